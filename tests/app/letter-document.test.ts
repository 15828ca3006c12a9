import { expect, test } from 'vitest';
import { makeDocument } from '../../src/app/letters/letter-document.ts';
import { composeLetter, type LetterFrame, type LetterLanguage } from '../../src/pack/index.ts';
import { goodContent } from '../support/packs.ts';
import { unzip } from '../support/unzip.ts';

const FRAME: LetterFrame = {
  placeAndDate: (place, date) => `${place}, le ${date}`,
  object: () => ['Objet : ', null],
  attachments: () => 'Pièces jointes :',
};
const LANGUAGE: LetterLanguage = { sayDate: (iso) => iso, ofPlace: (place) => `de ${place ?? ''}` };
const pack = goodContent();
const letter = pack.letters[0] as (typeof pack.letters)[number];

/** XML 1.0, production 2: what a file of Word may not hold. */
const isForbidden = (code: number): boolean =>
  (code < 0x20 && ![0x9, 0xa, 0xd].includes(code)) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

async function bodyOf(typed: string): Promise<string> {
  const values = { sender: `Ana${typed}`, place: `Le Havre${typed}`, damage: `Un tapis${typed} bleu` };
  const file = await makeDocument(composeLetter(letter, pack.letterFields, values, LANGUAGE), FRAME);
  return unzip(Buffer.from(await file.arrayBuffer()), 'word/document.xml');
}

test('nothing that is no character of XML reaches the Word file, and every character does', async () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const forbidden = String.fromCharCode(...codes.filter((code) => isForbidden(code) && code < 0xd800), 0xfffe, 0xffff);
  // a high half without its low half, and the other way round
  const halves = [0xd800, 0xdbff, 0xdc00, 0xdfff].map((code) => `${String.fromCharCode(code)} `).join('');
  const body = await bodyOf(`${forbidden}${halves}\u{1F600}\u{10FFFF}é\uFFFD`);
  const left = Array.from(body).filter((one) => isForbidden(one.codePointAt(0) ?? 0));
  expect(left.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
  expect(body).toMatch(/Un tapis\s*\u{1F600}\u{10FFFF}é\uFFFD bleu/u);
});
