import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { listen } from '../support/listen.ts';
import { lookAt } from '../support/looks/index.ts';
import { eachPlanScreen, eachQuestionScreen, eachScreen, SCREENS } from '../support/screens.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

// with a worker the shell would stand in for the built pages
test.use({ serviceWorkers: 'block' });

/** One walk: each screen is opened once, and all that is asked of every screen is asked of it (tests/support/looks). */
for (const [part, screens] of inParts(SCREENS, 6))
  test(`every kind of page is fit for eye, ear and hand, and says nothing in the console, ${part}`, async ({
    page,
    server,
  }) => {
    test.slow();
    const said = await listen(page);
    await eachScreen(page, server, (name) => lookAt(page, name), screens);
    expectSilence(said);
  });

test('so are the first use, the questions and the check of the answers', async ({ page, server }) => {
  test.slow();
  const said = await listen(page);
  await eachQuestionScreen(page, server, (name) => lookAt(page, name));
  expectSilence(said);
});

test('so are the plan, all of it unfolded, and the script to hold', async ({ page, server }) => {
  test.slow();
  const said = await listen(page);
  await eachPlanScreen(page, server, (name) => lookAt(page, name));
  expectSilence(said);
});

/** No word and no breach of the page's own policy; but that a page which is not there is not there. */
function expectSilence(said: readonly string[]): void {
  expect(said.filter((words) => !/nulle-part\/.*status of 404/.test(words))).toEqual([]);
}
