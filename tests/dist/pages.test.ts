import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { distFiles, htmlPages, read } from '../support/dist.ts';
import { inWords } from '../support/in-words.ts';
import { storedFiles } from '../support/worker.ts';

const pages = htmlPages();
const pack = builtContent();

/** Words of the subject: none in a path, a title, a preview or the manifest (ST-5 to ST-7). */
const SUBJECT = /prostitu|sexuel|sexe|prox[ée]n|exploit|(?<!\p{L})viols?(?!\p{L})|escort|michet|p[ée]do|abus/iu;

const faults = (look: (html: string, file: string) => boolean): readonly string[] =>
  pages.filter(([file, html]) => look(html, file)).map(([file]) => file);

const one = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

describe('every prerendered page', () => {
  it('exists for each procedure, sign group, contact and page of the pack', () => {
    const files = new Set(distFiles());
    const wanted = [
      ...pack.procedures.map(({ id }) => `fr/demarches/${id}/index.html`),
      ...pack.signs.map(({ id }) => `fr/signes/${id}/index.html`),
      ...pack.contacts.map(({ id }) => `fr/contacts/${id}/index.html`),
      ...pack.pages.map(({ id }) => `fr/pages/${id}/index.html`),
      ...pack.letters.map(({ id }) => `fr/lettres/${id}/index.html`),
      ...['pages', 'lettres', 'mots', 'nouveautes', 'plus', 'pres-de-chez-vous', 'chercher'].map(
        (path) => `fr/${path}/index.html`,
      ),
      'index.html',
      '404.html',
      'fr/404.html',
      'fr/shell.html',
      'fr/index.html',
      'fr/debut/index.html',
      'fr/urgence/index.html',
      'fr/parcours/index.html',
      'fr/demarches/index.html',
      'fr/signes/index.html',
      'fr/contacts/index.html',
      'fr/a-propos/index.html',
      'fr/reglages/index.html',
    ];
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  it('has a title, a language, one policy before any script, and no referrer', () => {
    expect(faults((html) => !/<title>[^<]*Repères<\/title>/.test(html))).toEqual([]);
    const localeIn = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'fr');
    const says = (file: string): string =>
      `<html lang="${localeIn(file)}" dir="${localeIn(file) === 'ar' ? 'rtl' : 'ltr'}">`;
    expect(faults((html, file) => !html.includes(says(file)))).toEqual([]);
    expect(faults((html) => html.split('http-equiv="Content-Security-Policy"').length !== 2)).toEqual([]);
    expect(faults((html) => html.indexOf('Content-Security-Policy') > html.indexOf('<script'))).toEqual([]);
    expect(faults((html) => !html.includes('<meta name="referrer" content="no-referrer">'))).toEqual([]);
  });

  it('has a policy that lets exactly its own style and script run, sends nothing, and asks no other server', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    for (const [, html] of pages) {
      const policy = one(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/);
      const inline = [...html.matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g)].map(
        ([, text = '']) => `'sha256-${hash(text)}'`,
      );
      expect(policy.match(/'sha256-[^']+'/g)?.toSorted()).toEqual(inline.toSorted());
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('names no word of the subject in its path, title or preview', () => {
    expect(faults((html, file) => SUBJECT.test(file) || SUBJECT.test(one(html, /<title>([^<]*)<\/title>/)))).toEqual(
      [],
    );
    const previews = pages.flatMap(([, html]) =>
      [...html.matchAll(/<meta (?:name="description"|property="og:[^"]*") content="([^"]*)"/g)].map(
        ([, content = '']) => content,
      ),
    );
    expect(previews.length).toBeGreaterThan(pages.length);
    expect(previews.filter((content) => SUBJECT.test(content))).toEqual([]);
  });

  it('loads nothing from another server', () => {
    expect(
      faults((html) =>
        /<(?:script|img|iframe|source|video|audio|link)\b[^>]*(?:src|href)="(?:https?:)?\/\//.test(html),
      ),
    ).toEqual([]);
  });

  it('has an icon that is there and that its policy lets in', () => {
    const files = new Set(distFiles());
    expect(faults((html) => !files.has(one(html, /<link rel="icon" href="\/([^"]*)">/)))).toEqual([]);
    expect(faults((html) => !/ http-equiv="Content-Security-Policy" content="[^"]*img-src 'self'/.test(html))).toEqual(
      [],
    );
  });

  it('opens other sites without telling them where the person came from', () => {
    expect(
      faults((html) =>
        [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].some(
          ([link]) => !/rel="noreferrer (?:noopener|nofollow)"/.test(link),
        ),
      ),
    ).toEqual([]);
  });

  it('has no inline style and no handler in an attribute', () => {
    expect(
      faults((html) =>
        /<[a-z][^>]*\s(?:style|on[a-z]+)=/i.test(
          html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, ''),
        ),
      ),
    ).toEqual([]);
  });

  it('calls no number that the pack does not hold', () => {
    const known = new Set(
      pack.contacts.flatMap(({ channels }) =>
        channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
      ),
    );
    const called = new Set(
      pages.flatMap(([, html]) => [...html.matchAll(/href="(?:tel|sms):([^"]+)"/g)].map(([, number = '']) => number)),
    );
    expect(called.size).toBeGreaterThan(5);
    expect([...called].filter((number) => !known.has(number))).toEqual([]);
  });

  it('turns off spelling, completion and correction for anything a person types or ticks', () => {
    // for a box or a radio HTML has it on the form around it only
    const isOff = (html: string, at: number, field: string): boolean => {
      const form = html.slice(html.lastIndexOf('<form', at), at);
      const isTicked = /type="(?:radio|checkbox)"/.test(field);
      return /autocomplete="off"/.test(
        isTicked ? (form.includes('</form>') ? '' : (form.split('>', 1)[0] ?? '')) : field,
      );
    };
    expect(
      faults((html) =>
        [...html.matchAll(/<(?:input|textarea|select) [^>]*>/g)].some(
          ({ 0: field, index }) => !isOff(html, index, field),
        ),
      ),
    ).toEqual([]);
    const typed = pages.flatMap(([, html]) =>
      [...html.matchAll(/<(?:input|textarea) [^>]*>/g)]
        .map(([field]) => field)
        .filter((field) => !/type="(?:radio|checkbox|date)"/.test(field)),
    );
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.filter((field) => !/spellcheck="false"/.test(field) || !/autocorrect="off"/.test(field))).toEqual([]);
  });
});

describe('a procedure’s page', () => {
  it('holds its steps, its contacts, its sources with dates and its review, without any script', () => {
    for (const { id, sections, contacts, sources, checked, review } of pack.procedures) {
      const html = read(`fr/demarches/${id}/index.html`);
      expect(html).toContain('class="steps"');
      expect(html.match(/id="source-/g)?.length).toBe(sources.length);
      expect(html).toContain(review.status === 'draft' ? 'Pas encore relu par un juriste' : review.by);
      expect(html.replaceAll('\u00a0', ' ')).toContain(`Vérifié le ${inWords(checked)}`);
      // of a fold, or of a part in one
      const headings = [...html.matchAll(/<h([23])>([^<]*)<\/h\1>/g)].map(([, , title]) => title);
      for (const { title } of sections.filter((section) => section.id !== 'summary'))
        expect(
          headings.filter((heading) => heading === title),
          `${id}: ${title}`,
        ).toHaveLength(1);
      for (const contact of contacts) expect(html).toContain(`/fr/contacts/${contact}/`);
    }
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('fr/manifest.webmanifest')) as Record<string, unknown>;

  it('is neutral and complete', () => {
    expect(JSON.stringify(manifest)).not.toMatch(SUBJECT);
    for (const key of [
      'id',
      'name',
      'short_name',
      'start_url',
      'scope',
      'lang',
      'dir',
      'description',
      'display',
      'background_color',
      'theme_color',
      'icons',
      'screenshots',
      'launch_handler',
    ]) {
      expect(manifest).toHaveProperty(key);
    }
  });

  it('reveals nothing on a long press and takes nothing in', () => {
    for (const key of ['shortcuts', 'share_target', 'protocol_handlers', 'file_handlers'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('names files that exist', () => {
    const files = new Set(distFiles());
    const named = [...(manifest['icons'] as { src: string }[]), ...(manifest['screenshots'] as { src: string }[])].map(
      ({ src }) => src,
    );
    expect(named.filter((src) => !files.has(src.replace(/^\//, '')))).toEqual([]);
  });
});

describe('what ships', () => {
  it('is text, icons, one font and two files of styles: no map of the sources, no content source', () => {
    expect(
      distFiles()
        .map((file) => file.replace(/\.br$/, ''))
        .filter(
          (file) =>
            !/^_headers$|^copy\.sha256$|\.(html|js|json|woff2|svg|png|webmanifest|txt)$|^assets\/(?:first|later)\.[\w-]+\.css$/.test(
              file,
            ),
        ),
    ).toEqual([]);
  });

  it('holds the licence of the font, which nobody’s phone has to store', async () => {
    const [licence, ...others] = distFiles().filter((file) => file.startsWith('licences/'));
    expect(others).toEqual(['licences/scripts.txt']);
    expect(read(licence ?? '')).toMatch(/Atkinson Hyperlegible Next[^]*SIL OPEN FONT LICENSE Version 1\.1/);
    expect((await storedFiles()).map(({ url }) => url)).not.toContain(licence);
  });

  it('holds the licence of every package whose code is in its scripts, which the page "À propos" leads to', () => {
    const text = read('licences/scripts.txt');
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);
    expect(named).toEqual(
      expect.arrayContaining([
        '@orama/stemmers',
        'docx',
        'idb',
        'lucide',
        'minisearch',
        'preact',
        'qr',
        'uqr',
        'workbox-window',
      ]),
    );
    expect(
      text.match(/Permission is hereby granted|Permission to use, copy, modify|Apache License/g)?.length,
    ).toBeGreaterThanOrEqual(named.length);
    expect(read('fr/a-propos/index.html')).toContain('href="/licences/scripts.txt"');
  });

  it('has no address of another server in its scripts', () => {
    const scripts = distFiles().filter((file) => file.endsWith('.js'));
    const addresses = scripts.flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address),
    );
    // names of XML namespaces (pages and Word files), a link of the quick exit and one of a library’s messages: never
    // fetched, as the policy and storage.spec.ts show
    expect(
      [...new Set(addresses)].filter(
        (address) =>
          !/w3\.org|meteofrance\.com|schemas\.openxmlformats\.org|schemas\.microsoft\.com|answers\.microsoft\.com|purl\.org|purl\.oclc\.org/.test(
            address,
          ),
      ),
    ).toEqual([]);
  });
});
