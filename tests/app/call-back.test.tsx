import { Window } from 'happy-dom';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { PlanStep } from '../../src/app/plan/flow-plan.tsx';
import { HeldScript } from '../../src/app/plan/held-script.tsx';
import { ProcedureCare } from '../../src/app/procedures/procedure-care.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { answerQuestion, forgetVisit } from '../../src/storage/index.ts';
import { readPersona } from '../support/nights.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);

afterEach(() => forgetVisit('leave'));

const HELD = 'retenu-par-la-police';

function pageOf(screen: JSX.Element) {
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      {screen}
    </SiteProvider>,
  );
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

type Page = ReturnType<typeof pageOf>;

/** What the hand meets in this part, in order: the number that called, in words, then numbers, each as it looks. */
const metIn = (page: Page, within: string): readonly string[] =>
  [...page.querySelectorAll(`${within} :is([data-call-back], a.call)`)].map((one) =>
    one.matches('[data-call-back]')
      ? one.textContent.trim()
      : `${one.getAttribute('href')}, ${one.getAttribute('data-look')}`,
  );

const FIRST = expect.stringMatching(/^Rappelez d’abord le numéro qui vous a appelé\. .*poste le plus proche\.$/);

function answer(persona: string): void {
  for (const [question, options] of Object.entries(readPersona(persona).answers)) answerQuestion(question, options);
}

const ignore = (): void => undefined;

test('held by the police tonight: the number that called is first, and 119 an outline behind it', () => {
  answer('au-poste-sans-rien-d-autre');
  const page = pageOf(<PlanStep texts={texts} onResume={ignore} onChange={ignore} />);
  expect(page.querySelector('.first-card')?.getAttribute('data-procedure')).toBe(HELD);
  const met = metIn(page, '.first-card');
  expect(met.slice(0, 2)).toEqual([FIRST, 'tel:119, quiet']);
  expect(met.join(' ')).not.toMatch(/main|urgent/);
});

test('and on its own page', () => {
  const procedure = core.procedures.find(({ id }) => id === HELD);
  if (!procedure) throw new Error('there is no page on custody');
  const page = pageOf(<ProcedureCare procedure={procedure} />);
  expect(metIn(page, '.care')).toEqual([FIRST, 'tel:119, quiet']);
  // the call that leaves a trace is still one
  expect(page.querySelector('.care + .hint')?.textContent).toContain('L’appel reste dans le journal');
});

test('behind something more urgent its row has no number to tap, which would be another', () => {
  answer('au-poste-sans-rien-d-autre');
  answerQuestion('danger', ['now']);
  const page = pageOf(<PlanStep texts={texts} onResume={ignore} onChange={ignore} />);
  const row = page.querySelector(`.plan-card[data-procedure="${HELD}"]`);
  expect(row).not.toBeNull();
  expect(row?.querySelector('.pill')).toBeNull();
});

test('words for the police are not held above a button for 119', () => {
  answer('au-poste-sans-rien-d-autre');
  const page = pageOf(<HeldScript id={HELD} texts={texts} />);
  expect(page.querySelector('.held-say')?.textContent).toContain('Vous retenez');
  expect(page.querySelector('.sticky a.call')).toBeNull();
});
