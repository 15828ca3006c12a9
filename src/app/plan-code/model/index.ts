export { groupsOf } from './alphabet.ts';
export { type CarriedPlan, type StepName } from './carried.ts';
export { makeCode, type MadeCode } from './make-code.ts';
export { readCode, type Known, type ReadCode } from './read-code.ts';
