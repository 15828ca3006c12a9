import { builtContent } from '../support/built-pack.ts';
import { begin, BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';
import { inWords, todayInWords } from '../support/in-words.ts';
import { readPaper } from '../support/paper.ts';
import { actOf, openPlan, shownBands, UNKNOWN } from '../support/plan.ts';
import { inParts } from '../support/in-parts.ts';
import { SCREENS } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const plain = (words: string): string => words.replace(/\s+/g, ' ');
/** The numbers to call; an old one, which only its own card gives, is none. */
const linesOf = (id: string): readonly string[] =>
  pack.contacts
    .filter((contact) => contact.id === id)
    .flatMap(({ channels }) =>
      channels.flatMap((channel) =>
        (channel.kind === 'tel' || channel.kind === 'sms') && !('dated' in channel) ? [plain(channel.shown)] : [],
      ),
    );

const edition = inWords(pack.edition);

/** What no paper has a use for, and what a second later is wrong. */
const FURNITURE =
  /Ouvert maintenant|Fermé maintenant|Urgence Quitter vite|Imprimer|Voir quoi faire|Tout décocher|Modifier|Commencer|Annuler|À faire|Pas pour moi|\bfiche\b|journal de votre téléphone|Vous avez coché/;

/**
 * Screens that are there to be used, not to be read; letters, below, notes (notes-export.spec.ts) and what is handed
 * over (hand-over.spec.ts) are sheets.
 */
const NOT_READ = /^(?:search|settings|local|letter,|notes,|pass on|hand over|neutral start)/;

/** What the paper of a screen must say beside that, by the screen's name. */
const ALSO: Readonly<Record<string, (paper: string) => void>> = {
  // every number, whom to call for a missing child first
  emergency(paper) {
    for (const id of pack.emergency)
      for (const number of linesOf(id).slice(0, 1))
        expect(paper, id).toMatch(new RegExp(`(?:^|\\s)${number}(?:\\s|\\.)`));
    for (const { title, text, say = [], contacts } of pack.urgent) {
      const own = paper.slice(paper.indexOf(plain(title)));
      for (const words of text.split('\n')) expect(own).toContain(plain(words));
      // word by word: what stands beside a blank, which is smaller, is read from the file as another line
      for (const words of say)
        if (typeof words === 'string')
          for (const word of words.match(/\p{L}{3,}/gu) ?? []) expect(own, word).toContain(word);
      const at = contacts.flatMap((id) => linesOf(id).slice(0, 1)).map((line) => own.indexOf(` ${line} `));
      expect(at.every((one, index) => one > (at[index - 1] ?? -1))).toBe(true);
    }
  },
  // every contact with its number or its address, and with its hours
  contacts(paper) {
    for (const { id, name, channels } of pack.contacts) {
      // a number that the name begins with stands large before it
      expect(paper.toLowerCase()).toContain(
        plain(name)
          .replace(/^[\d ]+, /, '')
          .toLowerCase(),
      );
      const shown = linesOf(id)[0] ?? channels.flatMap((channel) => ('url' in channel ? [channel.shown] : []))[0];
      // a hyphen at the end of a line is gone when the file is read
      if (shown !== undefined) expect(paper.replaceAll('-', ''), id).toContain(shown.replaceAll('-', ''));
    }
    expect(paper).toContain('Jour et nuit, 7 jours sur 7');
    expect(paper).toContain('Tous les jours, de 9 h à 23 h');
  },
  // all its numbers
  contact(paper) {
    expect(linesOf('enfance-en-danger').length).toBeGreaterThan(1);
    for (const number of linesOf('enfance-en-danger')) expect(paper).toContain(` ${number} `);
  },
};

const READ = SCREENS.filter((screen) => !NOT_READ.test(screen.name));
for (const [part, screens] of inParts(READ, 3))
  test(`prints each screen with its words, its date, its edition and its address, and nothing to press (${part})`, async ({
    page,
    server,
  }) => {
    expect(READ.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(ALSO)));
    for (const { name, path, prepare } of screens)
      await test.step(name, async () => {
        await open(page, server, path);
        await prepare?.(page);
        // told by the clock, which the page asks a moment after it is there
        await expect(page.locator('.paper-foot')).toBeAttached();
        const title = plain(await heading(page).innerText());
        // the font of a second page has letters alone: what reads the paper parts the port from them
        const paper = (await readPaper(page)).replace(/(?<=localhost:) (?=\d)/g, '');
        expect.soft(paper, name).toContain(title);
        const host = new URL(server.url).host;
        expect
          .soft(paper, name)
          .toContain(`Repères. Édition du ${edition}. Imprimé le ${todayInWords()}. ${host}/${path}`);
        expect.soft(paper, name).not.toMatch(FURNITURE);
        ALSO[name]?.(paper);
      });
  });

