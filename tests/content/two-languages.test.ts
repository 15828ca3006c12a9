import { describe, expect, it } from 'vitest';
import { t } from '../../src/app/say.ts';
import { listWords } from '../../tools/compiler/things/interface-words.ts';
import { speak } from '../support/speak.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import type { WholePack } from '../../src/pack/index.ts';
import { compilePack } from '../../tools/compiler/index.ts';
import { addPseudo } from '../../tools/guide/pseudo/pseudo.ts';
import { readContent } from '../../tools/read-content.ts';
import { readEditionFile } from '../../tools/read-edition.ts';
import { realPack } from '../support/packs.ts';

const files = addPseudo(readContent('guide-content'));
const { pack, issues } = compilePack(files, 'qps', readEditionFile('tests/fixtures/editions/deux-langues.yaml'));
const french = realPack();

/** Keys whose texts are read by nobody: ids, conditions, addresses, dates, names of choices. */
const NO_WORDS = new Set(
  `id kind keepsNothing url number source sources to band contacts letters pages procedures emergency help topic noticed option
  procedure senders fields strength lifts timezone clock slots locale lang dir checked edition exit caps joins done yields
  ifRefused call report lane from exclusive urgent suggest holidays cost onBill anonymous overseas status tone field
  question options picture count letter signsFill`.split(/\s+/),
);
/** Keys below which nothing at all is read. */
const CLOSED = new Set([
  'pictures',
  'when',
  'roles',
  'review',
  'band',
  'done',
  'yields',
  'lift',
  'protective',
  'takes',
]);

interface Said {
  readonly path: string;
  readonly text: string;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What of these words is in the language of the pack: what is marked as another language is left out. */
function ownPart(tree: Tree): Tree {
  const { nameIn, saysIn, in: other } = tree as { readonly nameIn?: Tree; readonly saysIn?: Tree; readonly in?: Tree };
  if (tree['kind'] === 'foreign') return { means: tree['means'] };
  if (nameIn) return { ...tree, name: '', nameIn: nameIn['means'] };
  if (saysIn) return { ...tree, says: '', forChild: null };
  // a letter of an office
  if (other) return { basis: tree['basis'], sending: tree['sending'], in: other['means'] };
  return tree;
}

function* wordsIn(value: unknown, path: string): Generator<Said> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* wordsIn(one, `${path}/${at}`);
  else if (isTree(value)) {
    for (const [key, inner] of Object.entries(ownPart(value))) {
      const isList = Array.isArray(inner) && inner.every((one) => typeof one === 'string');
      // a message of the interface may be called like one
      const isMessage = /^(?:core|texts)\/words/.test(path);
      if (!isMessage && (CLOSED.has(key) || (NO_WORDS.has(key) && (typeof inner === 'string' || isList)))) continue;
      yield* wordsIn(inner, `${path}/${key}`);
    }
  }
}

/** All words of a pack that its own language has. What nobody translates (`untranslated`) is marked as a whole. */
function saidBy({ core, texts }: WholePack): readonly Said[] {
  const { sources: _, directory: __, ...own } = texts;
  const { guide: ___, ...brand } = core.brand ?? { guide: '' };
  return [...wordsIn({ ...core, brand }, 'core'), ...wordsIn(own, 'texts')].filter(
    ({ path, text }) =>
      !/\/channels\/\d+\/(?:shown|address)$/.test(path) && !/^(?:signs|term|page|procedure|contact|letter):/.test(text),
  );
}

/** Without places and addresses of the web. */
const longWords = (text: string): readonly string[] =>
  text
    .replaceAll(/\{\{\w+\}\}|[\w-]+(?:\.[\w-]+)+/g, '')
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? [];

