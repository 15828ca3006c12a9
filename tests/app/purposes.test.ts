import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/engine/index.ts';
import { isDoneByCall, purposesOf } from '../../src/app/notes/purposes.ts';
import { find } from '../../src/app/site.tsx';
import { BLACKMAIL } from '../support/given.ts';
import { realPack } from '../support/packs.ts';

const { core } = realPack();
const GONE: Answers = { ...BLACKMAIL, whereabouts: ['missing'] };

const contact = (id: string) => find(core.contacts, id);
const idsFor = (called: string, answers: Answers = {}): readonly string[] =>
  purposesOf(core, answers, contact(called)).all.map(({ id }) => id);

describe('what a number may have been called for, where nothing was answered yet', () => {
  test.each(['police-secours', 'numero-europeen', 'urgence-par-sms'])(
    '%s: a danger, and a child who is missing among them',
    (called) => {
      const ids = idsFor(called);
      expect(ids[0]).toBe('appeler-les-secours');
      expect(ids).toContain('signaler-la-disparition');
    },
  );

  test('the number for missing children: that a child is missing comes first', () => {
    expect(idsFor('enfants-disparus')).toEqual(['signaler-la-disparition', 'absence-du-foyer', 'retour-de-fugue']);
  });

  test('a number that its act is called by: that act alone', () => {
    expect(idsFor('enfance-en-danger')).toEqual(['appeler-le-119']);
    expect(idsFor('prevention-suicide')).toEqual(['danger-suicidaire']);
  });

  test('of no number more than one hand can choose from', () => {
    for (const { id } of core.contacts) expect(idsFor(id).length, id).toBeLessThanOrEqual(6);
    // a helpline for everything: nobody is asked
    expect(idsFor('france-victimes')).toEqual([]);
  });
});

test('in a plan its own acts come first; a danger may be new', () => {
  const { planned, all } = purposesOf(core, BLACKMAIL, contact('police-secours'));
  expect(all.slice(0, planned.length)).toEqual(planned);
  expect(all.map(({ id }) => id)).toContain('signaler-la-disparition');
  expect(purposesOf(core, GONE, contact('police-secours')).planned.map(({ id }) => id)).toContain(
    'signaler-la-disparition',
  );
});

test('an act is done by the call that it is, and by no other', () => {
  const isDone = (act: string, called: string): boolean =>
    isDoneByCall(core, find(core.procedures, act), contact(called));
  expect(isDone('appeler-le-119', 'enfance-en-danger')).toBe(true);
  expect(isDone('signaler-la-disparition', 'police-secours')).toBe(true);
  // a complaint is made at a counter, and a missing child is reported to the police first
  expect(isDone('porter-plainte', 'france-victimes')).toBe(false);
  expect(isDone('signaler-la-disparition', 'enfants-disparus')).toBe(false);
  expect(isDone('mettre-l-enfant-a-l-abri', 'police-secours')).toBe(false);
});
