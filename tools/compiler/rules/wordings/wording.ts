import { holds, type Answers, type Condition, type Flow } from '../../../../src/engine/index.ts';
import type { Child } from '../../../../src/pack/index.ts';
import type { ReadIn } from '../../read/schema/fits.ts';
import type { Path } from '../../read/path.ts';

/**
 * A text as it is read, in its forms by child where they differ. `path` is null where it stands in the body of a page.
 */
export interface WordingText {
  readonly forms: readonly string[];
  readonly file: string;
  readonly path: Path | null;
}

/** A condition of words, and where it stands. */
export interface WordCondition {
  readonly condition: Condition;
  readonly file: string;
  readonly path: Path;
}

/** What is read when `when` holds and none of the versions before does. */
export interface Version {
  readonly when?: WordCondition;
  readonly texts: readonly WordingText[];
}

/** One thing whose words depend on the answers: its first version that holds is read, or nothing when none does. */
export interface Wording {
  readonly in: ReadIn;
  /** a question, a procedure, an option of a letter as `field/option` */
  readonly of: string;
  /** when the rules show the thing at all */
  readonly shown?: Condition;
  /** when it is offered, which no rule decides */
  readonly offered?: WordCondition;
  readonly versions: readonly Version[];
}

export const ALWAYS: Condition = { kind: 'all', of: [] };

export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

/** What is read of a thing with these answers; null: nothing. */
export function pickVersion(
  flow: Flow,
  { shown = ALWAYS, offered, versions }: Wording,
  answers: Answers,
): Version | null {
  if (![shown, offered?.condition ?? ALWAYS].every((condition) => holds(flow, condition, answers))) return null;
  return versions.find(({ when }) => !when || holds(flow, when.condition, answers)) ?? null;
}

/** When a version is read: `pickVersion` as one condition. */
export function versionHolds({ shown = ALWAYS, offered, versions }: Wording, at: number): Condition {
  const earlier = versions.slice(0, at).map(({ when }) => not(when?.condition ?? ALWAYS));
  return all(shown, offered?.condition ?? ALWAYS, ...earlier, versions[at]?.when?.condition ?? ALWAYS);
}

const CHILDREN: readonly Child[] = [null, 'daughter', 'son'];

/** A text in its forms, each once; nothing when there is no text. */
export function listForms(
  file: string,
  path: Path | null,
  say: (child: Child) => string | undefined,
): readonly WordingText[] {
  const forms = [...new Set(CHILDREN.map((child) => say(child) ?? ''))].filter((form) => form !== '');
  return forms.length > 0 ? [{ forms, file, path }] : [];
}
