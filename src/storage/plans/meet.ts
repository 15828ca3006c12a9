import { resolve, type Answers, type Flow, type ProcedureId, type QuestionId } from '../../engine/index.ts';
import type { Seen } from './situation.ts';
import { entryOf } from './stamped.ts';

/** An edition, as one plan shows it. */
export interface ShownPlan {
  /** names the edition: the same name, the same guide */
  readonly edition: string;
  /** the language of `text` */
  readonly locale: string;
  readonly flow: Flow;
  /**
   * Every procedure of the edition. `band`: its place in this plan, an empty text when it is not in it. `title`: what
   * its card is called. `text`: all whose change is to be told, such as title, why, contacts and ids of steps.
   */
  readonly items: readonly {
    readonly id: ProcedureId;
    readonly band: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** What a new edition changes in a plan that was seen in an earlier one. */
export interface News {
  /** `new-procedure`: the guide did not have it; `answers`: it had it, and only now these answers bring it */
  readonly added: readonly { readonly id: ProcedureId; readonly because: 'new-procedure' | 'answers' }[];
  /** `from`, `to`: its places; the same when only what it says has changed (`words`) */
  readonly changed: readonly {
    readonly id: ProcedureId;
    readonly from: string;
    readonly to: string;
    readonly words: boolean;
  }[];
  /**
   * `gone`: the guide has it no more, and only what was kept tells its `title`, if that did; `answers`: it has it, and
   * these answers bring it no more. Ticks stay.
   */
  readonly withdrawn: readonly {
    readonly id: ProcedureId;
    readonly because: 'gone' | 'answers';
    readonly title?: string;
  }[];
  /** questions whose answer names an option that is no more: to be asked again, never guessed */
  readonly askAgain: readonly QuestionId[];
}

const NO_NEWS: News = { added: [], changed: [], withdrawn: [], askAgain: [] };

/** A short text that differs when the words do (FNV-1a, 32 bits twice). It hides nothing. */
export function digestOf(text: string): string {
  const hash = (seed: number): string => {
    let sum = seed;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return `${hash(0x811c9dc5)}-${hash(text.length)}`;
}

/** What is kept of an edition, to tell the next one's news. */
export const seenOf = ({ edition, locale, items }: ShownPlan): Seen => ({
  edition,
  locale,
  items: Object.fromEntries(
    items.map(({ id, band, title, text }) => [id, { band, digest: digestOf(text), ...(band !== '' && { title }) }]),
  ),
});

/**
 * What is new, changed and withdrawn since a plan was last seen, with these answers; nothing in the same edition, where
 * whatever differs comes of the person's own answers. A question that is gone cannot be asked: its answer counts for
 * nothing, and stays. Words are compared with those of the same language alone.
 */
export function meetEdition(seen: Seen, shown: ShownPlan, answers: Answers): News {
  if (seen.edition === shown.edition) return NO_NEWS;
  const items = shown.items.map((item) => ({ ...item, before: entryOf(seen.items, item.id) }));
  const there = new Set(shown.items.map(({ id }) => id));
  // one that these answers do not lead to any more cannot be answered
  const { asked } = resolve(shown.flow, answers);
  return {
    added: items.flatMap(({ id, band, before }) => {
      if (band === '' || (before && before.band !== '')) return [];
      return [{ id, because: before ? ('answers' as const) : ('new-procedure' as const) }];
    }),
    changed: items.flatMap(({ id, band, text, before }) => {
      if (band === '' || !before || before.band === '') return [];
      const words = seen.locale === shown.locale && before.digest !== digestOf(text);
      return words || before.band !== band ? [{ id, from: before.band, to: band, words }] : [];
    }),
    withdrawn: [
      ...items.flatMap(({ id, band, before }) =>
        band === '' && before && before.band !== '' ? [{ id, because: 'answers' as const }] : [],
      ),
      ...Object.entries(seen.items).flatMap(([id, { band, title }]) =>
        band !== '' && !there.has(id) ? [{ id, because: 'gone' as const, ...(title !== undefined && { title }) }] : [],
      ),
    ],
    askAgain: shown.flow.questions.flatMap(({ id, options }) =>
      asked.includes(id) && entryOf(answers, id)?.some((answered) => options.every((option) => option.id !== answered))
        ? [id]
        : [],
    ),
  };
}
