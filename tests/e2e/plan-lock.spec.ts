import type { Page } from '@playwright/test';
import { exit, playAway } from '../support/exit.ts';
import {
  comeBack,
  editionNews,
  goToFollow,
  goToPlan,
  keepPlan,
  keepSwitch,
  openFollow,
  procedureIds,
  resume,
  resumeDoor,
} from '../support/follow.ts';
import {
  answerAll,
  BLACKMAIL,
  CALM,
  expect,
  goOnToPlan,
  heading,
  isReady,
  open,
  test,
  type Host,
} from '../support/guide.ts';
import { keptKeys } from '../support/kept.ts';
import { publishChanged, publishWithout } from '../support/later-edition.ts';
import {
  allThatLies,
  chooseWords,
  closed,
  hasSign,
  isLockedNow,
  lockAgain,
  lockedDoor,
  lockPlan,
  lockSwitch,
  lockWithSameWords,
  sayWords,
} from '../support/lock.ts';
import { fill, keepNotes, OTHER_WORDS, rows, sealedIds, secret, setSight, tryWords, WORDS } from '../support/notes.ts';
import { expectState, openPlan, tick } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const OWN = 'Voir Mme Zuydcoq';

/** A page of the guide in place, without a load, by the bar: "Retour" leads to where one came from. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Plus', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function addOwn(page: Page, title = OWN): Promise<void> {
  const field = page.getByLabel('Ce qu’il y a à faire');
  if (!(await field.isVisible())) await page.getByText('Ajouter une chose à faire').click();
  await field.fill(title);
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByText(title)).toBeVisible();
}

/** A plan with a tick and a thing to do, kept and locked, on "Mon suivi"; gives what is ticked. */
async function lockedPlan(page: Page, server: Host): Promise<string> {
  await openPlan(page, server, CALM);
  const [first = ''] = await procedureIds(page);
  await tick(page, first);
  await goToFollow(page);
  await addOwn(page);
  await keepPlan(page);
  await lockPlan(page);
  return first;
}

test('the plan is locked from "Mon suivi": before, what that does is said; after, nothing of it lies open on the phone', async ({
  page,
  server,
}) => {
  await openPlan(page, server, CALM);
  await goToFollow(page);
  await addOwn(page);
  await keepPlan(page);
  expect(await allThatLies(page)).toContain('Zuydcoq');
  await lockSwitch(page).click();
  await test.step('what to write down, or to type, stands on the screen at once; the rest is one tap below', async () => {
    await expect(page.getByRole('button', { name: 'Proposer quatre mots au hasard' })).toBeInViewport({ ratio: 1 });
    await expect(secret(page)).toBeInViewport({ ratio: 1 });
    await page.getByText('Ce que cela protège, et ce que cela ne protège pas').click();
  });
  for (const said of [
    'Ces mots verrouillent votre plan, vos réponses, vos cases et vos dates.',
    '« C’est urgent » et les numéros s’ouvrent toujours sans mots.',
    'Ce qui a déjà été gardé sans mots peut laisser des traces.',
    'Si vous oubliez ces mots, personne ne peut rouvrir le plan ni les notes.',
  ])
    await expect(page.getByText(said)).toBeVisible();
  await test.step('pressed too early, it says what is missing, and leads there', async () => {
    await page.getByRole('button', { name: 'Verrouiller avec ces mots' }).click();
    await expect(page.getByText('Il manque : Vos mots secrets')).toBeVisible();
    await expect(secret(page)).toBeFocused();
    expect(await hasSign(page)).toBe(false);
  });
  await chooseWords(page);
  await isLockedNow(page);
  await expect(page.getByText('Ouvert, avec vos mots.')).toBeVisible();
  await expect(lockSwitch(page)).toBeChecked();
  const lies = await allThatLies(page);
  expect(lies).not.toContain('Zuydcoq');
  expect(lies).not.toContain('situations');
  expect(await hasSign(page)).toBe(true);
  expect(await page.evaluate(() => sessionStorage.getItem('visit'))).toBeNull();
  await test.step('it goes on: what is added is sealed too', async () => {
    const before = await allThatLies(page);
    await addOwn(page, 'Photocopies Wolfrembert');
    await expect.poll(() => allThatLies(page)).not.toBe(before);
    await page.reload();
    await isReady(page);
    expect(await allThatLies(page)).not.toContain('Wolfrembert');
    await sayWords(page);
    await expect(page.getByText('Photocopies Wolfrembert')).toBeVisible();
    await expect(page.getByText(OWN)).toBeVisible();
  });
});