test('prints every sign, unfolded for the print and folded after it, and tells none that was ticked', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/signes/');
  await page.locator('summary').first().click();
  await page.locator('.sign input').first().check();
  const paper = await readPaper(page);
  for (const { title, signs } of pack.signs) {
    expect(paper).toContain(plain(title));
    for (const { label } of signs) expect(paper.replaceAll('-', '')).toContain(plain(label).replaceAll('-', ''));
  }
  for (const number of linesOf('enfance-en-danger').slice(0, 1)) expect(paper).toContain(` ${number} `);
  expect(paper).not.toContain('Ce signe demande');
  await expect(page.locator('main details[open]')).toHaveCount(1);
});

test('prints the number to call below each group of signs, and those in the text of a procedure without a gap', async ({
  page,
  server,
}) => {
  for (const { id } of pack.signs.slice(0, 3)) {
    await open(page, server, `fr/signes/${id}/`);
    expect(await readPaper(page), id).toContain('119 Enfance en danger');
  }
  await open(page, server, 'fr/demarches/signaler-la-disparition/');
  const paper = await readPaper(page);
  expect(paper).toMatch(/Faites le 17[ .]/);
  expect(paper).not.toMatch(/\d \./);
});

test.describe('in a browser whose styles do not unfold what is folded', () => {
  test.use({ bypassCSP: true });

  for (const [who, given] of Object.entries({
    'a blackmailed child': BLACKMAIL,
    'someone who knows nothing': UNKNOWN,
  })) {
    test(`prints the plan of ${who} whole, "Plus tard" too, and never only that nothing is urgent`, async ({
      page,
      server,
    }) => {
      await openPlan(page, server, given);
      await page.addStyleTag({ content: '@media print { details:not([open]) > :not(summary) { display: none } }' });
      const paper = await readPaper(page);
      for (const id of (await shownBands(page)).flatMap(([, ids]) => ids))
        expect(paper, id).toContain(
          plain((await actOf(page, id).locator('h3, summary b').first().textContent()) ?? ''),
        );
      // letters and digits are of two fonts, between which the reader of the file sees a gap
      const foot = `Imprimé le ${todayInWords()}. ${new URL(server.url).host}/fr/parcours/`;
      expect(paper.replaceAll(' ', '')).toContain(foot.replaceAll(' ', ''));
      // what stands apart on the screen is not glued together on paper
      expect(paper).not.toMatch(/\p{Ll}(?:«|\p{Lu}\p{Ll}{3}|\d)/u);
      expect(paper).not.toMatch(FURNITURE);
      expect(paper).not.toMatch(
        /(?:Rien d’urgent dans ce que vous avez coché|Commencez aujourd’hui par ce qui suit)\.(?! Au moindre danger : le 17\.)/,
      );
      await expect(page.locator('details[data-band="later"]')).not.toHaveAttribute('open');
    });
  }
});

test('prints no plan where nothing was answered: whom to call', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Pas encore de plan');
  const paper = await readPaper(page);
  for (const number of ['17', '116 000', '119']) expect(paper).toContain(` ${number} `);
  expect(paper).not.toMatch(/urgent/);
});

test('puts no date and no address of the guide on a letter', async ({ page, server }) => {
  await open(page, server, 'fr/lettres/saisir-le-juge/');
  await page.getByLabel('Votre prénom et votre nom').fill('A. B.');
  const paper = await readPaper(page);
  expect(paper).toContain('A. B.');
  expect(paper).not.toMatch(/Repères|Imprimé le|localhost/);
});
