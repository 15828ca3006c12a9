/**
 * As much of Node as gettext-parser touches when it reads and writes text in UTF-8, which is all that the atelier gives
 * it. It stands in for node:buffer, node:stream, node:util and the package encoding, as the
 * atelier's Vite configuration says; the command line has the true ones.
 */
export const Buffer = {
  /** what is written is asked for as text again */
  from: (text: string): { toString(): string } => ({ toString: () => text }),
};

/** The reader of streams inherits from it, and nobody makes one. */
export class Transform {}

export default {
  inherits(of: { prototype: object }, from: { prototype: object }): void {
    Object.setPrototypeOf(of.prototype, from.prototype);
  },
  convert(): never {
    throw new Error('only text in UTF-8 is read here');
  },
};
