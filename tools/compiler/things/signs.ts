import * as v from 'valibot';
import { PICTURES, type Picture, type Sign, type SignGroup } from '../../../src/pack/index.ts';
import type { CompiledFlow } from './flow.ts';
import type { Manifest } from './manifest.ts';
import type { KnownQuestion } from '../read/conditions.ts';
import { byId, listUnder, type Compiled, type Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { optional, takeText } from '../prose/passage.ts';
import { openYaml, readList, readListFile, type ReadList } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { referSources } from '../read/references.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';
import {
  groupPictureSchema,
  signGroupSchema,
  signGroupWordsSchema,
  signSchema,
  signWordsSchema,
} from '../read/schema/signs.ts';

type SignShape = Pick<Sign, 'id' | 'strength' | 'noticed' | 'sources'>;

interface Asks {
  readonly flow: CompiledFlow;
  readonly pack: Manifest;
}

/** Reads signs.yaml and the words of groups and signs. A pack without signs has none. */
function compileSigns(draft: Draft, { flow, pack }: Asks): Compiled<SignGroup> {
  const file = `${draft.locale}/signs.yaml`;
  if (!draft.files.has('signs.yaml') && !draft.files.has(file)) return { all: [], ids: new Set() };
  const { items, ids } = readListFile(draft, 'signs.yaml', 'groups', signGroupSchema);
  const groups = items.map(({ value, yaml, path }) => ({
    id: value.id,
    picture: readPicture(draft, yaml, path, value.picture),
    signs: readList(draft, yaml, [...path, 'signs'], value.signs, signSchema),
  }));
  checkSigns(draft, groups, flow.byId, pack);
  const yaml = openYaml(draft, file);
  if (yaml === null) return { all: [], ids };
  const signIds = groups.flatMap(({ signs }) => [...signs.ids]);
  const groupWords = readWords(draft, yaml, ['groups'], signGroupWordsSchema, {
    ids,
    file: 'signs.yaml',
    what: 'group of signs',
  });
  const signWords = readWords(draft, yaml, ['signs'], signWordsSchema, {
    ids: signIds,
    file: 'signs.yaml',
    what: 'sign',
  });
  const all = groups.map(({ id, picture, signs }): SignGroup => {
    const reading = { level: 'LG-2', document: `${file} (${id})` } as const;
    const group = groupWords.get(id)?.path;
    const intro = group && takeText(draft, yaml, [...group, 'intro'], reading);
    const short = group && takeText(draft, yaml, [...group, 'short'], null);
    return {
      id,
      title: (group && takeText(draft, yaml, [...group, 'title'], null)) ?? '',
      ...optional('short', short),
      picture,
      ...optional('intro', intro),
      signs: signs.items.map(({ value }) => {
        const path = signWords.get(value.id)?.path;
        const text = (key: string): string => (path && takeText(draft, yaml, [...path, key], reading)) ?? '';
        return { ...value, label: text('label'), also: text('also') };
      }),
    };
  });
  return { all, ids };
}

/** A wrong one is told; any other stands for it in the pack, which is not made then. */
const readPicture = (draft: Draft, yaml: YamlFile, path: Path, given: unknown): Picture =>
  checkShape(groupPictureSchema, given === undefined ? {} : { picture: given }, { yaml, path }, draft.issues)
    ?.picture ?? PICTURES[0];

function checkSigns(
  draft: Draft,
  groups: readonly { readonly signs: ReadList<SignShape> }[],
  questions: ReadonlyMap<string, KnownQuestion>,
  pack: Manifest,
): void {
  const filled = filledBy(draft, pack, questions);
  const seen = new Set<string>();
  for (const { value, yaml, path } of groups.flatMap(({ signs }) => signs.items)) {
    const at = (key: string) => ({ file: yaml.file, line: yaml.lineOf([...path, key]) });
    referSources(draft, yaml, [...path, 'sources'], value.sources, `The sign "${value.id}"`);
    if (seen.has(value.id))
      draft.issues.add(
        'duplicate-id',
        at('id'),
        `The sign "${value.id}" stands in two groups.`,
        'Give one of the two another id.',
      );
    seen.add(value.id);
    if (filled !== null && !filled.options.includes(value.noticed)) {
      draft.issues.add(
        'unknown-option',
        at('noticed'),
        `"${value.noticed}" is no option of the question "${filled.id}".`,
        `Its options are: ${filled.options.join(', ')}.`,
      );
    }
  }
}

/** The question that pack.yaml names for the signs; null where it names none of the flow, which is told. */
function filledBy(
  draft: Draft,
  { yaml, whole }: Manifest,
  questions: ReadonlyMap<string, KnownQuestion>,
): { readonly id: string; readonly options: readonly string[] } | null {
  if (yaml === null || whole === null || questions.size === 0) return null;
  const id = whole['signs-fill'];
  const question = id === undefined ? undefined : questions.get(id);
  if (id !== undefined && question !== undefined) return { id, options: question.options };
  draft.issues.add(
    id === undefined ? 'missing-key' : 'unknown-question',
    { file: yaml.file, line: yaml.lineOf(id === undefined ? [] : ['signs-fill']) },
    id === undefined ? 'Nothing says which question the signs fill in.' : `There is no question "${id}".`,
    `Write "signs-fill:" with the id of a question. The questions are: ${[...questions.keys()].join(', ')}.`,
  );
  return null;
}

export const signs = {
  name: 'signs',
  title: 'Signs to notice, in groups',
  structure: {
    path: 'signs.yaml',
    schema: listUnder(
      'groups',
      v.strictObject({ ...signGroupSchema.entries, ...groupPictureSchema.entries, signs: v.array(signSchema) }),
    ),
  },
  words: {
    path: '{locale}/signs.yaml',
    schema: v.strictObject({ groups: byId(signGroupWordsSchema), signs: byId(signWordsSchema) }),
  },
  made: 'sign',
  named: { as: 'signs', ids: (things: { readonly signs: Compiled<SignGroup> }) => things.signs.ids },
  compile: compileSigns,
} as const satisfies Kind;
