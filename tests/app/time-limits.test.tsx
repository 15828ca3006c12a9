import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Coming } from '../../src/app/plan/follow/coming.tsx';
import { Counted } from '../../src/app/plan/follow/counted.tsx';
import { noteLimit, takeInDates } from '../../src/app/plan/follow/time-limit.ts';
import { OwnBand } from '../../src/app/plan/own-band.tsx';
import { PlanPaper } from '../../src/app/plan/plan-paper.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { useWritePlans } from '../../src/app/stored/write-plans.ts';
import { PROMISE } from '../../src/app/visit/use-own-items.ts';
import { lastDay } from '../../src/pack/index.ts';
import { forgetVisit } from '../../src/storage/index.ts';
import { addOwn, changeOwn, dateOf, ownItems, plans, setDate } from '../../src/storage/plans/index.ts';
import { arabicPack, realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  forgetVisit('leave');
  vi.useRealTimers();
});

/** What a screen says, with plain spaces; marks stay where `marks` is true. */
const show = (screen: JSX.Element, marks = false): string => {
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      {screen}
    </SiteProvider>,
  ).replaceAll(/[\u00A0\u202F]/g, ' ');
  return marks ? html : html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
};
const at = (day: string): void => void vi.setSystemTime(new Date(`${day}T12:00:00`));
/** What "À venir" says on a day. */
const coming = (day: string): string => {
  at(day);
  return show(<Coming texts={texts} />);
};
const isLate = (screen: JSX.Element): boolean => show(screen, true).includes('data-late');

function note(id: string, from: string): void {
  const deadline = texts.deadlines.find((one) => one.id === id);
  const last = deadline && lastDay(deadline, from, core.country.holidays);
  if (!deadline || !last) throw new Error(`no time limit ${id} from ${from}`);
  noteLimit(deadline, last);
}

/** 15 days, until Sunday 22 November 2026. */
const appeal = (): void => note('appel-juge-des-enfants', '2026-11-07');

test('a phone that shows a day before the edition counts no days that are left', () => {
  const deadline = texts.deadlines.find(({ id }) => id === 'appel-juge-des-enfants');
  if (!deadline) throw new Error('no such time limit');
  const counted = (day: string): string => {
    at(day);
    return show(<Counted deadline={deadline} from="2027-03-01" texts={texts} />);
  };
  expect(counted('2027-03-02')).toMatch(/Il reste \d+ jours/);
  expect(counted('1970-01-01')).toContain('Date et heure du téléphone à vérifier');
  expect(counted('1970-01-01')).not.toContain('Il reste');
});

const NONE = { now: [], today: [], week: [], later: [], standby: [] };

describe('a time limit that was noted', () => {
  const Copy = (): JSX.Element => <pre>{useWritePlans(texts)().join('\n')}</pre>;

  test.each([
    ['the plan', () => <OwnBand texts={texts} />],
    ['its paper', () => <PlanPaper bands={NONE} texts={texts} printed="marked" />],
    ['an open copy', () => <Copy />],
    ['what comes next', () => <Coming texts={texts} />],
  ])('stands in %s, with its day', (_, screen) => {
    at('2026-11-10');
    expect(show(screen())).not.toContain('Appel d’une décision');
    appeal();
    expect(show(screen())).toContain('Dernier jour : Appel d’une décision du juge des enfants');
    expect(show(screen())).toContain('20 novembre 2026');
  });

  test('is marked in each of them once its day has passed, and not before', () => {
    appeal();
    at('2026-11-20');
    expect([<OwnBand texts={texts} />, <Coming texts={texts} />].map(isLate)).toEqual([false, false]);
    expect(show(<PlanPaper bands={NONE} texts={texts} printed="marked" />, true)).not.toContain('<u>');
    expect(show(<Copy />)).not.toContain('non coché');
    at('2026-11-21');
    expect([<OwnBand texts={texts} />, <Coming texts={texts} />].map(isLate)).toEqual([true, true]);
    expect(show(<PlanPaper bands={NONE} texts={texts} printed="marked" />, true)).toContain('<u>20 novembre 2026</u>');
    expect(show(<Copy />)).toContain('Prévu le 20 novembre 2026, non coché');
  });

  test('is no more late once it is ticked', () => {
    appeal();
    const [own] = ownItems(plans.get().plans);
    changeOwn(own?.id ?? '', { done: true });
    expect(coming('2026-11-30')).toContain('Le 20 novembre 2026');
    expect([<OwnBand texts={texts} />, <Coming texts={texts} />].map(isLate)).toEqual([false, false]);
  });

  test('of which a copy holds the first day alone becomes a line like the others, once', () => {
    setDate('appel-juge-des-enfants', '2026-11-07');
    takeInDates(plans.get().plans, texts, core.country);
    takeInDates(plans.get().plans, texts, core.country);
    expect(ownItems(plans.get().plans).map(({ day }) => day)).toEqual(['2026-11-20']);
    expect(dateOf(plans.get().plans, 'appel-juge-des-enfants')).toBeNull();
  });

  test('is a thing to do like any other where a copy holds nonsense', () => {
    at('2026-11-10');
    for (const noted of ['call', 'act', 'act 2026-99-99', 'other 2026-11-22'])
      addOwn({ title: noted, day: '2026-11-20', done: false, note: noted });
    expect(coming('2026-11-10').match(/Le 20 novembre 2026/g)).toHaveLength(4);
  });
});

