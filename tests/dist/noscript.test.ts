import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { distFiles, htmlPages, read } from '../support/dist.ts';
import { elementsOf, hasClass, type Element } from '../support/elements.ts';

// tests/e2e/noscript.spec.ts sees in a browser without scripts that nothing of these pages is hidden or folded away

const pack = builtContent();
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What the styles hide where no script runs, and what only a script shows. */
const isHidden = (element: Element): boolean =>
  [element, ...element.within].some(
    (one) => hasClass(one, 'needs-script') || 'hidden' in one.attributes || one.attributes['id'] === 'load-failed',
  );

const isIn = (element: Element, name: string): boolean => element.within.some((one) => one.name === name);

/** The page of an address as a person without scripts has it. */
function readPage(path: string) {
  const shown = elementsOf(read(`${path}index.html`)).filter((one) => !isHidden(one));
  const main = shown.filter((one) => isIn(one, 'main') || one.name === 'main');
  const ofClass = (name: string): readonly Element[] => main.filter((one) => hasClass(one, name));
  const inClass = (name: string, outer: string): readonly Element[] =>
    main.filter((one) => one.name === name && one.within.some((around) => hasClass(around, outer)));
  return {
    headings: main.filter(({ name }) => name === 'h1').map(({ text }) => text),
    titles: main.filter((one) => /^h[23]$/.test(one.name) && !isIn(one, 'nav')).map(({ text }) => text),
    words: main[0]?.text ?? '',
    provenance: ofClass('provenance').map(({ text }) => text),
    sources: inClass('li', 'sources').map(({ text }) => text),
    steps: main.filter((one) => one.name === 'li' && one.within[0] && hasClass(one.within[0], 'steps')).length,
    signs: ofClass('sign').length,
    ways: main.flatMap(({ attributes }) => attributes['href'] ?? []),
  };
}

describe('without scripts', () => {
  it('every procedure stands in full in its page', () => {
    for (const { id, title, sections, sources, contacts } of pack.procedures) {
      const seen = readPage(`fr/demarches/${id}/`);
      expect(seen.headings).toEqual([inOneLine(title)]);
      for (const section of sections.filter((one) => one.id !== 'summary'))
        expect(
          seen.titles.filter((one) => one === inOneLine(section.title)),
          `${id}: ${section.title}`,
        ).toHaveLength(1);
      const steps = sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'steps' ? block.steps : []));
      expect(seen.steps, id).toBe(steps.length);
      expect(seen.sources, id).toHaveLength(sources.length);
      expect(seen.sources[0], id).toContain('vérifié le');
      expect(seen.provenance, id).toEqual([expect.stringMatching(/Vérifié le \d+/)]);
      expect(seen.ways, id).toEqual(expect.arrayContaining(contacts.map((contact) => `/fr/contacts/${contact}/`)));
    }
  });

  it('every contact stands in full in its page', () => {
    for (const { id, name, purpose, channels, sources } of pack.contacts) {
      const seen = readPage(`fr/contacts/${id}/`);
      expect(seen.headings).toEqual([inOneLine(name)]);
      expect(seen.words, id).toContain(inOneLine(purpose));
      expect(seen.titles, id).toEqual(
        expect.arrayContaining(['À quoi il sert', 'Horaires', 'Qui peut appeler', 'Sources']),
      );
      for (const channel of channels)
        if (channel.kind === 'tel' || channel.kind === 'sms')
          expect(
            seen.ways.filter((way) => way === `${channel.kind}:${channel.number}`),
            `${id} ${channel.number}`,
          ).toHaveLength(1);
      expect(seen.sources, id).toHaveLength(sources.length);
    }
  });

  it('every group of signs stands in full in its page', () => {
    for (const { id, title, signs } of pack.signs) {
      const seen = readPage(`fr/signes/${id}/`);
      expect(seen.headings).toEqual([inOneLine(title)]);
      expect(seen.signs, id).toBe(signs.length);
      expect(seen.sources, id).not.toEqual([]);
    }
  });
});

