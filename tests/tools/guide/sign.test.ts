import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  checkSignature,
  readPublic,
  readSecret,
  writePublic,
  writeSignature,
} from '../../../tools/guide/publish/sign/minisign.ts';
import { sha256 } from '../../../tools/guide/publish/sign/sign-edition.ts';
import { runGuide } from './run-guide.ts';

/** Made by minisign 0.12 for this test: `minisign -G -W`, and `minisign -S -W -t 'by real'` over "hello". */
const THEIRS = {
  secret: `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4RusoSizrA8EwHQI8ZTHoxFTTLV1zRNDD
gLzYgjk/98ZEzsgeTypC4ePj+IERfB1824RlViuNpaU5QUme4M0fs/f2BSdYvmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`.replace(/(.{106})\n/, '$1'),
  key: 'RWQPhG6yhKLOsC4ePj+IERfB1824RlViuNpaU5QUme4M0fs/f2BSdYvm',
  signature: `untrusted comment: signature from minisign secret key
RUQPhG6yhKLOsN78Yd4wMPP7rU+T99/tUAqcxuVDi3TttIgKWraePMY4gXkIWeOsKmtC9xbcTheA1yHMe4KqUAk5BiK0a61SrAU=
trusted comment: by real
pCCLKoDi0Gqlvx1+9vszXQ8R0ivmu3034lGxjrWZhXBdIcnu98PFUL5KXLc0uQxCyLHdXcN5Wc5zrC6zWArfCQ==
`,
};

let folder: string;
let key: string;
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): void => writeFileSync(at(name), text);
const publicKey = (): string => readFileSync(`${key}.pub`, 'utf8').split('\n')[1] ?? '';
const sign = () => runGuide(['publish', '--sign', key, folder]);
const verify = (by = publicKey()) => runGuide(['publish', '--verify', by, folder]);

beforeEach(async () => {
  const home = mkdtempSync(join(tmpdir(), 'sign-'));
  folder = join(home, 'dist');
  key = join(home, 'our.key');
  mkdirSync(join(folder, 'fr'), { recursive: true });
  put('icon.svg', '<svg/>');
  put('fr/index.html', '<p>Bonjour</p>');
  put('guide-fr.html', '<p>Tout</p>');
  mkdirSync(at('assets'));
  put('assets/first.fr.x.json', JSON.stringify({ edition: '2026-11-29' }));
  put('copy.sha256', `${sha256(Buffer.from('<svg/>'))}  icon.svg\n`);
  expect((await runGuide(['publish', '--new-key', key])).code).toBe(0);
});

test('a new key is a pair in minisign’s format that nobody else may read, and is never written over', async () => {
  expect(statSync(key).mode & 0o077).toBe(0);
  expect(writePublic(readSecret(readFileSync(key, 'utf8')))).toBe(publicKey());
  expect(publicKey()).toMatch(/^RW[\w+/]{54}$/);
  const before = readFileSync(key, 'utf8');
  const { code, text } = await runGuide(['publish', '--new-key', key]);
  expect([code, text]).toEqual([2, expect.stringContaining('is there already')]);
  expect(readFileSync(key, 'utf8')).toBe(before);
});

test('an edition that was signed is found as it was signed, with its day', async () => {
  const { code, text } = await sign();
  expect([code, text]).toEqual([0, expect.stringContaining('edition.sha256.minisig')]);
  const checked = await verify();
  expect(checked).toMatchObject({ code: 0, text: expect.stringContaining('guide-fr.html, edition 2026-11-29') });
  // signed again, it says the same
  await sign();
  expect(await verify(`${key}.pub`)).toEqual(checked);
});

