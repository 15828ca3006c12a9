import { expect, test } from 'vitest';
import { makeDocument } from '../../src/app/letters/letter-document.ts';
import { composeLetter, type LetterFrame, type LetterLanguage, type OtherLanguage } from '../../src/pack/index.ts';
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

async function archiveOf(typed: string, of: OtherLanguage = { lang: 'fr', dir: 'ltr' }): Promise<Buffer> {
  const values = { sender: `Ana${typed}`, place: `Le Havre${typed}`, damage: `Un tapis${typed} bleu` };
  const file = await makeDocument(composeLetter(letter, pack.letterFields, values, LANGUAGE), FRAME, of);
  return Buffer.from(await file.arrayBuffer());
}
const bodyOf = async (typed: string): Promise<string> => unzip(await archiveOf(typed), 'word/document.xml');

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

test.each([
  [
    { lang: 'fr', dir: 'ltr' },
    { 'w:val': 'fr-FR', 'w:eastAsia': 'fr-FR' },
  ],
  [
    { lang: 'pt-BR', dir: 'ltr' },
    { 'w:val': 'pt-BR', 'w:eastAsia': 'pt-BR' },
  ],
  [
    { lang: 'zh-Hant', dir: 'ltr' },
    { 'w:val': 'zh-TW', 'w:eastAsia': 'zh-TW' },
  ],
  [
    { lang: 'ar', dir: 'rtl' },
    { 'w:val': 'ar-EG', 'w:eastAsia': 'ar-EG', 'w:bidi': 'ar-EG' },
  ],
  // a language of no country
  [
    { lang: 'qps', dir: 'rtl' },
    { 'w:val': 'qps', 'w:eastAsia': 'qps', 'w:bidi': 'qps' },
  ],
] as const)(
  'the words of a Word file are in the language of the letter, for all of its styles: %o',
  async (of, said) => {
    const archive = await archiveOf('', of);
    const styles = unzip(archive, 'word/styles.xml');
    const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/.exec(styles)?.[0] ?? '';
    const [, attributes = ''] = /<w:lang ([^>]*)\/>/.exec(defaults) ?? [];
    expect(
      Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
    ).toEqual(said);
    // and nothing says otherwise further down
    expect(styles.match(/<w:lang /g)).toHaveLength(1);
    const body = unzip(archive, 'word/document.xml');
    expect(body).not.toContain('<w:lang ');
    const paragraphs = body.match(/<w:p>/g)?.length ?? 0;
    expect(paragraphs).toBeGreaterThan(5);
    expect(body.match(/<w:bidi\/>/g)?.length ?? 0).toBe(of.dir === 'rtl' ? paragraphs : 0);
  },
);
