// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../src/app/index.ts';
import '../../src/app/notes/notes.tsx';
import '../../src/app/notes/record-call.tsx';
import '../../src/app/plan/follow/follow.tsx';
import '../../src/app/plan/plan-paper.tsx';
import { loadScreens } from '../../src/app/routes.ts';
import '../../src/app/stored/stored.tsx';
import { PAGE_PARTS } from '../../src/pack/index.ts';
import { nowhere } from '../../src/storage/backend.ts';
import type { Keepable } from '../../src/storage/definition.ts';
import { eraseAll, forgetVisit, handOver, keepSession, loadKept, registry } from '../../src/storage/index.ts';
import { emptySituation, type Plans } from '../../src/storage/plans/situation.ts';
import type { Known } from '../../src/storage/session-code.ts';
import { memoryBackend } from '../support/memory-backend.ts';
import { sourceFiles, withoutComments } from '../support/source-files.ts';

await Promise.all(PAGE_PARTS.map(loadScreens));

const KNOWN: Known = {
  flow: { questions: [{ id: 'where', kind: 'one', options: [{ id: 'home' }, { id: 'unknown' }] }] },
  procedures: [{ id: 'call' }],
};

const OWN = { cd: { value: { title: 'Ana Duval', day: '', done: false }, at: 5 } };
const CONTACTS = { ef: { value: { name: 'Ana Duval', number: '06', purpose: '' }, at: 5 } };
const SITUATION = { ...emptySituation('ab'), own: OWN, contacts: CONTACTS };
const PLANS: Plans = { current: { value: 'ab', at: 5 }, situations: { ab: SITUATION } };

/** Something said, typed or chosen, for each store of the guide. A store without one makes the first test fail. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  answers: { where: ['home'] },
  items: { call: 'done' },
  steps: ['aB3_'],
  child: 'son',
  started: true,
  signs: ['a-sign'],
  fromSigns: ['images'],
  draft: { question: 'where', options: ['home'] },
  letters: { sender: 'Ana Duval' },
  query: 'avocat',
  preferences: { textSize: 'larger', theme: 'dark', discreet: true, kept: true },
  textSize: { size: 'larger', kept: true },
  handOverContacts: { contacts: [{ name: 'CRIP', number: '02' }], kept: true },
  handOverSheet: {
    chosen: 1,
    procedures: ['call'],
    answers: { who: ['me'] },
    isRead: true,
    opens: 'call',
    language: 'qps',
    day: '2026-12-02',
    time: '14:30',
    place: 'Rouen',
    name: 'Ana Duval',
    number: '06',
  },
  local: { department: '971', court: 'Rouen', timezone: 'America/Guadeloupe', contact: 'Mme B.', kept: true },
  mark: { procedure: 'call', title: 'Appelez', before: null, now: 'done' },
  called: { href: 'tel:119', procedure: 'call', at: 5, isBack: true },
  toldCalls: { 'call refused 5': { fields: { day: '2026-11-27' }, note: 'ab', result: 'memory', undo: null } },
  paperContacts: true,
  carriers: { call: 'me' },
  callNotes: { call: { blanks: { name: 'Ana Duval' }, notes: { time: '23 h 40' } } },
  plans: { kept: true, plans: PLANS },
  vault: 'open',
  notes: { journal: { chain: 'ab', tips: [], notes: [] }, saved: null, damaged: [], result: 'memory' },
  noteDraft: { kind: 'note', fields: { day: '2026-11-27', what: 'Ana Duval' }, note: null, aside: null },
  printedNotes: { notes: { rows: [], from: '', to: '', removed: [], hasGap: false }, asked: 1 },
  guardedNotes: { holds: false, isSoon: true },
  persisted: 'granted',
  codePage: { isMade: true, typed: 'K7QM 2F9T', isAsked: true, isFromLink: true },
  watched: true,
  aloud: { isOpen: true, isOn: true, pace: 'slow' },
  places: new Map([[1, { scroll: 40, open: [2], followed: 3 }]]),
};

const entries = registry.entries();
const now = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entries.map(({ key, value }) => [key, value.get()]));
const INITIAL = now();

/** Fills every store, as a person does in a long visit. Resolves when what is kept is kept. */
const fill = (): Promise<unknown> => Promise.all(entries.map(({ key, value }) => value.set(SAMPLES[key])));