describe('what a script would do', () => {
  const shownIn = (path: string): readonly Element[] =>
    elementsOf(read(`${path}index.html`)).filter((one) => !isHidden(one) && isIn(one, 'main'));
  const hrefOf = (elements: readonly Element[], words: string): string | undefined =>
    elements.find(({ name, text }) => name === 'a' && text === words)?.attributes['href'];

  it('is said how to do by hand where the guide is passed on, and its files are links', () => {
    const shown = shownIn('fr/transmettre/');
    expect(shown.some(({ text }) => text.includes('copiez son adresse'))).toBe(true);
    for (const [name, href] of [
      ['livret.pdf', '/papier/livret.pdf'],
      ['guide-fr.html', '/guide-fr.html'],
      ['plan.pdf', '/papier/plan.pdf'],
    ] as const)
      expect(hrefOf(shown, `Préparer ${name}`)).toBe(href);
  });

  it('is said to need one where the guide is handed over, and the card is a link', () => {
    const shown = shownIn('fr/remettre/');
    expect(shown.some(({ text }) => text.includes('La feuille et le code ont besoin de JavaScript.'))).toBe(true);
    expect(hrefOf(shown, 'Préparer carte.pdf')).toBe('/papier/carte.pdf');
  });
});

describe('every page of every language', () => {
  const CONTROLS = new Set(['button', 'input', 'select', 'textarea']);
  const files = new Set(distFiles());
  const pages = htmlPages().map(([file, html]) => ({ file, elements: elementsOf(html) }));

  it('has one heading 1, and without scripts no control that does nothing and no promise that only a script keeps', () => {
    // they show one part of several: the home page and its entry, the notes and their sheet of paper
    const IN_PARTS = /^([\w-]+\/)?(parcours\/|notes\/)?index\.html$/;
    const PROMISE = /État inconnu|pendant votre visite|Le guide se charge/;
    for (const { file, elements } of pages) {
      const shown = elements.filter((one) => !isHidden(one));
      const headings = shown.filter(({ name }) => name === 'h1').length;
      if (!IN_PARTS.test(file)) expect(headings, file).toBe(1);
      const ids = new Set(elements.map(({ attributes }) => attributes['id']));
      const leadsNowhere = (href = ''): boolean =>
        href === '' || href === '#' || (href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1))));
      const dead = shown.filter(
        ({ name, attributes }) =>
          CONTROLS.has(name) || attributes['role'] === 'switch' || (name === 'a' && leadsNowhere(attributes['href'])),
      );
      expect(
        dead.map(({ name, attributes }) => [name, attributes]),
        file,
      ).toEqual([]);
      const promises = elements.filter(({ text }) => PROMISE.test(text));
      const inner = promises.filter((one) => !promises.some(({ within }) => within.includes(one)));
      expect(
        inner.filter((one) => !isHidden(one) && isIn(one, 'main')).map(({ text }) => text),
        file,
      ).toEqual([]);
    }
  });

  it('leads to pages that are there', () => {
    const links = new Set(
      pages.flatMap(({ elements }) =>
        elements.flatMap(({ name, attributes: { href = '' } }) =>
          name === 'a' && href.startsWith('/') ? [href.replace(/[?#].*/, '').slice(1)] : [],
        ),
      ),
    );
    expect(links.size).toBeGreaterThan(1000);
    // paper, and the guide in one file, are made apart (scripts/paper.mjs, scripts/single.mjs)
    const isApart = (link: string): boolean => /^papier\/|^guide-[\w-]+\.html$/.test(link);
    const isThere = (link: string): boolean =>
      files.has(link.endsWith('/') || link === '' ? `${link}index.html` : link);
    expect([...links].filter((link) => !isThere(link) && !isApart(link))).toEqual([]);
  });
});
