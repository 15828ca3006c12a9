import type { PackProcedure } from '../../src/pack/index.ts';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import {
  comeBack,
  currentOf,
  editionNews as news,
  goToFollow,
  goToPlan,
  isWritten,
  keepPlan,
  procedureIds,
  resume,
} from '../support/follow.ts';
import { CALM, expect, isReady, isStored, open, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { keptText } from '../support/kept.ts';
import { publishChanged, publishWithout } from '../support/later-edition.ts';
import { expectState, openPlan, shownBands, tick } from '../support/plan.ts';

const DIST_B = await ensureBuild('dist-b');

const pack = builtContent();
const titleOf = (id: string): string => pack.procedures.find((one) => one.id === id)?.title ?? '';

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a kept plan meets an edition that withdraws, moves and adds: each is said with its reason, and no tick is lost', async ({
    page,
    server,
    context,
  }) => {
    const fresh = 'tenir-des-notes';
    await publishWithout(context, '2026-11-01', fresh);
    await openPlan(page, server, { ...CALM, behind: ['household'] });
    const bands = new Map(await shownBands(page));
    const [gone = ''] = bands.get('week') ?? [];
    const [moved = ''] = (bands.get('later') ?? []).slice(-1);
    const added = 'danger-suicidaire';
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
        procedures: core.procedures
          .filter(({ id }) => id !== gone)
          .map((one): PackProcedure => {
            if (one.id === added) return { ...one, when: { kind: 'all', of: [] }, band: [{ band: 'today' }] };
            const joins = (one.joins ?? []).filter((host) => host !== gone && host !== moved);
            return { ...one, joins, ...(one.id === moved && { band: [{ band: 'standby' }] }) };
          }),
      }),
    });
    const later = await comeBack(page, server.url);
    await resume(later);
    await expect(news(later)).toContainText('Le guide a une nouvelle édition, du 1er février 2027.');
    const said = news(later).locator('li');
    await expect(said.filter({ hasText: `Retiré du plan : ${titleOf(gone)}` })).toHaveText(
      /Le guide ne l’a plus\. Votre case reste cochée\.$/,
    );
    await expect(said.filter({ hasText: `Nouveau : ${titleOf(fresh)}` })).toContainText('Le guide ne l’avait pas.');
    await expect(said.filter({ hasText: `Nouveau : ${titleOf(added)}` })).toContainText('la règle a changé');
    await expect(said.filter({ hasText: `Changé : ${titleOf(moved)}` })).toContainText(
      'Maintenant dans : Si ça change.',
    );
    // asked again, and nothing stands in its place
    const again = said.filter({ hasText: 'À répondre de nouveau, car une réponse n’existe plus' });
    await expect(said.first()).toContainText('À répondre de nouveau');
    await expectState(later, ticked, 'done');
    await again.getByRole('link', { name: 'Répondre' }).click();
    await expect(later.locator('form.question[data-question="talks"]')).toBeVisible();
    await expect(later.locator('form.question [aria-pressed="true"], form.question input:checked')).toHaveCount(0);
    await later.locator('form.question button[data-answer="denies"]').click();
    await expect.poll(() => keptText(later, 'plans')).toContain('denies');
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
  server,
}) => {
  await open(page, server);
  await isStored(page);
  // the next load is the worker's
  await openPlan(page, server, CALM);
  const [first = ''] = await procedureIds(page);
  await tick(page, first);
  await goToFollow(page);
  await keepPlan(page);
  await goToPlan(page);
  await server.publish(DIST_B);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Mettre à jour' }).click()]);
  const later = await comeBack(page, server.url);
  await resume(later);
  await expect(news(later)).toContainText(inWords(builtContent(DIST_B).edition));
  await expect(news(later).locator('li')).toHaveText([
    `Changé : ${titleOf('appeler-le-119')} Ses mots, ses contacts ou ce qu’il y a à dire ont changé.`,
  ]);
  await expectState(later, first, 'done');
  const unseen = await keptText(later, 'plans');
  await later.getByRole('button', { name: 'J’ai vu' }).click();
  await expect(news(later)).toHaveCount(0);
  await expect.poll(() => keptText(later, 'plans')).not.toBe(unseen);
  const last = await comeBack(later, server.url);
  await resume(last);
  await expectState(last, first, 'done');
  await expect(news(last)).toHaveCount(0);
});
