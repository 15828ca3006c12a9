import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';
import { brotli, DIST, distFiles, isPlain, read, wireSize } from '../support/dist.ts';
import { createPhone, extraFiles, storedFiles } from '../support/worker.ts';

const KB = 1000;
const stored = await storedFiles();
const extras = await extraFiles();
/** Loaded when someone asks for it, and not stored (docs/decisions/0013-documents-on-demand.md). */
const onDemand = (file: string): boolean => file.startsWith('assets/letter-document-');
/** Notes, what is followed and what is kept, with the lock: scripts that come with such a page. */
const isOwn = (file: string): boolean =>
  /^assets\/(?:own-screens|say-failure|after-call|letter-notes|edition-news|phone|sealed-device|list-kept)-/.test(file);
/** What is said of a newer edition, the icon. */
const isLate = (file: string): boolean => /^assets\/(?:update-offer|install)-/.test(file);
/** Home, neutral start and the entry of the questions. */
const isBeginning = (file: string): boolean => /^(?:[\w-]+\/(?:(?:debut|parcours)\/)?)?index\.html$/.test(file);
const ending = (...endings: readonly string[]) =>
  distFiles().filter((file) => endings.some((one) => file.endsWith(one)));

describe('what travels', () => {
  it('sends the home page with its styles within one network flight: 14 kB', () => {
    expect(brotli(read('index.html'))).toBeLessThanOrEqual(14 * KB);
  });

  // docs/decisions/0040-what-the-persons-part-may-weigh.md; 0051 for what languages and reading aloud add, 0059 for the
  // search, 0069 for what the route table says of screens, 0070 for i18next
  it('keeps the scripts of the app within 106.7 kB, and what the next question waits for within 50.2 kB', () => {
    // those of a phone that was opened in French: each other language has its own besides
    const scripts = stored.map(({ url }) => url).filter((file) => file.endsWith('.js') && !isOwn(file));
    expect(scripts.length).toBeGreaterThan(6);
    expect(wireSize(scripts)).toBeLessThanOrEqual(106.7 * KB);
    const asked = [...read('index.html').matchAll(/(?:src|rel="(?:module)?preload" href)="\/(assets\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    const kind = (file: string): string => /assets\/([a-z\d]+)/.exec(file)?.[1] ?? '';
    expect(asked.map(kind).sort()).toEqual(['first', 'i18next', 'index', 'language', 'runtime', 'web']);
    expect(wireSize(asked)).toBeLessThanOrEqual(50.2 * KB);
  });

  it('keeps the person’s own part apart, within 28.8 kB: no page brings it before it is asked for', () => {
    const own = ending('.js').filter(isOwn);
    expect(own.length).toBeGreaterThan(4);
    expect(wireSize(own)).toBeLessThanOrEqual(28.8 * KB);
    const pages = distFiles().filter((file) => file.endsWith('.html'));
    expect(pages.filter((page) => own.some((file) => read(page).includes(file)))).toEqual([]);
  });

  it('keeps what hands the guide over apart: no other page brings it, and the worker stores it behind the rest', () => {
    const urls = extras.map(({ url }) => url);
    expect(urls.filter((url) => /^assets\/kit[.-]/.test(url)).length).toBeGreaterThan(1);
    expect(urls.filter((url) => stored.some((one) => one.url === url))).toEqual([]);
    expect(urls.reduce((sum, url) => sum + statSync(join(DIST, url)).size, 0)).toBeLessThanOrEqual(200 * KB);
    const scripts = urls.filter((url) => url.startsWith('assets/'));
    const pages = distFiles().filter(
      (file) => /^fr\/.*\.html$/.test(file) && scripts.some((one) => read(file).includes(one)),
    );
    expect(pages.sort()).toEqual(
      ['code', 'installer', 'interprete', 'remettre', 'transmettre'].map((one) => `fr/${one}/index.html`),
    );
  });

  it('keeps apart what says that an edition is newer and tells devices apart, within 2.2 kB', () => {
    const late = ending('.js').filter(isLate);
    expect(late).toHaveLength(2);
    expect(wireSize(late)).toBeLessThanOrEqual(2.2 * KB);
    const pages = distFiles().filter((file) => file.endsWith('.html'));
    expect(pages.filter((page) => late.some((file) => read(page).includes(file)))).toEqual([]);
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

  // they rose by what the scripts fell (docs/decisions/0037-screens-for-the-hand.md)
  it('keeps the styles within 13.1 kB, in two files that all languages share and a phone stores once', () => {
    const inlined = (page: string): string => /<style>([\s\S]*?)<\/style>/.exec(read(page))?.[1] ?? '';
    const layersOf = (css: string): readonly string[] =>
      css
        .replace(/@font-face\{font-family:Atkinson;[^}]*\}/, '')
        .split(/(?=@layer [a-z]+\{)/)
        .filter((layer) => /^@layer [a-z]+\{/.test(layer));
    const [first = '', later = '', ...more] = ending('.css');
    expect(more).toEqual([]);
    expect(brotli(read(first) + read(later))).toBeLessThanOrEqual(13.1 * KB);
    const urls = stored.map(({ url }) => url);
    expect(urls.filter((url) => url.endsWith('.css')).sort()).toEqual([first, later]);
    const [firstLayers, laterLayers] = [layersOf(read(first)), layersOf(read(later))];
    expect(firstLayers.length).toBeGreaterThan(5);
    const linkTo = (file: string): string => `<link rel="stylesheet" href="/${file}">`;
    // where a person begins: painted with the first layers, and the others at the very end
    for (const page of ['index.html', 'fr/index.html', 'fr/debut/index.html', 'fr/parcours/index.html']) {
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

  // what the first two may weigh stays; the others: docs/decisions/0059-what-the-new-chapters-weigh.md
  it.each([
    ['first', 8],
    ['core', 34],
    ['texts', 183],
    ['search', 22],
  ] as const)('keeps the French %s within %d kB', (name, limit) => {
    const files = ending('.json').filter((file) => file.startsWith(`assets/${name}.fr.`));
    expect(files).toHaveLength(1);
    expect(wireSize(files)).toBeLessThanOrEqual(limit * KB);
  });

  it('keeps the font within 18 kB: the signs in use, and the weights', () => {
    const fonts = stored.map(({ url }) => url).filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    for (const font of ending('.woff2')) expect(statSync(join(DIST, font)).size, font).toBeLessThanOrEqual(18 * KB);
  });

  it('keeps page and worker together within 439.5 kB', () => {
    const files = ['index.html', 'sw.js', 'fr/manifest.webmanifest', ...stored.map(({ url }) => url)];
    expect(wireSize(files)).toBeLessThanOrEqual(439.5 * KB);
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

  // PW-5 allows 60 entries and 1.8 MB (decisions 0059 and 0070)
  it('has at most 30 entries and 1 754 kB', () => {
    expect(list.length).toBeGreaterThan(4);
    expect(list.length).toBeLessThanOrEqual(30);
    expect(
      list.reduce((sum, { url }) => sum + statSync(join(DIST, url.endsWith('/') ? `${url}index.html` : url)).size, 0),
    ).toBeLessThanOrEqual(1754 * KB);
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
