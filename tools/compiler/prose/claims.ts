import type { Language } from '../languages/index.ts';
import type { Noted } from '../read/draft.ts';
import { PASSAGES, remember, rememberOf } from '../read/remember.ts';

/** Of a language that states nothing by itself, no word is one. */
const claimOf = rememberOf(({ claimWords }: Language) => {
  const claim = new RegExp(
    claimWords.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${claimWords.join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return remember((text) => claim.exec(text.replaceAll('\u2019', "'")), PASSAGES);
});

/** A paragraph, an item or a step that states law, a deadline or a figure carries its source. */
export function checkClaims(noted: Noted): void {
  for (const passage of noted.passages) {
    const { claims, cites, text, file, language = noted.language } = passage;
    if (!claims || cites.length > 0) continue;
    const match = claimOf(language)(text);
    if (match === null) continue;
    noted.issues.add(
      'claim-without-source',
      { file, line: passage.lineAt(match.index) },
      `"${match[0]}" states law, a deadline or a figure, and no source is cited.`,
      'End the sentence with its source: [^id], or take the fact out.',
    );
  }
}
