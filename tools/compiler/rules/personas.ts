import { PLACES, plan, resolve, type Place, type Rules } from '../../../src/engine/index.ts';
import { textOfBlocks, type WholeProcedure } from '../../../src/pack/index.ts';
import type { KnownQuestion } from '../read/conditions.ts';
import type { Draft, Read } from '../read/draft.ts';
import type { AddIssue, Persona } from './persona.ts';
import { checkRead } from './persona-words.ts';
import { plainWords } from '../read/find-words.ts';
import { openYaml } from '../read/read-list.ts';
import { personaSchema } from '../read/schema/persona.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import type { Wording } from './wordings/wording.ts';
import type { Kind } from '../read/kind.ts';

/** What a family is played on: the source, whose words families name. */
export interface Guide {
  readonly rules: Rules;
  readonly questions: ReadonlyMap<string, KnownQuestion>;
  readonly procedures: readonly WholeProcedure[];
  /** null while words have a fault that leaves some of them out */
  readonly wordings: readonly Wording[] | null;
}

/** A file of personas/. `persona` is null when its shape has a fault, which is an issue. */
export interface PersonaFile {
  readonly id: string;
  readonly file: string;
  readonly yaml: YamlFile | null;
  readonly persona: (Persona & { readonly family: string }) | null;
}

/** Reads every family of personas/. */
export function readPersonas(draft: Draft): readonly PersonaFile[] {
  const files = [...draft.files.keys()].filter((file) => file.startsWith('personas/') && file.endsWith('.yaml'));
  return files.map((file) => {
    const yaml = openYaml(draft, file);
    return {
      id: file.slice('personas/'.length, -'.yaml'.length),
      file,
      yaml,
      persona: yaml && checkShape(personaSchema, yaml.value, { yaml, path: [] }, draft.issues),
    };
  });
}

/** Plays every family and holds its plan against what it must hold. */
export function checkPersonas({ issues }: Read, personas: readonly PersonaFile[], guide: Guide): void {
  for (const { file, yaml, persona } of personas) {
    if (yaml === null || persona === null) continue;
    const add = (code: IssueCode, path: Path, message: string, hint: string): void =>
      issues.add(code, { file, line: yaml.lineOf(path) }, message, hint);
    const known = checkAnswers(persona.answers, guide, add);
    const named = [
      ...Object.values(persona.holds ?? {}).flatMap((ids) => ids ?? []),
      ...(persona.never ?? []),
      ...Object.keys(persona.says ?? {}),
    ];
    const unknown = named.filter((id) => !guide.procedures.some((procedure) => procedure.id === id));
    for (const id of unknown)
      add('unknown-procedure', pathTo(persona, id), `There is no procedure "${id}".`, 'Correct the id.');
    if (known) {
      playPersona(persona, guide, new Set(unknown), add);
      checkSpared(persona, guide, add);
      if (guide.wordings) checkRead(persona, guide.rules.flow, guide.wordings, add);
    }
    checkSays(persona.says ?? {}, guide.procedures, add);
  }
}

function pathTo({ holds = {}, never = [], says = {} }: Persona, id: string): Path {
  for (const [band, ids = []] of Object.entries(holds)) if (ids.includes(id)) return ['holds', band, ids.indexOf(id)];
  return never.includes(id) ? ['never', never.indexOf(id)] : ['says', id in says ? id : ''];
}

function checkAnswers(answers: Persona['answers'], { rules, questions }: Guide, add: AddIssue): boolean {
  let known = true;
  for (const [id, options] of Object.entries(answers)) {
    const question = questions.get(id);
    if (question === undefined) {
      add(
        'unknown-question',
        ['answers', id],
        `There is no question "${id}".`,
        `The questions are: ${[...questions.keys()].join(', ')}.`,
      );
      known = false;
      continue;
    }
    for (const [index, option] of options.entries()) {
      if (question.options.includes(option)) continue;
      add(
        'unknown-option',
        ['answers', id, index],
        `"${option}" is no option of "${id}".`,
        `Its options are: ${question.options.join(', ')}.`,
      );
      known = false;
    }
  }
  if (!known) return false;
  const { asked, dropped } = resolve(rules.flow, answers);
  for (const id of Object.keys(dropped)) {
    const why = asked.includes(id)
      ? 'this answer cannot be given (one option too many, or an exclusive one beside others)'
      : 'these answers do not lead to that question';
    add(
      'answer-not-asked',
      ['answers', id],
      `The answer to "${id}" does not count: ${why}.`,
      'Correct the answer, or leave it out.',
    );
  }
  return true;
}

