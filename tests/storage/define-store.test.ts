import { describe, expect, test } from 'vitest';
import { fieldsOf, textOr } from '../../src/storage/clean.ts';
import type { Keepable } from '../../src/storage/definition.ts';
import { createRegistry } from '../../src/storage/registry.ts';
import type { Known } from '../../src/storage/session-code.ts';
import { memoryBackend } from '../support/memory-backend.ts';

const KNOWN: Known = {
  flow: { questions: [{ id: 'where', kind: 'one', options: [{ id: 'home' }, { id: 'unknown' }] }] },
  procedures: [{ id: 'call' }],
};

interface Note extends Keepable {
  readonly text: string;
}

/** What somebody writes who adds one more kept thing: this, and nothing else. */
const declareNote = (backendOfNote = memoryBackend()) => {
  const made = createRegistry(backendOfNote);
  const note = made.defineStore<Note>({
    key: 'note',
    version: 2,
    initial: { text: '', kept: false },
    clean: (found) => ({ text: textOr(fieldsOf(found)['text'], ''), kept: true }),
    // version 1 held the bare text
    migrate: (found, from) => (from === 1 ? { text: (found as string).trim() } : found),
    keep: 'device',
    forgetOn: ['leave', 'erase'],
    handOver: ({ text }) => (text === '' ? null : 'typed'),
  });
  return { made, note, ...backendOfNote, backend: backendOfNote };
};

