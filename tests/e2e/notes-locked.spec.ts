import { expect, heading, open, test } from '../support/guide.ts';
import { exit, playAway } from '../support/exit.ts';
import {
  closeButton,
  facts,
  begin,
  typeFacts,
  goByLink,
  isLocked,
  keepNotes,
  lockButton,
  openLocked,
  openNotes,
  OTHER_WORDS,
  rows,
  secret,
  sealedIds,
  tag,
  tryWords,
  typeWords,
  understood,
  unlock,
  WORDS,
  writeNote,
} from '../support/notes.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.' };
const WRONG = 'Ces mots n’ouvrent pas ce verrou. Vérifiez-les, puis réessayez.';

test('LK-3, LK-4: words are chosen with a warning, and only good ones close the notes', async ({ page, server }) => {
  await openNotes(page, server);
  await test.step('before words are chosen, the page says what they protect from, what not, and that nobody can help', async () => {
    await typeWords(page, WORDS);
    await page.getByText('Ce que cela protège, et ce que cela ne protège pas').click();
    for (const said of [
      'Cela protège d’une personne qui prend ce téléphone',
      'Cela ne protège pas si quelqu’un vous force à dire les mots, ou les devine. Un téléphone surveillé montre tout.',
      'Une copie imprimée ou envoyée peut se lire, et on voit que des notes existent.',
      'Si vous oubliez ces mots, personne ne peut rouvrir les notes.',
    ])
      await expect(page.getByText(said)).toBeVisible();
    // and nothing closes before the person says so
    await closeButton(page).click();
    await expect(page.getByText('Il manque : J’ai compris, je peux retenir ces mots')).toBeInViewport();
    await expect(understood(page)).toBeFocused();
    await understood(page).check();
  });
  await test.step('words that are too short lock nothing, nor do two lines that differ; good ones are said to be good', async () => {
    await typeWords(page, 'chat noir');
    await expect(page.getByText('Trop court : quatre mots, ou douze signes.')).toBeVisible();
    await closeButton(page).click();
    await expect(secret(page)).toBeFocused();
    await expect(lockButton(page)).toHaveCount(0);
    await typeWords(page, WORDS, OTHER_WORDS);
    await expect(page.getByText('Assez long. N’y mettez ni prénom, ni lieu, ni date de votre famille.')).toBeVisible();
    await closeButton(page).click();
    await expect(page.getByText('Les deux lignes ne sont pas pareilles.')).toBeVisible();
    await expect(lockButton(page)).toHaveCount(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});

test('notes that are closed with words are kept, locked at the next visit, and open with these words alone', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, GREY);
  await test.step('what was written after they were closed stays beside them', async () => {
    await writeNote(page, { what: 'Un appel la nuit.' });
    await expect(tag(page)).toHaveText('Enregistré');
  });
  await page.reload();
  await isLocked(page);
  await expect(page.getByText(GREY.what)).toHaveCount(0);
  await expect(page.getByText('Mots oubliés ? Personne ne peut rouvrir ces notes.')).toBeVisible();
  const before = await sealedIds(page);

  await test.step('words can be shown while they are typed, and are in no field once they were tried', async () => {
    await expect(secret(page)).toHaveAttribute('type', 'password');
    await page.getByLabel('Voir ce que j’écris').check();
    await expect(secret(page)).toHaveAttribute('type', 'text');
    await tryWords(page, OTHER_WORDS);
    await expect(page.getByText(WRONG)).toBeVisible();
    await expect(secret(page)).toHaveValue('');
    // the wait of one second, before other words are tried
    await expect(page.getByText(/Réessayez dans/)).toHaveCount(0);
  });

  await test.step('words that are forgotten: nothing is wiped, "Tout effacer" is near, and the guide is open', async () => {
    expect(await sealedIds(page)).toEqual(before);
    // one tap, and a question
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Non, garder' }).click();
    expect(await sealedIds(page)).toEqual(before);
    await open(page, server, 'fr/demarches/porter-plainte/');
    await expect(heading(page)).toContainText('plainte');
  });

  await openLocked(page, server);
  await expect(rows(page)).toHaveCount(2);
  await expect(tag(page)).toHaveText('Enregistré');

  await test.step('other words take the place of the first ones, which open nothing any more', async () => {
    await page.getByText('Changer mes mots secrets').first().click();
    await page.getByLabel('Vos mots actuels').fill(WORDS);
    await page.getByLabel('Vos nouveaux mots').fill(OTHER_WORDS);
    await page.getByRole('button', { name: 'Changer mes mots secrets' }).click();
    await expect(page.getByText('Vos mots secrets sont changés.')).toBeVisible();
    await page.reload();
    await tryWords(page, WORDS);
    await expect(page.getByText(WRONG)).toBeVisible();
    await expect(page.getByText(/Réessayez dans/)).toHaveCount(0);
    await unlock(page, OTHER_WORDS);
    await expect(rows(page)).toContainText([/Un appel la nuit/, /Une voiture grise/]);
  });
});

test('LK-6: wrong words get one sentence, and a wait that grows, which a reload does not shorten', async ({
  page,
  server,
}) => {
  await page.clock.install();
  await keepNotes(page, server, GREY);
  await lockButton(page).click();
  for (const [tries, seconds] of [1, 2, 4, 8].entries()) {
    await tryWords(page, `${OTHER_WORDS} ${tries}`);
    await expect(page.getByText(WRONG)).toBeVisible();
    // some of it may have passed when it is looked at
    await expect(page.getByText(new RegExp(`Réessayez dans (${seconds}|${seconds - 1}) seconde`))).toBeVisible();
    if (seconds < 8) await page.clock.fastForward(seconds * 1000);
  }
  await page.reload();
  await isLocked(page);
  await expect(page.getByText(/Réessayez dans \d secondes/)).toBeVisible();
  // before its end not even the right words are tried
  await tryWords(page, WORDS);
  await expect(page.getByRole('button', { name: 'Ouvrir mes notes' })).toBeEnabled();
  await isLocked(page);
  await page.clock.fastForward(8000);
  await unlock(page);
  await expect(rows(page)).toContainText(GREY.what);
});

test('EX-7: the quick exit in mid-note takes what is typed and the key, as the form said; saved notes stay', async ({
  page,
  server,
}) => {
  await playAway(page);
  await open(page, server);
  await keepNotes(page, server, GREY);
  await typeFacts(page, 'Elle a reçu un appel');
  await expect(page.getByText('Le bouton « Quitter vite » enlève ce qui n’est pas encore ajouté.')).toBeVisible();
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Repères');
  await expect(page.getByText(GREY.what)).toHaveCount(0);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await goByLink(page, 'Mes notes');
  await isLocked(page);
  await unlock(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(GREY.what);
  await begin(page);
  await expect(facts(page)).toHaveValue('');
});

test('EX-7: with nothing kept, the quick exit takes every note of the visit', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await openNotes(page, server);
  await writeNote(page, GREY);
  await typeFacts(page, 'Elle a reçu un appel');
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Repères');
  await page.getByRole('link', { name: 'Continuer' }).click();
  await goByLink(page, 'Mes notes');
  await expect(facts(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(0);
});

test('words that many choose are refused with a reason, and four drawn ones lock the notes', async ({
  page,
  server,
}) => {
  await openNotes(page, server);
  await page.getByText('Garder mes notes sur ce téléphone').click();
  for (const [words, reason] of [
    ['jetaimemaman', 'Beaucoup de gens choisissent ces mots.'],
    ['Marseille2024', 'Un nom ou un lieu, puis des chiffres, se devine vite.'],
    ['lina lina lina lino', 'Le même mot revient, ou presque.'],
  ] as const) {
    await secret(page).fill(words);
    await expect(page.getByText(reason)).toBeVisible();
    await understood(page).check();
    await closeButton(page).click();
    await expect(secret(page)).toBeFocused();
  }
  await expect(lockButton(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Proposer quatre mots au hasard' }).first().click();
  await expect(
    page.getByText(/^Tirés au hasard parmi 512 mots, par ce téléphone seul\. .* milliards de suites/),
  ).toBeVisible();
  const drawn = await secret(page).inputValue();
  expect(drawn).toMatch(/^[a-z]+( [a-z]+){3}$/);
  await expect(page.getByText(drawn, { exact: true })).toBeVisible();
  await page.getByLabel('Les mêmes mots, encore une fois').fill(drawn);
  await closeButton(page).click();
  await expect(lockButton(page)).toBeVisible();
});
