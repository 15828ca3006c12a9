import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { createDraft } from '../../../tools/compiler/read/draft.ts';
import { readPersonas } from '../../../tools/compiler/rules/personas.ts';
import { listWordings } from '../../../tools/compiler/rules/wordings/list-wordings.ts';
import { pickVersion, type Wording } from '../../../tools/compiler/rules/wordings/wording.ts';
import { createWordJudge } from '../../../tools/guide/mutate/judge-word-mutant.ts';
import { listWordMutants, type WordMutant } from '../../../tools/guide/mutate/word-mutants.ts';
import { resolve, type Answers } from '../../../src/engine/index.ts';
import { everyAnswerSet } from '../../engine/prove-oracle.ts';
import { good } from '../../compiler/edit-pack.ts';
import { GOOD, runGuide } from './run-guide.ts';

const { content: pack, figures } = compilePack(good, 'fr');
if (!pack) throw new Error('the fixture does not compile');
const { flow } = pack;
const wordings = listWordings(pack, good, 'fr');
const mutants = listWordMutants(wordings);
const personas = readPersonas(createDraft(good, 'fr')).flatMap(({ persona }) => persona ?? []);
const judge = createWordJudge({ flow, wordings, fits: figures.fits, personas });
const everyone = everyAnswerSet(flow).filter((answers) => Object.keys(resolve(flow, answers).dropped).length === 0);

const readOf = (wording: Wording, answers: Answers): string =>
  JSON.stringify(pickVersion(flow, wording, answers)?.texts.map(({ forms }) => forms));
const differs = ({ changes }: WordMutant, answers: Answers): boolean =>
  changes.some(({ was, is }) => readOf(was, answers) !== readOf(is, answers));
const judgeAt = (file: string, says: string) =>
  mutants.filter((mutant) => mutant.file === file && mutant.says === says).map(judge);

test('conditions of every kind of words are changed: variants, openings, cards, options of letters', () => {
  expect(new Set(mutants.map(({ file }) => file))).toEqual(
    new Set(['fr/flow.yaml', 'fr/pack.yaml', 'fr/procedures/prevenir-l-assurance.md', 'letter-fields.yaml']),
  );
});

describe('a mistake in a condition of words', () => {
  test('is caught by a family that no longer reads its words, or has another option ticked', () => {
    expect(judgeAt('fr/flow.yaml', 'without { water: running }')).toContainEqual({ kind: 'caught', by: 'family' });
    expect(judgeAt('letter-fields.yaml', 'with the opposite of { water: stopped }')).toEqual([
      { kind: 'caught', by: 'family' },
    ]);
  });

  test('is caught by words that somebody must not read', () => {
    expect(judgeAt('fr/pack.yaml', 'with the opposite of { danger: now }')).toEqual([
      { kind: 'caught', by: 'content' },
    ]);
  });

  test('survives where nothing says who reads what', () => {
    const [verdict] = judgeAt('letter-fields.yaml', 'without { water: stopped }');
    expect(verdict).toEqual({
      kind: 'survived',
      example: expect.objectContaining({ water: ['stopped'] }) as unknown,
      effect: '"done/tap" reads nothing instead of "Le robinet est fermé."',
    });
  });

  test('counts as changing nothing only when no answers, finished or not, bring other words', () => {
    const verdicts = mutants.map((mutant) => ({
      says: `${mutant.file} ${mutant.says}`,
      kind: judge(mutant).kind,
      seen: everyone.some((answers) => differs(mutant, answers)),
    }));
    expect(verdicts.filter(({ kind, seen }) => (kind === 'same') === seen)).toEqual([]);
    expect(verdicts.length).toBeGreaterThanOrEqual(14);
  });

  test('survives with answers that show it', () => {
    for (const mutant of mutants) {
      const verdict = judge(mutant);
      if (verdict.kind === 'survived') expect(differs(mutant, verdict.example), mutant.says).toBe(true);
    }
  });
});

test('a mistake in a variant that nobody reads changes nothing', () => {
  const [noticed] = wordings.filter(({ of }) => of === 'noticed') as [Wording];
  const [first, ...others] = noticed.versions;
  // the second comes for the same answers as the first
  const late = { ...others[0], when: first?.when && { ...first.when } } as (typeof noticed.versions)[number];
  const dead = listWordMutants([{ ...noticed, versions: [...noticed.versions.slice(0, 1), late, ...others] }]).filter(
    ({ changes: [change] }) => change?.is.versions[0] === first && change?.is.versions.at(-1) === others.at(-1),
  );
  const gone = dead.filter(({ changes: [change] }) => !change?.is.versions.includes(late));
  expect(gone.map((mutant) => judge(mutant).kind === 'same')).toEqual(
    gone.map((mutant) => !everyone.some((answers) => differs(mutant, answers))),
  );
  expect(gone.map(judge)).toContainEqual({ kind: 'same' });
});

test('mutate prints rules and words apart, and the score of both', async () => {
  const { lines } = await runGuide(['mutate', '--content', GOOD, '--least', '0']);
  expect(lines.slice(-3)).toEqual([
    expect.stringMatching(/^Rules: \d+ small mistakes/),
    expect.stringMatching(/^Words: \d+ small mistakes/),
    expect.stringMatching(/^Score \d+\.\d %, rules and words together; 0 is the least\.$/),
  ]);
  expect(lines).toContainEqual(expect.stringContaining('letter-fields.yaml:13 without { water: stopped }'));
});

test('--only looks at one of the two', async () => {
  const { figures: words } = JSON.parse(
    (await runGuide(['mutate', '--content', GOOD, '--only', 'words', '--least', '0', '--json'])).text,
  ) as { figures: { rules: { mutants: number }; words: { mutants: number } } };
  expect(words).toMatchObject({ rules: { mutants: 0 }, words: { mutants: mutants.length } });
  expect((await runGuide(['mutate', '--only', 'letters'])).code).toBe(2);
});
