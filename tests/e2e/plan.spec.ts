import { BANDS, holds, PLACES, plan } from '../../src/engine/index.ts';
import { sayProcedure, type PackProcedure } from '../../src/pack/index.ts';
import { builtContent } from '../support/built-pack.ts';
import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  changeAnswers,
  expect,
  heading,
  isReady,
  open,
  test,
  type Given,
} from '../support/guide.ts';
import {
  actOf,
  EVERYTHING,
  foldedActs,
  openAct,
  openFolds,
  openPlan,
  shownBands,
  UNKNOWN,
  YOUNG,
} from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

/** A Tuesday morning, when everybody answers: the order is the engine's. */
const OPEN = '2026-12-01T10:00:00+01:00';

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(OPEN)));

const pack = builtContent();
const procedureOf = (id: string) => pack.procedures.find((one) => one.id === id);

/** Where a "no" leads, step by step, up to the top of the ladder. */
const rungsAfter = (id: string): readonly string[] => {
  const next = procedureOf(id)?.ifRefused;
  return next === undefined ? [] : [next, ...rungsAfter(next)];
};
const PEOPLE = {
  'a blackmailed child': BLACKMAIL,
  'someone who knows nothing': UNKNOWN,
  'someone with everything at once': EVERYTHING,
};

/** What the engine puts into the plan of these answers: by band, the cards; and every procedure, whatever its place. */
function planOf(given: Given) {
  const { bands } = plan(pack, given);
  const cards = Object.fromEntries(
    BANDS.map((band) => [
      band,
      bands[band].filter(({ joins }) => joins === undefined).map(({ procedure }) => procedure),
    ]),
  );
  const held = new Set(PLACES.flatMap((place) => bands[place].map(({ procedure }) => procedure)));
  const pushed = BANDS.flatMap((band) => bands[band].filter(({ ownBand }) => ownBand !== band));
  return { cards, held, pushed };
}
const isCalled = (id: string): boolean =>
  pack.contacts
    .find((one) => one.id === id)
    ?.channels.some((one) => /^(tel|sms)$/.test(one.kind) && !('dated' in one)) ?? false;
const titleFor = (id: string, given: Given): string =>
  sayProcedure(pack, procedureOf(id) as PackProcedure, given, null).title;

for (const [who, given] of Object.entries(PEOPLE)) {
  test(`TX-3: tells ${who} what to do first, then that nobody here is at fault`, async ({ page, server }) => {
    await openPlan(page, server, given);
    await expect(page.locator('.calm')).toHaveText(
      'Si quelqu’un profite de votre enfant, ce n’est ni sa faute ni la vôtre.',
    );
    const order = await page
      .locator('.plan')
      .evaluate((plan) =>
        [...plan.querySelectorAll('h1, .first-act, .calm')]
          .filter((one) => one.checkVisibility())
          .map(({ className, tagName }) => className || tagName),
      );
    expect(order).toEqual(['H1', expect.stringMatching(/first-act/), 'calm']);
    // the calm follows at once: between it and the first thing stands only what is in the same band
    await expect(page.locator('.band:has(.first-act) + .calm')).toBeVisible();
  });

  test(`FL-9: shows ${who} the cards of the plan, five at most now, and says of each that was moved what passes before it`, async ({
    page,
    server,
  }) => {
    await openPlan(page, server, given);
    const { cards, pushed } = planOf(given);
    const bands = await shownBands(page);
    // what is one tap below comes after what is in sight, each in the order of the plan
    const folded = await foldedActs(page);
    const inOrder = (ids: readonly string[]) => [
      ...ids.filter((id) => !folded.includes(id)),
      ...ids.filter((id) => folded.includes(id)),
    ];
    expect(Object.fromEntries(bands)).toEqual(
      Object.fromEntries(
        Object.entries(cards).flatMap(([band, ids]) => (ids.length > 0 ? [[band, inOrder(ids)]] : [])),
      ),
    );
    for (const id of folded) {
      const protective = procedureOf(id)?.protective ?? false;
      expect(typeof protective === 'boolean' ? protective : holds(pack.flow, protective, given), id).toBe(false);
    }
    expect(bands.map(([band]) => band)).toEqual(
      ['now', 'today', 'week', 'later'].filter((band) => (cards[band] ?? []).length > 0),
    );
    expect((cards['now'] ?? []).length).toBeLessThanOrEqual(5);
    const all = bands.flatMap(([, ids]) => ids);
    expect(new Set(all).size).toBe(all.length);
    const moved = pushed.find(({ band }) => band !== 'later');
    if (!moved) return;
    const card = actOf(page, moved.procedure);
    await openAct(page, moved.procedure);
    await card.getByText('Pourquoi je vois ceci').click();
    await expect(card.getByText('Elle vient plus tard, car ceci passe avant')).toBeVisible();
    for (const id of cards[moved.ownBand] ?? [])
      await expect(card.getByText(titleFor(id, given), { exact: true })).toBeVisible();
  });

  test(`FL-10: gives ${who} someone to reach, words to say, and a way on after a "no"`, async ({ page, server }) => {
    await openPlan(page, server, given);
    const bands = new Map(await shownBands(page));
    const { held } = planOf(given);
    let refusals = 0;
    for (const id of [...(bands.get('now') ?? []), ...(bands.get('today') ?? [])]) {
      const card = actOf(page, id);
      const script = card.locator('.script .say').first();
      // the words of what is open first can be read at once, those of a row one tap below; its number needs none
      if (await card.evaluate((act) => act.matches('.first-act'))) {
        await expect(script, id).toBeVisible();
      } else {
        await expect(script, id).toBeHidden();
        if (procedureOf(id)?.contacts.some(isCalled))
          await expect(card.locator('a.pill'), id).toHaveAttribute('href', /^(tel|sms):\d+$/);
        await openAct(page, id);
        await expect(script, id).toBeVisible();
      }
      await openAct(page, id);
      await expect(card.locator('a.button, a.call').first(), id).toHaveAttribute(
        'href',
        /^(tel|sms):\d+$|\/contacts\/[\w-]+\/$/,
      );
      await expect(card.locator('a.button, a.call').first()).toBeVisible();
      const ladder = rungsAfter(id);
      if (ladder.length === 0) continue;
      refusals += 1;
      // the first rung that this very plan holds, under the title it bears there: the others may be for someone else
      const next = ladder.find((rung) => held.has(rung)) ?? ladder.at(-1) ?? '';
      const way = card.locator('p', { hasText: /^Ensuite/ }).getByRole('link');
      await expect(way).toBeHidden();
      await card.getByText('Si on vous dit non').click();
      await expect(way).toBeVisible();
      await expect(way).toHaveText(titleFor(next, given));
      await expect(way).toHaveAttribute('href', `/fr/demarches/${next}/`);
    }
    expect(refusals).toBeGreaterThan(0);
  });

  test(`FL-12: gives ${who} the same plan for the same answers`, async ({ page, server }) => {
    await openPlan(page, server, given);
    const first = await shownBands(page);
    // the other way round within each answer: the order of ticking says nothing
    await openPlan(
      page,
      server,
      Object.fromEntries(Object.entries(given).map(([question, options]) => [question, options.toReversed()])),
    );
    expect(await shownBands(page)).toEqual(first);
  });
}