let backend = memoryBackend();
beforeEach(async () => {
  backend = memoryBackend();
  registry.keepIn(backend);
  keepSession(KNOWN, () => true);
  await fill();
});
afterEach(() => forgetVisit('erase'));

describe('everything that a visit holds', () => {
  test('is declared, each thing once, and has something to be filled with here', () => {
    const declared = sourceFiles('src', ['.ts', '.tsx']).flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/\bdefineStore\b[^(;]*\(\{\s*key: '(\w+)'/g)].map(([, key]) => ({
        path,
        key,
      })),
    );
    const keys = entries.map(({ key }) => key).sort();
    expect(declared.map(({ key }) => key).sort()).toEqual(keys);
    expect(Object.keys(SAMPLES).sort()).toEqual(keys);
    expect(now()).toEqual(SAMPLES);
    for (const key of keys) expect(INITIAL[key], key).not.toEqual(SAMPLES[key]);
  });

  test('but how the guide looks is forgotten at the quick exit; the phone keeps what it was asked to', () => {
    backend.left = true;
    forgetVisit('leave');
    expect(backend.left).toBe(true);
    expect(now()).toEqual({ ...INITIAL, preferences: SAMPLES['preferences'], textSize: SAMPLES['textSize'] });
    expect(backend.code).toBe('');
    expect([...backend.records.keys()].sort()).toEqual([
      'handOverContacts',
      'local',
      'plans',
      'preferences',
      'textSize',
    ]);
  });

  test('is forgotten when another tab erases everything, and no tab is told again', () => {
    forgetVisit('erase');
    expect(now()).toEqual(INITIAL);
    expect([backend.code, backend.told]).toEqual(['', 0]);
  });

  test('is forgotten and erased by "Tout effacer", here, in the tab and on the phone', async () => {
    expect(backend.code).not.toBe('');
    backend.left = true;
    await eraseAll();
    expect([backend.left, backend.told]).toEqual([false, 1]);
    expect(now()).toEqual(INITIAL);
    expect(backend.code).toBe('');
    expect(backend.records.size).toBe(0);
    await loadKept();
    expect(now()).toEqual(INITIAL);
  });

  test('that is kept comes back from where it is kept, and nothing else does', async () => {
    const { code, records } = backend;
    const said = entries.filter(({ keep }) => keep !== 'memory').map(({ key }) => key);
    expect(said).toHaveLength(10);
    registry.keepIn(memoryBackend());
    forgetVisit('erase');
    // what the page loads next finds
    const next = memoryBackend();
    next.code = code;
    records.forEach((record, key) => next.records.set(key, record));
    registry.keepIn(next);
    keepSession(KNOWN, () => true);
    await loadKept();
    expect(now()).toEqual({ ...INITIAL, ...Object.fromEntries(said.map((key) => [key, SAMPLES[key]])) });
  });

  test('what was typed never stands in the code of the tab', () => {
    for (const typed of ['Ana', 'Duval', 'avocat', 'Rouen', 'Mme']) expect(backend.code).not.toContain(typed);
  });

  test('an update says what it would take: what is kept nowhere', () => {
    expect(handOver.get()).toEqual(['typed', 'signs', 'search']);
    forgetVisit('leave');
    expect(handOver.get()).toEqual([]);
    registry.keepIn(nowhere);
    for (const { key, value } of entries) if (key === 'answers' || key === 'items') value.set(SAMPLES[key]);
    expect(handOver.get()).toEqual(['answers']);
  });

  test('where there is no storage, each thing that is to be kept on the phone says that it is not', async () => {
    await eraseAll();
    registry.keepIn(nowhere);
    await fill();
    const devices = entries.filter(({ keep }) => keep === 'device');
    expect(devices.map(({ value }) => (value.get() as Keepable).kept)).toEqual([false, false, false, false, false]);
    expect(registry.keptInTab.get()).toBe(false);
  });
});