/** Questions that a family is asked though it must be spared them. */
export const findAsked = (persona: Persona, { flow }: Pick<Rules, 'flow'>): readonly string[] =>
  (persona['not-asked'] ?? []).filter((id) => resolve(flow, persona.answers).asked.includes(id));

function checkSpared(persona: Persona, { rules, questions }: Guide, add: AddIssue): void {
  const asked = findAsked(persona, rules);
  for (const [index, id] of (persona['not-asked'] ?? []).entries()) {
    if (!questions.has(id))
      add(
        'unknown-question',
        ['not-asked', index],
        `There is no question "${id}".`,
        `The questions are: ${[...questions.keys()].join(', ')}.`,
      );
    else if (asked.includes(id))
      add(
        'persona-asked',
        ['not-asked', index],
        `This family is asked "${id}", which it must be spared.`,
        'Correct the "when" of the question, or what this family expects.',
      );
  }
}

/** What the plan of a family does not hold as it should. */
export interface Unmet {
  readonly path: Path;
  readonly procedure: string;
  /** a band, or anywhere; null: it must not be there at all */
  readonly wanted: string | null;
  readonly found: Place | undefined;
}

/** Holds the plan of a family against `holds` and `never`. */
export function findUnmet(persona: Persona, rules: Rules): readonly Unmet[] {
  const { bands } = plan(rules, persona.answers);
  const bandOf = new Map(PLACES.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band] as const)));
  const held = Object.entries(persona.holds ?? {}).flatMap(([wanted, ids = []]) =>
    ids.map((procedure, index): Unmet => ({
      path: ['holds', wanted, index],
      procedure,
      wanted,
      found: bandOf.get(procedure),
    })),
  );
  const never = (persona.never ?? []).map((procedure, index): Unmet => ({
    path: ['never', index],
    procedure,
    wanted: null,
    found: bandOf.get(procedure),
  }));
  return [
    ...held.filter(({ wanted, found }) => found !== wanted && !(wanted === 'anywhere' && found !== undefined)),
    ...never.filter(({ found }) => found !== undefined),
  ];
}

function playPersona(persona: Persona, { rules }: Guide, unknown: ReadonlySet<string>, add: AddIssue): void {
  for (const { path, procedure, wanted, found } of findUnmet(persona, rules)) {
    if (unknown.has(procedure)) continue;
    if (wanted === null)
      add(
        'persona-forbidden',
        path,
        `The plan of this family holds "${procedure}", which it never must.`,
        'Correct the "when" of the procedure.',
      );
    else
      add(
        'persona-unmet',
        path,
        `The plan of this family does not hold "${procedure}" ` +
          `${wanted === 'anywhere' ? 'anywhere' : `in "${wanted}"`}; ` +
          (found === undefined ? 'it does not hold it at all.' : `it stands in "${found}".`),
        'Correct the "when" or "band" of the procedure, or what this family expects.',
      );
  }
}

function checkSays(
  says: Readonly<Record<string, readonly string[]>>,
  procedures: readonly WholeProcedure[],
  add: AddIssue,
): void {
  for (const [id, phrases] of Object.entries(says)) {
    const procedure = procedures.find((candidate) => candidate.id === id);
    if (procedure === undefined || procedure.sections.length === 0) continue;
    const text = plainWords(
      [
        procedure.title,
        procedure.short,
        procedure.why,
        procedure.situation,
        ...procedure.sections.map(({ blocks }) => textOfBlocks(blocks)),
      ].join(' '),
    );
    for (const [index, phrase] of phrases.entries()) {
      if (text.includes(plainWords(phrase))) continue;
      add(
        'persona-unsaid',
        ['says', id, index],
        `"${phrase}" does not stand on the page "${id}".`,
        'Write it there, or correct what this family expects.',
      );
    }
  }
}

export const persona = {
  name: 'persona',
  title: 'A family, and what its plan must hold',
  structure: { path: 'personas/*.yaml', schema: personaSchema },
  made: 'persona',
  compile: readPersonas,
} as const satisfies Kind;
