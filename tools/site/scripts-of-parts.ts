import { readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import type { PagePart } from '../../src/pack/index.ts';

type Group = Rolldown.CodeSplittingGroup;

/** Where every kind of page names its screen, and the part of the pack that this needs. */
const TABLE = 'src/app/routes.ts';

const ENTRY = /^ {2}'?[\w-]+'?: \{.*?^ {2}\},?$/gms;
const SCREEN = /\b(screen|later): \(\) =>\s*import\('\.\/([^']+)'\)/g;

/** The files of screens, by the part that they need: those that the route table imports. */
export function screensOf(part: PagePart, table = readFileSync(TABLE, 'utf8')): readonly string[] {
  const entries = [...table.matchAll(ENTRY)].map(([entry]) => entry);
  const named = entries.flatMap((entry) => {
    const [, needs = 'core'] = /\bneeds: '(\w+)'/.exec(entry) ?? [];
    const screens = [...entry.matchAll(SCREEN)];
    if (screens.length === 0) throw new Error(`an entry of ${TABLE} has no screen to import: ${entry}`);
    return screens.map(([, which, file]) => ({ file: `/src/app/${file}`, part: which === 'later' ? 'core' : needs }));
  });
  return named.filter((one) => one.part === part).map(({ file }) => file);
}

/** One script for these files, and for all that they import and no script of a higher priority has. */
const together = (name: string, priority: number, ...files: readonly string[]): Group => ({
  name,
  priority,
  test: (id) => files.some((file) => id.replaceAll('\\', '/').endsWith(file)),
});

/** What a page asks for when it comes to that, and none needs at once. */
const SMALL = [
  // of the kit, what is also asked for elsewhere: by reading aloud, and by the person's own pages
  '/src/pack/read-kit.ts',
  '/src/storage/hand-over.ts',
  '/src/app/ui/update-offer.tsx',
  '/src/app/plan/follow/edition-news.tsx',
  '/src/app/reading-aloud/aloud.tsx',
  '/src/platform/phone/install.ts',
  '/src/platform/phone/phone.ts',
  '/src/platform/phone/speech.ts',
  '/src/storage/sealed-device.ts',
];
const AFTERWARDS = [
  ...['after-call', 'call-bar', 'after-answer', 'said-no', 'record-call', 'kept-lock', 'letter-notes'].map(
    (name) => `/src/app/notes/${name}.tsx`,
  ),
  '/src/app/contacts/change-own.tsx',
];

/** The name of the script that shows a part; the first is that of the app itself. */
export const scriptOf = (part: PagePart): string => (part === 'first' ? 'web' : `${part}-screens`);

/**
 * What travels in one script. Each holds all that it imports, but for what an earlier one holds: what the questions
 * need travels in two files, and each later part with its screens and its reader.
 */
export const scriptsOfParts = (): Group[] => [
  { name: 'index', test: /\/src\/main\.ts$|\/index\.html$|rolldown\/runtime/, priority: 6 },
  // its name changes with it alone
  together('i18next', 6, '/i18next/dist/esm/i18next.js'),
  together('web', 5, '/src/web.ts', ...screensOf('first')),
  together(
    'core-screens',
    4,
    ...screensOf('core'),
    '/src/app/ui/nav.tsx',
    '/src/app/plan/start-plan.ts',
    '/src/app/ui/update-banner.tsx',
    '/src/pack/read-core.ts',
    // a translation writes letters out beside its first page
    '/src/pack/text-of-letter.ts',
  ),
  together(
    'texts-screens',
    3,
    ...screensOf('texts'),
    '/src/pack/read-texts.ts',
    '/src/pack/read-search.ts',
    // the plan has its sheet later
    '/src/app/plan/plan-paper.tsx',
  ),
  // what every visit asks for behind its page: what the phone keeps, and the copy
  together('visit', 3, '/src/storage/device.ts', '/src/platform/copy/registration.ts'),
  // no text is looked for without the rules of its language
  together('search', 3, '/src/pack/search/index.ts', '/src/languages/write-out.ts'),
  // small things that are asked for one by one: each file costs the worker as much as what is in it
  together('small-later', 2, ...SMALL),
  together('kit-screens', 1, ...screensOf('kit')),
  // what the person's own pages show below their heading, and what becomes of a call or a letter: each needs the locked
  // notes
  {
    name: (id, context) =>
      AFTERWARDS.some((file) => id.replaceAll('\\', '/').endsWith(file)) ||
      context.getModuleInfo(id)?.dynamicImporters.some((from) => from.endsWith('-page.tsx'))
        ? 'own-screens'
        : null,
    debugName: 'own-screens',
    priority: 0,
  },
];
