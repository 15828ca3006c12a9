import { holds } from '../../src/engine/index.ts';
import { actsInSight } from '../support/acts.ts';
import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, expect, test } from '../support/guide.ts';
import { actOf, EVERYTHING, foldedActs, openAct, openPlan, shownBands, UNKNOWN } from '../support/plan.ts';
import { isOneTickAway, planOf, procedureOf, rowNumberOf, rungsAfter, titleFor } from '../support/planned.ts';
import { momentAfter } from '../support/moments.ts';

test.use({ serviceWorkers: 'block' });

// a Tuesday morning, when everybody answers: the order is the engine's
test.beforeEach(({ page }) => page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '10:00')));

const PEOPLE = {
  'a blackmailed child': BLACKMAIL,
  'someone who knows nothing': UNKNOWN,
  'someone with everything at once': EVERYTHING,
};

for (const [who, given] of Object.entries(PEOPLE))
  test(`the plan of ${who} says what to do first, whom to reach, and what passes before what`, async ({
    page,
    server,
  }) => {
    await openPlan(page, server, given);
    const { cards, held, pushed } = planOf(given);
    const bands = await shownBands(page);

    await test.step('TX-3: it tells what to do first, then that nobody here is at fault', async () => {
      await expect(page.locator('.calm')).toHaveText(
        'Si quelqu’un profite de votre enfant, ce n’est ni sa faute ni la vôtre.',
      );
      const order = await page
        .locator('.plan')
        .evaluate((plan) =>
          [...plan.querySelectorAll('h1, .first-card, .calm')]
            .filter((one) => one.checkVisibility())
            .map(({ className, tagName }) => className || tagName),
        );
      expect(order).toEqual(['H1', expect.stringMatching(/first-card/), 'calm']);
      // the calm follows at once: between it and the first thing stands only what is in the same band
      await expect(page.locator('.band:has(.first-card) + .calm')).toBeVisible();
    });

    await test.step('FL-10: it gives someone to reach, words to say, and a way on after a "no"', async () => {
      const acts = await actsInSight(page);
      expect(acts.map(({ procedure }) => procedure)).toEqual(
        bands.flatMap(([band, ids]) => (band === 'now' || band === 'today' ? ids : [])),
      );
      for (const { procedure: id, isFirst, isSaid, pill, opened, refused } of acts) {
        // the words of what is open first can be read at once, those of a row one tap below; its number needs none
        expect([isSaid, opened.isSaid], id).toEqual([isFirst, true]);
        // a number of which nobody knows when it answers stands one tap below
        if (!isFirst) expect(pill ?? 'none', id).toMatch(rowNumberOf(id, given) ? /^(tel|sms):\d+$/ : /^none$/);
        expect(opened.reach, id).toMatch(/^(tel|sms):\d+$|\/contacts\/[\w-]+\/$/);
        const ladder = rungsAfter(id);
        // the first rung that this very plan holds, or holds with one more tick, under the title it bears there: the
        // others may be for someone else
        const next =
          ladder.find((rung, at) => held.has(rung) || (at === 0 && isOneTickAway(rung, given))) ?? ladder.at(-1);
        if (next === undefined) continue;
        const href = `/fr/demarches/${next}/`;
        expect(refused, id).toEqual({ isHidden: true, isShown: true, words: titleFor(next, given), href });
      }
      expect(acts.filter(({ refused }) => refused !== null)).not.toEqual([]);
    });

    await test.step('FL-9: it shows the cards of the plan, five at most now, each in its place', async () => {
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
        expect(typeof protective === 'boolean' ? protective : holds(builtContent().flow, protective, given), id).toBe(
          false,
        );
      }
      expect(bands.map(([band]) => band)).toEqual(
        ['now', 'today', 'week', 'later'].filter((band) => (cards[band] ?? []).length > 0),
      );
      expect((cards['now'] ?? []).length).toBeLessThanOrEqual(5);
      const all = bands.flatMap(([, ids]) => ids);
      expect(new Set(all).size).toBe(all.length);
    });

    await test.step('FL-9: it says of what was moved what passes before it', async () => {
      const moved = pushed.find(({ band }) => band !== 'later');
      if (!moved) return;
      const card = actOf(page, moved.procedure);
      await openAct(page, moved.procedure);
      await card.getByText('Pourquoi je vois ceci').click();
      await expect(card.getByText('Elle vient plus tard, car ceci passe avant')).toBeVisible();
      for (const id of cards[moved.ownBand] ?? [])
        await expect(card.getByText(titleFor(id, given), { exact: true })).toBeVisible();
    });

    await test.step('FL-12: it is the same for the same answers, ticked the other way round', async () => {
      const turned = Object.entries(given).map(([question, options]) => [question, options.toReversed()]);
      await openPlan(page, server, Object.fromEntries(turned));
      expect(await shownBands(page)).toEqual(bands);
    });
  });
