import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { htmlPages, read } from '../support/dist.ts';
import { inWords } from '../support/in-words.ts';
import { mainOf, wordsIn } from '../support/main-of.ts';

const pack = builtContent();
const pages = htmlPages();
const LOG = 'L’appel reste dans le journal de votre téléphone.';
const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe('every page', () => {
  it('says nothing of the hour before it can know the time', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(
      pages
        .filter(([, html]) =>
          /Ouvert maintenant|Fermé maintenant|data-open/.test(html.replace(/<style>[^]*?<\/style>/g, '')),
        )
        .map(([file]) => file),
    ).toEqual([]);
  });

  it('WCAG 3.2.6: has its ways to help, where it has them, in one order around what is read, in every language', () => {
    const ORDER = ['class="bar-urgent"', 'class="side"', '<main ', '<aside class="help"', 'class="bottom"'];
    // but for the neutral start, which says nothing of the guide
    for (const [file, html] of pages.filter(([name]) => !name.includes('/debut/'))) {
      const found = ORDER.filter((part) => html.includes(part));
      expect(found.slice(0, 1), file).toEqual(['class="bar-urgent"']);
      expect(
        found.toSorted((a, b) => html.indexOf(a) - html.indexOf(b)),
        file,
      ).toEqual(found);
    }
  });

  it('shows the same numbers in the same order in "À qui parler", in every language', () => {
    const expected = pack.help
      .map((id) => pack.contacts.find((contact) => contact.id === id)?.channels[0])
      .map((line) => (line && 'number' in line ? `${line.kind}:${line.number}` : ''));
    expect(expected).toEqual(['tel:17', 'sms:114', 'tel:119', 'tel:116000']);
    const helps = new Map(
      pages.flatMap(([file, html]) => {
        const help = /<aside class="help"[^]*?<\/aside>/.exec(html)?.[0];
        return help === undefined ? [] : [[file, help] as const];
      }),
    );
    for (const [file, help] of helps)
      expect(
        [...help.matchAll(/<li><a [^>]*href="([^"]+)"/g)].map(([, href]) => href),
        file,
      ).toEqual(expected);
    for (const path of ['parcours', 'demarches', 'signes/images', 'contacts/acpe', 'pages/telephone-sur'])
      expect([...helps.keys()]).toContain(`fr/${path}/index.html`);
    for (const file of ['fr/a-propos/index.html', 'fr/reglages/index.html', 'fr/404.html', '404.html'])
      expect([...helps.keys()]).toContain(file);
    for (const [file, help] of helps) if (file.startsWith('fr/')) expect(help, file).toContain(LOG);
    // those as wide as the screen, as that of the urgent numbers itself, lead to all numbers
    for (const path of [
      '',
      'fr/urgence/',
      'fr/contacts/',
      'fr/demarches/porter-plainte/',
      'fr/signes/',
      'fr/lettres/saisir-le-juge/',
    ]) {
      const html = read(`${path}index.html`);
      expect(/class="side"[^]*?<\/nav>/.exec(html)?.[0], path).toContain('href="/fr/contacts/"');
      expect(plain(html), path).toContain('aria-label="Urgence : les numéros à appeler"');
    }
  });
});

describe('ST-10: beside a number it says what stays in the telephone', () => {
  const paths = [
    '',
    'fr/urgence/',
    'fr/contacts/',
    'fr/signes/',
    ...pack.contacts.filter(({ channels }) => channels.some(({ kind }) => kind === 'tel')).map(({ id }) => id),
    ...pack.procedures.map(({ id }) => `fr/demarches/${id}/`),
    ...pack.signs.slice(0, 1).map(({ id }) => `fr/signes/${id}/`),
  ].map((path) => (path === '' || path.includes('/') ? path : `fr/contacts/${path}/`));

  it('of a call: the sentence in its own section, or for the whole page', () => {
    let withCalls = 0;
    for (const path of [...paths, 'fr/404.html']) {
      const main = mainOf(path);
      const calls = [...main.querySelectorAll('a[href^="tel:"]')];
      const said = [...main.querySelectorAll('p')].filter((words) => words.textContent === LOG);
      const holderOf = (part: (typeof said)[number] | (typeof calls)[number]) => part.closest('.band, section, main');
      // as they are read without scripts, where nothing is folded
      const bare = calls.filter(
        (call) => !said.some((words) => holderOf(words) === holderOf(call) || holderOf(words)?.matches('main')),
      );
      expect(bare.map(wordsIn), path).toEqual([]);
      if (calls.length > 0) withCalls += 1;
    }
    expect(withCalls).toBeGreaterThan(30);
  });

  it('of a message', () => {
    const main = mainOf('fr/contacts/urgence-par-sms/');
    expect(main.querySelector('a[href="sms:114"]')?.getAttribute('aria-label')).toBe(
      'Écrire un SMS au 114, urgence par SMS, sans parler, ou sans entendre',
    );
    expect([...main.querySelectorAll('p')].map(wordsIn)).toContain('Le message reste dans votre téléphone.');
  });
});

describe('the contacts', () => {
  it('are all in the list, once', () => {
    const shown = [...mainOf('fr/contacts/').querySelectorAll('.contact-row > div > a')].map(
      (link) => link.getAttribute('href')?.split('/').at(-2) ?? '',
    );
    expect(shown.toSorted()).toEqual(pack.contacts.map(({ id }) => id).toSorted());
  });

  it('TX-10: show on their own pages where they come from, and when that was checked', () => {
    for (const { id, name, sources, checked } of pack.contacts) {
      const main = mainOf(`fr/contacts/${id}/`);
      expect(wordsIn(main.querySelector('h1')), id).toBe(plain(name));
      const provenance = [...main.querySelectorAll('.provenance')].map((one) => plain(one.textContent));
      expect(provenance, id).toEqual([expect.stringContaining(`Vérifié le ${inWords(checked)}.`)]);
      expect(main.querySelectorAll('.provenance .sources > li'), id).toHaveLength(sources.length);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('say of a number that may have changed how old it is before it can be called, on its own card only', () => {
    const row = [...mainOf('fr/contacts/').querySelectorAll('.contact-row')].find((one) =>
      one.querySelector('a[href$="/contacts/acpe/"]'),
    );
    expect(row?.querySelector('a[href^="tel:"]')).toBeNull();
    expect(row?.querySelector('a[href="https://www.acpe-asso.org"]')?.getAttribute('aria-label')).toContain(
      'acpe-asso.org',
    );
    const html = plain(mainOf('fr/contacts/acpe/').body.innerHTML.replaceAll('&nbsp;', ' '));
    const age = html.indexOf('Relevé dans un texte de présentation d’environ 2020. A pu changer');
    expect(age).toBeGreaterThan(0);
    expect(html.indexOf('aria-label="Appeler le 01 40 26 91 51')).toBeGreaterThan(age);
    expect(html).toContain('Adresse : 14 rue Mondétour, 75001 Paris');
    expect(html).toContain('href="mailto:contact@acpe-asso.org"');
  });
});
