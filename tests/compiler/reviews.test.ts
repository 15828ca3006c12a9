import { describe, expect, test } from 'vitest';
import { compilePack, digestOf, listReviewable } from '../../tools/compiler/index.ts';
import { change } from './faults/fault.ts';
import { edit, good, type Edit } from './edit-pack.ts';

const CUT = 'fr/procedures/couper-l-eau.md';

const compile = (...edits: readonly Edit[]) => {
  const { pack, content, issues, figures } = compilePack(edit(good, edits), 'fr');
  if (pack === null || content === null) throw new Error(issues[0]?.message);
  const cut = pack.core.procedures.find(({ id }) => id === 'couper-l-eau');
  return { review: cut?.review, pack, content, issues, lapsed: figures.lapsed };
};

// when this fails with no change of its words, the digest or the statements are made otherwise than before: then every
// review that anybody ever gave lapses
test('a review holds as long as its thing states what was read', () => {
  const { review, lapsed } = compile();
  expect(review).toEqual({ status: 'reviewed', by: 'Une plombière (artisane)', on: '2026-11-20' });
  expect(lapsed).toEqual([]);
});

describe('a review lapses, and the thing is a draft again, when it changed:', () => {
  test.each<readonly [string, Edit]>([
    ['a word', change(CUT, 'Une lampe.', 'Deux lampes.')],
    ['a word of its card', change(CUT, "why: Les dégâts s'arrêtent là.", "why: Les dégâts s'arrêtent vite.")],
    ['the source of a sentence', change(CUT, ' [^guide-eau]', '')],
    ['a heading above its steps', change(CUT, '### Chez vous', '### Chez un ami')],
    ['where a link leads', change(CUT, '(signs:plafond)', '(page:tout-voir)')],
    [
      'when it is proposed',
      change('procedures/couper-l-eau.yaml', 'noticed: [stain, unknown]', 'noticed: [stain, smell, unknown]'),
    ],
    [
      'whom to call',
      change('procedures/couper-l-eau.yaml', 'contacts: [assurance]', 'contacts: [assurance, pompiers]'),
    ],
    ['what is known of a source', change('sources.yaml', 'confidence: M, ', 'confidence: H, ')],
  ])('%s', (_, one) => {
    const { review, pack, content, lapsed } = compile(one);
    expect(review).toEqual({ status: 'draft' });
    expect(content.procedures.find(({ id }) => id === 'couper-l-eau')?.review).toEqual({ status: 'draft' });
    expect(lapsed).toMatchObject([
      { kind: 'procedure', id: 'couper-l-eau', why: 'changed', at: { file: 'procedures/couper-l-eau.yaml', line: 11 } },
    ]);
    expect(JSON.stringify(pack)).not.toContain('plombière (');
  });
});

test.each<readonly [string, Edit]>([
  ['apostrophes and spaces', change(CUT, "Fermez l'arrivée d'eau.", 'Fermez  l’arrivée d’eau.')],
  [
    'the day on which a source was checked',
    change('sources.yaml', 'confidence: M, checked: 2026-11-24', 'confidence: M, checked: 2026-11-23'),
  ],
  ['another procedure', change('fr/procedures/appeler-les-secours.md', 'Ils coupent le courant.', 'Ils coupent tout.')],
])('a review holds whatever happens to %s', (_, one) => {
  expect(compile(one).review).toMatchObject({ status: 'reviewed' });
});

test('the edition is reviewed only when everything in it is', () => {
  const { content } = compile();
  const edition = listReviewable(content).find(({ kind }) => kind === 'edition');
  const review = `review: { status: reviewed, by: Une plombière, role: artisane, on: 2026-11-20, of: "${edition?.digest}" }`;
  const { pack, lapsed } = compile(change('pack.yaml', 'review: { status: draft }', review));
  expect(pack.core.review).toEqual({ status: 'draft' });
  expect(lapsed).toMatchObject([{ kind: 'edition', id: 'degat-des-eaux', why: 'unread' }]);
});

test('the order of the statements counts', () => {
  const [thing] = listReviewable(compile().content);
  const { statements, sources } = thing ?? { statements: [], sources: [] };
  expect(digestOf(statements.toReversed(), sources)).not.toBe(digestOf(statements, sources));
});
