import { describe, expect, test } from 'vitest';
import { openBackup, packBackup } from '../../src/storage/vault/index.ts';
import { encrypt, toKey } from '../../src/storage/vault/primitives.ts';
import { FORMAT, openRecord } from '../../src/storage/vault/seal.ts';

const WORDS = 'bateau citron hiver lampe';
const NOTES = new Map<string, unknown>([
  ['a1', { text: 'appelé le 119' }],
  ['__proto__', { text: 'Mme B. rappelle' }],
  ['7', ['trois', 3, null]],
]);
const QUICK = { rounds: 10, leastRounds: 10 };

async function pack(values: ReadonlyMap<string, unknown> = NOTES): Promise<string> {
  const packed = await packBackup(values, WORDS, QUICK);
  return packed.kind === 'packed' ? packed.text : expect.fail('too large');
}

interface File {
  format: string;
  version: number;
  header: Record<string, unknown>;
  records: Record<string, string>[];
}

/** What a copy that was changed by this gives. */
async function kindOf(change: (file: File) => unknown): Promise<string> {
  const file = JSON.parse(await pack()) as File;
  return (await openBackup(JSON.stringify(change(file) ?? file), WORDS, QUICK)).kind;
}

describe('a sealed copy', () => {
  test('gives everything back for its words, on any phone, and shows none of it', async () => {
    const text = await pack();
    expect(await openBackup(text, WORDS, QUICK)).toEqual({ kind: 'opened', records: NOTES });
    expect(await openBackup(await pack(new Map()), WORDS, QUICK)).toEqual({ kind: 'opened', records: new Map() });
    for (const secret of ['appel', 'rappelle', 'trois', 'bateau']) expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({ format: 'reperes-copy', version: 1 });
  });

  test('is made anew each time: nothing in two of them is the same', async () => {
    const [one, other] = [JSON.parse(await pack()) as File, JSON.parse(await pack()) as File];
    for (const field of ['vault', 'salt', 'iv', 'wrapped']) expect(one.header[field]).not.toBe(other.header[field]);
    expect(one.records[0]?.['data']).not.toBe(other.records[0]?.['data']);
  });

  test('has the rounds of today, and one with fewer is damaged', async () => {
    const packed = await packBackup(NOTES, WORDS);
    expect(packed.kind === 'packed' && (JSON.parse(packed.text) as File).header['rounds']).toBe(600_000);
    expect(await openBackup(packed.kind === 'packed' ? packed.text : '', WORDS)).toMatchObject({ kind: 'opened' });
    expect(await openBackup(await pack(), WORDS)).toEqual({ kind: 'damaged' });
  });

  test('tells other words from damage', async () => {
    expect(await openBackup(await pack(), 'quatre autres mots choisis', QUICK)).toEqual({ kind: 'wrong' });
  });

  test('of which one record is damaged, gone, twice there or in the place of another is damaged as a whole', async () => {
    expect(await kindOf(({ records }) => void records.pop())).toBe('damaged');
    expect(await kindOf(({ records }) => void records.shift())).toBe('damaged');
    expect(await kindOf(({ records }) => void records.push({ ...records[0] }))).toBe('damaged');
    expect(await kindOf(({ records }) => void records.push({ id: 'x', iv: '', data: '' }))).toBe('damaged');
    expect(
      await kindOf(({ records }) => {
        const [one, other] = records;
        if (one && other) [one['id'], other['id']] = [other['id'] ?? '', one['id'] ?? ''];
      }),
    ).toBe('damaged');
    for (const key of ['iv', 'data', 'id'])
      expect(
        await kindOf(
          ({ records: [, one] }) =>
            one && void (one[key] = `${one[key]?.startsWith('A') ? 'B' : 'A'}${one[key]?.slice(1)}`),
        ),
      ).toBe('damaged');
    expect(await kindOf((file) => ({ ...file, records: 'none' }))).toBe('damaged');
    expect(await kindOf((file) => ({ ...file, records: [null, 3] }))).toBe('damaged');
    expect(await kindOf((file) => ({ ...file, header: null }))).toBe('damaged');
    expect(await kindOf((file) => ({ ...file, version: 'one' }))).toBe('damaged');
  });

  test('with one of its bits changed gives nothing else: it is refused, or it is as it was', async () => {
    const bytes = new TextEncoder().encode(await pack(new Map([['a1', 'x']])));
    let refused = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const opened = await openBackup(new TextDecoder().decode(flipped), WORDS, QUICK);
      if (opened.kind !== 'opened') refused += 1;
      else if (opened.records.size !== 1 || opened.records.get('a1') !== 'x') expect.fail(`bit ${bit}`);
    }
    // two letters of base64 may stand for the same bytes, at the end
    expect(refused).toBeGreaterThan((bytes.length * 8) / 3 - 20);
  }, 120_000);

  test('that was cut off anywhere is refused', async () => {
    const text = await pack();
    for (let length = 0; length < text.length; length += 7) {
      const { kind } = await openBackup(text.slice(0, length), WORDS, QUICK);
      expect(kind).toBe(length < '{"format":"reperes-copy"'.length ? 'not-ours' : 'damaged');
    }
  });

  test('of a later edition is newer, and what is no copy is not ours', async () => {
    expect(await kindOf((file) => ({ ...file, version: 2 }))).toBe('newer');
    for (const text of ['', 'null', '[]', '42', '{"format":"other"}', 'Bonjour', 'x'.repeat(20_000_001)])
      expect(await openBackup(text, WORDS, QUICK)).toEqual({ kind: 'not-ours' });
  });

  test('too large to be opened again is not made', async () => {
    expect(await packBackup(new Map([['a1', 'x'.repeat(15_000_000)]]), WORDS, QUICK)).toEqual({ kind: 'too-large' });
  });

  test('that holds what no guide writes is a code at once, and never throws', async () => {
    const brackets = '['.repeat(2_000_000);
    const cases = [
      `{"format":"reperes-copy","records":${brackets}`,
      brackets,
      `{"format":"reperes-copy","version":1,"records":[${'{},'.repeat(60_000)}{}]}`,
    ];
    const begun = performance.now();
    for (const text of cases) expect((await openBackup(text, WORDS, QUICK)).kind).toMatch(/^(?:damaged|not-ours)$/);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await kindOf(({ records: [one] }) => one && void Object.assign(one, { id: { toString: 1 } }))).toBe(
      'damaged',
    );
    const { header, ...file } = JSON.parse(await pack()) as File;
    expect((await openBackup(JSON.stringify({ ...file, header: { ...header, rounds: 1e9 } }), WORDS, QUICK)).kind).toBe(
      'damaged',
    );
  });

  test('of more rounds than an old phone can count is damaged, also where its check is right', async () => {
    const packed = await packBackup(new Map(), WORDS, { rounds: 2_000_001 });
    expect(packed.kind === 'packed' && (await openBackup(packed.text, WORDS))).toEqual({ kind: 'damaged' });
  });

  test('with more records than it may have is not made', async () => {
    const many = new Map(Array.from({ length: 20_000 }, (_, at) => [`n${at}`, at]));
    expect((await packBackup(many, WORDS, QUICK)).kind).toBe('too-large');
  });
});

test('a record that is sealed under the words and is no JSON, or no UTF-8, is damaged', async () => {
  const key = await toKey(new Uint8Array(32));
  const iv = new Uint8Array(12);
  for (const bytes of [new TextEncoder().encode('{'), new Uint8Array([0xff, 0xfe])]) {
    const data = await encrypt(key, iv, bytes, new TextEncoder().encode(`${FORMAT}/v/a`));
    expect(await openRecord({ vault: 'v', key }, 'a', { iv, data })).toBeNull();
  }
});
