import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { mainOf, wordsIn } from '../support/main-of.ts';

const pack = builtContent();

describe('a number in the text', () => {
  const steps = mainOf('fr/demarches/signaler-la-disparition/').querySelector('[data-section="steps"]');
  const linkNamed = (name: string) =>
    [...(steps?.querySelectorAll('a') ?? [])].find(
      (link) => link.getAttribute('aria-label')?.replace(/\s/g, ' ') === name,
    );

  it('of a procedure calls, and the card of the contact is a second link', () => {
    const call = linkNamed('116 000, enfants disparus');
    expect(call?.getAttribute('href')).toBe('tel:116000');
    expect(wordsIn(call ?? null)).toBe('116 000');
    expect(linkNamed('17, police et gendarmerie')?.getAttribute('href')).toBe('tel:17');
    expect(linkNamed('Fiche : 116 000, enfants disparus')?.getAttribute('href')).toBe('/fr/contacts/enfants-disparus/');
    expect(wordsIn(mainOf('fr/contacts/enfants-disparus/').querySelector('h1'))).toBe('116 000, enfants disparus');
  });

  it('for messages writes, and a name leads to the card as before', () => {
    const message = mainOf('fr/demarches/appeler-les-secours/').querySelector('[data-section] a[href="sms:114"]');
    expect(wordsIn(message)).toBe('114');
    const named = [...mainOf('fr/a-propos/').querySelectorAll('a')].filter((link) => wordsIn(link) === 'ACPE');
    expect(named.map((link) => link.getAttribute('href'))).toEqual(['/fr/contacts/acpe/']);
  });
});

it('every link whose words are a contact’s number calls it, on every page and procedure', () => {
  const shown = new Map(
    pack.contacts.flatMap(({ channels }) =>
      channels.flatMap((one) =>
        one.kind === 'tel' || one.kind === 'sms'
          ? [[one.shown.replace(/\s/g, ''), `${one.kind}:${one.number}`] as const]
          : [],
      ),
    ),
  );
  const links = [
    ...pack.procedures.map(({ id }) => `fr/demarches/${id}/`),
    ...pack.pages.map(({ id }) => `fr/pages/${id}/`),
  ].flatMap((path) =>
    [...mainOf(path).querySelectorAll('p a, li a, td a')].map((link) => ({
      path,
      words: link.textContent.replace(/\s/g, ''),
      href: link.getAttribute('href') ?? '',
      isCite: link.className === 'cite',
    })),
  );
  // a link to a procedure may be named by its number too
  const calls = links.filter((link) => shown.has(link.words) && !link.isCite && !link.href.includes('/demarches/'));
  for (const { path, words, href } of calls) expect(href, `${path} ${words}`).toBe(shown.get(words));
  expect(calls.length).toBeGreaterThan(100);
});

it('"À propos" leads to where a wrong number is told, which says to whom; and says what the check of the answers means, without a count', () => {
  const about = mainOf('fr/a-propos/');
  expect([...about.querySelectorAll('h2, h3')].map(wordsIn)).toContain('Un numéro faux, une erreur ?');
  expect(about.querySelector('a[href="/fr/signaler-une-erreur/"]')).not.toBeNull();
  expect(wordsIn(mainOf('fr/signaler-une-erreur/').body)).toMatch(/Donnez-le à l’association, ou à la personne/);
  expect(pack.report).toBeNull();
  expect(wordsIn(about.body).replace(/\s/g, '')).not.toMatch(/combinaisons/);
});
