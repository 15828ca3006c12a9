import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { answerWith, begin, choose, expect, heading, open, openAnew, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { followAct } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const PROCEDURE = 'fr/demarches/suivre-la-plainte/';

test('LG-4: a word of the glossary opens its meaning in place, and closes it again, by tap and by keyboard', async ({
  page,
  server,
}) => {
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

test('the glossary shows every word once, in the order of the alphabet', async ({ page, server }) => {
  await open(page, server, 'fr/mots/');
  const names = await page.locator('.terms dt').allTextContents();
  expect(names).toHaveLength(pack.terms.length);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr', { ignorePunctuation: true })));
  await page
    .getByRole('group', { name: /alphabet/ })
    .getByRole('link', { name: 'P', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'P', exact: true })).toBeInViewport();
});

const checkedOf = (list: readonly { readonly id: string; readonly checked: string }[], id: string): string =>
  list.find((one) => one.id === id)?.checked ?? '';
const CHECKED = [
  ['procedure', PROCEDURE, 180, checkedOf(pack.procedures, 'suivre-la-plainte')],
  ['page', 'fr/pages/les-delais/', 180, checkedOf(pack.pages, 'les-delais')],
  ['contact', 'fr/contacts/enfance-en-danger/', 90, checkedOf(pack.contacts, 'enfance-en-danger')],
] as const;
for (const [name, path, days, day] of CHECKED) {
  test(`TX-10: the check of a ${name} turns amber after ${days} days, and nothing disappears`, async ({
    page,
    server,
  }) => {
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
}

test('the deadlines are a table for a screen reader, also where each row looks like a card', async ({
  page,
  server,
}) => {
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

test('the map of the services says in words all that it draws', async ({ page, server }) => {
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
  const boxes = page.locator('.drawn-lanes > li');
  for (const [at, { from, to, says }] of (figure?.arrows ?? []).entries()) {
    const name = (id: string) => figure?.boxes.find((box) => box.id === id)?.name ?? '';
    const lane = figure?.lanes.findIndex(({ id }) => id === figure.boxes.find((box) => box.id === from)?.lane) ?? -1;
    const line = boxes
      .nth(lane)
      .locator('dl > div')
      .filter({ hasText: name(from) })
      .locator('.drawn-arrow');
    await expect(line.filter({ hasText: says }), says).toContainText(name(to));
    await expect(line.filter({ hasText: says }).locator('.arrow-at'), says).toHaveText(String(at + 1));
  }
});

test('on a phone, who does what stands as boxes in letters that can be read', async ({ page, server }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, server, 'fr/pages/qui-fait-quoi/');
  const [figure] = pack.figures;
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

test('every page of "Comprendre" is in a group, and every page is reached', async ({ page, server }) => {
  await open(page, server, 'fr/pages/');
  const shown = await page
    .locator('main .row')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLAnchorElement).pathname.split('/').at(-2)));
  expect(shown).toEqual(pack.pageGroups.flatMap(({ pages }) => pages));
  const aboutTheGuide = ['a-propos', 'accessibilite', 'ce-que-ce-guide-garde', 'ce-que-ce-guide-garde-en-detail'];
  expect(pack.pages.map(({ id }) => id).filter((id) => !shown.includes(id) && !aboutTheGuide.includes(id))).toEqual([]);
  // the last of them from the one before
  await open(page, server, 'fr/pages/ce-que-ce-guide-garde/');
  await page.getByRole('main').getByRole('link', { name: 'ici, en détail' }).click();
  await expect(heading(page)).toHaveText('Ce que ce guide garde, en détail');
});

test.describe('when the texts of the pack are late', () => {
  /** To the page of what is open first in the plan. */
  async function followFirst(page: Page): Promise<void> {
    await followAct(page, (await page.locator('.first-act').getAttribute('data-procedure')) ?? '');
  }

  test('questions and plan do not wait for it, and a page of it shows the numbers until it comes', async ({
    page,
    server,
  }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/texts.*.json', async (route) => {
      await held;
      await route.continue();
    });
    await open(page, server);
    await begin(page);
    await expect(page.locator('form[data-question="danger"]')).toBeVisible();
    await choose(page, 'unknown');
    await expect(page.locator('form[data-question="who"]')).toBeVisible();
    await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
    await expect(heading(page)).toHaveText('Mon plan');
    await followFirst(page);
    await expect(heading(page)).toHaveText('Un instant');
    await expect(page.getByRole('main').getByRole('link', { name: /^17/ })).toBeVisible();
    release();
    await expect(heading(page)).not.toHaveText('Un instant');
    await expect(page.locator('.steps').first()).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });

  test('texts that got lost on the way disturb nobody who answers, and are asked for again to be read', async ({
    page,
    server,
  }) => {
    let asked = 0;
    server.fail(
      ({ url = '' }, response) => /texts\..*\.json/.test(url) && (asked++, response.writeHead(503).end(), true),
    );
    await open(page, server);
    await expect.poll(() => asked).toBeGreaterThan(0);
    await begin(page);
    await choose(page, 'none');
    await expect(page.locator('form[data-question="who"]')).toBeVisible();
    await expect(page.locator('#load-failed')).toBeHidden();
    server.fail(null);
    await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
    await followFirst(page);
    await expect(page.locator('.steps').first()).toBeVisible();
    await expect(page.locator('#load-failed')).toBeHidden();
  });

  test('texts that are cut or of another edition leave the core, with a sentence where they would be read', async ({
    page,
    server,
  }) => {
    server.fail(
      (request, response) =>
        /texts\..*\.json/.test(request.url ?? '') &&
        answerWith(response, 'application/json', '{"format":4,"edition":"2020-01-01"}'),
    );
    await open(page, server, 'fr/demarches/');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.locator('#load-failed')).toBeVisible();
    await expect(page.locator('#load-failed')).toContainText('abîmé');
    await expect(page.getByRole('main').getByRole('link', { name: /^17/ })).toBeVisible();
    await openAnew(page, server);
    await begin(page);
    await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  });
});
