import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SealedRecord } from '../../src/storage/backend.ts';
import { randomBytes, type Bytes } from '../../src/storage/vault/bytes.ts';
import * as headers from '../../src/storage/vault/header.ts';
import { toKey } from '../../src/storage/vault/primitives.ts';
import { openAll, openRecord, sealAll, sealRecord, sizesOf } from '../../src/storage/vault/seal.ts';
import { SEEDED } from '../support/answers.ts';

const WORDS = 'bateau citron hiver lampe';
const ROUNDS = 1000;
const NOTES = new Map<string, unknown>([
  ['a1', { text: 'Mme B., 119, référence 4412' }],
  ['b2', { text: 'vu à la gare', when: [2026, 11, 27] }],
  ['c3', 'x'.repeat(300)],
]);

const by = { vault: headers.newVault(randomBytes), key: await toKey(randomBytes(32)) };
const sealed = await sealAll(by, NOTES, randomBytes);

/** Every way to change one bit of these bytes. */
const flips = (bytes: Bytes): readonly Bytes[] =>
  Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const flipped = bytes.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return flipped;
  });

describe('a sealed record', () => {
  test('gives back any value of JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.jsonValue(), async (id, value) => {
        const opened = await openRecord(by, id, await sealRecord(by, id, value, randomBytes));
        expect(opened).toEqual({ value: JSON.parse(JSON.stringify(value)) });
      }),
      SEEDED,
    );
  });

  test('is refused when any one of its bits has changed, and every other record opens', async () => {
    let tried = 0;
    for (const [id, { iv, data }] of sealed) {
      const others = [...NOTES].filter(([one]) => one !== id);
      const changed = [
        ...flips(iv).map((flipped) => ({ iv: flipped, data })),
        ...flips(data).map((flipped) => ({ iv, data: flipped })),
      ];
      for (const record of changed) {
        const { records, damaged } = await openAll(by, new Map<string, unknown>([...sealed, [id, record]]));
        if (damaged.join() !== id || records.size !== others.length) expect.fail(`${id}: ${JSON.stringify(record)}`);
        tried += 1;
      }
      expect((await openAll(by, new Map<string, unknown>([...sealed, [id, changed[0]]]))).records).toEqual(
        new Map(others),
      );
    }
    expect(tried).toBe((3 * 12 + 2 * 256 + 512 + 3 * 16) * 8);
  }, 120_000);

  test('is refused when it is cut, lengthened, or something else', async () => {
    const { iv, data } = sealed.get('a1') as SealedRecord;
    const longer = new Uint8Array([...data, 0]);
    for (const found of [
      null,
      undefined,
      'text',
      42,
      {},
      { iv },
      { data },
      { iv: [...iv], data },
      { iv: iv.slice(1), data },
      { iv, data: new Uint8Array() },
      { iv, data: data.slice(0, 15) },
      { iv, data: data.slice(1) },
      { iv, data: data.slice(0, -1) },
      { iv, data: longer },
    ])
      expect(await openRecord(by, 'a1', found), JSON.stringify(found)).toBeNull();
  });

  test('opens as no other record, in no other vault and by no other key', async () => {
    const [one, other] = [sealed.get('a1'), sealed.get('b2')];
    const swapped = new Map<string, unknown>([...sealed, ['a1', other], ['b2', one]]);
    expect(await openAll(by, swapped)).toEqual({
      records: new Map([['c3', NOTES.get('c3')]]),
      damaged: ['a1', 'b2'],
    });
    expect(await openRecord({ ...by, vault: headers.newVault(randomBytes) }, 'a1', one)).toBeNull();
    expect(await openRecord({ ...by, key: await toKey(randomBytes(32)) }, 'a1', one)).toBeNull();
  });

  test('never looks twice the same, and its length says little of what is in it', async () => {
    const again = await sealAll(by, NOTES, randomBytes);
    const seen = new Set([...sealed.values(), ...again.values()].map(({ iv }) => iv.join()));
    expect(seen.size).toBe(6);
    expect(again.get('a1')?.data).not.toEqual(sealed.get('a1')?.data);
    const short = await sealRecord(by, 'd4', '', randomBytes);
    const long = await sealRecord(by, 'e5', 'é'.repeat(127), randomBytes);
    expect([short, long].map(({ data }) => data.length)).toEqual([272, 272]);
    expect(sizesOf(sealed)).toEqual([
      { id: 'a1', bytes: 284 },
      { id: 'b2', bytes: 284 },
      { id: 'c3', bytes: 540 },
    ]);
  });

  test('holds nothing that has no form in JSON', async () => {
    await expect(sealRecord(by, 'a1', undefined, randomBytes)).rejects.toThrow(TypeError);
  });
});