test('FL-9: names its bands, and what is no task stands in a box of its own, with whom to call', async ({
  page,
  server,
}) => {
  await openPlan(page, server, EVERYTHING);
  for (const [band, title] of [
    ['now', 'Maintenant'],
    ['today', 'Aujourd’hui'],
    ['week', 'Cette semaine'],
  ] as const) {
    await expect(page.locator(`section.band[data-band="${band}"] h2`)).toHaveText(title);
  }
  await openPlan(page, server, UNKNOWN);
  const box = page.locator('.standby');
  await expect(box.getByRole('heading', { name: 'Si ça change' })).toBeVisible();
  for (const [when, href] of [
    ['Si des idées de mort viennent', 'tel:3114'],
    ['Si un danger apparaît', 'tel:17'],
  ] as const) {
    await expect(box.locator('li').filter({ hasText: when }).locator('a.pill')).toHaveAttribute('href', href);
  }
});

test('FL-9: keeps "Plus tard" folded until it is asked for', async ({ page, server }) => {
  await openPlan(page, server, EVERYTHING);
  const later = page.locator('details[data-band="later"]');
  const cards = later.locator('.act');
  expect(await cards.count()).toBeGreaterThan(0);
  await expect(cards.first()).toBeHidden();
  await later.locator('> summary').click();
  await expect(cards.first()).toBeVisible();
});

test('FL-8: shows the questions left open as such, with a way to answer each', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await changeAnswers(page);
  await expect(page.locator('.answers > div', { hasText: 'Le danger' })).toContainText('Rien de tout cela');
  const left = page.locator('.answers > div', { hasText: 'L’âge' });
  await expect(left).toContainText('Sans réponse');
  await left.getByRole('button', { name: 'Modifier' }).click();
  await expect(page.locator('form[data-question="age"]')).toBeVisible();
});

test('holds no link that leads nowhere', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  await openFolds(page);
  const dead = await page
    .locator('main a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
    );
  expect(dead).toEqual([]);
});

test('looks the same after a reload, when it is not the page that was prerendered', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const places = (): Promise<readonly (string | null)[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.page, .page > *, .bottom')].map(
        (one) => `${one.tagName} ${one.className} ${one.hasAttribute('data-quiet')}`,
      ),
    );
  const before = await places();
  await page.reload();
  await isReady(page);
  await expect(heading(page)).toHaveText('Mon plan');
  expect(await places()).toEqual(before);
});

test('never says alone that nothing is urgent: it speaks of what was ticked, and names the 17', async ({
  page,
  server,
}) => {
  await openPlan(page, server, UNKNOWN);
  await expect(page.locator('.now-empty p').first()).toHaveText(
    'Rien d’urgent dans ce que vous avez coché. Au moindre danger : le 17.',
  );
  await expect(page.locator('.now-empty').getByRole('link', { name: '17, police et gendarmerie' })).toHaveAttribute(
    'href',
    'tel:17',
  );
});

test('without an answer there is no plan: a way to begin, and whom to call', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Pas encore de plan');
  await expect(page.getByRole('main')).not.toContainText('urgent');
  await expect(page.locator('.band')).toHaveCount(0);
  const calls = await page
    .getByRole('main')
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(calls).toEqual(['tel:17', 'tel:116000', 'tel:119']);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
});

test('speaks to a young person as "vous", and leaves out what only a parent can do', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  expect(await answerAll(page, YOUNG)).not.toContain('talks');
  await expect(page.locator('.calm')).toHaveText(
    'Si quelqu’un profite de vous, ce n’est pas votre faute. Des personnes peuvent vous aider.',
  );
  const ids = (await shownBands(page)).flatMap(([, band]) => band);
  expect(ids).toContain('chantage-ne-pas-payer');
  for (const id of ['porter-plainte', 'groupe-de-parents', 'parler-a-votre-enfant', 'saisir-le-juge-des-enfants'])
    expect(ids).not.toContain(id);
  // the same answers from a parent do bring them: the difference is who reads
  await openPlan(page, server, BLACKMAIL);
  const parents = (await shownBands(page)).flatMap(([, band]) => band);
  for (const id of ['porter-plainte', 'groupe-de-parents', 'parler-a-votre-enfant']) expect(parents).toContain(id);
});
