import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { createDraft } from '../../../tools/compiler/read/draft.ts';
import { findUnmet, readPersonas } from '../../../tools/compiler/rules/personas.ts';
import { showCondition } from '../../../tools/compiler/rules/rule-places.ts';
import { changeCondition } from '../../../tools/guide/mutate/change-condition.ts';
import { judgeMutants } from '../../../tools/guide/mutate/judge-mutant.ts';
import { listMutants } from '../../../tools/guide/mutate/list-mutants.ts';
import type { Mutant } from '../../../tools/guide/mutate/mutant.ts';
import { suggest } from '../../../tools/guide/mutate/suggest.ts';
import { plan, resolve, type Answers, type Rules } from '../../../src/engine/index.ts';
import { everyAnswerSet } from '../../engine/prove-oracle.ts';
import { all, any, count, is, not } from '../../fixtures/flows/write-rules.ts';
import { good } from '../../compiler/edit-pack.ts';
import { GOOD, runGuide } from './run-guide.ts';

const { content: pack } = compilePack(good, 'fr');
if (!pack) throw new Error('the fixture does not compile');
const mutants = listMutants(pack, good);
const families = readPersonas(createDraft(good, 'fr')).flatMap(({ id, persona }) => (persona ? [{ id, persona }] : []));
const personas = families.map(({ persona }) => persona);
const listSurvivors = () =>
  judgeMutants(pack, [], personas, mutants).flatMap((verdict, at) =>
    verdict.kind === 'survived' ? [{ mutant: mutants[at] as Mutant, example: verdict.example }] : [],
  );

describe('the small changes of a condition', () => {
  const changesOf = (condition: Parameters<typeof changeCondition>[0]) =>
    changeCondition(condition, []).map(({ condition: changed }) => (changed ? showCondition(changed) : 'none'));

  test('leave each atom out, turn each round, and drop each option of a list', () => {
    expect(changesOf(any(is('sky', 'blue', 'grey'), is('bag', 'hat')))).toEqual([
      '{ any: [{ bag: hat }] }',
      '{ any: [{ not: { sky: [blue, grey] } }, { bag: hat }] }',
      '{ any: [{ sky: grey }, { bag: hat }] }',
      '{ any: [{ sky: blue }, { bag: hat }] }',
      '{ any: [{ sky: [blue, grey] }] }',
      '{ any: [{ sky: [blue, grey] }, { not: { bag: hat } }] }',
    ]);
  });

  test('leave a negated atom out with its "not", and take the "not" away to turn it round', () => {
    expect(changesOf(all(not(is('sky', 'blue')), is('bag', 'hat'))).slice(0, 2)).toEqual([
      '{ all: [{ bag: hat }] }',
      '{ all: [{ sky: blue }, { bag: hat }] }',
    ]);
  });

  test('move a count by one, but not to nothing', () => {
    expect(changesOf(count('bag', 2))).toEqual([
      'none',
      '{ not: { bag: { count: 2 } } }',
      '{ bag: { count: 1 } }',
      '{ bag: { count: 3 } }',
    ]);
    expect(changesOf(count('bag', 1))).toHaveLength(3);
  });
});

test('each mistake is another one, and stands on the line of what it changes', async () => {
  expect(new Set(mutants.map(({ rules }) => JSON.stringify({ ...rules, procedures: rules.procedures }))).size).toBe(
    mutants.length,
  );
  const { text } = await runGuide(['mutate', '--json', '--content', GOOD]);
  const { survivors } = JSON.parse(text) as { survivors: readonly { file: string; line: number; says: string }[] };
  expect(survivors).toContainEqual(
    expect.objectContaining({
      file: 'procedures/couper-l-eau.yaml',
      line: 6,
      says: 'with the band "now" instead of "today"',
    }),
  );
});

test('a mistake counts as changing nothing only when every answer set, finished or not, has the same plan and the same questions', () => {
  // in any order inside a band, as compare does not look at it
  const sortPlan = (rules: Rules, answers: Answers) =>
    Object.values(plan(rules, answers).bands)
      .flat()
      .toSorted((a, b) => a.procedure.localeCompare(b.procedure));
  const signature = (rules: Rules) =>
    everyAnswerSet(rules.flow)
      .filter((answers) => Object.keys(resolve(rules.flow, answers).dropped).length === 0)
      .map((answers) => JSON.stringify([answers, resolve(rules.flow, answers).asked, sortPlan(rules, answers)]))
      .join('\n');
  const sound = signature(pack);
  const verdicts = judgeMutants(pack, [], personas, mutants).map(({ kind }, at) => ({
    verdict: kind,
    isSame: signature((mutants[at] as Mutant).rules) === sound,
    says: mutants[at]?.says,
  }));
  expect(verdicts.filter(({ verdict, isSame }) => verdict === 'same' && !isSame)).toEqual([]);
  expect(verdicts.filter(({ verdict, isSame }) => verdict === 'survived' && isSame)).toEqual([]);
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['caught', 'same', 'survived']));
});

test('a mistake that survives comes with answers that show it', () => {
  const survivors = listSurvivors();
  expect(survivors.length).toBeGreaterThan(0);
  for (const { mutant, example } of survivors) {
    const seen = (rules: Rules) => JSON.stringify([resolve(rules.flow, example).asked, plan(rules, example)]);
    expect(seen(mutant.rules), mutant.says).not.toBe(seen(pack));
  }
});

test('what is suggested catches what it says, when families say it', () => {
  const survivors = listSurvivors();
  const suggestions = suggest(
    pack,
    families.map(({ id, persona: { answers } }) => ({ id, answers })),
    survivors.map(({ mutant, example }) => ({ rules: mutant.rules, example })),
  );
  const written = suggestions.map(({ answers, holds, never }) => ({ answers, holds, never }));
  const unmet = written.filter((persona) => findUnmet(persona, pack).length > 0);
  expect(unmet).toEqual([]);
  const caught = survivors.filter(({ mutant }) =>
    written.some((persona) => findUnmet(persona, mutant.rules).length > 0),
  );
  expect(caught).toHaveLength(suggestions.reduce((sum, { catches }) => sum + catches, 0));
  // a question that is asked without need changes no plan, and some mistakes show only while not all is
  // answered: no family can see them
  expect(survivors.filter((one) => !caught.includes(one)).map(({ mutant }) => mutant.file)).toEqual([
    'flow.yaml',
    'procedures/couper-l-eau.yaml',
  ]);
});

test('mutate --suggest writes it as it would stand in a persona', async () => {
  const { lines } = await runGuide(['mutate', '--suggest', '--content', GOOD]);
  expect(
    lines.filter((line) => /^# personas\/(?:fuite-la-nuit|odeur|prise-mouillee)\.yaml: catches \d+$/.test(line)).length,
  ).toBeGreaterThan(0);
  expect(lines.filter((line) => /^answers: \{ .+: \[.+\] \}$/.test(line))).toHaveLength(
    lines.filter((line) => line.startsWith('# a new family: catches ')).length,
  );
});

test('mutate ends with 1 below the score asked for, and with 0 from it on', async () => {
  const low = await runGuide(['mutate', '--content', GOOD, '--least', '100']);
  expect(low.code).toBe(1);
  expect(low.lines.at(-1)).toMatch(/^Score \d+\.\d %, rules and words together; 100 is the least\.$/);
  const enough = await runGuide(['mutate', '--content', GOOD, '--least', '10']);
  expect(enough.code).toBe(0);
});

test('a score that is no percentage is refused', async () => {
  expect((await runGuide(['mutate', '--least', 'all'])).code).toBe(2);
});
