import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';
import { brotli, DIST, distFiles, isPlain, read, wireSize } from '../support/dist.ts';
import { createPhone, laterFiles, readyFiles, storedFiles } from '../support/worker.ts';

/** What is refused: five round limits, raised by hand and seldom (docs/decisions/0101-five-round-budgets.md). */
const KB = 1000;
const stored = await storedFiles();
const ready = await readyFiles();
const later = await laterFiles();
/** Loaded when someone asks for it, and not stored (docs/decisions/0013-documents-on-demand.md). */
const onDemand = (file: string): boolean => file.startsWith('assets/letter-document-');
/** Notes, what is followed and what is kept: a script that comes with such a page. */
const isOwn = (file: string): boolean => file.startsWith('assets/own-screens-');
/** What is said of a newer edition, reading aloud, the lock, the icon: each is asked for by itself. */
const isSmall = (file: string): boolean => file.startsWith('assets/small-later-');
/** What reads a code by camera: stored once it was used. */
const isCamera = (file: string): boolean => /^assets\/(?:camera|decode)-/.test(file);
/** Home, and the entry of the questions. */
const isBeginning = (file: string): boolean => /^(?:[\w-]+\/(?:parcours\/)?)?index\.html$/.test(file);
const ending = (...endings: readonly string[]) =>
  distFiles().filter((file) => endings.some((one) => file.endsWith(one)));