test('LK-5: a closed plan shows nothing but its lock: home, plan, follow-up, title, history, tab', async ({
  page,
  server,
}) => {
  const first = await lockedPlan(page, server);
  const later = await comeBack(page, server.url);
  await expect(lockedDoor(later)).toBeVisible();
  await expect(resumeDoor(later)).toHaveCount(0);
  await expect(later.getByRole('link', { name: /Je cherche quoi faire/ })).toBeVisible();
  await expect(later.getByText(/sur \d+ fait/)).toHaveCount(0);
  await lockedDoor(later).click();
  await expect(heading(later)).toHaveText('Mon plan');
  await expect(closed(later)).toBeVisible();
  await expect(later.locator('.band')).toHaveCount(0);
  await expect(later.getByText('Pas encore de plan')).toHaveCount(0);
  expect(await later.title()).toBe('Mon plan – Repères');
  // the numbers are there
  await expect(later.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  await goTo(later, 'Mon suivi');
  await expect(closed(later)).toBeVisible();
  await expect(keepSwitch(later)).toHaveCount(0);
  await expect(later.getByText('À venir')).toHaveCount(0);
  await expect(later.getByText('Zuydcoq')).toHaveCount(0);
  const kept = await later.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), history.state]),
  );
  expect(kept).not.toContain('visit');
  expect(kept).not.toMatch(/Zuydcoq|situations/);
  await test.step('its words alone open it', async () => {
    await sayWords(later, OTHER_WORDS);
    await expect(later.getByText(/Ces mots n’ouvrent pas/)).toBeVisible();
    await expect(later.getByText('Zuydcoq')).toHaveCount(0);
    await expect(later.getByText(/Réessayez dans/)).toHaveCount(0);
    await sayWords(later);
    await expect(later.getByText(OWN)).toBeVisible();
    await goToPlan(later);
    await expectState(later, first, 'done');
  });
  await test.step('home leads back to it as long as it is open', async () => {
    await later.getByRole('link', { name: 'Accueil' }).click();
    await expect(resumeDoor(later)).toContainText(/1 sur \d+ fait/);
    await expect(lockedDoor(later)).toHaveCount(0);
    await resume(later);
  });
});

test('LK-5: danger and numbers never ask for words', async ({ page, server }) => {
  await lockedPlan(page, server);
  const later = await comeBack(page, server.url);
  await expect(lockedDoor(later)).toBeVisible();
  await expect(later.locator('.calls a[href^="tel:"]')).toHaveCount(3);
  for (const path of ['fr/urgence/', 'fr/contacts/', 'fr/demarches/porter-plainte/', 'fr/lettres/']) {
    await open(later, server, path);
    await expect(closed(later)).toHaveCount(0);
    await expect(secret(later)).toHaveCount(0);
  }
});

test('a first plan is kept under words at once, and never lay in the open', async ({ page, server }) => {
  await openPlan(page, server, CALM);
  await page.getByRole('button', { name: 'Le garder' }).click();
  await page.getByRole('button', { name: 'Le verrouiller par des mots secrets' }).click();
  await chooseWords(page);
  await expect(page.getByText('Ouvert, avec vos mots.')).toBeVisible();
  expect(await hasSign(page)).toBe(true);
  await expect.poll(() => sealedIds(page)).toContain('kept:plans');
  expect(await allThatLies(page)).not.toContain('situations');
  await test.step('"Verrouiller" closes it at once, and the focus is on what took its place', async () => {
    await lockAgain(page).click();
    await expect(closed(page)).toBeFocused();
    await expect(page.locator('.band')).toHaveCount(0);
    await sayWords(page);
    await expect(page.locator('.band').first()).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });
});

test('the notes have words already: the same ones lock the plan, and one opening opens both', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, { what: 'Une voiture grise.' });
  await openPlan(page, server, CALM);
  await goToFollow(page);
  await keepPlan(page);
  await lockWithSameWords(page);
  await goTo(page, 'Mes notes');
  await expect(rows(page)).toHaveCount(1);
  await expect(lockSwitch(page)).toBeChecked();
  await page.reload();
  await isReady(page);
  await tryWords(page, WORDS);
  await expect(rows(page)).toHaveCount(1);
  await goTo(page, 'Mon suivi');
  await goToPlan(page);
});

test('LK-2: it locks by itself, after three minutes, said before, and 15 seconds out of sight; the quick exit too', async ({
  page,
  server,
}) => {
  await playAway(page);
  await page.clock.install();
  await lockedPlan(page, server);
  await goToPlan(page);
  await page.clock.fastForward(151_000);
  await expect(page.getByText('Votre plan se verrouille dans une demi-minute.')).toBeVisible();
  await page.getByRole('button', { name: 'Rester' }).click();
  await expect(page.getByText('Votre plan se verrouille dans une demi-minute.')).toHaveCount(0);
  await page.clock.fastForward(181_000);
  await expect(closed(page)).toBeVisible();
  await expect(page.locator('.band')).toHaveCount(0);
  await sayWords(page);
  await expect(page.locator('.band').first()).toBeVisible();
  await expect(lockAgain(page)).toBeVisible();
  await setSight(page, 'hidden');
  await expect(page.locator('.band').first()).toBeHidden();
  await page.clock.fastForward(16_000);
  await setSight(page, 'visible');
  await expect(closed(page)).toBeVisible();
  await sayWords(page);
  await expect(page.locator('.band').first()).toBeVisible();
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Repères');
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(resumeDoor(page)).toHaveCount(0);
  await expect(lockedDoor(page)).toBeVisible();
});

