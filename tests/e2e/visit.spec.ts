import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  buttonOf,
  CALM,
  expect,
  goOnToPlan,
  heading,
  isReady,
  open,
  questionForm,
  test,
} from '../support/guide.ts';
import { expectState, followAct, shownBands, tick } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';
import { reload, tab } from '../support/tab.ts';

test.use({ serviceWorkers: 'block' });

test('what was answered, marked and ticked lasts as long as the tab, over every reload, as one short code', async ({
  page,
  server,
  context,
}) => {
  await open(page, server);
  expect(await tab(page)).toEqual({});
  await begin(page);
  await test.step('a reload in the middle of the questions loses nothing', async () => {
    await answer(page, CALM);
    await answer(page, CALM);
    await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
    await reload(page);
    await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
    await page.goBack();
    await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
    await expect(buttonOf(page, 'parent')).toHaveAttribute('aria-pressed', 'true');
  });
  await test.step('nor does one at the check of the answers', async () => {
    await page.getByRole('button', { name: 'Continuer' }).click();
    await answerAll(page, CALM);
    const answers = await page.locator('.answers dd').allInnerTexts();
    await reload(page);
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
    expect(await page.locator('.answers dd').allInnerTexts()).toEqual(answers);
  });
  await goOnToPlan(page);
  const acts = await shownBands(page);
  await test.step('nor does one at the plan, which says how long it lasts', async () => {
    await page.getByRole('button', { name: 'Le garder' }).click();
    await expect(
      page.getByText('Ce plan se perd si vous fermez l’onglet, sauf si le navigateur le rouvre.'),
    ).toBeVisible();
    await reload(page);
    await expect(heading(page)).toHaveText('Mon plan');
    expect(await shownBands(page)).toEqual(acts);
  });
  await test.step('the tab holds one short code of what was ticked: no word of the guide, nothing typed', async () => {
    const before = await tab(page);
    expect(Object.keys(before)).toEqual(['visit']);
    const code = before['visit'] ?? '';
    expect(code.length).toBeLessThan(250);
    for (const word of Object.entries(CALM)
      .flat(2)
      .filter((one) => one.length > 3))
      expect(code).not.toContain(word);
    await followAct(page, 'saisir-le-juge-des-enfants');
    await openFold(page, 'rest');
    await page.getByRole('main').locator('a[href$="/lettres/saisir-le-juge/"]').first().click();
    await page.getByLabel('Votre prénom et votre nom').fill('Ana Duval');
    await expect(page.locator('.sheet')).toContainText('Ana Duval');
    expect(await tab(page)).toEqual(before);
    for (let step = 0; step < 2; step++) await page.locator('.bar-back').click();
    await expect(heading(page)).toHaveText('Mon plan');
  });
  await test.step('a reload keeps what was marked in the plan, and the ticked steps', async () => {
    const [id = '', next = ''] = acts.flatMap(([, ids]) => ids);
    await tick(page, id);
    await followAct(page, next);
    await openFold(page, 'steps');
    await page.locator('.steps .tick').first().click();
    await reload(page);
    await expect(page.locator('.steps input').first()).toBeChecked();
    await page.goBack();
    await expectState(page, id, 'done');
  });
  await test.step('another tab knows nothing of it', async () => {
    const other = await context.newPage();
    await open(other, server);
    expect(await tab(other)).toEqual({});
  });
});

test('a damaged code is no error: the guide begins anew', async ({ page, server }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, server);
  for (const code of ['{"answers":{}}', '1.', '1.abcd.a????~.', 'x'.repeat(5000)]) {
    await page.evaluate((value) => sessionStorage.setItem('visit', value), code);
    await open(page, server, 'fr/parcours/');
    await expect(heading(page)).toContainText('peut-il le regarder');
  }
  expect(errors).toEqual([]);
});

test('"Quitter vite" takes the code away, also before the app is there', async ({ page, server }) => {
  await page.route('https://meteofrance.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
  );
  await open(page, server);
  for (const early of [false, true]) {
    if (early) await page.getByRole('link', { name: 'Continuer' }).click();
    await begin(page);
    await answer(page, BLACKMAIL);
    expect(Object.keys(await tab(page))).toEqual(['visit']);
    if (early) {
      server.fail(({ url = '' }) => /\/assets\/.*\.js/.test(url));
      await page.reload({ waitUntil: 'commit' });
    }
    await page.locator('.bar-exit').click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
    server.fail(null);
    await page.goto(`${server.url}fr/debut/`);
    await isReady(page);
    expect(await tab(page)).toEqual({ left: '1' });
  }
});
