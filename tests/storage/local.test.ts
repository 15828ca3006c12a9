import { afterEach, expect, test } from 'vitest';
import {
  clearLetters,
  fillLetter,
  forgetLocal,
  forgetSession,
  loadLocal,
  local,
  localFailed,
  session,
  setLocal,
} from '../../src/storage/index.ts';

// Node has no IndexedDB: it stands here for a phone that lets nothing be kept. What is kept is tested in browsers: tests/e2e/local.spec.ts.
const EMPTY = { department: null, court: null, contact: '', kept: false };

afterEach(async () => {
  forgetLocal();
  forgetSession();
  await setLocal(EMPTY);
});

test('where a family lives is known for this visit, and nothing is asked of the phone', async () => {
  await setLocal({ department: '76', court: 'Le Havre' });
  expect(local.get()).toEqual({ department: '76', court: 'Le Havre', contact: '', kept: false });
  expect(localFailed.get()).toBe(false);
});

test('a phone that keeps nothing says so, and the screen keeps what was said', async () => {
  await setLocal({ court: 'Le Havre', kept: true });
  expect(localFailed.get()).toBe(true);
  expect(local.get()).toEqual({ ...EMPTY, court: 'Le Havre' });
});

test('the next wish that needs no keeping takes the warning away', async () => {
  await setLocal({ court: 'Le Havre', kept: true });
  await setLocal({ court: 'Rouen' });
  expect(localFailed.get()).toBe(false);
  expect(local.get().court).toBe('Rouen');
});

test('reading where nothing was kept changes nothing and is no failure', async () => {
  await loadLocal();
  expect(local.get()).toEqual(EMPTY);
  expect(localFailed.get()).toBe(false);
});

test('the quick exit forgets where the family lives', async () => {
  await setLocal({ department: '76', court: 'Le Havre', contact: 'Mme B.' });
  forgetLocal();
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
  forgetSession();
  expect(session.get().letters).toEqual({});
});
