import type { Content } from '../../compiler/index.ts';
import { compare } from '../../proof/index.ts';
import { SUBJECTS, type Change } from './change.ts';
import { diffContacts } from './contacts.ts';
import type { Edition, EditionDifference } from './edition-difference.ts';
import { diffFlow } from './flow.ts';
import { listLost } from './list-lost.ts';
import { diffProcedures } from './procedures.ts';
import { diffRest } from './rest.ts';

/** All that differs between two editions. The plans are counted exactly, which takes seconds. */
export const compareEditions = (before: Edition, after: Edition): EditionDifference => ({
  before,
  after,
  changes: compareTexts(before.pack, after.pack),
  plans: compare(before.pack, after.pack),
  lost: listLost(before.pack, after.pack),
});

/** What differs in words, without the plans: by subject, contacts first. */
export function compareTexts(before: Content, after: Content): readonly Change[] {
  const changes = [
    ...diffContacts(before.contacts, after.contacts),
    ...diffFlow(before, after),
    ...diffProcedures(before, after),
    ...diffRest(before, after),
  ];
  return SUBJECTS.flatMap((subject) => changes.filter((change) => change.subject === subject));
}