test.each([
  ['a changed page', () => put('fr/index.html', '<p>Autre</p>'), 'fr/index.html is not what was listed.'],
  ['a changed guide in one file', () => put('guide-fr.html', 'x'), 'guide-fr.html is not what was signed.'],
  ['a changed list', () => put('edition.sha256', ''), 'edition.sha256 is not what was signed.'],
  ['a page that nobody listed', () => put('fr/autre.html', 'x'), 'fr/autre.html is in no list.'],
  [
    'a cut signature',
    () => put('guide-fr.html.minisig', 'x'),
    'guide-fr.html has a file beside it that is no signature',
  ],
  [
    'another’s signature',
    () => put('guide-fr.html.minisig', readFileSync(at('edition.sha256.minisig'), 'utf8')),
    'guide-fr.html is not what was signed.',
  ],
  [
    'a comment that was changed',
    () => put('guide-fr.html.minisig', readFileSync(at('guide-fr.html.minisig'), 'utf8').replace('11-29', '12-29')),
    'guide-fr.html has a signature whose comment was changed.',
  ],
])('%s is named', async (_, change, said) => {
  await sign();
  change();
  const { code, text } = await verify();
  expect([code, text]).toEqual([1, expect.stringContaining(said)]);
});

test('what is not signed is named, and a signature by another key', async () => {
  expect((await verify()).text).toContain('edition.sha256 is missing: this edition was not signed.');
  await sign();
  const other = `${key}2`;
  await runGuide(['publish', '--new-key', other]);
  const { code, text } = await verify(`${other}.pub`);
  expect([code, text]).toEqual([
    1,
    expect.stringMatching(/edition\.sha256 is signed with another key: [0-9A-F]{16}\./),
  ]);
});

test.each([
  ['no key file', () => ['--sign', `${key}.none`, folder], 'cannot be read'],
  [
    'a public key in the place of the secret one',
    () => ['--sign', `${key}.pub`, folder],
    'is no secret key of minisign',
  ],
  ['no folder', () => ['--sign', key, `${folder}-none`], 'There is no folder'],
  ['a folder that is no guide', () => ['--sign', key, at('fr')], 'it is no folder of a built guide'],
  ['a word that is no public key', () => ['--verify', 'RWx', folder], 'is no public key of minisign'],
  ['a folder alone', () => [folder], 'is not understood'],
])('refuses %s in a sentence', async (_, argv, said) => {
  const { code, text } = await runGuide(['publish', ...argv()]);
  expect([code, text]).toEqual([2, expect.stringContaining(said)]);
});

test('a key that is damaged or locked is refused, and a build that was changed is not signed', async () => {
  const secret = readFileSync(key, 'utf8');
  const bytes = Buffer.from(secret.split('\n')[1] ?? '', 'base64');
  const with_ = (place: number): string => {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    return `untrusted comment: x\n${changed.toString('base64')}\n`;
  };
  writeFileSync(key, with_(70));
  expect((await sign()).text).toContain('is damaged');
  writeFileSync(key, with_(2));
  expect((await sign()).text).toContain('is locked with a password');
  writeFileSync(key, secret);
  put('icon.svg', '<svg>x</svg>');
  expect(await sign()).toMatchObject({ code: 2, text: expect.stringContaining('icon.svg is not what was listed.') });
});

test('what minisign signed is read, and the same key signs the same here, to the byte', () => {
  const content = Buffer.from('hello');
  const pair = readSecret(THEIRS.secret);
  expect(writePublic(pair)).toBe(THEIRS.key);
  expect(checkSignature(content, THEIRS.signature, readPublic(THEIRS.key))).toBe('by real');
  const [, ...signed] = writeSignature(content, pair, 'by real').split('\n');
  expect(signed).toEqual(THEIRS.signature.split('\n').slice(1));
});

/** Whether the real program is on this computer. */
const hasMinisign = (() => {
  try {
    return execFileSync('minisign', ['-v']).toString().startsWith('minisign');
  } catch {
    return false;
  }
})();

test.skipIf(!hasMinisign)('minisign itself finds the edition signed, and signs with the same key', async () => {
  await sign();
  const check = (name: string): string =>
    execFileSync('minisign', ['-Vm', name, '-P', publicKey()], { cwd: folder, encoding: 'utf8' });
  expect(check('edition.sha256')).toContain('edition.sha256, edition 2026-11-29');
  expect(check('guide-fr.html')).toContain('guide-fr.html, edition 2026-11-29');
  execFileSync('minisign', ['-S', '-W', '-s', key, '-m', 'guide-fr.html', '-t', 'guide-fr.html, by minisign'], {
    cwd: folder,
  });
  expect(await verify()).toMatchObject({ code: 0, text: expect.stringContaining('by minisign') });
});
