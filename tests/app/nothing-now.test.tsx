import { readdirSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { NothingNow } from '../../src/app/plan/nothing-now.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { plan } from '../../src/engine/index.ts';
import { answerQuestion, forgetVisit } from '../../src/storage/index.ts';
import type { Given } from '../support/given.ts';
import { readPersona } from '../support/nights.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);
afterEach(() => forgetVisit('leave'));

const CALM = 'Rien d’urgent dans ce que vous avez coché.';
const TODAY = 'Commencez aujourd’hui par ce qui suit.';

/** What stands over the plan of these answers where its "now" is empty; null where it is not. */
function saidTo(given: Given): string | null {
  const { now, today } = plan(core, given).bands;
  if (now.length > 0) return null;
  for (const [question, options] of Object.entries(given)) answerQuestion(question, options);
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <NothingNow today={today} />
    </SiteProvider>,
  );
  forgetVisit('leave');
  expect(html).toContain('href="tel:17"');
  return [CALM, TODAY].find((words) => html.includes(words)) ?? html;
}

const HOME: Given = {
  danger: ['none'],
  whereabouts: ['home'],
  who: ['parent'],
  health: ['none'],
  already: ['nothing'],
};

test.each<[string, Given]>([
  [
    'a girl of 15 says that she is sold',
    { age: ['15-17'], noticed: ['told-by-child', 'money'], behind: ['organised'] },
  ],
  [
    'a child of 11 was taken along yesterday',
    { age: ['under-13'], noticed: ['told-by-child'], behind: ['other-minors'] },
  ],
  [
    'a teacher has harmed two of his pupils',
    { age: ['13-14'], noticed: ['told-by-child', 'others-too'], behind: ['unknown'] },
  ],
  [
    'a son of 17 makes two girls sell themselves',
    { age: ['17-soon-18'], noticed: ['recruits', 'money'], behind: ['unknown'] },
  ],
  ['nobody knows whether there is a danger', { danger: ['unknown'], age: ['13-14'], noticed: ['none'] }],
])('it is not said that nothing is urgent: %s', (_, given) => {
  expect(saidTo({ ...HOME, ...given })).toBe(TODAY);
});

test('of all families, those alone read that nothing is urgent who noticed nothing, and whose child is safe', () => {
  const personas = readdirSync('guide-content/personas').filter((file) => file.endsWith('.yaml'));
  const said = personas.map((file) => {
    const { answers } = readPersona(file.replace('.yaml', ''));
    return { answers, words: saidTo(answers) };
  });
  const calm = said.filter(({ words }) => words === CALM);
  expect(calm.length).toBeGreaterThan(5);
  for (const { answers } of calm) {
    expect(answers).toMatchObject({ danger: ['none'], noticed: ['none'], health: ['none'] });
    expect(answers['already']).not.toEqual(expect.arrayContaining(['complaint-closed']));
    expect(answers['already']).not.toEqual(expect.arrayContaining(['missing-reported']));
  }
  expect(said.filter(({ words }) => words === TODAY).length).toBeGreaterThan(100);
});