describe('what was noted in French, on a page in Arabic', () => {
  const arabic = arabicPack();

  afterEach(async () => {
    await speak(core, texts);
  });

  test('is said in Arabic: a time limit, and a promise; own words stay, each in its own direction', async () => {
    at('2026-11-10');
    appeal();
    addOwn({ title: 'Mme D.', day: '2026-11-12', done: false, note: PROMISE });
    addOwn({ title: 'Appeler le collège ?', day: '', done: false });
    // as it was noted before it had an id
    addOwn({ title: 'Dernier jour : Appel', day: '2026-11-20', done: false, note: 'act 2026-11-22' });
    expect(coming('2026-11-10')).toContain('Rappeler : Mme D.');
    await speak(arabic.core, arabic.texts);
    const label = arabic.texts.deadlines.find(({ id }) => id === 'appel-juge-des-enfants')?.label ?? '';
    expect(label).toMatch(/\p{Script=Arabic}/u);
    for (const screen of [
      <Coming texts={arabic.texts} />,
      <OwnBand texts={arabic.texts} />,
      <PlanPaper bands={NONE} texts={arabic.texts} printed="marked" />,
    ]) {
      expect(show(screen)).toContain(label);
      expect(show(screen)).not.toMatch(/Rappeler|Appel d/);
      expect(show(screen)).toContain('Mme D.');
      expect(show(screen)).toContain('Dernier jour : Appel');
      expect(show(screen, true)).toMatch(/<(?:b [^>]*dir="auto"|bdi)>Appeler le collège \?/);
    }
  });
});

describe('what must be done by a day', () => {
  test('names no day that has passed as one to act by, and is not said to be over too early', () => {
    appeal();
    expect(coming('2026-11-20')).toContain('Au plus tard le 20 novembre 2026');
    for (const day of ['2026-11-21', '2026-11-22']) {
      expect(coming(day)).toContain('Aujourd’hui, sans attendre : la fin est le 22 novembre 2026.');
      expect(coming(day)).not.toContain('Au plus tard');
    }
    for (const day of ['2026-11-23', '2026-11-25']) {
      expect(coming(day)).toContain('c’est peut-être encore possible');
      expect(coming(day)).not.toContain('est passé');
    }
    expect(coming('2026-11-26')).toContain('Le 22 novembre 2026 est passé. Appelez un avocat aujourd’hui');
  });

  test('has a file for the calendar as long as its day is to come', () => {
    appeal();
    expect(coming('2026-11-20')).toContain('Agenda');
    expect(coming('2026-11-21')).not.toContain('Agenda');
  });
});

test('an answer that did not come is asked for again', () => {
  note('avocat-de-l-enfant', '2026-11-10');
  expect(coming('2026-11-18')).toContain('Réponse attendue avant le 18 novembre 2026');
  expect(isLate(<Coming texts={texts} />)).toBe(false);
  expect(coming('2026-11-19')).toContain('Attendu avant le 18 novembre 2026. Rien ne vient ? Relancez par écrit.');
  expect(isLate(<Coming texts={texts} />)).toBe(true);
});

test('what protected for some days is said to be over', () => {
  note('opposition-a-la-sortie', '2026-10-01');
  expect(coming('2026-10-15')).toContain('Protégé jusqu’au 15 octobre 2026');
  expect(coming('2026-10-16')).toContain('C’est fini depuis le 15 octobre 2026.');
  expect(coming('2026-10-16')).not.toContain('Protégé');
  expect(isLate(<Coming texts={texts} />)).toBe(true);
});

test('after a complaint without an answer another way opens: no answer is promised, and nothing is late', () => {
  note('plainte-sans-reponse', '2026-11-20');
  for (const day of ['2026-11-25', '2027-03-01']) {
    expect(coming(day)).toContain('Après le 20 février 2027, une autre voie s’ouvre');
    expect(coming(day)).not.toContain('Réponse attendue');
    expect(isLate(<Coming texts={texts} />)).toBe(false);
  }
  const { starts, counted } = texts.deadlines.find(({ id }) => id === 'plainte-sans-reponse') ?? {};
  expect(starts).toContain('procureur');
  expect(counted?.join(' ')).toContain('Aucun délai n’est fixé au procureur');
});
