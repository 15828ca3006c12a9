import { Document, isSeq } from 'yaml';
import type { PublishedFile, PublishedIds } from '../../compiler/read/schema/published.ts';

/** As much as stands on one line. */
const LINE = 110;

const HEAD = ` Ids that an edition has published. None may be lost: ticks, answers, typed words and addresses hang on them. The check keeps them.
 A question has its options, a procedure its steps, a group its signs, a field of letters its options. Their order never changes:
 codes of plans count by it, and "generations" holds how far each list went. What no edition has any more stays, and is "retired".
 Written by: npm run guide -- publish
`;

/** How many ids there are, those inside others too. */
export const countIds = (ids: Partial<PublishedIds>): number =>
  Object.values(ids)
    .map((list) => (Array.isArray(list) ? list.length : Object.keys(list).length + Object.values(list).flat().length))
    .reduce((sum, count) => sum + count, 0);

/** The text of the file: what has few ids inside stands on one line. */
export function writeIds(file: PublishedFile): string {
  const { retired, ...rest } = file;
  const document = new Document(retired.length > 0 ? { ...rest, retired } : rest);
  document.commentBefore = HEAD.trimEnd();
  for (const kind of ['questions', 'procedures', 'signs', 'fields'] as const) {
    for (const id of Object.keys(file[kind])) {
      const list = document.getIn([kind, id], true);
      if (isSeq(list)) list.flow = (file[kind][id] ?? []).join(', ').length <= LINE - id.length;
    }
  }
  for (const at of file.generations.keys()) {
    for (const kind of ['questions', 'procedures'] as const) {
      const list = document.getIn(['generations', at, kind], true);
      if (isSeq(list)) list.flow = true;
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