describe('the header', () => {
  const make = (rounds = ROUNDS): Promise<headers.VaultHeader> =>
    headers.wrap(new Uint8Array(32).fill(7), by.vault, WORDS, rounds, randomBytes);

  test('gives the key back for the words, however they are spaced and written, and for no others', async () => {
    const header = await make();
    expect(await headers.readHeader(header, ROUNDS)).toEqual(header);
    expect(await headers.unwrap(header, ' bateau  citron hiver\u00a0lampe ')).toEqual(new Uint8Array(32).fill(7));
    expect(await headers.unwrap(header, 'bateau citron hiver lampes')).toBeNull();
  });

  test('that has any one of its bits changed is damaged, and not of other words', async () => {
    const header = await make();
    const changed: unknown[] = [];
    for (const field of ['salt', 'iv', 'wrapped', 'check'] as const)
      for (const flipped of flips(header[field])) changed.push({ ...header, [field]: flipped });
    for (let bit = 0; bit < 32; bit += 1) changed.push({ ...header, rounds: header.rounds ^ (1 << bit) });
    for (const field of ['format', 'vault', 'kdf', 'hash'] as const)
      for (let at = 0; at < header[field].length; at += 1)
        for (let bit = 0; bit < 7; bit += 1) {
          const codes = Array.from(header[field], (sign, place) => sign.charCodeAt(0) ^ (place === at ? 1 << bit : 0));
          changed.push({ ...header, [field]: String.fromCharCode(...codes) });
        }
    expect(changed.length).toBeGreaterThan(1200);
    for (const found of changed) expect(await headers.readHeader(found, 1)).toBe('damaged');
  });

  test('that lacks a field, or has something else in its place, is damaged', async () => {
    const header = await make();
    for (const field of Object.keys(header))
      for (const found of [undefined, null, '600000', 3.5, Number.NaN, new Uint8Array(5), {}])
        expect(await headers.readHeader({ ...header, [field]: found }, 1), field).toBe('damaged');
    for (const found of [undefined, null, 'header', 7]) expect(await headers.readHeader(found)).toBe('damaged');
  });

  test('with fewer rounds than anybody would write, or so many that the phone would stand still, is damaged', async () => {
    expect(await headers.readHeader(await make(599_999))).toBe('damaged');
    expect(await headers.readHeader(await make(600_000))).toMatchObject({ rounds: 600_000 });
    const many = await make();
    expect(await headers.readHeader(await recheck({ ...many, rounds: 10_000_001 }))).toBe('damaged');
  });

  test('cannot be given other fields that are checked anew: the wrapped key is bound to them', async () => {
    const header = await make();
    const other = await recheck({ ...header, vault: headers.newVault(randomBytes) });
    expect(await headers.readHeader(other, ROUNDS)).toEqual(other);
    expect(await headers.unwrap(other, WORDS)).toBeNull();
  });

  test('that names a function of a later edition is newer', async () => {
    const header = await recheck({ ...(await make()), kdf: 'Argon2id' });
    expect(await headers.readHeader(header, ROUNDS)).toBe('newer');
  });
});

/** A header whose check is right again, as somebody makes it who can write on the phone. */
async function recheck(header: headers.VaultHeader): Promise<headers.VaultHeader> {
  const hex = (bytes: Bytes): string => Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
  const { format, vault, kdf, hash, rounds, salt, iv, wrapped } = header;
  const bound = JSON.stringify([format, vault, kdf, hash, rounds, hex(salt)]);
  const text = JSON.stringify([bound, hex(iv), hex(wrapped)]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { ...header, check: new Uint8Array(digest) };
}
