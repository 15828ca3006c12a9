import { describe, expect, test } from 'vitest';
import { nowhere, type SealedRecord } from '../../src/storage/backend.ts';
import { keepIn } from '../../src/storage/index.ts';
import { createVault, vault as guideVault, type Vault } from '../../src/storage/vault/index.ts';
import { memoryBackend, type MemoryBackend } from '../support/memory-backend.ts';

const WORDS = 'bateau citron hiver lampe';
const WRONG = 'bateau citron hiver soleil';
const NOTES = new Map<string, unknown>([
  ['a', { text: 'appelé le 119' }],
  ['b', { text: 'Mme B. rappelle' }],
]);
/** Few, so that the tests are quick. */
const ROUNDS = 10;

interface Phone {
  readonly backend: MemoryBackend;
  /** what its clock says */
  time: number;
  /** A page of the guide on this phone. */
  page(this: void, rounds?: number): Vault;
}

function aPhone(): Phone {
  const backend = memoryBackend();
  const phone: Phone = {
    backend,
    time: 1_800_000_000_000,
    page: (rounds = ROUNDS) =>
      createVault({ device: () => backend.notes, now: () => phone.time, rounds, leastRounds: ROUNDS }),
  };
  return phone;
}

async function withNotes(): Promise<Phone & { readonly vault: Vault }> {
  const phone = aPhone();
  const vault = phone.page();
  await vault.create(WORDS);
  await vault.put(NOTES);
  return Object.assign(phone, { vault });
}

/** What somebody finds who takes the phone and copies what is kept. */
const copied = ({ records, sealedRecords }: MemoryBackend): string =>
  [...records, ...sealedRecords]
    .flatMap((one) => JSON.stringify(one, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value)))
    .join();

describe('locked notes', () => {
  test('are none until somebody begins some, and nothing is kept before', async () => {
    const { backend, page } = aPhone();
    const vault = page();
    expect(vault.state.get()).toBe('unknown');
    expect(await vault.look()).toBeNull();
    expect(vault.state.get()).toBe('none');
    expect(await vault.put(NOTES)).toBe('locked');
    expect(await vault.create('court')).toBe('weak');
    expect(backend.records.size + backend.sealedRecords.size).toBe(0);
  });

  test('are there again after a reload, for the words, and for none before', async () => {
    const { page } = await withNotes();
    const vault = page();
    await vault.look();
    expect(vault.state.get()).toBe('locked');
    expect(await vault.all()).toBe('locked');
    expect(await vault.open(WORDS)).toBe('opened');
    expect(vault.state.get()).toBe('open');
    expect(await vault.all()).toEqual({ records: NOTES, damaged: [] });
  });

  test('stand nowhere in what the phone keeps, nor do the words', async () => {
    const { backend } = await withNotes();
    const found = copied(backend);
    for (const secret of ['appel', 'rappelle', 'text', 'bateau', 'lampe']) expect(found).not.toContain(secret);
    for (const { data } of backend.sealedRecords.values() as Iterable<SealedRecord>)
      expect(new TextDecoder().decode(data)).not.toMatch(/appel|Mme B/);
  });

  test('are locked at once, and what was asked for a moment before is still written', async () => {
    const { vault, page } = await withNotes();
    const saving = vault.put(new Map([['c', 'dit juste avant']]));
    vault.lock();
    expect(vault.state.get()).toBe('locked');
    expect(await saving).toBe('saved');
    expect([await vault.put(NOTES), await vault.remove(['a']), await vault.all()]).toEqual([
      'locked',
      'locked',
      'locked',
    ]);
    const next = page();
    await next.open(WORDS);
    expect(await next.all()).toMatchObject({ records: new Map([...NOTES, ['c', 'dit juste avant']]) });
  });

  test('that are locked while they open stay locked', async () => {
    const { page } = await withNotes();
    const vault = page();
    const opening = vault.open(WORDS);
    vault.lock();
    expect(await opening).toBe('locked');
    expect(vault.state.get()).toBe('locked');
    const made = aPhone().page();
    const creating = made.create(WORDS);
    made.lock();
    expect(await creating).toBe('locked');
    expect(made.state.get()).toBe('locked');
  });

  test('hold what was said last, also when both are said within a moment', async () => {
    const { vault } = await withNotes();
    await Promise.all([
      vault.put(new Map([...Array.from({ length: 50 }, (_, at) => [`x${at}`, ''] as const), ['a', 'premier']])),
      vault.put(new Map([['a', 'second']])),
    ]);
    const found = await vault.all();
    expect(typeof found === 'object' && found.records.get('a')).toBe('second');
  });

  test('go one by one, and all at once, also without the words', async () => {
    const { vault, page, backend } = await withNotes();
    expect(await vault.remove(['a'])).toBe('removed');
    expect(await vault.all()).toMatchObject({ records: new Map([['b', NOTES.get('b')]]) });
    const other = page();
    expect(await other.forget()).toBe('forgotten');
    expect(other.state.get()).toBe('none');
    expect(backend.records.size + backend.sealedRecords.size).toBe(0);
  });

  test('tell how many they are and how long, also while they are locked', async () => {
    const { page } = await withNotes();
    expect(await page().sizes()).toEqual([
      { id: 'a', bytes: 284 },
      { id: 'b', bytes: 284 },
    ]);
  });

  test('are not begun twice', async () => {
    const { page, vault, backend } = await withNotes();
    const before = copied(backend);
    expect([await vault.create(WRONG), await page().create(WRONG)]).toEqual(['exists', 'exists']);
    expect(copied(backend)).toBe(before);
  });

  test('cannot be begun where there is no storage', async () => {
    keepIn(nowhere);
    expect(await guideVault.create(WORDS)).toBe('refused');
    expect(guideVault.state.get()).toBe('none');
  });
});

