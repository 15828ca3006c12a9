import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteProvider } from '../../src/app/site.tsx';
import { useLetterValues } from '../../src/app/letters/letter-values.ts';
import { useIsOld } from '../../src/app/ui/use-is-old.ts';
import { answerQuestion, fillLetter, forgetVisit, setLocal } from '../../src/storage/index.ts';
import type { LetterTexts, LetterValues } from '../../src/pack/index.ts';
import { goodPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';

const { core, texts } = goodPack();
const letter = Object.values(texts.letters)[0] as LetterTexts;

/** What a hook gives in a component below the pack. */
function ask<T>(hook: () => T): T {
  const answers: T[] = [];
  const Probe = (): null => {
    answers.push(hook());
    return null;
  };
  renderToString(
    <SiteProvider pack={{ first: core, core: core }} ports={ports}>
      <Probe />
    </SiteProvider>,
  );
  return answers.at(-1) as T;
}
const values = (): LetterValues => ask(() => useLetterValues(letter, texts));

// one clock for the file, as in a page: it is moved, not started again
vi.useFakeTimers({ now: new Date('2027-01-14T09:00:00Z') });

function setTime(now: Date): void {
  vi.setSystemTime(now);
  vi.advanceTimersByTime(60_000);
}

afterEach(() => {
  forgetVisit('leave');
});

describe('before the page knows the time', () => {
  test('a letter has no day', () => {
    expect(values()['date']).toBe('');
  });

  test('no check is old', () => {
    expect(ask(() => useIsOld('1999-01-01', 'contacts'))).toBe(false);
  });
});

describe('once it does', () => {
  beforeEach(() => {
    if (vi.getTimerCount() === 0) ports.clock.start();
  });

  test('a letter has the day of the phone, also just after midnight', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Noumea';
    try {
      setTime(new Date('2027-01-31T13:30:00Z')); // half past midnight there, on the first of February
      expect(values()['date']).toBe('2027-02-01');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('a letter has no day of a phone that shows one before the edition', () => {
    setTime(new Date('1970-01-01T09:00:00Z'));
    expect(values()['date']).toBe('');
  });

  test('a check is old one day after the limit of the pack, and not on the last day', () => {
    const { procedures, contacts } = core.staleAfter;
    const day = 86_400_000;
    const checked = '2026-11-24';
    setTime(new Date(Date.parse(checked) + contacts * day - 120_000));
    expect(ask(() => useIsOld(checked, 'contacts'))).toBe(false);
    setTime(new Date(Date.parse(checked) + (contacts + 1) * day));
    expect(ask(() => useIsOld(checked, 'contacts'))).toBe(true);
    expect(ask(() => useIsOld(checked, 'procedures'))).toBe(false);
    setTime(new Date(Date.parse(checked) + (procedures + 1) * day));
    expect(ask(() => useIsOld(checked, 'procedures'))).toBe(true);
  });
});

describe('a letter knows beforehand', () => {
  test('nothing but the day of what nobody said', () => {
    const { date: _date, ...others } = values();
    expect(others).toEqual({ tie: [], done: [] });
  });

  test('the city that was chosen, for the field that asks for it', async () => {
    await setLocal({ court: 'Le Havre' });
    expect(values()['town']).toBe('Le Havre');
  });

  test('what the answers of the flow say, ticked', () => {
    answerQuestion('water', ['stopped']);
    expect(values()['done']).toEqual(['tap']);
    answerQuestion('water', ['running']);
    expect(values()['done']).toEqual([]);
  });

  test('what was typed, before what the guide knows: also nothing', async () => {
    await setLocal({ court: 'Le Havre' });
    answerQuestion('water', ['stopped']);
    fillLetter('town', 'Rouen');
    fillLetter('done', []);
    fillLetter('date', '2027-03-01');
    expect(values()).toMatchObject({ town: 'Rouen', done: [], date: '2027-03-01' });
    fillLetter('town', '');
    expect(values()['town']).toBe('');
  });

  test('no field that the letter does not ask for', () => {
    fillLetter('diary', 'Rien');
    expect(Object.keys(values())).not.toContain('diary');
  });
});