describe('one more kept thing is one defineStore and nothing else', () => {
  test('it is kept when asked, forgotten at the exit, erased, and spoken of before an update', async () => {
    const { made, note, records } = declareNote();
    await note.set({ text: 'appeler Mme B.', kept: false });
    expect(records.size).toBe(0);
    expect(made.handOver.get()).toEqual(['typed']);
    await note.set({ ...note.get(), kept: true });
    expect(made.handOver.get()).toEqual([]);
    made.forget('leave');
    expect(note.get()).toEqual({ text: '', kept: false });
    await made.load();
    expect(note.get()).toEqual({ text: 'appeler Mme B.', kept: true });
    await made.erase();
    expect(note.get()).toEqual({ text: '', kept: false });
    expect(records.size).toBe(0);
  });

  test('what an earlier version kept is brought to this one; what is damaged is as if nothing was said', async () => {
    for (const [value, text] of [
      [' rappeler ', 'rappeler'],
      [undefined, ''],
    ]) {
      const { made, note, records } = declareNote();
      records.set('note', { version: 1, value });
      await made.load();
      expect(note.get()).toEqual({ text, kept: true });
    }
  });

  test('what a newer version keeps is neither shown, nor replaced, nor lost', async () => {
    const { made, note, records } = declareNote();
    const newer = { version: 3, value: { paragraphs: ['a'] } };
    records.set('note', newer);
    await made.load();
    expect(note.failed.get()).toBe('newer');
    await note.set({ text: 'b', kept: true });
    expect(note.get()).toEqual({ text: 'b', kept: false });
    expect(records.get('note')).toBe(newer);
  });

  test('what could not be read at first is not written over: it is read before it is kept again', async () => {
    const { made, note, backend: phone } = declareNote();
    phone.records.set('note', { version: 2, value: { text: 'ancien', kept: true } });
    made.keepIn({ ...phone, device: { ...phone.device, read: () => Promise.reject(new Error('held up')) } });
    await made.load();
    expect(note.get().text).toBe('');
    made.keepIn(phone);
    await note.set({ text: '', kept: true });
    expect(note.get()).toEqual({ text: 'ancien', kept: true });
    expect(phone.records.get('note')?.value).toEqual({ text: 'ancien', kept: true });
  });

  test('what is said before the phone was read holds, there too', async () => {
    const { made, note, records } = declareNote();
    records.set('note', { version: 2, value: { text: 'ancien', kept: true } });
    const loading = made.load();
    await note.set({ text: 'nouveau', kept: false });
    await loading;
    expect(note.get()).toEqual({ text: 'nouveau', kept: true });
    expect(records.get('note')?.value).toEqual({ text: 'nouveau', kept: true });
  });

  test.each([
    ['nothing was kept', null, 'nouveau'],
    ['something was kept', 'ancien', 'nouveau'],
  ])('a wish before the phone was read shows at once, and holds, where %s', async (_, old, text) => {
    const { made, note, records } = declareNote();
    if (old !== null) records.set('note', { version: 2, value: { text: old, kept: true } });
    const seen: boolean[] = [];
    const loading = made.load();
    const wished = note.set({ text: '', kept: true });
    note.subscribe(() => seen.push(note.get().kept));
    expect(note.get().kept).toBe(true);
    const typed = note.set({ text, kept: true });
    await Promise.all([loading, wished, typed]);
    expect(seen).not.toContain(false);
    expect(note.get()).toEqual({ text, kept: true });
    expect(records.get('note')?.value).toEqual({ text, kept: true });
  });

  test('a wish before the phone was read that leaves the rest alone shows what was kept', async () => {
    const { made, note, records } = declareNote();
    records.set('note', { version: 2, value: { text: 'ancien', kept: true } });
    const loading = made.load();
    await Promise.all([loading, note.set({ text: '', kept: true })]);
    expect(note.get()).toEqual({ text: 'ancien', kept: true });
  });

  test('a wish that is taken back before the phone was read keeps nothing', async () => {
    const { made, note, records } = declareNote();
    const loading = made.load();
    const wished = note.set({ text: 'a', kept: true });
    const back = note.set({ text: 'a', kept: false });
    await Promise.all([loading, wished, back]);
    expect(note.get()).toEqual({ text: 'a', kept: false });
    expect(records.size).toBe(0);
  });

  test('a wish to keep it no more holds before the phone was read; what a newer version keeps is left, and said', async () => {
    const { made, note, records } = declareNote();
    records.set('note', { version: 2, value: { text: 'ancien', kept: true } });
    const loading = made.load();
    await Promise.all([loading, note.unkeep()]);
    expect(note.get()).toEqual({ text: 'ancien', kept: false });
    expect(records.size).toBe(0);
    const newer = declareNote();
    newer.records.set('note', { version: 3, value: {} });
    await newer.note.unkeep();
    expect(newer.note.failed.get()).toBe('newer');
    expect(newer.records.size).toBe(1);
  });

  test('while the phone still holds it, it is said to be kept', async () => {
    const { made, note, backend: phone } = declareNote();
    await note.set({ text: 'a', kept: true });
    made.keepIn({ ...phone, device: { ...phone.device, unkeep: () => Promise.reject(new Error('no')) } });
    await note.set({ text: 'a', kept: false });
    expect(note.get().kept).toBe(true);
    expect(note.failed.get()).toBe('not-removed');
  });

  test('a thing that is declared once the phone was read is read at once', async () => {
    const phone = memoryBackend();
    phone.records.set('late', { version: 1, value: { kept: true } });
    const made = createRegistry(phone);
    await made.load();
    const late = made.defineStore<Keepable>({
      key: 'late',
      version: 1,
      initial: { kept: false },
      clean: () => ({ kept: true }),
      keep: 'device',
      forgetOn: ['erase'],
      handOver: () => null,
    });
    await expect.poll(() => late.get().kept).toBe(true);
  });

  test('in the tab it comes back with the code; a key or a letter that is taken is refused', () => {
    const tab = memoryBackend();
    const declare = (made: ReturnType<typeof createRegistry>, key: string, letter: string) =>
      made.defineStore({
        key,
        initial: false,
        keep: 'tab',
        code: [{ letter, write: (_, on) => (on ? '1' : ''), read: (_, text) => text === '1' }],
        forgetOn: ['leave', 'erase'],
        handOver: () => null,
      });
    const before = createRegistry(tab);
    const old = declare(before, 'old', 'o');
    before.keepInTab(KNOWN, () => true);
    old.set(true);
    const made = createRegistry(tab);
    const [same, more] = [declare(made, 'old', 'o'), declare(made, 'more', 'm')];
    made.keepInTab(KNOWN, () => true);
    expect([same.get(), more.get()]).toEqual([true, false]);
    more.set(true);
    made.forget('leave');
    expect(tab.code).toBe('');
    const taken = createRegistry(tab);
    declare(taken, 'old', 'o');
    expect(() => declare(taken, 'old', 'p')).toThrow('"old" is taken');
    expect(() => declare(taken, 'other', 'o')).toThrow('letter "o"');
  });
});