describe('another passphrase', () => {
  test('opens what was there, and the old one does not; nothing is sealed anew', async () => {
    const { vault, page, backend } = await withNotes();
    const before = new Map(backend.sealedRecords);
    expect(await vault.change(WORDS, 'quatre autres mots choisis')).toBe('changed');
    expect(backend.sealedRecords).toEqual(before);
    expect(await vault.put(new Map([['c', 1]]))).toBe('saved');
    const next = page();
    expect(await next.open('quatre autres mots choisis')).toBe('opened');
    expect(await next.all()).toMatchObject({ records: new Map<string, unknown>([...NOTES, ['c', 1]]) });
    expect(await page().open(WORDS)).toBe('wrong');
  });

  test('is taken only from somebody who knows the one of now, with open notes, and not when it is weak', async () => {
    const { vault, page, backend } = await withNotes();
    const header = backend.records.get('vault');
    expect(await vault.change(WORDS, 'court')).toBe('weak');
    expect(await vault.change(WRONG, 'quatre autres mots choisis')).toBe('wrong');
    expect(await page().change(WORDS, 'quatre autres mots choisis')).toBe('locked');
    expect(backend.records.get('vault')).toBe(header);
    expect(vault.state.get()).toBe('open');
  });
});

describe('rounds', () => {
  test('that are fewer than those of today are raised when the notes are opened, and nothing else changes', async () => {
    const { page, backend } = await withNotes();
    const before = new Map(backend.sealedRecords);
    const later = page(25);
    expect(await later.open(WORDS)).toBe('opened');
    expect(backend.records.get('vault')).toMatchObject({ value: { rounds: 25 } });
    expect(backend.sealedRecords).toEqual(before);
    expect(await later.all()).toMatchObject({ records: NOTES });
    // an edition of before opens it too, and lowers nothing
    const earlier = page();
    expect(await earlier.open(WORDS)).toBe('opened');
    expect(backend.records.get('vault')).toMatchObject({ value: { rounds: 25 } });
  });

  test('are not raised at the price of the notes: a phone that takes no writing opens them all the same', async () => {
    const { page, backend } = await withNotes();
    const header = backend.records.get('vault');
    backend.notes.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await page(25).open(WORDS)).toBe('opened');
    expect(backend.records.get('vault')).toBe(header);
  });

  test('are those that are asked for today', async () => {
    const backend = memoryBackend();
    const vault = createVault({ device: () => backend.notes, now: Date.now });
    await vault.create(WORDS);
    expect(backend.records.get('vault')).toMatchObject({ value: { rounds: 600_000, kdf: 'PBKDF2', hash: 'SHA-256' } });
    const next = createVault({ device: () => backend.notes, now: Date.now });
    expect(await next.open(WRONG)).toBe('wrong');
  });
});

