import { ensureBuild } from '../../scripts/build-tests.mjs';
import {
  answerAll,
  begin,
  BLACKMAIL,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';
import { followAct } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

test('walks from home to a procedure with the server stopped', async ({ page, server }) => {
  await open(page, server);
  expect(await isStored(page)).toBeGreaterThan(4);
  await server.stop();

  await page.goto(server.url);
  await isReady(page);
  await expect(heading(page)).toContainText('Vous vous inquiétez');
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  await followAct(page, 'porter-plainte');
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();

  // a page never visited, asked for by its address
  await page.goto(`${server.url}fr/demarches/saisir-le-juge-des-enfants/`);
  await isReady(page);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await expect(page.locator('.sources').first()).toBeHidden();
  await openFold(page, 'rest');
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  await expect(page.locator('.sources').first()).toBeVisible();
});
