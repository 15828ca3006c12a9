import { builtContent } from '../support/built-pack.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const PROCEDURE = 'fr/demarches/suivre-la-plainte/';

test('a word is explained in place, the glossary finds one, a table is heard as one, and a map can be read', async ({
  page,
  server,
}) => {
  await test.step('LG-4: a word of the glossary opens its meaning in place, and closes it again, by tap and by keyboard', async () => {
    await open(page, server, PROCEDURE);
    const term = page.locator('a.term').first();
    await expect(term).toHaveAttribute('aria-expanded', 'false');
    await term.click();
    await expect(page.locator('.definition')).toBeVisible();
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await term.press('Enter');
    await expect(page.locator('.definition')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  });
  await test.step('a letter of the glossary opens to its words; letters that are typed find theirs', async () => {
    await open(page, server, 'fr/mots/');
    const entry = (name: string) => page.locator('.terms dt', { hasText: name });
    await expect(entry('Parquet')).toBeHidden();
    await page.getByRole('heading', { name: 'P', exact: true }).click();
    await expect(entry('Parquet')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Le mot entendu' }).fill('recepisse');
    await expect(page.locator('.terms dt:visible')).toHaveText(['Récépissé']);
    await page.getByRole('searchbox').fill('zzz');
    await expect(page.getByRole('link', { name: 'Chercher dans tout le guide' })).toBeVisible();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(entry('Parquet')).toBeVisible();
  });
  await test.step('the deadlines are a table for a screen reader, also where each row looks like a card', async () => {
    await open(page, server, 'fr/pages/les-delais/');
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(3);
    const rows = await table.getByRole('row').count();
    expect(rows).toBeGreaterThan(20);
    expect(await table.getByRole('rowheader').count()).toBe(rows - 1);
    // Safari needs them said where styles change what the parts of a table are
    const roles = table.locator('xpath=descendant-or-self::*[self::table or self::thead or self::tbody or self::tr]');
    expect(new Set(await roles.evaluateAll((all) => all.map((one) => one.getAttribute('role'))))).toEqual(
      new Set(['table', 'rowgroup', 'row']),
    );
    const cells = await table.locator('th, td').evaluateAll((all) => all.map((one) => one.getAttribute('role')));
    expect(new Set(cells)).toEqual(new Set(['columnheader', 'rowheader', 'cell']));
    // on this narrow screen each cell carries the title of its column in sight
    expect(
      await table
        .locator('td')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content),
    ).toBe('"Délai"');
  });
  await test.step('the points of a list on a page stand apart, each with its mark', async () => {
    await open(page, server, 'fr/pages/a-l-hopital/');
    const list = page.locator('main ul').first();
    const boxes = await Promise.all((await list.locator('li').all()).map((item) => item.boundingBox()));
    const [first, second] = boxes;
    expect((second?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBeGreaterThan(4);
    await expect(list).toHaveCSS('list-style-type', 'disc');
  });
  await test.step('the map of the services is drawn in letters that can be read, and on a phone stands as boxes', async () => {
    await page.setViewportSize({ width: 800, height: 900 });
    await open(page, server, 'fr/pages/qui-fait-quoi/');
    const [figure] = pack.figures;
    const drawing = page.getByRole('img', { name: figure?.title ?? '' });
    await expect(drawing).toBeVisible();
    expect(await drawing.locator('.arrow-number').count()).toBe(figure?.arrows.length);
    const letters = await drawing.evaluate((svg) => {
      const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
      return [...svg.querySelectorAll('text')].map((one) => scale * Number.parseFloat(getComputedStyle(one).fontSize));
    });
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(13);
    await test.step('on a phone, who does what stands as boxes in letters that can be read', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      const boxes = page.locator('.drawn-lanes > li');
      await expect(boxes).toHaveCount(figure?.lanes.length ?? 0);
      for (const [at, { id, title }] of (figure?.lanes ?? []).entries()) {
        await expect(boxes.nth(at).getByText(title, { exact: true }).first()).toBeVisible();
        await expect(boxes.nth(at).locator('svg.pictogram')).toBeVisible();
        for (const { does } of (figure?.boxes ?? []).filter(({ lane }) => lane === id))
          await expect(boxes.nth(at).getByText(does)).toBeVisible();
      }
      await expect(page.getByRole('img', { name: figure?.title ?? '' })).toBeHidden();
      const small = await page.locator('.drawing').evaluate((drawing) =>
        [...drawing.querySelectorAll('*')]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .filter((one) => one.checkVisibility() && Number.parseFloat(getComputedStyle(one).fontSize) < 15)
          .map((one) => one.textContent),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});

const checkedOf = (list: readonly { readonly id: string; readonly checked: string }[], id: string): string =>
  list.find((one) => one.id === id)?.checked ?? '';
const CHECKED = [
  ['procedure', PROCEDURE, 180, checkedOf(pack.procedures, 'suivre-la-plainte')],
  ['page', 'fr/pages/les-delais/', 180, checkedOf(pack.pages, 'les-delais')],
  ['contact', 'fr/contacts/enfance-en-danger/', 90, checkedOf(pack.contacts, 'enfance-en-danger')],
] as const;
test('TX-10: the check of a procedure, a page and a contact turns amber in its time, and nothing disappears', async ({
  page,
  server,
}) => {
  for (const [name, path, days, day] of CHECKED)
    await test.step(`a ${name}, after ${days} days`, async () => {
      const checked = Date.parse(`${day}T00:00:00Z`);
      await page.clock.setFixedTime(new Date(checked + (days - 1) * 86_400_000));
      await open(page, server, path);
      await expect(page.locator('.provenance')).toContainText(`Vérifié le ${inWords(day)}.`);
      await expect(page.locator('.provenance[data-old]')).toHaveCount(0);
      const sources = await page.locator('.provenance .sources > li').count();
      await page.clock.setFixedTime(new Date(checked + (days + 1) * 86_400_000));
      await page.reload();
      await expect(page.locator('.provenance[data-old]')).toContainText('Cette vérification est ancienne.');
      await expect(page.locator('.provenance .sources > li')).toHaveCount(sources);
      await expect(page.locator('.provenance')).toContainText('Pas encore relu par un juriste.');
    });
});

test('"Plus" under the thumb leads to every part of the guide', async ({ page, server }) => {
  await open(page, server);
  await page.locator('nav.bottom').getByRole('link', { name: 'Plus' }).click();
  await expect(heading(page)).toHaveText('Plus');
  for (const [link, title] of [
    ['Les lettres', 'Les lettres'],
    ['Comprendre', 'Comprendre'],
    ['Près de chez vous', 'Près de chez vous'],
    ['Mots expliqués', 'Mots expliqués'],
    ['Nouveautés', 'Nouveautés'],
    ['Réglages', 'Réglages'],
  ] as const) {
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expect(heading(page)).toHaveText(title);
    await page.goBack();
    await expect(heading(page)).toHaveText('Plus');
  }
});
