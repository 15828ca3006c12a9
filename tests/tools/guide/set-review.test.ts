import { describe, expect, test } from 'vitest';
import { setReview } from '../../../tools/guide/review/set-review.ts';

const REVIEW = { by: 'Camille "C." Essai', role: 'avocate : barreau', on: '2026-12-01', of: '123456789012' };
const WRITTEN =
  'status: reviewed, by: "Camille \\"C.\\" Essai", role: "avocate : barreau", on: 2026-12-01, of: "123456789012"';

describe('setting a review changes nothing else of the file:', () => {
  test.each<readonly [string, string, string | null, string]>([
    [
      'in braces, with comments around it',
      '# head\ntopic: a  # why\nreview: { status: draft }    # nobody yet\n# foot\n',
      null,
      `# head\ntopic: a  # why\nreview: { ${WRITTEN} }    # nobody yet\n# foot\n`,
    ],
    [
      'over an earlier one',
      'review: { status: reviewed, by: Avant, role: juge, on: 2026-01-01, of: "aaaaaaaaaaaa" }\nx: 1\n',
      null,
      `review: { ${WRITTEN} }\nx: 1\n`,
    ],
    [
      'on lines of its own',
      'a: 1\nreview:\n  status: draft # not yet\nb: 2\n',
      null,
      'a: 1\nreview:\n  status: reviewed # not yet\n  by: "Camille \\"C.\\" Essai"\n  role: "avocate : barreau"\n  on: 2026-12-01\n  of: "123456789012"\nb: 2\n',
    ],
    [
      'where none stands, below the date',
      'a: 1\nchecked: 2026-11-24 # read\nb: 2\n',
      null,
      `a: 1\nchecked: 2026-11-24 # read\nreview: { ${WRITTEN} }\nb: 2\n`,
    ],
    [
      'in an item of a list',
      '# all\n- id: one\n  checked: 2026-11-24\n\n# next\n- id: two\n  checked: 2026-11-24\n',
      'two',
      `# all\n- id: one\n  checked: 2026-11-24\n\n# next\n- id: two\n  checked: 2026-11-24\n  review: { ${WRITTEN} }\n`,
    ],
    [
      'in an item in braces, of a list under a key',
      'contacts:\n  - { id: one, checked: 2026-11-24 }\n  - { id: two, checked: 2026-11-24 } # last\n',
      'one',
      `contacts:\n  - { id: one, checked: 2026-11-24, review: { ${WRITTEN} } }\n  - { id: two, checked: 2026-11-24 } # last\n`,
    ],
    [
      'at the head of a page',
      '---\ntitle: Un titre\nchecked: 2026-11-24\n---\nUn texte.\n\n---\n\nreview: rien\n',
      null,
      `---\ntitle: Un titre\nchecked: 2026-11-24\nreview: { ${WRITTEN} }\n---\nUn texte.\n\n---\n\nreview: rien\n`,
    ],
    [
      'with the line breaks of Windows',
      'a: 1\r\nchecked: 2026-11-24\r\nb: 2\r\n',
      null,
      `a: 1\r\nchecked: 2026-11-24\r\nreview: { ${WRITTEN} }\r\nb: 2\r\n`,
    ],
    ['without a line break at the end', 'checked: 2026-11-24', null, `checked: 2026-11-24\nreview: { ${WRITTEN} }`],
  ])('%s', (_, before, item, after) => {
    expect(setReview(before, item, REVIEW)).toBe(after);
  });
});

test.each<readonly [string, string, string | null]>([
  ['an item that is not there', '- id: one\n', 'two'],
  ['a review that is no map', 'review: draft\n', null],
  ['a file that is no map', '- a\n', null],
  ['a file that is no YAML', 'a: [1\n', null],
])('nothing comes of %s', (_, text, item) => {
  expect(setReview(text, item, REVIEW)).toBeNull();
});
