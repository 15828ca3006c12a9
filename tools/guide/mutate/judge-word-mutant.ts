import type { Flow, Procedure, Rules } from '../../../src/engine/index.ts';
import { compare } from '../../proof/index.ts';
import { findUnfit } from '../../compiler/rules/find-unfit.ts';
import type { Fit } from '../../compiler/rules/find-unfit.ts';
import { isRead, listTicked } from '../../compiler/rules/persona-words.ts';
import type { Persona } from '../../compiler/rules/persona.ts';
import { pickVersion, versionHolds, type Version, type Wording } from '../../compiler/rules/wordings/wording.ts';
import type { Verdict } from './judge-mutant.ts';
import type { WordMutant } from './word-mutants.ts';

type Change = WordMutant['changes'][number];

/** What guards the words. */
export interface WordGuards {
  readonly flow: Flow;
  readonly wordings: readonly Wording[];
  readonly fits: readonly Fit[];
  readonly personas: readonly Persona[];
}

/**
 * Puts mutants of words before what guards them: the families first, as they are the quickest, then
 * the words that nobody may read.
 */
export function createWordJudge({ flow, wordings, fits, personas }: WordGuards): (mutant: WordMutant) => Verdict {
  const readers = personas.flatMap((persona) => createReader(flow, wordings, persona));
  return ({ changes }) => {
    if (readers.some((isWrong) => changes.some(isWrong))) return { kind: 'caught', by: 'family' };
    const [seen] = changes.flatMap((change) => findChange(flow, change) ?? []);
    if (seen === undefined) return { kind: 'same' };
    return findUnfit(
      flow,
      changes.map(({ is }) => is),
      fits,
    ).length > 0
      ? { kind: 'caught', by: 'content' }
      : seen;
  };
}

/** Tells whether a family no longer reads what it must. A family that says nothing of words sees nothing. */
function createReader(
  flow: Flow,
  wordings: readonly Wording[],
  persona: Persona,
): readonly ((change: Change) => boolean)[] {
  const { answers, reads = [], ticked } = persona;
  if (reads.length === 0 && ticked === undefined) return [];
  const read = wordings
    .filter((wording) => wording.in !== 'letters')
    .map((wording) => ({ wording, version: pickVersion(flow, wording, answers) }));
  const readIn = new Map(
    reads.map((phrase) => [
      phrase,
      read.filter(({ version }) => isRead(version, phrase)).map(({ wording }) => wording),
    ]),
  );
  const before = listTicked(flow, wordings, persona);
  return [
    ({ was, is }) => {
      const version = pickVersion(flow, is, answers);
      if (was.in === 'letters') return ticked !== undefined && before.includes(was.of) !== (version !== null);
      // what stands elsewhere too is still read
      return [...readIn].some(
        ([phrase, places]) => places.length === 1 && places[0] === was && !isRead(version, phrase),
      );
    },
  ];
}

/**
 * Whether some answers, finished or not, bring other words; exact: each of the words becomes a procedure
 * that comes when they are read.
 */
function findChange(flow: Flow, { was, is }: Change): Extract<Verdict, { readonly kind: 'survived' }> | null {
  const keys = [...new Set([...was.versions, ...is.versions].map(keyOf))];
  const rules = (wording: Wording): Rules => ({
    flow,
    procedures: keys.map((key) => becomeProcedure(wording, key)),
    caps: { now: 0, today: 0, week: 0 },
  });
  const [change] = compare(rules(was), rules(is)).procedures;
  const [move] = change?.own ?? [];
  if (!move) return null;
  const [before, after] = [pickVersion(flow, was, move.example), pickVersion(flow, is, move.example)];
  return {
    kind: 'survived',
    example: move.example,
    effect: `"${was.of}" reads ${showOwn(after, before)} instead of ${showOwn(before, after)}`,
  };
}

const keyOf = ({ texts }: Version): string => JSON.stringify(texts.map(({ forms }) => forms));

function becomeProcedure(wording: Wording, key: string): Procedure {
  const read = wording.versions.flatMap((version, at) => (keyOf(version) === key ? [versionHolds(wording, at)] : []));
  return { id: key, when: { kind: 'any', of: read }, band: [{ band: 'later' }] };
}

/** The last of the words that a version does not share with another: of a card, that is the script. */
function showOwn(version: Version | null, other: Version | null): string {
  const shared = new Set(other?.texts.flatMap(({ forms }) => forms));
  const own = version?.texts.flatMap(({ forms: [form = ''] }) => (shared.has(form) ? [] : [form])).at(-1);
  return own === undefined ? 'nothing' : `"${own}"`;
}
