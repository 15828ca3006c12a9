import { createDraft } from '../../compiler/read/draft.ts';
import { isReadAsSaid } from '../../compiler/rules/persona-words.ts';
import { readPersonas } from '../../compiler/rules/personas.ts';
import { showAnswers } from '../../compiler/rules/proof.ts';
import { createLineFinder } from '../../compiler/rules/rule-places.ts';
import { listWordings } from '../../compiler/rules/wordings/list-wordings.ts';
import type { Path } from '../../compiler/read/path.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent, openPack } from '../open-content.ts';
import { isWrongFor, judgeMutants, type Verdict } from './judge-mutant.ts';
import { createWordJudge } from './judge-word-mutant.ts';
import { countVerdicts, showFigures } from './figures.ts';
import { listMutants } from './list-mutants.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { listWordMutants } from './word-mutants.ts';

export const mutate: Command = {
  name: 'mutate',
  usage: '[--suggest] [--least <percent>] [--only rules|words] [--json]',
  says:
    'Puts every small mistake into the rules, and into the conditions of words, one at a time, ' +
    'and tells which of them nothing sees.',
  words: [0, 0],
  options: {
    '--least': { value: '<percent>', says: 'the score below which it ends with 1; 99 when left out' },
    '--only': { value: '<kind>', says: 'rules or words; both when left out' },
    '--suggest': { says: 'also what families could say to catch the rest; read each before you write it' },
    '--json': { says: 'everything as one JSON text, for programs' },
    ...CONTENT,
  },
  run: runMutate,
};

/** So often a person sees that it goes on. */
const NOTED = 20;

function runMutate(given: Given, { print, note }: Terminal): number {
  const least = Number(given.value('--least') ?? '99');
  if (!(least >= 0 && least <= 100)) throw new Refusal('"--least" is a number from 0 to 100.');
  const only = given.value('--only') ?? 'both';
  if (!['rules', 'words', 'both'].includes(only)) throw new Refusal('"--only" is rules or words.');
  const content = openContent(given);
  const { pack, musts, fits } = openPack(content);
  const wordings = listWordings(pack, content.files, pack.locale);
  // a family that the check refuses would seem to see every mistake
  const personas = readPersonas(createDraft(content.files, pack.locale)).flatMap(({ id, persona }) =>
    persona && !isWrongFor(persona, pack) && isReadAsSaid(persona, pack.flow, wordings) ? [{ id, persona }] : [],
  );
  const people = personas.map(({ persona }) => persona);
  const judgeWords = createWordJudge({ flow: pack.flow, wordings, fits, personas: people });
  const lineOf = createLineFinder(content.files);
  const noteEach = (all: number) => (judged: number) => {
    if (judged % NOTED === 0) note(`${judged} of ${all} small mistakes judged …`);
  };
  const tellWhere = <T extends { readonly file: string; readonly path: Path; readonly says: string }>(
    mutants: readonly T[],
    verdicts: readonly Verdict[],
  ) =>
    mutants.map((mutant, at) => {
      const { file, path, says } = mutant;
      return { mutant, file, line: lineOf(file, path), says, verdict: verdicts[at] as Verdict };
    });
  const ruleMutants = only === 'words' ? [] : listMutants(pack, content.files);
  const wordMutants = only === 'rules' ? [] : listWordMutants(wordings);
  const rules = tellWhere(ruleMutants, judgeMutants(pack, musts, people, ruleMutants, noteEach(ruleMutants.length)));
  const words = tellWhere(wordMutants, wordMutants.map(judgeWords));
  note('');
  const all = countVerdicts([...rules, ...words]);
  const families = personas.map(({ id, persona: { answers } }) => ({ id, answers }));
  const mistakes = rules.flatMap(({ mutant, verdict }) =>
    verdict.kind === 'survived' ? [{ rules: mutant.rules, example: verdict.example }] : [],
  );
  const suggestions = given.has('--suggest') ? suggest(pack, families, mistakes) : [];
  const survivors = [...rules, ...words]
    .filter(({ verdict }) => verdict.kind === 'survived')
    .map(({ file, line, says, verdict }) => ({ file, line, says, verdict }));
  if (given.has('--json'))
    print(
      JSON.stringify({
        figures: { ...all, least, rules: countVerdicts(rules), words: countVerdicts(words) },
        survivors,
        suggestions,
      }),
    );
  else {
    for (const { file, line, says, verdict } of survivors) print(`${file}:${line} ${says}${tell(verdict)}`);
    if (suggestions.length > 0)
      print(
        [
          '',
          'What would catch them. A plan that holds it now may be wrong: ask whether it should.',
          ...suggestions.flatMap(showSuggestion),
          '',
        ].join('\n'),
      );
    print(`Rules: ${showFigures(countVerdicts(rules), 'change no plan')}`);
    print(`Words: ${showFigures(countVerdicts(words), 'bring no other words')}`);
    print(`Score ${all.score.toFixed(1)} %, rules and words together; ${least} is the least.`);
  }
  return all.score < least ? 1 : 0;
}

/** As it would stand in a file of personas/. */
function showSuggestion({ family, answers, holds, never, catches }: Suggestion): readonly string[] {
  const list = (ids: readonly string[]): string => `[${ids.join(', ')}]`;
  return [
    `# ${family === null ? 'a new family' : `personas/${family}.yaml`}: catches ${catches}`,
    ...(family === null
      ? [
          `answers: { ${Object.entries(answers)
            .map(([id, options]) => `${id}: ${list(options)}`)
            .join(', ')} }`,
        ]
      : []),
    ...(Object.keys(holds).length > 0
      ? [
          `holds: { ${Object.entries(holds)
            .map(([band, ids]) => `${band}: ${list(ids)}`)
            .join(', ')} }`,
        ]
      : []),
    ...(never.length > 0 ? [`never: ${list(never)}`] : []),
  ];
}

function tell(verdict: Verdict): string {
  return verdict.kind === 'survived' ? ` → ${verdict.effect} for: ${showAnswers(verdict.example)}` : '';
}
