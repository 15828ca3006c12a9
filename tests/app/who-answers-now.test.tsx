import { Window } from 'happy-dom';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import EmergencyScreen from '../../src/app/contacts/emergency.tsx';
import { PlanStep } from '../../src/app/plan/flow-plan.tsx';
import { ProcedureCare } from '../../src/app/procedures/procedure-care.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { createStore } from '../../src/store.ts';
import { answerQuestion, forgetVisit } from '../../src/storage/index.ts';
import { momentAfter } from '../support/moments.ts';
import { readPersona } from '../support/nights.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);

afterEach(() => forgetVisit('leave'));

const AT_NIGHT = momentAfter(core, 'sat', '23:40');
const BY_DAY = momentAfter(core, 'sat', '15:00');

/** What somebody who looks at this moment sees. */
function seen(screen: JSX.Element, moment: Date) {
  const clock = { now: createStore<Date | null>(moment), start: (): void => undefined };
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={{ ...ports, clock }}>
      {screen}
    </SiteProvider>,
  );
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

const ignore = (): void => undefined;

function planOf(answers: Readonly<Record<string, readonly string[]>>, moment: Date) {
  for (const [question, options] of Object.entries(answers)) answerQuestion(question, options);
  return seen(<PlanStep texts={texts} onResume={ignore} onChange={ignore} />, moment);
}

type Page = ReturnType<typeof seen>;

/** Whom the first action names, in order, each with its hours; what is not for this hour is not seen. */
const reached = (page: Page, within = '.first-card'): readonly string[] =>
  [...page.querySelectorAll(`${within} .reach`)]
    .filter((one) => one.closest('[hidden]') === null)
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));

describe('blackmail, and nothing else that cannot wait', () => {
  const { answers } = readPersona('chantage-un-samedi-a-minuit');

  test('by day the line for it is first, and says that it is open', () => {
    const [first] = reached(planOf(answers, BY_DAY));
    expect(first).toMatch(/^3018 .*Ouvert maintenant/);
  });

  test('at 23:40 who answers at night is first and filled, and the line says when it opens', () => {
    const page = planOf(answers, AT_NIGHT);
    const [first, second, ...others] = reached(page);
    expect(first).toMatch(/Ma Sécurité.*Jour et nuit/);
    expect(page.querySelector('.first-card .reach a')?.getAttribute('data-look')).toBe('main');
    expect(second).toMatch(/^3018 .*(Fermé|ouvre)/);
    expect(second).toContain('9');
    expect(others).toEqual([]);
  });

  test('and so it is on the page of it, where nothing moves when the hour is known', () => {
    const procedure = core.procedures.find(({ id }) => id === 'chantage-ne-pas-payer');
    if (!procedure) throw new Error('there is no page on blackmail');
    const page = (moment: Date) => seen(<ProcedureCare procedure={procedure} />, moment);
    const [line, night] = [expect.stringMatching(/^3018/), expect.stringMatching(/Ma Sécurité/)];
    const [atNight, byDay] = [page(AT_NIGHT), page(BY_DAY)];
    expect(reached(atNight, '.care')).toEqual([night, line]);
    expect(reached(byDay, '.care')).toEqual([line, night]);
    const filled = (page: Page) => page.querySelector('.by-hour > :not([hidden]) [data-look="main"]')?.textContent;
    expect(filled(atNight)).toContain('Ma Sécurité');
    expect(filled(byDay)).toContain('3018');
    const all = (page: Page) => [...page.querySelectorAll('.care a')].map((link) => link.getAttribute('href'));
    expect(all(atNight)).toEqual(all(byDay));
  });
});

test('of what is for now, who answers comes before who sleeps', () => {
  const { answers } = readPersona('b-images-et-menace');
  const order = (moment: Date): readonly (string | null)[] => {
    forgetVisit('leave');
    const page = planOf({ ...answers, danger: ['threats'] }, moment);
    return [...page.querySelectorAll('[data-band="now"] :is(.first-card, .plan-card)')].map((act) =>
      act.getAttribute('data-procedure'),
    );
  };
  expect(order(BY_DAY)).toEqual(['chantage-ne-pas-payer', 'se-proteger-des-menaces']);
  expect(order(AT_NIGHT)).toEqual(['se-proteger-des-menaces', 'chantage-ne-pas-payer']);
});

test('a number for a danger is named for a danger alone: the sleeping line of care stays', () => {
  const procedure = core.procedures.find(({ id }) => id === 'sante-confidentielle');
  if (!procedure) throw new Error('there is no page on care in confidence');
  const named = (moment: Date) => reached(seen(<ProcedureCare procedure={procedure} />, moment), '.care');
  const [family, young] = [expect.stringMatching(/^0 800 08 11 11/), expect.stringMatching(/^0 800 235 236/)];
  expect(named(AT_NIGHT)).toEqual([family, young]);
  // by then the first has closed, and the second has not
  expect(named(momentAfter(core, 'sat', '21:30'))).toEqual([young, family]);
});

describe('the emergency screen', () => {
  const caseOf = (moment: Date, words: RegExp) => {
    const found = [...seen(<EmergencyScreen />, moment).querySelectorAll('section.care')].find(({ textContent }) =>
      words.test(textContent),
    );
    if (!found) throw new Error(`no case says ${String(words)}`);
    const called = [...found.querySelectorAll('.reach')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    return { said: found.textContent.replaceAll(/\s+/g, ' '), called };
  };

  test('an assault of the last hours: the hospital, the hours that count, and no shower', () => {
    const { said } = caseOf(AT_NIGHT, /agression, ces dernières heures/);
    for (const words of [/urgences de l’hôpital/, /4 heures/, /48 heures/, /pas de douche/, /Allez-y quand même/])
      expect(said).toMatch(words);
  });

  test('blackmail tonight: nothing is paid, and who answers at this hour is named first', () => {
    const tonight = caseOf(AT_NIGHT, /chantage, ce soir/);
    expect(tonight.said).toMatch(/Ne payez pas/);
    expect(tonight.called[0]).toMatch(/Ma Sécurité.*Jour et nuit/);
    expect(tonight.called[1]).toMatch(/^3018 .*(Fermé|ouvre)/);
    expect(caseOf(BY_DAY, /chantage, ce soir/).called[0]).toMatch(/^3018 .*Ouvert maintenant/);
  });
});
