import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { builtContent, inWords } from '../support/built-pack.ts';
import { exit, playAway } from '../support/exit.ts';
import {
  comeBack,
  currentOf,
  damage,
  goToFollow,
  goToPlan,
  isWritten,
  itIs,
  keepPlan,
  keepSwitch,
  openFollow,
  resume,
  resumeDoor,
} from '../support/follow.ts';
import { CALM, DIST, DIST_B, expect, isReady, isStored, test } from '../support/guide.ts';
import { keptKeys, listDatabases } from '../support/kept.ts';
import { publishChanged } from '../support/later-edition.ts';
import { actOf, expectState, followAct, openAct, openPlan, shownBands, tick } from '../support/plan.ts';

const pack = builtContent();
const titleOf = (id: string): string => pack.procedures.find((one) => one.id === id)?.title ?? '';
const NOT_KEPT = 'Rien n’est gardé. Le plan se perd si vous fermez l’onglet.';
const news = (page: Page) =>
  page.locator('section').filter({ hasText: 'Ce qui a changé depuis votre dernière visite' });
const idsOf = async (page: Page): Promise<readonly string[]> => (await shownBands(page)).flatMap(([, ids]) => ids);

test.describe('a plan', () => {
  test.use({ serviceWorkers: 'block' });

  test('that is kept is there in the next visit: progress, ticks with their dates, who takes care, what was added', async ({
    page,
    server,
    context,
  }) => {
    await itIs(context, '2026-11-25');
    await openPlan(page, server, CALM);
    const [first = '', second = ''] = await idsOf(page);
    await tick(page, first);
    await openAct(page, second);
    await actOf(page, second).getByLabel('Qui s’en charge ?').selectOption('L’autre parent');
    await followAct(page, second);
    await page.locator('.steps .tick').first().click();
    await page.goBack();
    await goToFollow(page);
    await page.locator('summary').filter({ hasText: 'Ajouter une chose à faire' }).click();
    await page.getByLabel('Ce qu’il y a à faire').fill('Voir l’avocate');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await keepPlan(page);

    await itIs(context, '2026-12-03');
    const later = await comeBack(page, server.url);
    await expect(resumeDoor(later)).toContainText(/1 sur \d+ fait/);
    await resume(later);
    expect(await idsOf(later)).toContain(first);
    await expectState(later, first, 'done');
    await expect(actOf(later, first)).toContainText('Fait le 25 novembre 2026');
    await expect(later.locator('.band[data-band="own"]')).toContainText('Voir l’avocate');
    await openAct(later, second);
    await expect(actOf(later, second).getByLabel('Qui s’en charge ?')).toHaveValue('other-parent');
    await followAct(later, second);
    const step = later.locator('.steps > li').first();
    await expect(step.getByRole('checkbox')).toBeChecked();
    await expect(step).toContainText('Fait le 25 novembre 2026');
    // the same edition has no news
    await expect(news(later)).toHaveCount(0);
  });

  test('that nobody asked to keep is nowhere on the phone, which the page says; and goes when it is kept no more', async ({
    page,
    server,
  }) => {
    await openPlan(page, server, CALM);
    await page.getByText('Ce que garde ce plan').click();
    await expect(page.getByText(/Ce plan est gardé sur ce téléphone/)).toHaveCount(0);
    await goToFollow(page);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    expect(await listDatabases(page)).toEqual([]);
    await keepPlan(page);
    await goToPlan(page);
    await page.getByText('Ce que garde ce plan').click();
    await expect(page.getByText(/Ce plan est gardé sur ce téléphone/)).toBeVisible();
    await goToFollow(page);
    await keepSwitch(page).click();
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await expect.poll(() => keptKeys(page)).toEqual([]);
    // it stays for this visit, and is gone in the next
    await goToPlan(page);
    const later = await comeBack(page, server.url);
    await expect(later.locator('a[data-door="flow"]')).toContainText('Je cherche quoi faire');
    await expect(resumeDoor(later)).toHaveCount(0);
  });

  test('that two tabs tick at the same time loses no tick of either', async ({ page, server, context }) => {
    await openPlan(page, server, CALM);
    const [first = '', second = '', third = ''] = await idsOf(page);
    await goToFollow(page);
    await keepPlan(page);
    await goToPlan(page);
    const other = await context.newPage();
    await other.goto(server.url);
    await isReady(other);
    await resume(other);
    await Promise.all([tick(page, first), tick(other, second)]);
    // each tab shows both, without a load
    for (const tab of [page, other]) {
      await expectState(tab, first, 'done');
      await expectState(tab, second, 'done');
    }
    await tick(other, third);
    await isWritten(other, third);
    await other.close();
    const later = await comeBack(page, server.url);
    await resume(later);
    for (const id of [first, second, third]) await expectState(later, id, 'done');
  });

  test('that is changed after the clock was set back holds what was said last', async ({ page, server, context }) => {
    await itIs(context, '2026-11-25');
    await openPlan(page, server, CALM);
    const [first = '', second = ''] = await idsOf(page);
    await tick(page, first);
    await goToFollow(page);
    await keepPlan(page);
    await isWritten(page, first);
    await itIs(context, '2020-01-01');
    const later = await comeBack(page, server.url);
    await resume(later);
    await tick(later, first);
    await tick(later, second);
    await isWritten(later, second);
    await expect.poll(async () => (await currentOf(later)).items?.[first]?.value).toBe(null);
    const last = await comeBack(later, server.url);
    await resume(last);
    await expectState(last, first, 'todo');
    await expectState(last, second, 'done');
  });

  test('is out of memory after the quick exit, and what the phone keeps comes back in the next visit', async ({
    page,
    server,
  }) => {
    await playAway(page);
    await openPlan(page, server, CALM);
    const [first = ''] = await idsOf(page);
    await tick(page, first);
    await goToFollow(page);
    await keepPlan(page);
    await isWritten(page, first);
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
    await page.goto(`${server.url}fr/debut/`);
    expect(await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)))).toEqual({ left: '1' });
    const later = await comeBack(page, server.url);
    await resume(later);
    await expectState(later, first, 'done');
  });

  test('of which a part is damaged says so, and the rest is there', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const [first = '', second = ''] = await idsOf(page);
    await tick(page, first);
    await tick(page, second);
    await goToFollow(page);
    await keepPlan(page);
    await isWritten(page, second);
    await damage(page, 'items', first, 'done yesterday');
    const later = await comeBack(page, server.url);
    await resume(later);
    await expectState(later, first, 'todo');
    await expectState(later, second, 'done');
    await goToFollow(later);
    await expect(later.getByText('Une partie du plan gardé est abîmée. Le reste est là.')).toBeVisible();
  });

  test('meets an edition that withdraws, moves and adds: each is said with its reason, and no tick is lost', async ({
    page,
    server,
    context,
  }) => {
    await openPlan(page, server, { ...CALM, behind: ['household'] });
    const bands = new Map(await shownBands(page));
    const [gone = ''] = bands.get('week') ?? [];
    const [moved = ''] = (bands.get('later') ?? []).slice(-1);
    const added = pack.procedures.find(({ id }) => id === 'danger-suicidaire')?.id ?? '';
    const [ticked = ''] = bands.get('today') ?? [];
    await tick(page, ticked);
    await tick(page, gone);
    await goToFollow(page);
    await keepPlan(page);
    await goToPlan(page);
    await isWritten(page, gone);
    await publishChanged(context, '2027-02-01', {
      first: (first) => ({
        ...first,
        procedures: first.procedures.filter(({ id }) => id !== gone),
        flow: {
          questions: first.flow.questions.map((question) =>
            question.id === 'talks'
              ? { ...question, options: question.options.filter(({ id }) => id !== 'accepts-help') }
              : question,
          ),
        },
      }),
      core: (core) => ({
        ...core,
        procedures: core.procedures.flatMap(({ when, ...one }) => {
          if (one.id === gone) return [];
          if (one.id === added) return [{ ...one, band: [{ band: 'today' }] }];
          const joins = (one.joins ?? []).filter((host) => host !== gone && host !== moved);
          return [{ ...one, ...(when && { when }), joins, ...(one.id === moved && { band: [{ band: 'standby' }] }) }];
        }),
      }),
    });
    const later = await comeBack(page, server.url);
    await resume(later);
    await expect(news(later)).toContainText('Le guide a une nouvelle édition, du 1 février 2027.');
    const said = news(later).locator('li');
    await expect(said.filter({ hasText: 'Une démarche retirée du guide' })).toHaveText(
      /Le guide ne l’a plus\. Votre case reste cochée\.$/,
    );
    await expect(said.filter({ hasText: `Nouveau : ${titleOf(added)}` })).toContainText('la règle a changé');
    await expect(said.filter({ hasText: `Changé : ${titleOf(moved)}` })).toContainText(
      'Maintenant dans : Si ça change.',
    );
    // asked again, and nothing stands in its place
    const again = said.filter({ hasText: 'À redire, car une réponse n’existe plus' });
    await expect(said.first()).toContainText('À redire');
    await expectState(later, ticked, 'done');
    await again.getByRole('link', { name: 'Répondre' }).click();
    await expect(later.locator('form.question[data-question="talks"]')).toBeVisible();
    await expect(later.locator('form.question [aria-pressed="true"], form.question input:checked')).toHaveCount(0);
    await later.locator('form.question button[data-answer="denies"]').click();
    await later.goto(server.url);
    await isReady(later);
    await resume(later);
    await expect(news(later)).toBeVisible();
    await expect(again).toHaveCount(0);
    await later.getByRole('button', { name: 'J’ai vu' }).click();
    await expect(news(later)).toHaveCount(0);
    await expect.poll(async () => (await currentOf(later)).items?.[gone]?.value).toBe('done');
    const last = await comeBack(later, server.url);
    await resume(last);
    await expectState(last, ticked, 'done');
    await expect(news(last)).toHaveCount(0);
  });
});

test('a kept plan meets the edition that the phone took: what says something else is told until it was seen', async ({
  page,
}) => {
  let server = await serve(DIST);
  const { url, port } = server;
  try {
    await openPlan(page, { ...server, fail: () => undefined }, CALM);
    await isStored(page);
    const [first = ''] = await idsOf(page);
    await tick(page, first);
    await goToFollow(page);
    await keepPlan(page);
    await goToPlan(page);
    await server.stop();
    server = await serve(DIST_B, { port });
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Mettre à jour' }).click()]);
    const later = await comeBack(page, url);
    await resume(later);
    await expect(news(later)).toContainText(inWords(builtContent(DIST_B).edition));
    await expect(news(later).locator('li')).toHaveText([
      `Changé : ${titleOf('appeler-le-119')} Ses mots, ses contacts ou ce qu’il y a à dire ont changé.`,
    ]);
    await expectState(later, first, 'done');
    await later.getByRole('button', { name: 'J’ai vu' }).click();
    await expect(news(later)).toHaveCount(0);
    const last = await comeBack(later, url);
    await resume(last);
    await expectState(last, first, 'done');
    await expect(news(last)).toHaveCount(0);
  } finally {
    await server.stop();
  }
});
