import type { HandOverCase, Opening, UrgentAlert, UrgentCase } from '../../../src/pack/index.ts';
import { BY_CHILD, inForms } from '../prose/braces.ts';
import { optional, takeScript, takeText } from '../prose/passage.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import type { Kind } from '../read/kind.ts';
import { refer } from '../read/references.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Manifest } from './manifest.ts';

interface Needs {
  readonly pack: Manifest;
  readonly conditions: Known;
}

/** Reads what the words of pack.yaml say of the plan, of the emergency screen and of handing over. */
const compilePackWords = (draft: Draft, { pack: { words }, conditions }: Needs) => ({
  openings: compileOpenings(draft, words, conditions),
  urgent: compileUrgentCases(draft, words),
  alerts: compileAlerts(draft, words, conditions),
  handOver: compileHandOver(draft, words, conditions),
  careful: compileCareful(draft, words),
});

/** Reads the sentences that open the plan. The last opening has no condition, so that every plan has one. */
function compileOpenings(draft: Draft, yaml: YamlFile | null, known: Known): readonly Opening[] {
  const { openings = [] } = (yaml?.value ?? {}) as {
    readonly openings?: readonly { readonly when?: unknown; readonly lines?: readonly string[] }[];
  };
  if (yaml === null || !Array.isArray(openings)) return [];
  const list: readonly { readonly when?: unknown; readonly lines?: readonly string[] }[] = openings;
  return list.map(({ when, lines = [] }, index): Opening => {
    const at = { file: yaml.file, line: yaml.lineOf(['openings', index]) };
    const last = index === list.length - 1;
    if (last && when !== undefined)
      draft.issues.add(
        'band-without-default',
        at,
        'The last opening has a condition, so a plan may have none.',
        'End the list with an opening without "when".',
      );
    if (!last && when === undefined)
      draft.issues.add(
        'band-after-default',
        at,
        'This opening has no condition, so those after it never count.',
        'Move it to the end, or give it a "when".',
      );
    const condition =
      when === undefined
        ? undefined
        : (compileCondition(when, { yaml, path: ['openings', index, 'when'], known, draft }) ?? undefined);
    const reading = { level: 'LG-1', document: yaml.file } as const;
    const said = lines.map(
      (_words, line) => takeText(draft, yaml, ['openings', index, 'lines', line], reading, BY_CHILD) ?? '',
    );
    return { ...optional('when', condition), ...inForms({ lines: said }) };
  });
}

/** Reads the cases of the emergency screen: its words stand with whom to call. */
function compileUrgentCases(draft: Draft, yaml: YamlFile | null): readonly UrgentCase[] {
  const { urgent = [] } = (yaml?.value ?? {}) as {
    readonly urgent?: readonly { readonly contacts?: readonly string[]; readonly danger?: boolean }[];
  };
  if (yaml === null || !Array.isArray(urgent)) return [];
  const list: readonly { readonly contacts?: readonly string[]; readonly danger?: boolean }[] = urgent;
  return list.map(({ contacts = [], danger = false }, index): UrgentCase => {
    refer(draft, 'contact', yaml, ['urgent', index, 'contacts'], contacts);
    const word = (key: string): string | undefined =>
      takeText(draft, yaml, ['urgent', index, key], { level: 'LG-1', document: `${yaml.file}, urgent` });
    return {
      title: word('title') ?? '',
      text: word('text') ?? '',
      ...optional(
        'say',
        takeScript(draft, yaml, ['urgent', index, 'say'], { level: 'LG-1', document: `${yaml.file}, urgent` }),
      ),
      contacts,
      danger,
    };
  });
}

/** What a professional is to be careful of before the guide is handed over; null where nothing is said of it. */
function compileCareful(draft: Draft, yaml: YamlFile | null): string | null {
  const { 'hand-over-careful': said } = (yaml?.value ?? {}) as { readonly 'hand-over-careful'?: unknown };
  if (yaml === null || said === undefined) return null;
  return takeText(draft, yaml, ['hand-over-careful'], null) ?? null;
}

interface GivenCase {
  readonly procedures?: readonly string[];
  readonly when?: unknown;
}

/** Reads what a professional can hand over: the title of each case stands with its procedures, in order. */
function compileHandOver(draft: Draft, yaml: YamlFile | null, known: Known): readonly HandOverCase[] {
  const { 'hand-over': cases = [] } = (yaml?.value ?? {}) as { readonly 'hand-over'?: readonly GivenCase[] };
  if (yaml === null || !Array.isArray(cases)) return [];
  const list: readonly GivenCase[] = cases;
  return list.map(({ procedures = [], when }, index): HandOverCase => {
    const path = ['hand-over', index];
    refer(draft, 'procedure', yaml, [...path, 'procedures'], procedures);
    const said = when === undefined ? null : compileCondition(when, { yaml, path: [...path, 'when'], known, draft });
    return {
      title: takeText(draft, yaml, [...path, 'title'], null) ?? '',
      procedures,
      ...(said?.kind === 'is' ? { answers: { [said.question]: said.options } } : {}),
    };
  });
}

interface GivenAlert {
  readonly when?: unknown;
  readonly contacts?: readonly string[];
}

/** Reads what stands at the top of the question after an urgent answer, from the words of the pack. */
function compileAlerts(draft: Draft, yaml: YamlFile | null, known: Known): readonly UrgentAlert[] {
  const { alerts } = (yaml?.value ?? {}) as { readonly alerts?: unknown };
  if (yaml === null || !Array.isArray(alerts)) return [];
  return (alerts as readonly GivenAlert[]).flatMap(({ when, contacts = [] }, index): readonly UrgentAlert[] => {
    const path = ['alerts', index];
    refer(draft, 'contact', yaml, [...path, 'contacts'], contacts);
    const condition = compileCondition(when, { yaml, path: [...path, 'when'], known, draft });
    if (condition === null) return [];
    const reading = { level: 'LG-1', document: `${yaml.file}, alerts` } as const;
    return [{ when: condition, title: takeText(draft, yaml, [...path, 'title'], reading) ?? '', contacts }];
  });
}

export const packWords = {
  name: 'pack-words',
  title: 'Openings of the plan, urgent cases, alerts, what is handed over: a part of the words of pack.yaml',
  compile: compilePackWords,
} as const satisfies Kind;
