import { Document, isSeq } from 'yaml';
import type { PublishedIds } from '../../compiler/read/schema/published.ts';

/** As much as stands on one line. */
const LINE = 110;

const HEAD = ` Ids that an edition has published. None may be lost: ticks, answers, typed words and addresses hang on them. The check keeps them.
 A question has its options, a procedure its steps, a group its signs, a field of letters its options.
 Written by: npm run guide -- publish
`;

const union = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  [...new Set([...one, ...other])].toSorted();

/** The ids of both; none is taken away. */
export function addIds(before: Partial<PublishedIds>, now: PublishedIds): PublishedIds {
  const inside = (kind: 'questions' | 'procedures' | 'signs' | 'fields'): Record<string, string[]> => {
    const old = before[kind] ?? {};
    return Object.fromEntries(
      union(Object.keys(old), Object.keys(now[kind])).map((id) => [id, union(old[id], now[kind][id])]),
    );
  };
  const alone = (kind: 'contacts' | 'pages' | 'letters' | 'deadlines'): string[] => union(before[kind], now[kind]);
  return {
    questions: inside('questions'),
    procedures: inside('procedures'),
    signs: inside('signs'),
    fields: inside('fields'),
    contacts: alone('contacts'),
    pages: alone('pages'),
    letters: alone('letters'),
    deadlines: alone('deadlines'),
  };
}

/** How many ids there are, those inside others too. */
export const countIds = (ids: Partial<PublishedIds>): number =>
  Object.values(ids)
    .map((list) => (Array.isArray(list) ? list.length : Object.keys(list).length + Object.values(list).flat().length))
    .reduce((sum, count) => sum + count, 0);

/** The text of the file: what has few ids inside stands on one line. */
export function writeIds(ids: PublishedIds): string {
  const document = new Document(ids);
  document.commentBefore = HEAD.trimEnd();
  for (const kind of ['questions', 'procedures', 'signs', 'fields'] as const) {
    for (const id of Object.keys(ids[kind])) {
      const list = document.getIn([kind, id], true);
      if (isSeq(list)) list.flow = (ids[kind][id] ?? []).join(', ').length <= LINE - id.length;
    }
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
