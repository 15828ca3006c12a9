import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CORE_KEYS,
  FIRST_TOPICS,
  KIT_KEYS,
  PAGE_PARTS,
  TEXTS_KEYS,
  TRANSLATED_KEYS,
  type PagePart,
} from '../../src/pack/index.ts';
import { screensOf } from '../../tools/site/scripts-of-parts.ts';
import { codeFiles, importsOf, withoutComments, type Import } from '../support/source-files.ts';

const files = codeFiles();

/** Every file that comes with these, since it is imported from one of them or from what they import; how, is said. */
function reach(entries: readonly string[], ...hows: readonly Import['how'][]): ReadonlySet<string> {
  const reached = new Set(entries);
  for (const path of reached) {
    for (const { specifier, how } of importsOf(files.find((file) => file.path === path) ?? { path, text: '' })) {
      if (hows.includes(how) && specifier.startsWith('.')) reached.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return reached;
}

/** What travels with a file. */
const reachedAtOnce = (...entries: readonly string[]): ReadonlySet<string> => reach(entries, 'value');
/** What travels with the screens that a part of the pack is shown with. */
const reachedWith = (part: PagePart): ReadonlySet<string> =>
  reachedAtOnce(...screensOf(part).map((file) => file.slice(1)));

describe('the import table', () => {
  it('keeps what no question needs out of the first script: the plan, the home page, the database', () => {
    const behind = [
      'src/app/plan/flow-plan.tsx',
      'src/app/questions/later-steps.tsx',
      'src/app/home/home.tsx',
      'src/storage/device.ts',
    ];
    const early = reachedAtOnce('src/web.ts', ...screensOf('first').map((file) => file.slice(1)));
    expect(early.has('src/app/questions/flow-question.tsx')).toBe(true);
    expect(behind.filter((path) => early.has(path))).toEqual([]);
    const late = reach(['src/web.ts'], 'value', 'dynamic');
    expect(behind.filter((path) => !late.has(path))).toEqual([]);
  });

  it('keeps drawings that only the screens of texts show out of what the core needs', () => {
    const behind = ['src/app/render/screen/drawing.tsx', 'src/app/render/screen/term-in-place.tsx'];
    const early = reachedWith('core');
    expect(early.has('src/app/home/home.tsx')).toBe(true);
    expect(behind.filter((path) => early.has(path))).toEqual([]);
    const late = reachedWith('texts');
    expect(behind.filter((path) => !late.has(path))).toEqual([]);
  });

  it('gives the app its ports: nothing that it imports, now or later, touches the browser but its page', () => {
    const app = files.filter(({ path }) => path.startsWith('src/app/')).map(({ path }) => path);
    const reached = [...reach(app, 'value', 'dynamic')];
    expect(reached).toContain('src/storage/registry.ts');
    const real = /^src\/(?:platform\/|storage\/(?:browser|device|database|tab|left|erase-signal)\.ts|web|in-memory)/;
    expect(reached.filter((path) => real.test(path))).toEqual([]);
    // the expression knows the files: the website has them all
    const web = [...reach(['src/web.ts'], 'value', 'dynamic')].filter(
      (path) => path.startsWith('src/storage/') && real.test(path),
    );
    expect(web).toHaveLength(6);
  });

  it('lets the app load the search only when it is asked for', () => {
    const names = (pattern: RegExp): readonly string[] =>
      files.filter(({ path, text }) => path.startsWith('src/app/') && pattern.test(text)).map(({ path }) => path);
    expect(names(/\bimport\('[^']*\/pack\/search\/index\.ts'\)/)).toHaveLength(1);
    expect(names(/^(?:import|export) (?!type )[^;]*'[^']*\/pack\/search\//m)).toEqual([]);
  });
});

const isFirst = (key: string): boolean => FIRST_TOPICS.some((topic) => key.startsWith(`${topic}.`));

/** Which part of the pack brings each word of the interface; those of paper are said at build alone. */
const PART_OF = new Map<string, PagePart>([
  ...Object.keys(TRANSLATED_KEYS).map((key) => [`translated.${key}`, 'first'] as const),
  ...Object.keys(CORE_KEYS).map((key) => [key, isFirst(key) ? 'first' : 'core'] as const),
  ...Object.keys(TEXTS_KEYS).map((key) => [key, 'texts'] as const),
  ...Object.keys(KIT_KEYS).map((key) => [key, 'kit'] as const),
]);

/** What is there with a part before any screen of it: the app itself, and what comes beside the screens of the core. */
const WITH: Partial<Record<PagePart, readonly string[]>> = {
  first: ['src/web.ts', 'src/app/translated/index.ts'],
  core: ['src/app/ui/nav.tsx', 'src/app/plan/start-plan.ts'],
};
/** They import the screens of every part. */
const DOORS: ReadonlySet<string> = new Set(['src/app/routes.ts', 'src/app/open.ts']);
/** Files that what imports them shows once a later part is there: it waits for the part, or brings it. */
const AWAITED: Readonly<Record<string, PagePart>> = {
  'src/app/contacts/change-own.tsx': 'texts',
  'src/app/notes/after-answer.tsx': 'texts',
  'src/app/notes/after-call.tsx': 'texts',
  'src/app/notes/kept-lock.tsx': 'texts',
  'src/app/notes/said-no.tsx': 'texts',
  'src/app/plan/follow/edition-news.tsx': 'texts',
  'src/app/reading-aloud/control.tsx': 'kit',
  'src/app/ui/update-banner.tsx': 'core',
  'src/app/ui/update-offer.tsx': 'core',
};
/** Words that a file says once their part is there, though it may come earlier itself; and how it knows. */
const KNOWS: Readonly<Record<string, string>> = {
  'src/app/visit/times-refused.tsx': 'how often somebody said no is said once the texts are there',
  'src/app/plan/print-choice.tsx': 'the plan shows it with its sheet, which comes with the texts',
  'src/app/render/screen/inlines.tsx': 'a translation shows the source beside screens of the core',
  'src/app/routes.ts': 'a title is asked for once the core is there (paths.ts)',
  'src/app/frame.tsx': 'the foot asks whether there is a core',
  'src/app/ui/language-choice.tsx': 'nothing of a visit is lost before the core is there',
  'src/app/visit/use-own-items.ts': 'it is given the texts once they are there',
};

/** Each file of the app that a browser may have, and the last part of the pack that is there whenever it is. */
function partsOfFiles(): ReadonlyMap<string, PagePart> {
  const parts = new Map<string, PagePart>();
  for (const part of PAGE_PARTS) {
    const awaited = Object.keys(AWAITED).filter((path) => AWAITED[path] === part);
    const found = new Set([...(WITH[part] ?? []), ...screensOf(part).map((file) => file.slice(1)), ...awaited]);
    for (const path of found) {
      if (parts.has(path) || (AWAITED[path] ?? part) !== part) continue;
      parts.set(path, part);
      for (const { specifier, how } of importsOf(files.find((file) => file.path === path) ?? { path, text: '' })) {
        if (how === 'type' || !specifier.startsWith('.') || (how === 'dynamic' && DOORS.has(path))) continue;
        found.add(posix.join(posix.dirname(path), specifier));
      }
    }
  }
  return parts;
}

/** The words that a text of code names: in full, or by what stands before the value in t(`plan.${band}`). */
function wordsIn(text: string): readonly string[] {
  const code = withoutComments(text);
  const keys = [...code.matchAll(/'([^'\n]+)'/g)].map(([, key = '']) => key).filter((key) => PART_OF.has(key));
  const stems = [...code.matchAll(/`([a-zA-Z.-]+\.)\$\{/g)].map(([, stem = '']) => stem);
  const earliest = (stem: string): readonly string[] =>
    [...PART_OF.keys()].filter((key) => key.startsWith(stem)).sort((a, b) => at(a) - at(b));
  return [...keys, ...stems.flatMap((stem) => earliest(stem).slice(0, 1))];
}

const at = (key: string): number => PAGE_PARTS.indexOf(PART_OF.get(key) ?? 'first');

describe('the words of the interface', () => {
  const parts = partsOfFiles();
  const early = files.flatMap(({ path, text }) => {
    const part = parts.get(path);
    if (part === undefined || !path.startsWith('src/app/')) return [];
    const late = wordsIn(text).filter((key) => at(key) > PAGE_PARTS.indexOf(part));
    return late.map((key) => ({ path, says: `${path} comes with ${part}, and says ${key} of ${PART_OF.get(key)}` }));
  });

  it('are there when a file says them: its screens need the part that brings them', () => {
    expect(new Set(parts.values())).toEqual(new Set(PAGE_PARTS));
    expect([...parts.keys()].filter((path) => path.startsWith('src/app/')).length).toBeGreaterThan(250);
    expect(early.filter(({ path }) => !(path in KNOWS)).map(({ says }) => says)).toEqual([]);
  });

  it('are waited for by these files in another way', () => {
    expect([...new Set(early.map(({ path }) => path))].sort()).toEqual(Object.keys(KNOWS).sort());
  });
});
