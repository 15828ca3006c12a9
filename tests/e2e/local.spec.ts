import { builtContent } from '../support/built-pack.ts';
import { CALM, expect, isReady, open, test } from '../support/guide.ts';
import { keptKeys, keptText, listDatabases } from '../support/kept.ts';
import { momentAfter } from '../support/moments.ts';
import { openPlan } from '../support/plan.ts';
import { choose, field, found, KEEP, PATH } from '../support/local.ts';

test.use({ serviceWorkers: 'block' });

test('a département is found and chosen, shows who protects children there, and its court goes into the letter', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await test.step('finds a département by its number, a postcode, or a part of its name without accents', async () => {
    for (const [typed, names] of [
      ['93', ['93 – Seine-Saint-Denis']],
      ['93200', ['93 – Seine-Saint-Denis']],
      ['reu', ['974 – La Réunion']],
      ['2a', ['2A – Corse-du-Sud']],
      ['SEINE SAINT', ['93 – Seine-Saint-Denis']],
    ] as const) {
      await field(page).fill(typed);
      await expect(found(page), typed).toHaveText(names);
      await expect(page.getByText(`1 département`, { exact: true })).toBeVisible();
    }
    await field(page).fill('xyz');
    await expect(found(page)).toHaveCount(0);
    await expect(page.getByText('Aucun département.')).toBeVisible();
  });
  await test.step('is chosen by the keyboard alone: the arrow down goes to the list, Enter takes', async () => {
    await field(page).fill('');
    await field(page).focus();
    await page.keyboard.type('seine');
    await page.keyboard.press('ArrowDown');
    await expect(found(page).first()).toBeFocused();
    await page.keyboard.press('Tab');
    const second = (await found(page).nth(1).textContent()) ?? '';
    await expect(found(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue(second);
    await expect(found(page)).toHaveCount(0);
    await expect(page.locator('.card h2')).toHaveText(second.replace(/^\w+ – /, ''));
    await field(page).focus();
    await page.keyboard.type('ain');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tribunal pour enfants : Bourg-en-Bresse.')).toBeVisible();
    await field(page).fill('');
    await expect(page.getByText('Tribunal pour enfants : Bourg-en-Bresse.')).toHaveCount(0);
  });
  await test.step('a département with one tribunal pour enfants shows it, with who protects children there', async () => {
    await choose(page, '01');
    await expect(page.getByText('Tribunal pour enfants : Bourg-en-Bresse.')).toBeVisible();
    await expect(page.getByText('Conseil départemental')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
  await test.step('what is not sure is said: a court that is announced, a territory with rules of its own', async () => {
    await choose(page, '30');
    await expect(page.getByText(/annoncé à Alès/)).toBeVisible();
    await choose(page, '988');
    await expect(page.getByText(/ses propres règles/)).toBeVisible();
  });
  await test.step('a name is no number to call', async () => {
    await page.getByLabel('Un numéro ou un nom').fill('Mme D., assistante sociale');
    await expect(page.locator('.field a[href^="tel:"]')).toHaveCount(0);
  });
  await test.step('the contact that somebody gave can be called, and is gone after a reload', async () => {
    await page.getByLabel('Un numéro ou un nom').fill('01 02 03 04 05');
    await expect(page.getByRole('link', { name: 'Appeler le 01 02 03 04 05' })).toHaveAttribute(
      'href',
      'tel:0102030405',
    );
    await page.reload();
    await isReady(page);
    await expect(page.getByLabel('Un numéro ou un nom')).toHaveValue('');
    expect(await listDatabases(page)).toEqual([]);
  });
  await test.step('a département with several lets the person say which, and that choice goes into the letter', async () => {
    await choose(page, '02');
    await expect(page.getByRole('radio')).toHaveCount(3);
    await page.getByRole('radio', { name: 'Soissons' }).check();
    await page.getByRole('link', { name: /juge des enfants/ }).click();
    await expect(page.locator('.sheet-recipient')).toContainText('Tribunal pour enfants de Soissons');
  });
});

test('a kept département that is read late comes not between the field and who types in it', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await choose(page, '971');
  await page.getByRole('switch', { name: KEEP }).check();
  await expect.poll(() => keptKeys(page)).toEqual(['local']);
  // a phone that takes its time
  await page.addInitScript(() => {
    const databases = indexedDB.databases.bind(indexedDB);
    const released = new Promise((release) => Object.assign(window, { release }));
    IDBFactory.prototype.databases = () => released.then(databases);
  });
  const openLate = async (): Promise<void> => {
    await open(page, server, PATH);
    await expect(field(page)).toHaveValue('');
    await field(page).focus();
    await page.evaluate(() => (window as unknown as { release: () => void }).release());
    await expect(page.locator('.card h2')).toHaveText('Guadeloupe');
  };
  await openLate();
  await page.keyboard.type('75');
  await expect(found(page)).toHaveText(['75 – Paris']);
  await openLate();
  await field(page).blur();
  await expect(field(page)).toHaveValue('971 – Guadeloupe');
});

test.describe('on a telephone in Guadeloupe', () => {
  test.use({ timezoneId: 'America/Guadeloupe' });

  const CLOCK = 'Ouvertures à l’heure de votre département.';

  test('openings are told by the clock of the département once it is chosen, in contacts and in the plan', async ({
    page,
    server,
  }) => {
    // it is Monday evening there
    await page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '03:00'));
    await open(page, server, 'fr/contacts/numerique-3018/');
    await expect(page.locator('article .open')).toHaveText('Fermé · ouvre mardi à 9 h à Paris');
    await expect(page.getByText(CLOCK)).toHaveCount(0);
    await open(page, server, PATH);
    await choose(page, '971');
    await expect(page.getByText(CLOCK)).toBeVisible();
    await page.getByRole('switch', { name: KEEP }).check();
    await expect.poll(() => keptKeys(page)).toHaveLength(1);

    await open(page, server, 'fr/contacts/numerique-3018/');
    await expect(page.locator('article .open')).toHaveText('Fermé · ouvre demain à 4 h');
    await expect(page.getByText(CLOCK)).toBeVisible();
    await expect(page.getByText('Heure de Paris')).toBeVisible();
    await open(page, server, 'fr/contacts/');
    await expect(page.locator('.contact-row .open').filter({ hasText: 'à Paris' })).toHaveCount(0);
    await expect(page.getByText(CLOCK)).toHaveCount(1);

    await openPlan(page, server, CALM);
    const pills = page.locator('.plan-card .pill[data-open="no"] small');
    await expect(pills.filter({ hasText: 'demain 4 h' })).not.toHaveCount(0);
    await expect(pills.filter({ hasText: 'à Paris' })).toHaveCount(0);
    await expect(page.getByText(CLOCK)).toHaveCount(1);

    await open(page, server, PATH);
    await choose(page, '75');
    await expect(page.getByText(CLOCK)).toHaveCount(0);
    await expect.poll(() => keptText(page, 'local')).toContain('"75"');
    await open(page, server, 'fr/contacts/numerique-3018/');
    await expect(page.locator('article .open')).toHaveText('Fermé · ouvre mardi à 9 h à Paris');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every département stands there with the cities of its tribunals', async ({ page, server }) => {
    await page.goto(server.url + PATH);
    await expect(page.getByText('Aisne (02) : Laon, Saint-Quentin, Soissons')).toBeVisible();
    expect(await page.locator('.needs-no-script li:visible').count()).toBeGreaterThan(100);
  });
});
