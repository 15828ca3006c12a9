/** The engine as the phone runs it. What only the compiler and authors run has a door of its own, `proof/index.ts`. */
export * from './types.ts';
export { foldCondition, type ConditionCases, type ConditionOf } from './fold-condition.ts';
export { resolve } from './resolve.ts';
export { holds } from './holds.ts';
export { plan } from './plan.ts';
export { protects } from './protects.ts';
export { explain } from './explain.ts';