describe('what travels', () => {
  it('sends the home page with its styles within one network flight: 14 kB, as the build compresses it', () => {
    expect(brotli(read('index.html'), 11)).toBeLessThanOrEqual(14 * KB);
  });

  it('asks in the home page for what the next question waits for, and nothing else', () => {
    const asked = [...read('index.html').matchAll(/(?:src|rel="(?:module)?preload" href)="\/(assets\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    const kind = (file: string): string => /assets\/([a-z\d]+)/.exec(file)?.[1] ?? '';
    expect(asked.map(kind).sort()).toEqual(['first', 'i18next', 'index', 'language', 'runtime', 'web']);
  });

  it.each([
    ['the person’s own part', isOwn, 1],
    ['what is asked for now and then', isSmall, 1],
    ['what reads a code', isCamera, 2],
  ] as const)('keeps %s apart: no page brings it before it is asked for', (_, isIt, count) => {
    const files = ending('.js').filter(isIt);
    expect(files).toHaveLength(count);
    // the pages that hand the guide over need two of the small things
    const pages = distFiles().filter((file) => file.endsWith('.html') && !read(file).includes('/kit-screens-'));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((page) => files.some((file) => read(page).includes(file)))).toEqual([]);
  });

  it('stores no camera’s reader that was never used', () => {
    expect(stored.map(({ url }) => url).filter(isCamera)).toEqual([]);
  });

  it('keeps what hands the guide over apart: no other page brings it, and the worker stores it later', () => {
    const scripts = later.map(({ url }) => url).filter((url) => /^assets\/kit[.-]/.test(url));
    expect(scripts).toHaveLength(2);
    const pages = distFiles().filter(
      (file) => /^fr\/.*\.html$/.test(file) && scripts.some((one) => read(file).includes(one)),
    );
    expect(pages.sort()).toEqual(
      [
        'code',
        'installer',
        'interprete',
        'remettre',
        'rien-ne-sort',
        'signaler-une-erreur',
        'toutes-les-questions',
        'transmettre',
      ].map((one) => `fr/${one}/index.html`),
    );
  });

  it('sends nothing of the proof to a phone: what its errors say is in no script, what the engine says of itself is', () => {
    const scripts = ending('.js')
      .map((file) => read(file))
      .join('\n');
    const saysSo = ({ text }: { readonly text: string }): readonly string[] =>
      [...text.matchAll(/new Error\(\s*`([^`$]{15,})/g)].map(([, words = '']) => words.trim());
    const files = ['src/engine', 'tools/proof'].flatMap((folder) => sourceFiles(folder, ['.ts']));
    const isProof = ({ path }: { readonly path: string }): boolean => path.startsWith('tools/proof/');
    const proof = [
      ...files.filter(isProof).flatMap(saysSo),
      ...files.flatMap(({ path }) => /^tools\/proof\/rules\/(.*-.*)\.ts$/.exec(path)?.[1] ?? []),
    ];
    expect(proof.length).toBeGreaterThan(8);
    const other = files.filter((file) => !isProof(file)).flatMap(saysSo);
    expect(proof.filter((words) => scripts.includes(words) && !other.includes(words))).toEqual([]);
    expect(other.filter((words) => scripts.includes(words)).length).toBeGreaterThan(5);
  });

  it('keeps what makes Word files apart, within 65 kB: nobody loads it who does not ask', () => {
    const files = ending('.js').filter(onDemand);
    expect(files).toHaveLength(1);
    expect(wireSize(files)).toBeLessThanOrEqual(65 * KB);
    expect(stored.map(({ url }) => url)).not.toContain(files[0]);
    expect(
      distFiles().filter((file) => file.endsWith('.html') && files.some((one) => read(file).includes(one))),
    ).toEqual([]);
  });

  it('keeps the styles in two files that all languages share and a phone stores once', () => {
    const inlined = (page: string): string => /<style>([\s\S]*?)<\/style>/.exec(read(page))?.[1] ?? '';
    const layersOf = (css: string): readonly string[] =>
      css
        .replace(/@font-face\{font-family:Atkinson;[^}]*\}/, '')
        .split(/(?=@layer [a-z]+\{)/)
        .filter((layer) => /^@layer [a-z]+\{/.test(layer));
    const [first = '', later = '', ...more] = ending('.css');
    expect(more).toEqual([]);
    const urls = stored.map(({ url }) => url);
    expect(urls.filter((url) => url.endsWith('.css')).sort()).toEqual([first, later]);
    const [firstLayers, laterLayers] = [layersOf(read(first)), layersOf(read(later))];
    expect(firstLayers.length).toBeGreaterThan(5);
    const linkTo = (file: string): string => `<link rel="stylesheet" href="/${file}">`;
    // where a person begins: painted with the first layers, and the others at the very end
    for (const page of ['index.html', 'fr/index.html', 'fr/parcours/index.html']) {
      expect(layersOf(inlined(page)), page).toEqual(firstLayers);
      expect(read(page), page).toContain(`${linkTo(later)}\n</body>`);
      expect(read(page), page).not.toContain(linkTo(first));
    }
    // whoever looks for a number waits for no file
    expect(layersOf(inlined('fr/urgence/index.html'))).toEqual([...firstLayers, ...laterLayers]);
    expect(read('fr/urgence/index.html')).not.toContain('rel="stylesheet"');
    // every other page has both before it, and in itself where the font is
    const others = distFiles().filter(
      (page) => page.endsWith('.html') && !isPlain(page) && !isBeginning(page) && !page.endsWith('urgence/index.html'),
    );
    expect(others.length).toBeGreaterThan(100);
    const isLinked = (page: string): boolean => read(page).includes(`${linkTo(first)}\n${linkTo(later)}\n<link rel="m`);
    expect(others.filter((page) => !isLinked(page) || layersOf(inlined(page)).length > 0)).toEqual([]);
  });

  it('asks for the scripts behind the page: on a slow line they take nothing from it and its styles', () => {
    const pages = distFiles().filter((page) => page.endsWith('.html') && !isPlain(page));
    const isBefore = (html: string): boolean =>
      /<script[^>]* src|rel="(?:module)?preload"/.test(html.slice(0, html.indexOf('<div id="status"')));
    expect(pages.filter((page) => isBefore(read(page)))).toEqual([]);
  });

  it('holds an icon once in a page that shows it often', () => {
    const twice = (html: string): readonly string[] => {
      const drawn = [...html.matchAll(/<path d="[^"]{60,}"/g)].map(([path]) => path);
      return drawn.filter((path, at) => drawn.indexOf(path) < at);
    };
    const pages = distFiles().filter((page) => /^fr\/.*\.html$/.test(page) && !isBeginning(page));
    expect(pages.filter((page) => twice(read(page)).length > 0)).toEqual([]);
    const html = read('fr/contacts/index.html');
    const used = [...html.matchAll(/<use href="#([\w-]+)"/g)].map(([, id = '']) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => html.split(` id="${id}"`).length !== 2)).toEqual([]);
  });

  it('keeps the font within 18 kB: the signs in use, and the weights', () => {
    const fonts = stored.map(({ url }) => url).filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    for (const font of ending('.woff2')) expect(statSync(join(DIST, font)).size, font).toBeLessThanOrEqual(18 * KB);
  });

  it('keeps what makes the guide ready within 170 kB, and page and worker together within 520 kB', () => {
    const page = ['index.html', 'sw.js', 'fr/manifest.webmanifest'];
    const urls = (files: typeof stored): readonly string[] => files.map(({ url }) => url);
    expect(wireSize([...page, ...urls(ready)])).toBeLessThanOrEqual(170 * KB);
    expect(wireSize([...page, ...urls(stored)])).toBeLessThanOrEqual(520 * KB);
  });
});

describe('the search', () => {
  it('is a script of its own, which no page loads before it is asked for', () => {
    const scripts = ending('.js').filter((file) => read(file).includes('addAllAsync'));
    expect(scripts).toHaveLength(1);
    expect(distFiles().filter((file) => file.endsWith('.html') && read(file).includes(scripts[0] ?? ''))).toEqual([]);
  });

  it('has its words in a file of their own, which no page loads before it is asked for', () => {
    const words = ending('.json').filter((file) => file.startsWith('assets/search.fr.'));
    expect(words).toHaveLength(1);
    expect(distFiles().filter((file) => file.endsWith('.html') && read(file).includes(words[0] ?? ''))).toEqual([]);
  });
});

describe('the worker’s list', () => {
  const list = stored;

  // PW-5, decision 0078
  it('has at most 17 entries for the guide to be ready, and 30 and 2 000 kB in all', () => {
    const bytes = (files: typeof stored): number =>
      files.reduce((sum, { url }) => sum + statSync(join(DIST, url.endsWith('/') ? `${url}index.html` : url)).size, 0);
    expect(ready.length).toBeGreaterThan(4);
    expect(ready.length).toBeLessThanOrEqual(17);
    expect(list.length).toBeLessThanOrEqual(30);
    expect(bytes(list)).toBeLessThanOrEqual(2000 * KB);
  });

  it('holds what the guide needs offline, and of the prerendered pages the neutral start only', () => {
    const urls = list.map(({ url }) => url);
    for (const needed of [
      'fr/shell.html',
      'fr/pause.html',
      ...['first', 'core', 'texts', 'search'].map(
        (part) => ending('.json').find((file) => file.includes(`${part}.fr.`)) ?? part,
      ),
      ...[...read('fr/chercher/index.html').matchAll(/(?:href|src)="\/(assets\/[\w.-]+\.js)"/g)].map(
        ([, file = '']) => file,
      ),
    ]) {
      expect(urls).toContain(needed);
    }
    expect(urls.filter((url) => url.endsWith('/') || url.endsWith('index.html'))).toEqual(['fr/debut/']);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('leaves paper and the guide in one file to the host, and shows the app for every other address', async () => {
    const worker = createPhone().run();
    await worker.install();
    for (const file of ['papier/livret.pdf', 'papier/demarches/porter-plainte.pdf', 'guide-fr.html'])
      expect(await worker.visit(file), file).toBeNull();
    for (const page of ['fr/transmettre/', 'fr/guide-fr/', 'fr/x.html'])
      expect(await worker.visit(page), page).toContain('<html lang="fr"');
  });

  it('holds a hash for every entry', () => {
    expect(list.filter(({ integrity }) => !/^sha256-[\w+/]+=*$/.test(integrity ?? ''))).toEqual([]);
  });
});
