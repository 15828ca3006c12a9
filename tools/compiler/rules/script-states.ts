import type { Draft } from '../read/draft.ts';
import type { Language } from '../languages/index.ts';

const rulesOf = ({ scriptFacts }: Language) =>
  scriptFacts.map((fact) => ({
    fact,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${fact.pattern.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  }));

/** A script states nothing that the person did not answer: what only they know is a blank. */
export function checkScripts(draft: Draft): void {
  const rules = rulesOf(draft.language);
  for (const { file, text, lineAt } of draft.scripts) {
    for (const { fact, regex } of rules) {
      for (const { index, 0: found } of text.replaceAll('\u2019', "'").matchAll(regex)) {
        draft.issues.add(
          'script-states',
          { file, line: lineAt(index) },
          `"${found.replaceAll(/\s+/g, ' ')}" states ${fact.states}, which nobody answered.`,
          fact.instead,
        );
      }
    }
  }
}
