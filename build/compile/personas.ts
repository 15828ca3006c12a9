import { BANDS, plan, resolve, type Rules } from '../../src/engine/index.ts';
import { textOfBlocks, type PackProcedure } from '../../src/pack/index.ts';
import type { KnownQuestion } from './conditions.ts';
import type { Draft } from './draft.ts';
import { openYaml } from './read-list.ts';
import { personaSchema } from './schema/persona.ts';
import { checkShape } from './shape.ts';
import type { Path } from './yaml.ts';
import type { IssueCode } from './issue-codes.ts';

interface Guide {
  readonly rules: Rules;
  readonly questions: ReadonlyMap<string, KnownQuestion>;
  readonly procedures: readonly PackProcedure[];
}

/** Plays every family of personas/ and holds its plan against what it must hold. Returns how many there are. */
export function checkPersonas(draft: Draft, guide: Guide | null): number {
  const files = [...draft.files.keys()].filter((file) => file.startsWith('personas/') && file.endsWith('.yaml'));
  for (const file of files) {
    const yaml = openYaml(draft, file);
    const persona = yaml && checkShape(personaSchema, yaml.value, { yaml, path: [] }, draft.issues);
    if (yaml === null || persona === null || guide === null) continue;
    const add = (code: IssueCode, path: Path, message: string, hint: string): void =>
      draft.issues.add(code, { file, line: yaml.lineOf(path) }, message, hint);
    const known = checkAnswers(persona.answers, guide, add);
    const named = [...Object.values(persona.holds ?? {}).flatMap((ids) => ids ?? []), ...(persona.never ?? []), ...Object.keys(persona.says ?? {})];
    const unknown = named.filter((id) => !guide.procedures.some((procedure) => procedure.id === id));
    for (const id of unknown) add('unknown-procedure', pathTo(persona, id), `There is no procedure "${id}".`, 'Correct the id.');
    if (known) playPersona(persona, guide, new Set(unknown), add);
    checkSays(persona.says ?? {}, guide.procedures, add);
  }
  return files.length;
}

type Add = (code: IssueCode, path: Path, message: string, hint: string) => void;

interface Persona {
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly holds?: Readonly<Record<string, readonly string[] | undefined>> | undefined;
  readonly never?: readonly string[] | undefined;
  readonly says?: Readonly<Record<string, readonly string[]>> | undefined;
}

function pathTo({ holds = {}, never = [], says = {} }: Persona, id: string): Path {
  for (const [band, ids = []] of Object.entries(holds)) if (ids.includes(id)) return ['holds', band, ids.indexOf(id)];
  return never.includes(id) ? ['never', never.indexOf(id)] : ['says', id in says ? id : ''];
}

function checkAnswers(answers: Persona['answers'], { rules, questions }: Guide, add: Add): boolean {
  let known = true;
  for (const [id, options] of Object.entries(answers)) {
    const question = questions.get(id);
    if (question === undefined) {
      add('unknown-question', ['answers', id], `There is no question "${id}".`, `The questions are: ${[...questions.keys()].join(', ')}.`);
      known = false;
      continue;
    }
    for (const [index, option] of options.entries()) {
      if (question.options.includes(option)) continue;
      add('unknown-option', ['answers', id, index], `"${option}" is no option of "${id}".`, `Its options are: ${question.options.join(', ')}.`);
      known = false;
    }
  }
  if (!known) return false;
  const { asked, dropped } = resolve(rules.flow, answers);
  for (const id of Object.keys(dropped)) {
    const why = asked.includes(id) ? 'this answer cannot be given (one option too many, or an exclusive one beside others)' : 'these answers do not lead to that question';
    add('answer-not-asked', ['answers', id], `The answer to "${id}" does not count: ${why}.`, 'Correct the answer, or leave it out.');
  }
  return true;
}

function playPersona(persona: Persona, { rules }: Guide, unknown: ReadonlySet<string>, add: Add): void {
  const { bands } = plan(rules, persona.answers);
  const bandOf = new Map(BANDS.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band] as const)));
  for (const [band, ids = []] of Object.entries(persona.holds ?? {})) {
    for (const [index, id] of ids.entries()) {
      const found = bandOf.get(id);
      if (unknown.has(id) || found === band || (band === 'anywhere' && found !== undefined)) continue;
      add('persona-unmet', ['holds', band, index], `The plan of this family does not hold "${id}" ${band === 'anywhere' ? 'anywhere' : `in "${band}"`}; ${found === undefined ? 'it does not hold it at all' : `it stands in "${found}"`}.`, 'Correct the "when" or "band" of the procedure, or what this family expects.');
    }
  }
  for (const [index, id] of (persona.never ?? []).entries()) {
    if (!bandOf.has(id)) continue;
    add('persona-forbidden', ['never', index], `The plan of this family holds "${id}", which it never must.`, 'Correct the "when" of the procedure.');
  }
}

function checkSays(says: Readonly<Record<string, readonly string[]>>, procedures: readonly PackProcedure[], add: Add): void {
  for (const [id, phrases] of Object.entries(says)) {
    const procedure = procedures.find((candidate) => candidate.id === id);
    if (procedure === undefined || procedure.sections.length === 0) continue;
    const text = plain([procedure.title, procedure.short, procedure.why, procedure.situation, ...procedure.sections.map(({ blocks }) => textOfBlocks(blocks))].join(' '));
    for (const [index, phrase] of phrases.entries()) {
      if (text.includes(plain(phrase))) continue;
      add('persona-unsaid', ['says', id, index], `"${phrase}" does not stand on the page "${id}".`, 'Write it there, or correct what this family expects.');
    }
  }
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim();
}
