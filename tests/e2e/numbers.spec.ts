import { builtContent } from '../support/built-pack.ts';
import { read } from '../support/dist.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();

test('a number in the text of a procedure calls, and the card of the contact is a second link', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/demarches/signaler-la-disparition/');
  await unfold(page);
  const steps = page.locator('[data-section="steps"]');
  const call = steps.getByRole('link', { name: '116 000, enfants disparus', exact: true }).first();
  await expect(call).toHaveAttribute('href', 'tel:116000');
  await expect(call).toHaveText('116 000');
  await expect(steps.getByRole('link', { name: '17, police et gendarmerie', exact: true }).first()).toHaveAttribute(
    'href',
    'tel:17',
  );
  await steps.getByRole('link', { name: 'Fiche : 116 000, enfants disparus' }).first().click();
  await expect(heading(page)).toHaveText('116 000, enfants disparus');
});

test('a number for messages writes, and a name leads to the card as before', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/appeler-les-secours/');
  await expect(page.locator('[data-section] a[href="sms:114"]').first()).toHaveText('114');
  await open(page, server, 'fr/a-propos/');
  await expect(page.getByRole('main').getByRole('link', { name: 'ACPE', exact: true })).toHaveAttribute(
    'href',
    '/fr/contacts/acpe/',
  );
});

test('every link whose words are a contact’s number calls it, on every page and procedure', async ({ page }) => {
  const shown = new Map(
    pack.contacts.flatMap(({ channels }) =>
      channels.flatMap((one) =>
        one.kind === 'tel' || one.kind === 'sms'
          ? [[one.shown.replace(/\s/g, ''), `${one.kind}:${one.number}`] as const]
          : [],
      ),
    ),
  );
  const pages = [
    ...pack.procedures.map(({ id }) => `fr/demarches/${id}/`),
    ...pack.pages.map(({ id }) => `fr/pages/${id}/`),
  ].map((path) => ({ path, html: read(`${path}index.html`) }));
  // read as a browser reads them without scripts; nothing is shown, so none has to be opened
  const links = await page.evaluate(
    (written) =>
      written.flatMap(({ path, html }) =>
        [
          ...new DOMParser()
            .parseFromString(html, 'text/html')
            .querySelectorAll<HTMLAnchorElement>('main :is(p, li, td) a'),
        ].map((link) => ({
          path,
          words: (link.textContent ?? '').replace(/\s/g, ''),
          href: link.getAttribute('href') ?? '',
          cite: link.className === 'cite',
        })),
      ),
    pages,
  );
  // a link to a procedure may be named by its number too
  const calls = links.filter((link) => shown.has(link.words) && !link.cite && !link.href.includes('/demarches/'));
  for (const { path, words, href } of calls) expect(href, `${path} ${words}`).toBe(shown.get(words));
  expect(calls.length).toBeGreaterThan(100);
});

test('says by which means a wrong number is reported, and what the check of the answers means, without a count of combinations', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/a-propos/');
  await expect(page.getByRole('heading', { name: 'Un numéro faux, une erreur ?' })).toBeVisible();
  await expect(page.getByText(/Dites-le à la personne, ou au lieu/)).toBeVisible();
  expect(pack.report).toBeNull();
  expect((await page.getByRole('main').innerText()).replace(/\s/g, '')).not.toMatch(/\d{6,}combinaisons|combinaisons/);
});

for (const [device, keyboard] of [
  ['touch', false],
  ['mouse', true],
] as const) {
  test.describe(`on a screen for ${device}`, () => {
    test.use({ hasTouch: !keyboard, isMobile: !keyboard });

    test(`advice on keys ${keyboard ? 'shows' : 'does not show'}`, async ({ page, server }) => {
      for (const path of ['#avant', 'fr/pages/quitter-vite/']) {
        await page.goto('about:blank');
        await open(page, server, path);
        await expect(heading(page)).toBeVisible();
        const words = await page.getByRole('main').innerText();
        if (keyboard) expect(words, path).toMatch(/Maj|Échap/);
        else expect(words, path).not.toMatch(/Maj|Échap|clavier/);
      }
    });
  });
}
