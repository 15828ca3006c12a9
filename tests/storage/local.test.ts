import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserStorage } from '../../src/storage/browser.ts';
import {
  clearLetters,
  fillLetter,
  forgetVisit,
  keepIn,
  knownZone,
  loadKept,
  local,
  session,
  setLocal,
} from '../../src/storage/index.ts';
import { memoryBackend } from '../support/memory-backend.ts';

// Node has no IndexedDB: it stands here for a phone that lets nothing be kept. What is kept is tested in browsers:
// tests/e2e/local.spec.ts.
const EMPTY = { department: null, court: null, timezone: null, contact: '', kept: false };

keepIn(browserStorage);
afterEach(async () => {
  forgetVisit('erase');
  await setLocal(EMPTY);
});

test('where a family lives is known for this visit, and nothing is asked of the phone', async () => {
  await setLocal({ department: '76', court: 'Le Havre' });
  expect(local.get()).toEqual({ ...EMPTY, department: '76', court: 'Le Havre' });
  expect(local.failed.get()).toBeNull();
});

test('a phone that keeps nothing says so, and the screen keeps what was said', async () => {
  await setLocal({ court: 'Le Havre', kept: true });
  expect(local.failed.get()).toBe('refused');
  expect(local.get()).toEqual({ ...EMPTY, court: 'Le Havre' });
});

test('the next wish that needs no keeping takes the warning away', async () => {
  await setLocal({ court: 'Le Havre', kept: true });
  await setLocal({ court: 'Rouen' });
  expect(local.failed.get()).toBeNull();
  expect(local.get().court).toBe('Rouen');
});

test('reading where nothing was kept changes nothing and is no failure', async () => {
  await loadKept();
  expect(local.get()).toEqual(EMPTY);
  expect(local.failed.get()).toBeNull();
});

test('the quick exit forgets where the family lives', async () => {
  await setLocal({ department: '76', court: 'Le Havre', contact: 'Mme B.' });
  forgetVisit('leave');
  expect(local.get()).toEqual(EMPTY);
});

test('what is typed into a letter is there for all letters, until it is emptied', () => {
  fillLetter('sender', 'Ana');
  fillLetter('done', ['photos']);
  fillLetter('sender', 'Ana Duval');
  expect(session.get().letters).toEqual({ sender: 'Ana Duval', done: ['photos'] });
  clearLetters();
  expect(session.get().letters).toEqual({});
});

test('the quick exit forgets what was typed', () => {
  fillLetter('sender', 'Ana');
  forgetVisit('leave');
  expect(session.get().letters).toEqual({});
});

describe('the clocks of the place', () => {
  let phone = memoryBackend();
  beforeEach(() => {
    phone = memoryBackend();
    keepIn(phone);
  });
  afterEach(() => keepIn(browserStorage));

  const kept = { department: '971', court: 'Basse-Terre', contact: 'Mme B.', kept: true };

  test('are kept with the place, and come back', async () => {
    await setLocal({ ...kept, timezone: 'America/Guadeloupe' });
    forgetVisit('leave');
    expect(local.get().timezone).toBeNull();
    await loadKept();
    expect(local.get()).toEqual({ ...kept, timezone: 'America/Guadeloupe' });
  });

  test('are not known of a place that the first version kept; nothing else of it is lost', async () => {
    phone.records.set('local', { version: 1, value: kept });
    await loadKept();
    expect(local.failed.get()).toBeNull();
    expect(local.get()).toEqual({ ...kept, timezone: null });
    await setLocal({ court: 'Pointe-à-Pitre' });
    expect(phone.records.get('local')).toMatchObject({ version: 2, value: { timezone: null, contact: 'Mme B.' } });
  });

  test('are dropped where the phone does not know them, since every hour would throw', async () => {
    for (const timezone of ['America/Atlantis', '', 7, {}]) {
      phone.records.set('local', { version: 2, value: { ...kept, timezone } });
      forgetVisit('leave');
      await loadKept();
      expect(local.get(), JSON.stringify(timezone)).toEqual({ ...kept, timezone: null });
    }
  });

  test('are those of the directory on this phone, all of them', () => {
    const directory = readFileSync('guide-content/directory/areas.csv', 'utf8');
    const zones = directory.match(/\b[A-Z][a-z]+\/\w+/g) ?? [];
    expect(zones.length).toBeGreaterThan(10);
    expect(zones.map(knownZone)).toEqual(zones);
  });
});
