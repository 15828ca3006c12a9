/** What is read, with what stands around it as a pattern may look at it, and what is written for it. */
export type Rule = readonly [read: string, written: string];

/**
 * Reads a text from left to right: at each place the first rule that fits takes what it reads. Throws where none fits:
 * a table has to know every sign.
 */
export function replaceByRules(rules: readonly Rule[]): (text: string) => string {
  const patterns = rules.map(([read, written]) => [new RegExp(read, 'y'), written] as const);
  return (text) => {
    let written = '';
    for (let at = 0; at < text.length;) {
      const rule = patterns.find(([read]) => {
        read.lastIndex = at;
        return read.test(text);
      });
      if (rule === undefined) throw new Error(`no rule reads "${text.slice(at)}" of "${text}"`);
      at = rule[0].lastIndex;
      written += rule[1];
    }
    return written;
  };
}
