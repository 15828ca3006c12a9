import type { Guide } from './guide-state.ts';
import type { ThingName } from './protocol.ts';

/** A thing of the guide, as a list names it. */
export interface ThingEntry extends ThingName {
  readonly title: string;
  /** under which heading it stands: the topic of a procedure */
  readonly under: string;
}

export type ThingList = readonly ThingEntry[];

/** All things whose texts can be written, in the order of the guide. Of the last version that leaves a pack. */
export function listThings({ shown }: Guide): ThingList {
  const { content } = shown;
  if (content === null) return [];
  const topic = (of: string): string => content.topics.find(({ id }) => id === of)?.title ?? of;
  const { procedures, contacts, letters, pages, signs, terms, flow } = content;
  const named = (kind: ThingName['kind'], all: readonly { readonly id: string; readonly title: string }[]): ThingList =>
    all.map(({ id, title }) => ({ kind, id, title, under: '' }));
  return [
    ...procedures.map(({ id, title, topic: of }) => ({ kind: 'procedure' as const, id, title, under: topic(of) })),
    ...named(
      'contact',
      contacts.map(({ id, name }) => ({ id, title: name })),
    ),
    ...named('letter', letters),
    ...named('page', pages),
    ...named(
      'sign',
      signs.map(({ id, title }) => ({ id, title })),
    ),
    ...named(
      'term',
      terms.map(({ id, name }) => ({ id, title: name })),
    ),
    ...named('question', flow.questions),
  ];
}
