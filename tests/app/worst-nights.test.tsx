import { Window, type Element } from 'happy-dom';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { PlanStep } from '../../src/app/plan/flow-plan.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { answerQuestion, forgetVisit } from '../../src/storage/index.ts';
import { NIGHTS, readPersona } from '../support/nights.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);

afterEach(() => forgetVisit('leave'));

const ignore = (): void => undefined;

/** The plan of these answers as the page shows it, in the order of the guide: nobody asks what time it is. */
function planOf(answers: Readonly<Record<string, readonly string[]>>) {
  for (const [question, options] of Object.entries(answers)) answerQuestion(question, options);
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <PlanStep texts={texts} onResume={ignore} onChange={ignore} />
    </SiteProvider>,
  );
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

/** Whether it is seen without a touch: in no closed fold, but for the fold's own title. */
function isSeen(part: Element): boolean {
  const fold = part.closest('details:not([open])');
  if (fold === null) return true;
  const title = fold.querySelector('summary');
  return title?.contains(part) === true && (fold.parentElement === null || isSeen(fold.parentElement));
}

const procedureOf = (part: Element): string => part.getAttribute('data-procedure') ?? '';
const linked = (link: Element): string => link.getAttribute('href')?.split('/').at(-2) ?? '';

for (const { name, persona, first } of NIGHTS)
  test(`${name} see what cannot wait, and nothing that could harm`, () => {
    const { answers, holds, never = [] } = readPersona(persona);
    const page = planOf(answers);
    const standby = [...page.querySelectorAll('.standby li')].flatMap((line) =>
      [...line.querySelectorAll('a[href*="/demarches/"]')].map(linked),
    );
    const joined = [...page.querySelectorAll('.band .joined a')];

    // what cannot wait stands in its band; or another one, whose call it shares, names it in sight
    const together = [...page.querySelectorAll('.band *')].filter(
      (part) => part.children.length <= 1 && /^Avec\s:/.test(part.textContent) && isSeen(part),
    );
    for (const band of ['now', 'today'])
      for (const id of holds[band] ?? []) {
        const own = page.querySelector(`.band[data-band="${band}"] [data-procedure="${id}"]`);
        const title = own?.querySelector('h3, summary b');
        if (title) expect(isSeen(title), `${id} in ${band}`).toBe(true);
        else {
          const link = joined.find((one) => linked(one) === id && one.closest(`.band[data-band="${band}"]`));
          expect(link?.textContent ?? '', `${id} in ${band}`).not.toBe('');
          expect(
            together.filter((part) => part.textContent.includes(link?.textContent ?? '?')),
            `${id} in ${band}`,
          ).not.toEqual([]);
        }
      }

    // each in one place alone
    const places = [...page.querySelectorAll('.band')].map((band) => [
      ...[...band.querySelectorAll('[data-procedure]')].map(procedureOf),
      ...[...band.querySelectorAll('.joined a')].map(linked),
    ]);
    const shown = [...places, standby].flatMap((ids) => [...new Set(ids)]);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown).size).toBe(shown.length);
    for (const id of never) expect(shown).not.toContain(id);
    if (first)
      expect(procedureOf(page.querySelector(`.band[data-band="${first[0]}"] [data-procedure]`) as Element)).toBe(
        first[1],
      );
    // readable at a glance: what is one call is one action, and the first of them is open on somebody to call
    const now = [...page.querySelectorAll('.band[data-band="now"] [data-procedure]')];
    expect(now.length).toBeLessThanOrEqual(5);
    if (holds['now']) {
      expect(now[0]?.className).toMatch(/first-card/);
      const call = now[0]?.querySelector('a[href^="tel:"]');
      expect(call && isSeen(call)).toBe(true);
    }
    // a line in "Si ça change", at most one tap below
    for (const id of holds['standby'] ?? []) expect(standby).toContain(id);
    if (holds['standby']) expect([...page.querySelectorAll('.standby a[href^="tel:"]')].some(isSeen)).toBe(true);
  });
