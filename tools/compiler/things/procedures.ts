import type { BandRule, Place } from '../../../src/engine/index.ts';
import type { Picture, WholeProcedure } from '../../../src/pack/index.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Compiled, Kind } from '../read/kind.ts';
import { whoAnswers, type CompiledContacts } from './contacts.ts';
import { answersAtAnyHour } from './emergency.ts';
import type { Draft } from '../read/draft.ts';
import type { Manifest } from './manifest.ts';
import { optional } from '../prose/passage.ts';
import { compileMarks } from './procedure-marks.ts';
import { compileProcedureWords } from './procedure-words.ts';
import { readDay } from '../read/read-day.ts';
import { openYaml } from '../read/read-list.ts';
import { refer, referSources } from '../read/references.ts';
import { takeReview } from '../read/reviews.ts';
import { ID_PATTERN } from '../read/schema/common.ts';
import { procedureSchema } from '../read/schema/procedure.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';

const FOLDER = 'procedures/';

export interface ProcedureNeeds {
  readonly pack: Manifest;
  readonly conditions: Known;
  readonly contacts: CompiledContacts;
}

/** Reads every procedure, in the order of pack.yaml, with its words. */
export function compileProcedures(
  draft: Draft,
  { pack: manifest, conditions: known, contacts }: ProcedureNeeds,
): Compiled<WholeProcedure> {
  const anyHour = new Set(contacts.all.filter(answersAtAnyHour).map(({ id }) => id));
  const files = [...draft.files.keys()].filter((file) => file.startsWith(FOLDER) && file.endsWith('.yaml'));
  const ids = files.map((file) => file.slice(FOLDER.length, -'.yaml'.length));
  const listed = manifest.value.procedures ?? ids;
  checkListed(draft, manifest, ids, listed);
  checkWordFiles(draft, ids);
  const order = [...new Set(listed)].filter((id) => ids.includes(id));
  const all = order.flatMap((id) => compileProcedure(draft, id, known, { anyHour, ...contacts }) ?? []);
  return { all, ids: new Set(ids) };
}

function checkListed(draft: Draft, { yaml }: Manifest, ids: readonly string[], listed: readonly string[]): void {
  for (const [index, id] of listed.entries()) {
    if (ids.includes(id) || yaml === null) continue;
    const at = { file: yaml.file, line: yaml.lineOf(['procedures', index]) };
    draft.issues.add(
      'missing-file',
      at,
      `The procedure "${id}" has no file ${FOLDER}${id}.yaml.`,
      'Write it, or take the id out of pack.yaml.',
    );
  }
  for (const id of ids) {
    const at = { file: `${FOLDER}${id}.yaml`, line: 1 };
    if (!ID_PATTERN.test(id))
      draft.issues.add('bad-id', at, `"${id}" is not an id.`, 'Rename the file: lower case, no accents, hyphens.');
    if (!listed.includes(id))
      draft.issues.add(
        'unlisted-procedure',
        at,
        `The procedure "${id}" is not in pack.yaml.`,
        'Add it to "procedures" there, at its place in the order.',
      );
  }
}

function checkWordFiles(draft: Draft, ids: readonly string[]): void {
  const folder = `${draft.locale}/${FOLDER}`;
  for (const file of draft.files.keys()) {
    if (!file.startsWith(folder) || ids.includes(file.slice(folder.length, -'.md'.length))) continue;
    draft.issues.add(
      'extra-word',
      { file, line: 1 },
      `These words belong to no procedure: there is no ${file.slice(draft.locale.length + 1, -'.md'.length)}.yaml.`,
      'Correct the name of the file, or write the procedure.',
    );
  }
}

/** What a procedure asks of its contacts. */
interface Callers extends Pick<CompiledContacts, 'otherwise'> {
  readonly anyHour: ReadonlySet<string>;
}

