import type { Condition, Procedure, Question, Rules } from '../../../src/engine/index.ts';
import type { Path } from '../../compiler/read/path.ts';

/** The rules with one change put in, such as an author could make by mistake. */
export interface Mutant {
  readonly rules: Rules;
  /** what the change is in */
  readonly of: { readonly question: string } | { readonly procedure: string } | { readonly name: string };
  readonly file: string;
  readonly path: Path;
  /** what was changed, after "file:line" */
  readonly says: string;
}

export function withQuestion({ flow, ...rest }: Rules, id: string, change: (question: Question) => Question): Rules {
  return {
    ...rest,
    flow: { questions: flow.questions.map((question) => (question.id === id ? change(question) : question)) },
  };
}

export function withProcedure(
  { procedures, ...rest }: Rules,
  id: string,
  change: (procedure: Procedure) => Procedure,
): Rules {
  return { ...rest, procedures: procedures.map((procedure) => (procedure.id === id ? change(procedure) : procedure)) };
}

/** A thing with another `when`; null: without any. */
export function withWhen<T extends { readonly when?: Condition }>(thing: T, when: Condition | null): T {
  if (when) return { ...thing, when };
  return Object.fromEntries(Object.entries(thing).filter(([key]) => key !== 'when')) as unknown as T;
}

/** The rules with another condition under a name, wherever it is used. Without any (null) it always holds. */
export function withNamed({ flow, procedures, caps }: Rules, name: string, changed: Condition | null): Rules {
  const put = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(put) as unknown as T;
    if (typeof value !== 'object' || value === null) return value;
    const { kind, name: own } = value as { readonly kind?: unknown; readonly name?: unknown };
    if (kind === 'named' && own === name) return (changed ?? { kind: 'all', of: [] }) as unknown as T;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)])) as T;
  };
  const rule = ({ when, band, lift, protective, ...rest }: Procedure): Procedure => ({
    ...rest,
    band: put(band),
    ...(when && { when: put(when) }),
    ...(lift && { lift: put(lift) }),
    ...(protective !== undefined && { protective: put(protective) }),
  });
  return { flow, procedures: procedures.map(rule), caps };
}
