import type { Draft } from '../read/draft.ts';

/** A paragraph, an item or a step that states law, a deadline or a figure carries its source. */
export function checkClaims(draft: Draft): void {
  const claim = new RegExp(`(?<![\\p{L}\\p{N}])(?:${draft.language.claimWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  for (const passage of draft.passages) {
    const { claims, cites, text, file } = passage;
    if (!claims || cites.length > 0) continue;
    const match = claim.exec(text.replaceAll('\u2019', "'"));
    if (match === null) continue;
    draft.issues.add(
      'claim-without-source',
      { file, line: passage.lineAt(match.index) },
      `"${match[0]}" states law, a deadline or a figure, and no source is cited.`,
      'End the sentence with its source: [^id], or take the fact out.',
    );
  }
}
