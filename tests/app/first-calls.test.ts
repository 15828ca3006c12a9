import { describe, expect, test } from 'vitest';
import { firstCalls } from '../../src/app/search/first-calls.tsx';
import { lineOf } from '../../src/app/ui/call.tsx';
import { whenOpen } from '../../src/pack/index.ts';
import { createSearch } from '../../src/pack/search/index.ts';
import { analyser } from '../../src/languages/fr/analyser.ts';
import { momentAfter } from '../support/moments.ts';
import { realContent, realPack } from '../support/packs.ts';

const { core } = realPack();
const content = realContent();
const search = createSearch(content, content.search, analyser);
const NIGHT = momentAfter(core, 'sun', '23:40');
const DAY = momentAfter(core, 'mon', '11:00');

const callsOf = (query: string, now: Date | null) => {
  const found = search.find(query);
  return found === null ? [] : firstCalls(core, found, now);
};
const callsFor = (query: string, now: Date | null = NIGHT): readonly string[] =>
  callsOf(query, now).map(({ id }) => id);

describe('above what is found for a crisis stands whom to call first', () => {
  test.each([
    ['ma fille est partie', 'police-secours'],
    ['elle veut mourir', 'prevention-suicide'],
    ['elle s’est fait violer ce soir', 'samu'],
    ['son copain la tabasse', 'police-secours'],
    ['mon père me frappe', 'police-secours'],
    ['on nous menace de mort', 'police-secours'],
    ['ma fille se prostitue', 'enfance-en-danger'],
  ])('%s', (query, wanted) => {
    expect(callsFor(query)[0]).toBe(wanted);
  });
});

test('at night, somebody who answers comes before somebody who does not; by day the order is that of the guide', () => {
  const query = 'on me fait du chantage';
  const [night = '', ...later] = callsFor(query);
  const opens = (id: string): string =>
    whenOpen(core.contacts.find((contact) => contact.id === id)?.hours ?? { kind: 'unknown' }, NIGHT, core).when;
  expect(opens(night)).toBe('now');
  expect(later.length).toBeGreaterThan(0);
  expect(callsFor(query, DAY)[0]).toBe('numerique-3018');
  expect(callsFor(query, null)[0]).toBe('numerique-3018');
});

test('each of them can be called or written to, and there are three at most', () => {
  for (const query of ['ma fille est partie', 'elle veut mourir', 'il me bat', 'on me fait du chantage']) {
    const calls = callsOf(query, NIGHT);
    expect(calls.length, query).toBeGreaterThan(0);
    expect(calls.length, query).toBeLessThanOrEqual(3);
    expect(calls.filter((contact) => lineOf(contact) === undefined)).toEqual([]);
  }
});

test('where nothing that is found is sure to be meant, somebody to call stands above it all the same', () => {
  // one word in a long text
  const found = search.find('bracelet');
  expect(found).toMatchObject({ isSure: false });
  expect(callsFor('bracelet')).toEqual(['police-secours', 'enfants-disparus', 'enfance-en-danger']);
  expect(search.find('avocat gratuit')).toMatchObject({ isSure: true });
});

test('nothing stands there for what can wait, nor for the guide’s own pages', () => {
  for (const query of ['avocat gratuit', 'mon plan', 'installer', 'groupe de parole', 'partie civile', 'girafe'])
    expect(callsFor(query), query).toEqual([]);
});
