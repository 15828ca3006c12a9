import { JOINT } from '../languages/index.ts';

/** Sets the parts of one sentence together, so that a space or a quotation mark at a joint is right too. */
export function typesetParts(parts: readonly string[], typeset: (text: string) => string): readonly string[] {
  return typeset(parts.join(JOINT)).split(JOINT);
}
