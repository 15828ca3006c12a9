import { CONTENT, type Command, type Given, type Terminal } from '../command.ts';
import { foldersOf, openContent, openPack } from '../open-content.ts';
import { compareEditions } from './compare-editions.ts';
import type { Edition } from './edition-difference.ts';
import { openEdition } from './open-edition.ts';
import { sayPlans } from './say-plans.ts';
import { sayChanges } from './say-changes.ts';
import { writePage } from './write-page.ts';

export const diff: Command = {
  name: 'diff',
  usage: '<before> [<after>]',
  says:
    'Compares two editions of the guide, in French: what changed, and what it does to every plan. ' +
    'Each is a git revision, a content folder or a compiled core.*.json, with its first and texts beside it; ' +
    '<after> is the content folder when left out.',
  words: [1, 2],
  options: {
    '--json': { says: 'everything as one JSON text, for programs' },
    '--html': { says: 'a page to read and to print, in which what is new is marked word by word' },
    ...CONTENT,
  },
  run: runDiff,
};

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
  } else if (given.has('--html')) {
    const { before, changes, plans } = difference;
    print(writePage({ edition: before.pack.edition, changes, plans: sayPlans(before.pack, after.pack, plans) }));
  } else print(sayChanges(difference).join('\n'));
  return 0;
}
