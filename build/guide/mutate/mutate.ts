import { createDraft } from '../../compile/draft.ts';
import { readPersonas } from '../../compile/personas.ts';
import { showAnswers } from '../../compile/proof.ts';
import { createLineFinder } from '../../compile/rule-places.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent, openPack } from '../open-content.ts';
import { judgeMutant, type Verdict } from './judge-mutant.ts';
import { listMutants } from './list-mutants.ts';
import { suggest, type Suggestion } from './suggest.ts';

export const mutate: Command = {
  name: 'mutate',
  usage: '[--suggest] [--least <percent>] [--json]',
  says: 'Puts every small mistake into the rules, one at a time, and tells which of them neither a family nor the proof sees.',
  words: [0, 0],
  options: {
    '--least': { value: '<percent>', says: 'the score below which it ends with 1; 95 when left out' },
    '--suggest': { says: 'also what families could say to catch the rest; read each before you write it' },
    '--json': { says: 'everything as one JSON text, for programs' },
    ...CONTENT,
  },
  run: runMutate,
};

function runMutate(given: Given, { print }: Terminal): number {
  const least = Number(given.value('--least') ?? '95');
  if (!(least >= 0 && least <= 100)) throw new Refusal('"--least" is a number from 0 to 100.');
  const content = openContent(given);
  const { pack, musts } = openPack(content);
  const personas = readPersonas(createDraft(content.files, pack.locale));
  const lineOf = createLineFinder(content.files);
  const judged = listMutants(pack, content.files).map((mutant) => ({
    file: mutant.file,
    line: lineOf(mutant.file, mutant.path),
    says: mutant.says,
    rules: mutant.rules,
    verdict: judgeMutant(pack, musts, personas, mutant),
  }));
  const survivors = judged.filter(({ verdict }) => verdict.kind === 'survived');
  const caught = (by: string) => judged.filter(({ verdict }) => verdict.kind === 'caught' && verdict.by === by).length;
  const same = judged.filter(({ verdict }) => verdict.kind === 'same').length;
  const tried = judged.length - same;
  const score = tried === 0 ? 100 : (100 * (tried - survivors.length)) / tried;
  const figures = { mutants: judged.length, same, family: caught('family'), content: caught('content'), proof: caught('proof'), survivors: survivors.length, score, least };
  const families = personas.flatMap(({ id, persona }) => (persona ? [{ id, answers: persona.answers }] : []));
  const mistakes = survivors.flatMap(({ rules, verdict }) => (verdict.kind === 'survived' ? [{ rules, example: verdict.example }] : []));
  const suggestions = given.has('--suggest') ? suggest(pack, families, mistakes) : [];
  if (given.has('--json')) print(JSON.stringify({ figures, survivors: survivors.map(({ file, line, says, verdict }) => ({ file, line, says, verdict })), suggestions }));
  else {
    for (const { file, line, says, verdict } of survivors) print(`${file}:${line} ${says}${tell(verdict)}`);
    if (suggestions.length > 0) print(['', 'What would catch them. A plan that holds it now may be wrong: ask whether it should.', ...suggestions.flatMap(showSuggestion), ''].join('\n'));
    print(`${judged.length} small mistakes; ${same} of them change no plan and are not counted.`);
    print(`Caught: ${figures.family} by a family, ${figures.content} by the check of the content, ${figures.proof} by the proof. Not caught: ${survivors.length}.`);
    print(`Score ${score.toFixed(1)} %; ${least} is the least.`);
  }
  return score < least ? 1 : 0;
}

/** As it would stand in a file of personas/. */
function showSuggestion({ family, answers, holds, never, catches }: Suggestion): readonly string[] {
  const list = (ids: readonly string[]): string => `[${ids.join(', ')}]`;
  return [
    `# ${family === null ? 'a new family' : `personas/${family}.yaml`}: catches ${catches}`,
    ...(family === null ? [`answers: { ${Object.entries(answers).map(([id, options]) => `${id}: ${list(options)}`).join(', ')} }`] : []),
    ...(Object.keys(holds).length > 0 ? [`holds: { ${Object.entries(holds).map(([band, ids]) => `${band}: ${list(ids)}`).join(', ')} }`] : []),
    ...(never.length > 0 ? [`never: ${list(never)}`] : []),
  ];
}

function tell(verdict: Verdict): string {
  return verdict.kind === 'survived' ? ` → ${verdict.effect} for: ${showAnswers(verdict.example)}` : '';
}
