const SCRIPT = 'script:';

/** The step of the flow that shows the words of a procedure in very large letters. */
export const scriptStep = (procedure: string): string => SCRIPT + procedure;

export const isScriptStep = (step: string | null): boolean => step?.startsWith(SCRIPT) === true;