test('LK-5: another plan is begun beside a closed one; with the words it is kept beside it, and nothing of either is lost', async ({
  page,
  server,
}) => {
  const first = await lockedPlan(page, server);
  const later = await comeBack(page, `${server.url}fr/parcours/`);
  await later.goto(server.url);
  await isReady(later);
  await lockedDoor(later).click();
  await expect(
    later.getByText(
      'Vous pouvez aussi commencer un autre plan, sans ouvrir celui-ci. Ce nouveau plan se perd si la page se ferme.',
    ),
  ).toBeVisible();
  await later.getByRole('button', { name: 'Commencer un autre plan' }).click();
  await later.getByRole('link', { name: /Non, personne/ }).click();
  await answerAll(later, BLACKMAIL);
  await goOnToPlan(later);
  expect(await later.evaluate(() => sessionStorage.getItem('visit'))).toBeNull();
  await later.getByRole('button', { name: 'Le garder' }).click();
  await expect(later.getByText('Un plan verrouillé est déjà gardé ici.')).toBeVisible();
  const before = await procedureIds(later);
  await sayWords(later);
  await expect(later.getByText('Ouvert, avec vos mots.')).toBeVisible();
  expect(await procedureIds(later)).toEqual(before);
  const last = await comeBack(later, `${server.url}fr/suivi/`);
  await sayWords(last);
  await last.getByText('Plusieurs enfants, ou plusieurs situations').click();
  await last.getByRole('button', { name: 'Passer à : Sans nom' }).click();
  await expect(last.getByText(OWN)).toBeVisible();
  await goToPlan(last);
  await expectState(last, first, 'done');
});

test('the lock is taken away: what others may then read is said first', async ({ page, server }) => {
  await lockedPlan(page, server);
  await lockSwitch(page).click();
  await expect(page.getByText(/Toute personne qui ouvre le guide ici pourra lire vos réponses/)).toBeVisible();
  await page.getByRole('button', { name: 'Non, garder' }).click();
  await expect(lockSwitch(page)).toBeChecked();
  expect(await hasSign(page)).toBe(true);
  await lockSwitch(page).click();
  await page.getByRole('button', { name: 'Oui, enlever le verrou' }).click();
  await expect(page.getByText('Le verrou est enlevé. Le plan se lit ici sans mots.')).toBeVisible();
  await expect(lockSwitch(page)).not.toBeChecked();
  expect(await keptKeys(page)).toEqual(['plans']);
  const later = await comeBack(page, server.url);
  await expect(resumeDoor(later)).toContainText(/1 sur \d+ fait/);
  await openFollow(later, server);
  await expect(later.getByText(OWN)).toBeVisible();
});

test('two tabs: one locks, the other forgets; what is locked in one is locked in both', async ({
  page,
  server,
  context,
}) => {
  await openPlan(page, server, CALM);
  await goToFollow(page);
  await addOwn(page);
  await keepPlan(page);
  const other = await context.newPage();
  await open(other, server);
  await resume(other);
  await expect(other.getByText(OWN).first()).toBeVisible();
  await lockPlan(page);
  await expect(closed(other)).toBeVisible();
  await expect(other.getByText(OWN)).toHaveCount(0);
  expect(await other.evaluate(() => sessionStorage.getItem('visit'))).toBeNull();
  await sayWords(other);
  await expect(other.getByText(OWN).first()).toBeVisible();
  await lockAgain(page).click();
  await expect(closed(page)).toBeVisible();
  await expect(closed(other)).toBeVisible();
  await expect(other.getByText(OWN)).toHaveCount(0);
});

