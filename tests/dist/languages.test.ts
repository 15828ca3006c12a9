import { describe, expect, it } from 'vitest';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { distFiles, htmlPages, isPlain, read, wireSize } from '../support/dist.ts';
import { createPhone, storedFiles, type Phone } from '../support/worker.ts';

/**
 * The edition in French and in the pseudo-language `qps`, which is written from right to left: scripts/test-builds.mjs.
 */
const BOTH = await ensureBuild('dist-languages');
const ONE = await ensureBuild('dist-other');
const LOCALES = ['fr', 'qps'] as const;
const DIR: Readonly<Record<string, string>> = { fr: 'ltr', qps: 'rtl' };

const files = distFiles(BOTH);
const page = (file: string): string => read(file, BOTH);
const languageOf = (html: string): string => /<html lang="([^"]*)" dir="([^"]*)">/.exec(html)?.slice(1).join(' ') ?? '';
/** The files of a list that only another language needs. */
const of = (locale: string, urls: readonly string[]): readonly string[] =>
  urls.filter((url) => (url.startsWith(`${locale}/`) && !url.includes('not-stored')) || url.includes(`.${locale}.`));

describe('an edition in two languages', () => {
  it.each([
    ['fr', 'fr ltr'],
    ['qps', 'qps rtl'],
  ])('has a shell, a pause page, a 404 page, a manifest and a neutral start in %s', (locale, said) => {
    for (const name of ['shell.html', 'pause.html', '404.html', 'debut/index.html', 'index.html'])
      expect(languageOf(page(`${locale}/${name}`)), name).toBe(said);
    const manifest = JSON.parse(page(`${locale}/manifest.webmanifest`)) as Record<string, string>;
    expect(`${manifest['lang']} ${manifest['dir']}`).toBe(said);
    expect(manifest['start_url']).toBe(`/${locale}/debut/`);
  });

  it('keeps the identity of an app that was installed before, and gives each other language its own', () => {
    const idOf = (file: string, dist?: string): unknown => (JSON.parse(read(file, dist)) as { id?: unknown }).id;
    expect(idOf('fr/manifest.webmanifest')).toBe('/');
    expect(idOf('fr/manifest.webmanifest', BOTH)).toBe('/');
    expect(idOf('qps/manifest.webmanifest', BOTH)).toBe('/qps/');
  });

  it('keeps at the root what hosts know and what phones asked for before, in the first language', () => {
    for (const name of ['404.html', 'pause.html', 'manifest.webmanifest'])
      expect(page(name), name).toBe(page(`fr/${name}`));
    expect(languageOf(page('index.html'))).toBe('fr ltr');
    expect(files).not.toContain('shell.html');
  });

  it('says in every page where the files of its own language are', () => {
    for (const [file, html] of htmlPages(BOTH)) {
      const locale = file.startsWith('qps/') ? 'qps' : 'fr';
      expect(languageOf(html), file).toBe(locale === 'qps' ? 'qps rtl' : 'fr ltr');
      expect(html, file).toContain(`<meta name="start" content="/${locale}/debut/">`);
      expect(html, file).toContain(`<meta name="pause" content="/${locale}/pause.html">`);
      expect(html, file).toContain(`<link rel="manifest" href="/${locale}/manifest.webmanifest">`);
    }
  });

  it('runs the same two scripts in every page: the quick exit is one for all languages', () => {
    const scripts = htmlPages(BOTH).map(([, html]) =>
      [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n'),
    );
    expect(new Set(scripts).size).toBe(1);
  });

  it('has the same pages in both, and each names its sisters', () => {
    const pathsOf = (locale: string): readonly string[] =>
      files.filter((file) => file.startsWith(`${locale}/`) && file.endsWith('/index.html'));
    const paths = pathsOf('fr').map((file) => file.slice('fr/'.length));
    expect(paths.length).toBeGreaterThan(100);
    expect(pathsOf('qps').map((file) => file.slice('qps/'.length))).toEqual(paths);
    for (const path of paths) {
      const to = path.replace(/index\.html$/, '');
      for (const locale of LOCALES)
        expect(
          [...page(`${locale}/${path}`).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
            ([, language, href]) => `${language} ${href}`,
          ),
        ).toEqual([`fr /fr/${to}`, `qps /qps/${to}`]);
    }
  });

  it('offers the other language, by its own name, on the home page, on "Plus" and on the 404 pages', () => {
    const linksIn = (html: string): readonly string[] => {
      const [, nav = ''] = /<nav class="languages(?: line)?"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
      return nav.match(/<a [^>]*>[^<]+<\/a>/g) ?? [];
    };
    const nameOf = (locale: string): string =>
      /<span aria-current="true">([^<]+)<\/span>/.exec(page(`${locale}/index.html`))?.[1] ?? '';
    const to = (href: string, locale: string): readonly string[] => [
      `<a lang="${locale}" dir="${DIR[locale]}" href="${href}">${nameOf(locale)}</a>`,
    ];
    expect(nameOf('fr')).toBe('Français');
    expect(nameOf('qps')).toMatch(/\S/);
    expect(linksIn(page('index.html'))).toEqual(to('/qps/', 'qps'));
    expect(linksIn(page('fr/index.html'))).toEqual(to('/qps/', 'qps'));
    expect(linksIn(page('qps/index.html'))).toEqual(to('/fr/', 'fr'));
    expect(linksIn(page('fr/plus/index.html'))).toEqual(to('/qps/plus/', 'qps'));
    expect(linksIn(page('qps/plus/index.html'))).toEqual(to('/fr/plus/', 'fr'));
    expect(linksIn(page('404.html'))).toEqual(to('/qps/', 'qps'));
    expect(linksIn(page('qps/404.html'))).toEqual(to('/fr/', 'fr'));
    // read first, before the heading; the way out stands before it
    expect(page('qps/index.html')).toMatch(/data-exit.*<main id="contenu">(?:(?!<h1).)*<nav class="languages line"/s);
  });

  it('has its numbers in the page for a language that is not stored, and a way out', () => {
    const html = page('not-stored.html');
    // its one script is its own: nothing else would come
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script>']);
    for (const locale of LOCALES) {
      const said = new RegExp(`<section lang="${locale}"[^>]* hidden data-says="${locale}">.*?</section>`).exec(html);
      for (const call of ['tel:17', 'tel:112', 'sms:114', 'tel:119']) expect(said?.[0]).toContain(`href="${call}"`);
      expect(said?.[0]).toContain(`href="/${locale}/pause.html"`);
    }
  });
});

describe('an edition in one language', () => {
  it('says nothing of languages', () => {
    expect(distFiles(ONE).filter((file) => file.includes('not-stored'))).toEqual([]);
    expect(
      htmlPages(ONE).filter(([, html]) =>
        / hreflang="|class="languages"/.test(html.replace(/<style>[^]*?<\/style>/g, '')),
      ),
    ).toEqual([]);
  });
});

describe('what a phone stores', () => {
  it.each([
    ['fr', 'the root', ['']],
    ['fr', 'a French page', ['fr/urgence/']],
    ['fr', 'an address that leads nowhere', ['xx/']],
    ['qps', 'a page in qps', ['qps/signes/']],
  ])('is %s alone after %s was opened', async (locale, _name, opened) => {
    const urls = (await storedFiles(BOTH, opened)).map(({ url }) => url);
    const other = locale === 'fr' ? 'qps' : 'fr';
    expect(of(locale, urls).length).toBeGreaterThanOrEqual(5);
    expect(of(other, urls)).toEqual([]);
    // what says that a language is not there comes behind the first stage
    expect(urls.filter(isPlain)).toEqual([`${locale}/pause.html`, 'not-stored.html']);
    // every script that the pages of its own language name, and none that only those of the other do
    const scriptsOf = (of: string): readonly string[] => [
      ...new Set(
        [...page(`${of}/chercher/index.html`).matchAll(/(?:href|src)="\/(assets\/[\w.-]+\.js)"/g)].map(
          ([, file = '']) => file,
        ),
      ),
    ];
    expect(scriptsOf(locale).filter((file) => !urls.includes(file))).toEqual([]);
    const ofTheOther = scriptsOf(other).filter((file) => !scriptsOf(locale).includes(file) && urls.includes(file));
    // letters to French offices are in French, with its dates
    expect(ofTheOther).toEqual(
      locale === 'fr' ? [] : scriptsOf('fr').filter((file) => file.startsWith('assets/language-')),
    );
  });

  it('is no more in French for other languages than one page that says what is not there', async () => {
    const sizeOf = async (dist?: string): Promise<number> => {
      const urls = (await storedFiles(dist)).map(({ url }) => url);
      return wireSize(
        urls.filter((url) => !url.includes('not-stored')),
        dist,
      );
    };
    expect((await sizeOf(BOTH)) - (await sizeOf())).toBeLessThan(1000);
    expect(wireSize(['not-stored.html'], BOTH)).toBeLessThan(2000);
  });
});

describe('what a phone stores of the guide in all its languages', () => {
  const built = distFiles();
  const locales = built.flatMap((file) => /^([\w-]+)\/shell\.html$/.exec(file)?.[1] ?? []);
  /** Where the build put the modules of a language: `fr/analyser` → `assets/analyser-….js`. */
  const scriptOf = new Map(
    built
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...read(file).matchAll(/["'`]\.\/([\w-]+\/\w+)\.ts["'`]:[^"'`]*["'`]\.\/([\w-]+\.js)["'`]/g)])
      .map(([, module = '', file = '']) => [module, `assets/${file}`]),
  );

  it('has more than two to choose from, and a script of each', () => {
    expect(locales.length).toBeGreaterThan(2);
    expect(scriptOf.size).toBe(2 * locales.length);
  });

  /** A script, and those without which it does not run. */
  const withImports = (file: string): readonly string[] => [
    file,
    ...[...read(file).matchAll(/from\s*["'`]\.\/([\w-]+\.js)["'`]/g)].map(([, name = '']) => `assets/${name}`),
  ];

  it.each(locales)('holds, of the scripts of languages, those of %s and the one of French letters', async (locale) => {
    const urls = (await storedFiles(undefined, [`${locale}/`])).map(({ url }) => url);
    const needed = ['fr/language', `${locale}/language`, `${locale}/analyser`].flatMap((module) =>
      withImports(scriptOf.get(module) ?? ''),
    );
    for (const [module, file] of scriptOf) expect(urls.includes(file), module).toBe(needed.includes(file));
  });
});

/** A phone on which the guide was installed while these pages were open, and what comes behind the rest came. */
async function phoneWith(...opened: readonly string[]): Promise<Phone> {
  const phone = createPhone();
  phone.opened = opened;
  const worker = phone.run(BOTH);
  await worker.install();
  await worker.activate();
  for (const page of opened) await worker.ask('STATUS', page.split('/', 1)[0] ?? '');
  return phone;
}

describe('the worker', () => {
  it('answers a page in the language of its address, and the root in that of the phone', async () => {
    const phone = await phoneWith('fr/', 'qps/');
    phone.online = false;
    const worker = phone.run(BOTH);
    for (const [path, said] of [
      ['', 'fr ltr'],
      ['fr/signes/', 'fr ltr'],
      ['nowhere/', 'fr ltr'],
      ['qps/signes/', 'qps rtl'],
      ['qps/nowhere/', 'qps rtl'],
      ['QPS', 'qps rtl'],
      ['qps/debut/', 'qps rtl'],
    ] as const)
      expect(languageOf((await worker.visit(path)) ?? ''), path).toBe(said);
    phone.languages = ['qps-FR', 'fr-FR'];
    const other = phone.run(BOTH);
    expect([await other.leadsTo(''), await other.leadsTo('nowhere/')]).toEqual(['qps/', 'qps/nowhere/']);
    expect(await other.leadsTo('fr/signes/')).toBe('fr/signes/');
  });

  it('leaves the root to the host where the language of the phone is not stored, and then keeps to those that are', async () => {
    const phone = await phoneWith('qps/');
    expect(await phone.run(BOTH).visit('')).toBe(page('index.html'));
    phone.online = false;
    expect(await phone.run(BOTH).leadsTo('')).toBe('qps/');
  });

  it('says in the language that is asked for that it is not there, and leads to the one that is', async () => {
    const phone = await phoneWith('fr/');
    phone.online = false;
    const worker = phone.run(BOTH);
    const said = (await worker.visit('qps/urgence/')) ?? '';
    expect(languageOf(said)).toBe('qps rtl');
    expect(said).toContain('<li dir="ltr" data-locale="fr"><a lang="fr" href="/fr/urgence/">');
    expect(await worker.visit('qps/')).toContain('<li dir="ltr" data-locale="fr"><a lang="fr" href="/fr/">');
    expect(said).toContain('href="tel:17"');
  });

  it('says so in the first language too, on a phone that knows another one only', async () => {
    const phone = await phoneWith('qps/');
    phone.online = false;
    const said = (await phone.run(BOTH).visit('fr/signes/')) ?? '';
    expect(languageOf(said)).toBe('fr ltr');
    expect(said).toContain('<li dir="rtl" data-locale="qps"><a lang="qps" dir="rtl" href="/qps/signes/"');
  });

  it('lets the network answer in a language that is not there, and keeps nothing of it', async () => {
    const phone = await phoneWith('fr/');
    const before = phone.stored();
    expect(await phone.run(BOTH).visit('qps/urgence/')).toBe(page('qps/urgence/index.html'));
    expect(phone.stored()).toEqual(before);
  });

  it('hides the guide with the pause page that is there, whatever its language, and at its address of before', async () => {
    const phone = await phoneWith('qps/');
    phone.online = false;
    const worker = phone.run(BOTH);
    for (const path of ['qps/pause.html', 'fr/pause.html', 'pause.html'])
      expect(await worker.visit(path), path).toBe(page('qps/pause.html'));
  });

  it('counts what belongs on this phone, and stores a language more when a page asks for it', async () => {
    const phone = await phoneWith('fr/');
    const worker = phone.run(BOTH);
    const french = await worker.ask('STATUS', 'fr');
    expect(french).toMatchObject({ done: french.total, lacks: false });
    const asked = await worker.ask('STATUS', 'qps');
    expect(asked).toMatchObject({ done: french.total, lacks: true });
    expect(asked.total).toBeGreaterThan(french.total);
    expect(await worker.ask('KEEP', 'qps')).toMatchObject({ done: asked.total, total: asked.total, lacks: false });
    expect(await worker.ask('STATUS', 'fr')).toMatchObject({ done: asked.total, total: asked.total });
    phone.online = false;
    expect(languageOf((await worker.visit('qps/signes/')) ?? '')).toBe('qps rtl');
  });

  it('does not answer in a language of which a part only came, and has the rest on the next try', async () => {
    const phone = await phoneWith('fr/');
    const worker = phone.run(BOTH);
    let left = 4;
    Object.defineProperty(phone, 'online', { get: () => left-- > 0, configurable: true });
    const cut = await worker.ask('KEEP', 'qps');
    expect(cut.done).toBeLessThan(cut.total);
    expect(cut.lacks).toBe(true);
    Object.defineProperty(phone, 'online', { value: false, configurable: true, writable: true });
    expect(await worker.visit('qps/signes/')).toContain('data-locale="fr"');
    phone.online = true;
    expect(await worker.ask('KEEP', 'qps')).toMatchObject({ done: cut.total, lacks: false });
  });

  it('stops a language that is under way when the person wants no copy, and can begin anew', async () => {
    const phone = await phoneWith('fr/');
    const worker = phone.run(BOTH);
    const [cut] = await Promise.all([worker.ask('KEEP', 'qps'), worker.say('STOP')]);
    expect(cut.lacks).toBe(true);
    expect(await worker.ask('KEEP', 'qps')).toMatchObject({ lacks: false });
  });

  it('keeps every language of the phone in an update, whichever page is open, and nothing of the edition before', async () => {
    const phone = await phoneWith('fr/', 'qps/');
    const whole = phone.stored();
    phone.age();
    expect(phone.stored().filter((key) => whole.includes(key))).toEqual([]);
    phone.opened = ['fr/'];
    const worker = phone.run(BOTH);
    await worker.install();
    await worker.ask('STATUS', 'fr');
    expect(phone.stored()).toHaveLength(2 * whole.length);
    await worker.activate();
    expect(phone.stored().toSorted()).toEqual(whole.toSorted());
  });

  it('takes over from an edition in one language, and brings no other', async () => {
    const phone = createPhone();
    phone.opened = ['fr/'];
    const before = phone.run();
    await before.install();
    await before.activate();
    const worker = phone.run(BOTH);
    phone.opened = [];
    await worker.install();
    await worker.activate();
    expect(of('qps', phone.stored())).toEqual([]);
    // what comes behind the first stage is on its way
    await expect.poll(() => worker.ask('STATUS')).toMatchObject({ lacks: false, hasAll: true });
    expect(of('qps', phone.stored())).toEqual([]);
  });
});
