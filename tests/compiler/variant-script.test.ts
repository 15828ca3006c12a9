import { expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { edit, good } from './edit-pack.ts';
import { change } from './faults/fault.ts';

const FILE = 'fr/procedures/couper-l-eau.md';
const VARIANT = 'variants: [{ when: { water: running }, say: "« Il y a de l\'eau chez moi. »" }]';
const withVariant = change(FILE, "situation: L'eau coule encore\n", `situation: L'eau coule encore\n${VARIANT}\n`);

test('words to say for some, in a procedure that has none for the rest, would never be shown: that is told', () => {
  const { issues } = compilePack(edit(good, [withVariant]), 'fr');
  expect(issues).toMatchObject([{ code: 'missing-section', file: FILE, line: 6 }]);
  expect(issues[0]?.hint).toContain('"## Ce que vous pouvez dire"');
});

test('with words for the rest it is right', () => {
  const section = "## Ce que vous pouvez dire\n> « L'eau coule. »\n\n## Ce qui se passe ensuite\n";
  const { issues } = compilePack(
    edit(good, [withVariant, change(FILE, '## Ce qui se passe ensuite\n', section)]),
    'fr',
  );
  expect(issues).toEqual([]);
});

test('where a service must be called, the missing heading is told once', () => {
  const { issues } = compilePack(
    edit(good, [
      change(
        'fr/procedures/prevenir-l-assurance.md',
        "## Ce que vous pouvez dire\n> « Il y a de l'eau chez moi. Je veux le déclarer. »\n\n",
        '',
      ),
    ]),
    'fr',
  );
  expect(issues.map(({ code }) => code)).toEqual(['missing-section']);
});
