import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PagePart } from '../../src/pack/index.ts';
import { screensOf } from '../../tools/site/scripts-of-parts.ts';
import { codeFiles, importsOf, type Import } from '../support/source-files.ts';

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
  it('keeps what no question needs out of the first script: the words of the core, the plan, the database', () => {
    const behind = [
      'src/app/i18n.ts',
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

  it('keeps words and drawings that only the screens of texts show out of what the core needs', () => {
    const behind = [
      'src/app/i18n-reading.ts',
      'src/app/fill-reading.ts',
      'src/app/render/screen/drawing.tsx',
      'src/app/render/screen/term-in-place.tsx',
    ];
    const early = reachedWith('core');
    expect(early.has('src/app/i18n.ts')).toBe(true);
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
