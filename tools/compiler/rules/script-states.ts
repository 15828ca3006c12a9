import type { Noted } from '../read/draft.ts';
import type { Language, ScriptFact } from '../languages/index.ts';

interface Rule {
  readonly fact: ScriptFact;
  readonly regex: RegExp;
}

const rulesOf = ({ scriptFacts }: Language): readonly Rule[] =>
  scriptFacts.map((fact) => ({
    fact,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${fact.pattern.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  }));

const known = new WeakMap<Language, readonly Rule[]>();

function rulesIn(language: Language): readonly Rule[] {
  const rules = known.get(language) ?? rulesOf(language);
  known.set(language, rules);
  return rules;
}

/** A script states nothing that the person did not answer: what only they know is a blank. */
export function checkScripts(noted: Noted): void {
  for (const { file, text, lineAt, language = noted.language } of noted.scripts) {
    for (const { fact, regex } of rulesIn(language)) {
      for (const { index, 0: found } of text.replaceAll('\u2019', "'").matchAll(regex)) {
        noted.issues.add(
          'script-states',
          { file, line: lineAt(index) },
          `"${found.replaceAll(/\s+/g, ' ')}" states ${fact.states}, which nobody answered.`,
          fact.instead,
        );
      }
    }
  }
}
