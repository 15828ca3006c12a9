import { describe, expect, it } from 'vitest';
import { read } from '../support/dist.ts';

const page = (path: string): string => read(`${path}index.html`).replace(/<(style|script)>[^]*?<\/\1>/g, '');

/** The links to other languages that stand first in some HTML, behind the globe too: [language, where to, its name]. */
const languagesIn = (html: string): readonly (readonly string[])[] => {
  const [, nav = ''] = /<nav class="languages(?: line)?"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...nav.matchAll(/<a lang="([^"]*)"(?: dir="rtl")? href="([^"]*)">([^<]*)<\/a>/g)].map(
    ([, ...parts]) => parts,
  );
};

describe('before any script', () => {
  it('every language is named in its own words on the home page', () => {
    const html = page('');
    // a fold of the browser's, which needs no script; two names say outside of it what it holds
    const fold =
      /<nav class="languages line"[^>]*>.*?<summary>(.*?)<\/summary><div>(.*?)<\/div><\/details><\/nav>/s.exec(html);
    expect(fold?.[1]).toMatch(/<span lang="ar" dir="rtl">العربية<\/span><span lang="en">English<\/span>/);
    expect(fold?.[2]?.match(/<a /g)).toHaveLength(7);
    expect(languagesIn(html).map(([, , name]) => name)).toEqual([
      'Français facile',
      'العربية',
      'English',
      'Español',
      'Português',
      'Română',
      'Türkçe',
      'Українська',
    ]);
  });

  it('every language leads to the same page, which is there', () => {
    const links = languagesIn(page('fr/demarches/porter-plainte/'));
    expect(links).toHaveLength(8);
    for (const [lang = '', href = ''] of links) {
      expect(href).toBe(`/${lang}/demarches/porter-plainte/`);
      expect(page(href.slice(1))).toContain(`<html lang="${lang}"`);
    }
  });

  it('whoever needs an interpreter is led there by somebody who reads French', () => {
    expect(page('fr/interprete/')).toMatch(
      /<ul class="rows">(?:(?!<\/ul>).)*<a class="row" lang="uk" href="\/uk\/interprete\/">/s,
    );
    expect(page('uk/interprete/')).toMatch(
      /id="mots-counter">.*?<p class="say" lang="fr"[^>]*>«\s*Je parle ukrainien/s,
    );
  });

  it('the French of a letter stays French, in a page from right to left', () => {
    const html = page('ar/lettres/saisir-le-juge/');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html.split('<div class="sheet" lang="fr" dir="ltr">')[1]).toContain('Madame, Monsieur le juge des enfants');
  });

  it('easy French says what it is, has no French beside, and its steps have drawings', () => {
    const html = page('fr-x-facile/demarches/appeler-les-secours/');
    expect(html).toMatch(/<p class="translation-status">[^<]*groupe de lecture/);
    expect(html).not.toMatch(/\bFALC\b/);
    expect(page('fr-x-facile/pages/accessibilite/')).toMatch(/\bFALC\b/);
    expect(html).not.toContain('facing-switch');
    expect(/<ol class="steps"(?:(?!<\/ol>).)*class="pictogram/s.test(html)).toBe(true);
  });

  it('easy French has no number of a note, and says nowhere that a text is not easy yet', () => {
    const html = page('fr-x-facile/demarches/partie-civile/');
    const [main = ''] = /<main.*<\/main>/s.exec(html) ?? [];
    expect(main.includes('class="steps"')).toBe(true);
    expect(main).not.toContain('class="cite"');
    expect(main).not.toContain('pas encore en français facile');
    expect(page('fr/demarches/partie-civile/')).toContain('class="cite"');
  });

  it('a letter in easy French says what it says in easy words, above the French that an office reads', () => {
    const html = page('fr-x-facile/lettres/saisir-le-juge/');
    expect(html).toContain('Vous avez peur d’une exploitation sexuelle.');
    expect(html.split('<div class="sheet" lang="fr"')[1]).toContain('Madame, Monsieur le juge des enfants');
  });
});