function compileProcedure(draft: Draft, id: string, known: Known, callers: Callers): WholeProcedure | null {
  const file = `${FOLDER}${id}.yaml`;
  const yaml = openYaml(draft, file);
  const shape = yaml && checkShape(procedureSchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || shape === null) {
    const unknown = { service: false, waits: false, sources: null, contacts: null, pictures: {}, known };
    compileProcedureWords(draft, id, unknown);
    return null;
  }
  referAll(draft, yaml, id, shape);
  const when =
    shape.when === undefined ? undefined : compileCondition(shape.when, { yaml, path: ['when'], known, draft });
  const words = compileProcedureWords(draft, id, {
    service: shape.service === true,
    waits: canWait(shape.band),
    sources: shape.sources,
    contacts: shape.contacts,
    pictures: shape.pictures,
    known,
  });
  checkPictures(draft, yaml, shape.pictures, words);
  const contacts = whoAnswers(shape.contacts, callers);
  return {
    id,
    ...optional('when', when ?? undefined),
    band: compileBand(draft, yaml, shape.band, known),
    ...compileMarks(draft, yaml, shape, known),
    ...optional('service', shape.service),
    ...optional('ifRefused', shape['if-refused']),
    ...optional('lastResort', shape['last-resort']),
    ...(contacts.some((contact) => callers.anyHour.has(contact)) ? { anyHour: true } : {}),
    topic: shape.topic,
    ...words,
    ...optional('read', readDay(draft, `${FOLDER}${id}.md`)),
    contacts,
    letters: shape.letters,
    sources: shape.sources,
    review: takeReview(draft, shape.review, 'procedure', id, { file, line: yaml.lineOf(['review']) }),
    checked: shape.checked,
  };
}

/** A picture stands beside a step; one whose step is not there would never be seen. */
function checkPictures(
  draft: Draft,
  yaml: YamlFile,
  pictures: Readonly<Record<string, Picture>>,
  { sections }: Pick<WholeProcedure, 'sections'>,
): void {
  const blocks = sections.flatMap((section) => section.blocks);
  const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps.map(({ id }) => id) : []));
  // an easier version has fewer
  if (draft.beside?.isSameLanguage) return;
  for (const step of Object.keys(pictures))
    if (steps.length > 0 && !steps.includes(step))
      draft.issues.add(
        'unknown-step',
        { file: yaml.file, line: yaml.lineOf(['pictures', step]) },
        `There is no step "${step}" for this picture.`,
        'Name a step by the id at its end, or take the picture out.',
      );
}

interface ProcedureReferences {
  readonly topic: string;
  readonly contacts: readonly string[];
  readonly letters: readonly string[];
  readonly sources: readonly string[];
  readonly 'if-refused'?: string | undefined;
}

function referAll(draft: Draft, yaml: YamlFile, id: string, shape: ProcedureReferences): void {
  const line = (key: string): number => yaml.lineOf([key]);
  draft.references.push({ kind: 'topic', id: shape.topic, file: yaml.file, line: line('topic') });
  refer(draft, 'contact', yaml, ['contacts'], shape.contacts);
  refer(draft, 'letter', yaml, ['letters'], shape.letters);
  referSources(draft, yaml, ['sources'], shape.sources, `The procedure "${id}"`);
  if (shape.contacts.length === 0) {
    draft.issues.add(
      'no-contact',
      { file: yaml.file, line: line('contacts') },
      `The procedure "${id}" names no contact.`,
      'Name whom to call first; the plan shows it as a button.',
    );
  }
  const refused = shape['if-refused'];
  if (refused !== undefined)
    draft.references.push({ kind: 'procedure', id: refused, file: yaml.file, line: line('if-refused') });
}

type SourceBand = Place | readonly { readonly when?: unknown; readonly band: Place }[];

const canWait = (band: SourceBand): boolean =>
  typeof band === 'string' ? band === 'standby' : band.some((choice) => choice.band === 'standby');

function compileBand(draft: Draft, yaml: YamlFile, band: SourceBand, known: Known): BandRule {
  if (typeof band === 'string') return [{ band }];
  const last = band.length - 1;
  for (const [index, choice] of band.entries()) {
    const at = { file: yaml.file, line: yaml.lineOf(['band', index]) };
    if (index === last && choice.when !== undefined) {
      draft.issues.add(
        'band-without-default',
        at,
        'The last band of the list has a condition, so there may be no band at all.',
        'End the list with a band without "when".',
      );
    } else if (index < last && choice.when === undefined) {
      draft.issues.add(
        'band-after-default',
        at,
        'This band has no condition, so those after it never count.',
        'Move it to the end of the list, or give it a "when".',
      );
    }
  }
  return band.map(({ when, band: name }, index) => {
    const path = ['band', index, 'when'];
    const condition = when === undefined ? null : compileCondition(when, { yaml, path, known, draft });
    return { ...optional('when', condition ?? undefined), band: name };
  });
}

export const procedure = {
  name: 'procedure',
  title: 'A procedure: when, band, contacts, what comes after a refusal, sources',
  structure: { path: 'procedures/*.yaml', schema: procedureSchema },
  words: { path: '{locale}/procedures/*.md' },
  made: 'procedure',
  named: { as: 'procedure', ids: (things: { readonly procedure: Compiled<WholeProcedure> }) => things.procedure.ids },
  compile: compileProcedures,
} as const satisfies Kind;
