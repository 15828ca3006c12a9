/** The step of the flow that shows the words of a procedure in very large letters. */
export const scriptStep = (procedure: string): string => `script:${procedure}`;
