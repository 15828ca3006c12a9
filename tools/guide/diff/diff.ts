import { compare } from '../../proof/index.ts';
import { CONTENT, type Command, type Given, type Terminal } from '../command.ts';
import { foldersOf, openContent, openPack } from '../open-content.ts';
import { SUBJECTS } from './change.ts';
import type { EditionDifference } from './edition-difference.ts';
import { diffContacts } from './contacts.ts';
import { diffFlow } from './flow.ts';
import { listLost } from './list-lost.ts';
import { openEdition, type Edition } from './open-edition.ts';
import { diffProcedures } from './procedures.ts';
import { diffRest } from './rest.ts';
import { sayChanges } from './say-changes.ts';

export const diff: Command = {
  name: 'diff',
  usage: '<before> [<after>]',
  says:
    'Compares two editions of the guide, in French: what changed, and what it does to every plan. ' +
    'Each is a git revision, a content folder or a compiled core.*.json, with its first and texts beside it; ' +
    '<after> is the content folder when left out.',
  words: [1, 2],
  options: { '--json': { says: 'everything as one JSON text, for programs' }, ...CONTENT },
  run: runDiff,
};

export function compareEditions(before: Edition, after: Edition): EditionDifference {
  const changes = [
    ...diffContacts(before.pack.contacts, after.pack.contacts),
    ...diffFlow(before.pack, after.pack),
    ...diffProcedures(before.pack, after.pack),
    ...diffRest(before.pack, after.pack),
  ];
  return {
    before,
    after,
    changes: SUBJECTS.flatMap((subject) => changes.filter((change) => change.subject === subject)),
    plans: compare(before.pack, after.pack),
    lost: listLost(before.pack, after.pack),
  };
}

function runDiff(given: Given, { print }: Terminal): number {
  const [from = '', to] = given.words;
  const folders = foldersOf(given);
  const after: Edition =
    to === undefined ? { name: folders.content, pack: openPack(openContent(given)).pack } : openEdition(to, folders);
  const difference = compareEditions(openEdition(from, folders), after);
  if (given.has('--json')) {
    const head = ({ name, pack }: Edition) => ({ name, id: pack.id, edition: pack.edition, locale: pack.locale });
    print(
      JSON.stringify(
        { ...difference, before: head(difference.before), after: head(difference.after) },
        (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
      ),
    );
  } else print(sayChanges(difference).join('\n'));
  return 0;
}