describe('wrong words', () => {
  test('are told from damage', async () => {
    const { page, backend } = await withNotes();
    expect(await page().open(WRONG)).toBe('wrong');
    const { value, version } = backend.records.get('vault') ?? { value: null, version: 1 };
    backend.records.delete('vault-tries');
    backend.records.set('vault', { version, value: { ...(value as object), rounds: 11 } });
    const vault = page();
    expect([await vault.open(WRONG), await vault.open(WORDS)]).toEqual(['damaged', 'damaged']);
    expect(vault.state.get()).toBe('locked');
    expect(backend.records.has('vault-tries')).toBe(false);
  });

  test('wait longer each time, up to half a minute, and nothing is ever wiped for them', async () => {
    const phone = await withNotes();
    const vault = phone.page();
    const waited: number[] = [];
    for (let at = 0; at < 9; at += 1) {
      expect(await vault.open(WRONG)).toBe('wrong');
      waited.push((vault.waitUntil.get() - phone.time) / 1000);
      phone.time = vault.waitUntil.get() - 1;
      expect(await vault.open(WORDS)).toBe('wait');
      phone.time += 1;
    }
    expect(waited).toEqual([1, 2, 4, 8, 16, 30, 30, 30, 30]);
    expect(await vault.open(WORDS)).toBe('opened');
    expect(await vault.all()).toMatchObject({ records: NOTES });
  });

  test('wait as long after a reload', async () => {
    const phone = await withNotes();
    const vault = phone.page();
    for (let at = 0; at < 4; at += 1) {
      await vault.open(WRONG);
      phone.time = vault.waitUntil.get();
    }
    await vault.open(WRONG);
    const next = phone.page();
    await next.look();
    expect(next.waitUntil.get()).toBe(phone.time + 16_000);
    expect(await next.open(WORDS)).toBe('wait');
    phone.time += 16_000;
    expect(await next.open(WRONG)).toBe('wrong');
    expect(next.waitUntil.get()).toBe(phone.time + 30_000);
  });

  test('are forgotten after the right ones', async () => {
    const phone = await withNotes();
    const vault = phone.page();
    await vault.open(WRONG);
    phone.time = vault.waitUntil.get();
    await vault.open(WRONG);
    phone.time = vault.waitUntil.get();
    expect(await vault.open(WORDS)).toBe('opened');
    expect(vault.waitUntil.get()).toBe(0);
    const next = phone.page();
    await next.open(WRONG);
    expect(next.waitUntil.get()).toBe(phone.time + 1000);
  });

  test('hold nobody for more than half a minute when the clock was set back, before or after a reload', async () => {
    const phone = await withNotes();
    const vault = phone.page();
    for (let at = 0; at < 6; at += 1) {
      await vault.open(WRONG);
      phone.time = vault.waitUntil.get();
    }
    await vault.open(WRONG);
    phone.time -= 86_400_000;
    for (const page of [vault, phone.page()]) {
      await page.look();
      expect(page.waitUntil.get()).toBe(phone.time + 30_000);
      phone.time += 20_000;
      expect(await page.open(WORDS)).toBe('wait');
      phone.time += 10_000;
      expect(await page.open(WORDS)).toBe('opened');
      page.lock();
      phone.time -= 30_000;
      backToWrong(phone);
    }
  });

  /** The seven wrong tries stand on the phone again, of a day ahead. */
  function backToWrong({ backend, time }: Phone): void {
    backend.records.set('vault-tries', { version: 1, value: { count: 7, at: time + 86_400_000 } });
  }

  test('that the phone cannot count are counted as long as the page', async () => {
    const phone = await withNotes();
    phone.backend.notes.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const vault = phone.page();
    await vault.open(WRONG);
    expect(await vault.open(WORDS)).toBe('wait');
    phone.time = vault.waitUntil.get();
    await vault.open(WRONG);
    expect(vault.waitUntil.get()).toBe(phone.time + 2000);
  });

  test.each([undefined, null, 'x', { count: -1, at: 0 }, { count: 1.5, at: 0 }, { count: 2, at: Number.NaN }])(
    'are none where the count is damaged: %j',
    async (value) => {
      const { page, backend } = await withNotes();
      backend.records.set('vault-tries', { version: 1, value });
      expect(await page().open(WORDS)).toBe('opened');
    },
  );
});

