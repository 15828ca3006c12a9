import { listReviewable } from '../../../tools/compiler/index.ts';
import { forgetUnused } from '../../../tools/compiler/read/remember.ts';
import { countStates } from '../../../tools/guide/lines/list-lines.ts';
import type { Guide } from './guide-state.ts';
import type { ThingName } from './protocol.ts';

/** What waits for somebody, for the first screen. */
export interface Waiting {
  /** sources by the day of their last check, the oldest first */
  readonly checks: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly checked: string;
  }[];
  /** contacts whose last check is older than the guide allows */
  readonly oldContacts: number;
  /** things without a review that holds; `lapsed`: it had one */
  readonly signatures: readonly (ThingName & {
    readonly title: string;
    readonly statements: number;
    readonly lapsed: boolean;
  })[];
  readonly reviewed: number;
  /** lines of each language that are missing, or no longer say what the source says */
  readonly languages: readonly { readonly locale: string; readonly lines: number }[];
}

/** `today`: an ISO date. Languages are worked out one by one: the first time takes some seconds. */
export async function waitingIn({ shown, files, locales, source }: Guide, today: string): Promise<Waiting> {
  const { content, figures } = shown;
  if (content === null) return { checks: [], oldContacts: 0, signatures: [], reviewed: 0, languages: [] };
  const limit = content.staleAfter.contacts * 86_400_000;
  const lapsed = new Set(figures.lapsed.map(({ kind, id }) => `${kind}:${id}`));
  const things = listReviewable(content).filter(({ kind }) => kind === 'procedure');
  const languages: { locale: string; lines: number }[] = [];
  for (const locale of locales.filter((one) => one !== source)) {
    const { again, missing } = countStates(files, locale);
    languages.push({ locale, lines: again + missing });
    forgetUnused();
    // what somebody asks for meanwhile comes first
    await new Promise((resolve) => setTimeout(resolve));
  }
  return {
    checks: content.sources
      .filter(({ checked }) => checked !== undefined)
      .map(({ id, title, publisher, checked }) => ({ id, title, publisher, checked }))
      .toSorted((a, b) => (a.checked < b.checked ? -1 : 1)),
    oldContacts: content.contacts.filter(({ checked }) => Date.parse(today) - Date.parse(checked) > limit).length,
    signatures: things
      .filter(({ review }) => review.status === 'draft')
      .map(({ id, title, statements }) => ({
        kind: 'procedure' as const,
        id,
        title,
        statements: statements.length,
        lapsed: lapsed.has(`procedure:${id}`),
      })),
    reviewed: things.filter(({ review }) => review.status === 'reviewed').length,
    languages,
  };
}
