export { NOTE_KINDS, OUTCOMES, TEXT_FIELDS } from './types.ts';
export type {
  Journal,
  LetterValues,
  Link,
  Note,
  NoteFields,
  NoteKind,
  NoteVersion,
  Outcome,
  Removal,
  TextField,
  Writing,
} from './types.ts';
export { faultsIn, isDay, MOST, storedFields, strip } from './fields.ts';
export { editNote, newJournal, removeNote, restoreNote, writeNote } from './write.ts';
export { isRemoved, latestOf } from './note-set.ts';
export { mergeJournals } from './merge.ts';
export { verifyJournal, type Gap, type LinkState, type Verdict } from './verify.ts';
export { cleanJournal, cleanNote } from './clean.ts';
export { fromRecords, HEAD, recordOf, toRecords } from './records.ts';
export { selectNotes, type Row, type RowVersion, type Selection } from './select.ts';
export { shortDigest } from './digest.ts';
export { toText } from './export-text.ts';
export { toCsv } from './export-csv.ts';
export { listFields, type Labels, type Say } from './labels.ts';
export { followUpsOf, refusalsOf, type FollowUp, type Refusal } from './follow.ts';