test('services of the sheet to hand over are locked with it, also those that are typed after that', async ({
  page,
  server,
}) => {
  const unfold = (tab: Page): Promise<void> => tab.getByText('Rendez-vous et contacts').click();
  await open(page, server, 'fr/remettre/');
  await unfold(page);
  await page.getByLabel('Service 1').fill('CRIP Brivuqmelt');
  await page.getByRole('switch', { name: /Garder ces contacts/ }).click();
  await expect.poll(() => keptKeys(page)).toEqual(['handOverContacts']);
  await openFollow(page, server);
  await lockPlan(page);
  expect(await allThatLies(page)).not.toContain('Brivuqmelt');
  const later = await comeBack(page, `${server.url}fr/remettre/`);
  await unfold(later);
  await expect(later.getByText('Les contacts gardés pour cette page sont verrouillés, s’il y en a.')).toBeVisible();
  await expect(later.getByLabel('Service 1')).toHaveValue('');
  await expect(later.getByRole('switch', { name: /Garder ces contacts/ })).toHaveCount(0);
  await sayWords(later);
  await expect(later.getByLabel('Service 1')).toHaveValue('CRIP Brivuqmelt');
  await later.getByLabel('Service 2').fill('MDA Wolfrembert');
  await expect(later.getByRole('switch', { name: /Garder ces contacts/ })).toBeChecked();
  const last = await comeBack(later, `${server.url}fr/remettre/`);
  expect(await allThatLies(last)).not.toContain('Wolfrembert');
  await unfold(last);
  await sayWords(last);
  await expect(last.getByLabel('Service 2')).toHaveValue('MDA Wolfrembert');
});

test('"Ce qui reste" says that something is locked, and how large, and erases it without words', async ({
  page,
  server,
}) => {
  await lockedPlan(page, server);
  const later = await comeBack(page, `${server.url}fr/ce-qui-reste/`);
  const line = later.getByRole('listitem').filter({ hasText: 'élément' });
  await expect(line).toContainText(/1 élément verrouillé[^]*\d ko · Date verrouillée/);
  await expect(later.getByText('Votre plan', { exact: true })).toHaveCount(0);
  await expect(later.getByText('Ce qui est verrouillé n’entre dans la copie que si vous l’ouvrez')).toBeVisible();
  await line.getByRole('button', { name: /Effacer/ }).click();
  await later.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(later.getByText(/C’est effacé/)).toBeVisible();
  expect(await keptKeys(later)).toEqual([]);
  await open(later, server);
  await expect(lockedDoor(later)).toHaveCount(0);
});

test('once it is open, "Ce qui reste" names what is kept, and erases the notes without the plan, or the plan alone', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, { what: 'Une voiture grise.' });
  await openPlan(page, server, CALM);
  await goToFollow(page);
  await addOwn(page);
  await keepPlan(page);
  await lockWithSameWords(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Ce qui reste sur ce téléphone/ })
    .click();
  await expect(heading(page)).toHaveText('Ce qui reste sur ce téléphone');
  await page.getByRole('button', { name: /^Effacer : Notes/ }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByText(/C’est effacé\s: Notes/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Effacer : Notes/ })).toHaveCount(0);
  await expect.poll(() => sealedIds(page)).toEqual(['kept:plans']);
  await page.getByRole('button', { name: 'Effacer : Votre plan' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect.poll(() => sealedIds(page)).toEqual([]);
  expect(await hasSign(page)).toBe(true);
});

test('words that are forgotten: the way to erase is below the lock, and another plan can be kept after that', async ({
  page,
  server,
}) => {
  await lockedPlan(page, server);
  const later = await comeBack(page, server.url);
  await lockedDoor(later).click();
  await later.getByText('Mots oubliés ?').click();
  await later.getByRole('main').getByRole('link', { name: 'Ce qui reste sur ce téléphone' }).click();
  await later.getByRole('button', { name: 'Effacer : 1 élément verrouillé' }).click();
  await later.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(later.getByText(/C’est effacé/)).toBeVisible();
  await openPlan(later, server, CALM);
  await later.getByRole('button', { name: 'Le garder' }).click();
  await later.getByRole('button', { name: 'Garder sur ce téléphone' }).click();
  await expect.poll(() => keptKeys(later)).toContain('plans');
  expect(await hasSign(later)).toBe(false);
});

test('a lock that a full phone cannot turn on says so, and the plan stays kept as it was', async ({ page, server }) => {
  await openPlan(page, server, CALM);
  await goToFollow(page);
  await addOwn(page);
  await keepPlan(page);
  await fill(page, 'sealed');
  await lockSwitch(page).click();
  await chooseWords(page);
  await expect(page.getByText(/Ce téléphone n’a plus de place/)).toBeVisible();
  await expect(lockSwitch(page)).not.toBeChecked();
  await expect(page.getByText(OWN)).toBeVisible();
  expect(await allThatLies(page)).toContain('Zuydcoq');
});

test('a plan that was locked meets a newer edition once it is opened, and says its news then', async ({
  page,
  server,
  context,
}) => {
  await publishWithout(context, '2026-11-01', 'tenir-des-notes');
  const first = await lockedPlan(page, server);
  await publishChanged(context, '2027-02-01', {});
  const later = await comeBack(page, server.url);
  await lockedDoor(later).click();
  await expect(closed(later)).toBeVisible();
  await expect(editionNews(later)).toHaveCount(0);
  await sayWords(later);
  await expect(editionNews(later)).toContainText('Nouveau');
  await expectState(later, first, 'done');
});
