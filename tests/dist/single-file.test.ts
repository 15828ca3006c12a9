import { createHash } from 'node:crypto';
import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { javaPath } from '../../scripts/browsers.mjs';
import { readBase91 } from '../../src/packed/index.ts';
import { textOf, wholeProcedure } from '../../src/pack/index.ts';
import { checkWithNu } from '../support/html-checkers.ts';
import { compileOnce } from '../support/compile-once.ts';
import { realPack } from '../support/packs.ts';
import { readablePart, readSingle, textOfHtml } from '../support/single-file.ts';

/**
 * What each file may weigh, in bytes. Arabic and Cyrillic letters take two; a translation has the French of its steps
 * beside it (decision 0056).
 */
const MOST = { fr: 1_055_000, ar: 1_385_000 } as const;

const html = readSingle();
const readable = readablePart(html);
const words = textOfHtml(readable);
const { core, texts } = realPack();
const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
const [, packed = ''] = /id="packed">([^<]*)</.exec(html) ?? [];
const [styles = '', code = '', sources = '', , pack = ''] = strFromU8(inflateSync(readBase91(packed))).split('\0');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = (tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
const directive = (name: string): readonly string[] =>
  policy
    .split('; ')
    .find((one) => one.startsWith(name))
    ?.split(' ')
    .slice(1) ?? [];

describe('the guide in one file', () => {
  it.each(Object.entries(MOST))('in %s is at most %i bytes, all that it holds together', (locale, most) => {
    expect(Buffer.byteLength(readSingle(locale))).toBeLessThanOrEqual(most);
  });

  it('names no other file: no address is asked for by itself', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|audio|video|source|base)\b/);
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(styles + inside('style').join('')).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  it('lets its own scripts and styles run, each by its hash, and nothing else', () => {
    expect(new Set(directive('script-src'))).toEqual(new Set([...inside('script'), code].map(hash)));
    expect(new Set(directive('style-src'))).toEqual(new Set([...inside('style'), styles].map(hash)));
    expect(directive('default-src')).toEqual(["'none'"]);
    expect(directive('trusted-types')).toEqual(['one-file']);
    expect(directive('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toMatch(/unsafe|blob|\*|https?:/);
  });

  it('has no code for what it leaves out', () => {
    expect(code).not.toMatch(/indexedDB|PBKDF2|word\/document|serviceWorker\.register/);
  });

  it('knows its own languages alone', () => {
    const known = [...code.matchAll(/[`'"]\.\/([\w-]+)\/(language|analyser)\.ts[`'"]:/g)].map(([, locale]) => locale);
    expect(known).toContain('fr');
    const spoken = new Set(['fr', ...Object.values(texts.letters).flatMap((letter) => letter.in?.lang ?? [])]);
    expect(known.filter((locale) => !spoken.has(locale ?? ''))).toEqual([]);
  });

  it('has the address of every source, packed, or where a contact has the same', () => {
    const addresses = texts.sources.flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThan(300);
    const has = (url: string): boolean => pack.includes(JSON.stringify(url)) || readable.includes(`<a href=${url}>`);
    expect(addresses.filter((url) => !has(url))).toEqual([]);
  });

  it('keeps the sources in the order of their numbers', () => {
    expect(sources.split(' ')).toEqual(texts.sources.map(({ id }) => id));
  });
});

describe('without scripts it can be read', () => {
  const titles = [core.procedures, core.pages, core.letters, core.signs].flat().map(({ title }) => title);

  it.each([...titles, ...core.contacts.map(({ name }) => name)])('%s', (title) => {
    expect(readable.includes(`<h3>${title.replaceAll('&', '&amp;')}</h3>`)).toBe(true);
  });

  it('holds every number to dial, as a link', () => {
    const lines = core.contacts.flatMap(({ channels }) => channels.filter((one) => 'number' in one));
    for (const line of lines.filter(({ kind }) => kind !== 'abroad'))
      expect(readable.includes(`=${line.kind}:${line.number}>`), line.shown).toBe(true);
    expect(lines.length).toBeGreaterThan(20);
  });

  it.each(core.procedures.map((card) => [card.id, card] as const))('every step of %s', (_id, card) => {
    const { sections } = wholeProcedure(card, texts);
    const steps = sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'steps' ? one.steps : [])));
    expect(steps.length).toBeGreaterThan(0);
    const plain = words.replace(/\d/g, '');
    for (const { text } of steps) {
      const says = textOf(text).replace(/\d/g, '');
      expect(plain.includes(says), says).toBe(true);
    }
  });

  it('has each id once, and each link inside it leads to one', () => {
    const ids = [...readable.matchAll(/ id=([\w-]+)/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const links = [...readable.matchAll(/ href=#([\w-]+)/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(500);
  });

  it('names every source once, in a list that counts as the sentences do', () => {
    for (const { title, publisher } of texts.sources) {
      expect(words.includes(title), title).toBe(true);
      expect(words.includes(publisher), publisher).toBe(true);
    }
    const most = Math.max(
      ...[...readable.matchAll(/<i>([\d, ]+)<\/i>/g)].flatMap(([, all = '']) => all.split(', ').map(Number)),
    );
    expect(most).toBeLessThanOrEqual(texts.sources.length);
  });

  it.skipIf(javaPath() === undefined)(
    'is valid HTML for the Nu checker',
    () => {
      const files = Object.keys(MOST).map((locale) => [`guide-${locale}.html`, readSingle(locale)] as const);
      expect(checkWithNu(files, '.test-out/nu-single')).toEqual([]);
    },
    120_000,
  );
});

describe('in Arabic', () => {
  const arabic = readSingle('ar');
  const part = readablePart(arabic);

  it('stands from right to left, and every number in it from left to right', () => {
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    const numbers = [...part.matchAll(/<a href=(?:tel|sms):[^>]*>(.*?)<\/a>/g)].map(([, inner = '']) => inner);
    expect(numbers.length).toBeGreaterThan(100);
    const isolated = /<bdi(?: lang=fr)? dir=ltr>[^<]*<\/bdi>|\u2066[^\u2069]*\u2069|\u2068[^\u2069]*\u2069/g;
    expect(numbers.filter((inner) => /\d\D+\d/.test(inner.replace(isolated, '')))).toEqual([]);
  });

  it('says who has read the translation, and what nobody has translated stands in French', () => {
    const own = compileOnce('guide-content', 'ar');
    const [, status = ''] = /<p class=a>([^<]*)<\/header>/.exec(part) ?? [];
    expect(own.core.words['translated']).toMatchObject({ status });
    const inSource = [own.texts.procedures, own.texts.pages]
      .flatMap((all) => Object.values(all))
      .filter((one) => one.in);
    expect(part.split('<div lang=fr dir=ltr>').length - 1).toBe(inSource.length);
  });
});