describe('the guide in the pseudo-language', () => {
  it('compiles without an issue, and the same content gives the same words', () => {
    expect(issues.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
    expect(addPseudo(readContent('guide-content')).get('qps/flow.yaml')).toBe(files.get('qps/flow.yaml'));
  });

  if (pack === null) return;

  it('is written from right to left, and longer', () => {
    expect(pack.core.dir).toBe('rtl');
    const lettersOf = (of: WholePack): number =>
      of.core.flow.questions.reduce((sum, { title, why }) => sum + title.length + why.length, 0);
    expect(lettersOf(pack) / lettersOf(french)).toBeGreaterThan(1.3);
  });

  it('holds no French word but those that are marked as French', () => {
    const known = new Set(saidBy(french).flatMap(({ text }) => longWords(text)));
    expect(known.size).toBeGreaterThan(3000);
    const said = saidBy(pack);
    expect(said.length).toBeGreaterThan(4000);
    // each language is called by its own name
    const own = (path: string): boolean => /^core\/languages\/\d+\/name$/.test(path);
    const left = said.filter(({ path, text }) => !own(path) && longWords(text).some((word) => known.has(word)));
    expect(left.slice(0, 20)).toEqual([]);
  });

  it('leaves in French the names of services, the words to say and the letters, each with what it means', () => {
    for (const contact of pack.core.contacts) {
      expect(contact.name).toBe(french.core.contacts.find(({ id }) => id === contact.id)?.name);
      expect(contact.nameIn).toMatchObject({ lang: 'fr', dir: 'ltr' });
      expect(contact.nameIn?.means).not.toBe(contact.name);
    }
    for (const { say: script } of pack.core.procedures)
      for (const block of script?.blocks ?? [])
        if (block.kind === 'say')
          expect(block.text).toMatchObject([{ kind: 'foreign', lang: 'fr', means: expect.anything() }]);
    for (const [id, letter] of Object.entries(pack.texts.letters)) {
      expect(letter.in).toMatchObject({ lang: 'fr', dir: 'ltr' });
      expect(letter.in?.means.length).toBeGreaterThan(0);
      expect(letter.body).toEqual(french.texts.letters[id]?.body);
    }
    expect(pack.core.untranslated).toEqual({ lang: 'fr', dir: 'ltr' });
    expect(french.core.untranslated).toBeUndefined();
    expect(JSON.stringify(french)).not.toContain('"foreign"');
  });

  it('keeps numbers to dial, and writes what is counted in its own digits', () => {
    const shown = (of: WholePack): readonly string[] =>
      of.core.contacts.flatMap(({ channels }) =>
        channels.flatMap((one) => ('number' in one ? [one.number, one.shown] : [])),
      );
    expect(shown(pack)).toEqual(shown(french));
    const links = (of: WholePack): readonly string[] =>
      // what stands beside the translation is in the language of the source
      [
        ...JSON.stringify({ ...of, kit: { ...of.kit, facing: null } }).matchAll(
          /"kind":"contact","id":"[^"]*"\},"text":\["([\d  ]+)"\]/g,
        ),
      ].map(([, number = '']) => number);
    expect(links(french).length).toBeGreaterThan(100);
    expect(links(pack)).toEqual(links(french));
    expect(JSON.stringify(pack.core.flow)).toMatch(/[٠-٩]/);
  });

  it('picks each of its six forms by number', async () => {
    await speak(pack.core);
    const counted = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };
    const forms = new Map(listWords(pack.core.words));
    const texts = new Set<string>();
    for (const [form, count] of Object.entries(counted)) {
      const written = forms.get(`plan.actions_${form}`) ?? '';
      texts.add(written);
      const number = (await loadLanguage('qps')).number(count);
      expect(t('plan.actions', { count }), form).toBe(written.replace('{{count}}', number));
    }
    expect(texts.size).toBeGreaterThan(1);
  });

  it('keeps names and numbers apart from the direction of its sentences', async () => {
    await speak(pack.core);
    expect(t('call.call', { number: '01 42 00 00 00' })).toContain('\u206801 42 00 00 00\u2069');
    await speak(french.core);
    expect(t('call.call', { number: '01 42 00 00 00' })).not.toMatch(/[\u2066-\u2069]/);
  });
});
