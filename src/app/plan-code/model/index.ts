export { groupsOf } from './alphabet.ts';
export { PARTNERS, type CarriedPlan, type Partner, type Shared, type StepName } from './carried.ts';
export { makeCode, type MadeCode } from './make-code.ts';
export { readCode, type Known, type ReadCode } from './read-code.ts';
