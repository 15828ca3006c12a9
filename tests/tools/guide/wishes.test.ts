import { expect, test } from 'vitest';
import { isContentFile } from '../../../tools/content-files.ts';
import { wishesAsText, wishesIn, writeWish, type Wish } from '../../../tools/guide/wishes/wishes.ts';

const wish = (other: Partial<Wish> = {}): Wish => ({
  about: { kind: 'procedure', id: 'couper-l-eau', title: 'Coupez l’eau' },
  wish: 'Plus tôt.\nSurtout la nuit.',
  families: [{ says: 'L’eau : « Oui »', answers: { water: ['running'] } }],
  by: 'Ana',
  at: '2026-11-30T20:00:00.000Z',
  ...other,
});

test('wishes come back from their files, the oldest first; what is damaged is none', () => {
  const later = wish({ at: '2026-12-01T08:00:00.000Z', by: '' });
  const files = new Map([writeWish(later), writeWish(wish()), ['wishes/broken.json', '{'], ['flow.yaml', 'a: 1']]);
  expect(wishesIn(files)).toEqual([wish(), later]);
});

test('the check of the content reads no file of a wish', () => {
  const [file] = writeWish(wish());
  expect(isContentFile(file)).toBe(false);
});

test('as a text they say the rule, who, the words and the family; no id', () => {
  const text = wishesAsText([wish(), wish({ by: '' })]);
  for (const said of ['Coupez l’eau', 'Ana, le 30 novembre 2026', '  Surtout la nuit.', 'L’eau : « Oui »', 'Sans nom'])
    expect(text).toContain(said);
  expect(text).not.toContain('couper-l-eau');
});