describe('a damaged record', () => {
  const damage = ({ sealedRecords }: MemoryBackend): unknown => {
    const { iv, data } = sealedRecords.get('a') as SealedRecord;
    const record = { iv, data: data.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) };
    sealedRecords.set('a', record);
    return record;
  };

  test('is named, takes no other with it, and stays as it is until somebody takes it away', async () => {
    const { vault, backend } = await withNotes();
    const record = damage(backend);
    expect(await vault.all()).toEqual({ records: new Map([['b', NOTES.get('b')]]), damaged: ['a'] });
    expect(await vault.put(new Map([['a', 'par dessus']]))).toBe('damaged');
    expect(await vault.put(new Map([['c', 'nouveau']]))).toBe('saved');
    expect(backend.sealedRecords.get('a')).toBe(record);
    expect(await vault.remove(['a'])).toBe('removed');
    expect(await vault.put(new Map([['a', 'de nouveau']]))).toBe('saved');
    expect(await vault.all()).toMatchObject({ damaged: [] });
  });
});

describe('another tab', () => {
  test('that erased the notes, or began others: nothing is written to them, and it is said', async () => {
    for (const begins of [false, true]) {
      const { vault, page, backend } = await withNotes();
      const other = page();
      await other.look();
      await other.forget();
      if (begins) await other.create(WRONG);
      const before = copied(backend);
      expect(await vault.put(NOTES)).toBe('gone');
      expect(await vault.remove(['a'])).toBe('gone');
      expect(await vault.all()).toBe('gone');
      expect(copied(backend)).toBe(before);
      await vault.look();
      expect(vault.state.get()).toBe(begins ? 'locked' : 'none');
    }
  });

  test('that began others: they are not taken away in the place of those that were seen', async () => {
    const { vault, page, backend } = await withNotes();
    const other = page();
    await other.forget();
    await other.create(WRONG);
    expect(await vault.forget()).toBe('gone');
    expect(backend.records.has('vault')).toBe(true);
  });

  test('that changed the passphrase: the notes stay open here, and are written under the same key', async () => {
    const { vault, page } = await withNotes();
    const other = page();
    await other.open(WORDS);
    await other.change(WORDS, 'quatre autres mots choisis');
    expect(await vault.put(new Map([['c', 1]]))).toBe('saved');
    expect(await other.all()).toMatchObject({ damaged: [], records: new Map<string, unknown>([...NOTES, ['c', 1]]) });
    expect(await vault.change(WORDS, 'encore quatre autres mots')).toBe('wrong');
  });
});

test('notes of a newer edition are neither opened, nor written to, nor begun anew, nor taken away', async () => {
  const { vault, page, backend } = await withNotes();
  const { value } = backend.records.get('vault') ?? { value: null };
  backend.records.set('vault', { version: 2, value });
  const before = copied(backend);
  const next = page();
  expect([await next.open(WORDS), await vault.put(NOTES), await next.create(WORDS), await next.forget()]).toEqual([
    'newer',
    'newer',
    'exists',
    'newer',
  ]);
  expect(copied(backend)).toBe(before);
});
