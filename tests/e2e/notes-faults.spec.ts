import { expect, open, test } from '../support/guide.ts';
import { listDatabases } from '../support/kept.ts';
import {
  closeButton,
  closeWithWords,
  facts,
  typeFacts,
  fill,
  addButton,
  isLocked,
  keepNotes,
  lockButton,
  openLocked,
  openNotes,
  rows,
  sealedIds,
  tag,
  typeWords,
  understood,
  unlock,
  WORDS,
  writeNote,
} from '../support/notes.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.' };
const CALL = { what: 'Un appel la nuit.' };
const NOT_SAVED =
  'Ce changement n’est pas enregistré. Ce que vous voyez reste à l’écran : imprimez-le ou copiez-le avant de fermer.';
const FULL = 'Ce téléphone n’a plus de place';
const NEWER = 'Une version plus récente du guide garde déjà quelque chose sur ce téléphone';

for (const [how, break_] of [
  [
    'refuses to open its storage',
    () =>
      void (IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      }),
  ],
  ['has none', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
] as const)
  test(`a browser that ${how}: notes are written in memory, and why they are not kept is said`, async ({
    page,
    server,
  }) => {
    await page.addInitScript(break_);
    await openNotes(page, server);
    await writeNote(page, GREY);
    await expect(tag(page)).toHaveText('Pas enregistré');
    // where the choice is offered, it says why it cannot be; where not, the page does
    const offer = page.getByText('Garder mes notes sur ce téléphone');
    if (await offer.isVisible()) {
      await typeWords(page, WORDS);
      await understood(page).check();
      await closeButton(page).click();
      await expect(page.getByText(NOT_SAVED)).toBeVisible();
    }
    await expect(page.getByRole('main').getByText(/navigateur refuse|ne peut pas garder|pas enregistré/)).toBeVisible();
    await expect(rows(page)).toContainText(GREY.what);
    await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeVisible();
  });

test('a phone that is full when notes are to be closed: it is said that they are not kept', async ({
  page,
  server,
}) => {
  await openNotes(page, server);
  await writeNote(page, GREY);
  const isNotKept = async (): Promise<void> => {
    await expect(page.getByText(FULL)).toBeVisible();
    await expect(tag(page)).toHaveText('Pas enregistré');
    await expect(rows(page)).toContainText(GREY.what);
  };
  await test.step('with what to do, and nothing is left behind', async () => {
    await fill(page, 'kept', 'sealed');
    await typeWords(page, WORDS);
    await understood(page).check();
    await closeButton(page).click();
    await isNotKept();
    await expect.poll(() => listDatabases(page)).toEqual([]);
  });
  await test.step('also where there is room for the lock and none for the notes', async () => {
    await fill(page, 'sealed');
    await closeWithWords(page);
    await isNotKept();
  });
});

test('notes that are kept, on a phone that is slow and then full', async ({ page, server, browser }) => {
  await keepNotes(page, server, GREY);
  await test.step('what is typed while a note is being saved stays', async () => {
    await page.evaluate(() => {
      const real = crypto.subtle.encrypt.bind(crypto.subtle);
      crypto.subtle.encrypt = async (...asked) => {
        await new Promise((go) => addEventListener('go', go, { once: true })); // an old phone
        crypto.subtle.encrypt = real;
        return real(...asked);
      };
    });
    await typeFacts(page, 'Elle a pleuré.');
    await addButton(page).click();
    await typeFacts(page, CALL.what);
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await expect(page.getByText('C’est enregistré.')).toBeVisible();
    await expect(facts(page)).toHaveValue(CALL.what);
  });

  await test.step('a phone that gets full: the note is on the screen, said not to be kept, and kept once there is room', async () => {
    await fill(page, 'sealed');
    await addButton(page).click();
    await expect(page.getByText(NOT_SAVED)).toBeVisible();
    await expect(page.getByText(FULL)).toBeVisible();
    await expect(page.getByText('C’est enregistré.')).toHaveCount(0);
    await expect(tag(page)).toHaveText('Pas enregistré');
    await expect(page.getByRole('main').getByText(CALL.what).first()).toBeVisible();
    await fill(page);
    await writeNote(page, { what: 'Une troisième.' });
    await expect(tag(page)).toHaveText('Enregistré');
    await openLocked(page, server);
    await expect(rows(page)).toHaveCount(4);
  });

  await test.step('locking by hand does not take a note away that is nowhere else, unasked', async () => {
    await fill(page, 'sealed');
    await typeFacts(page, 'Une cinquième.');
    await addButton(page).click();
    await expect(page.getByText(NOT_SAVED)).toBeVisible();
    await lockButton(page).click();
    await isLocked(page);
    await expect(page.getByText('Une note n’a pas pu être enregistrée.')).toBeVisible();
    await fill(page);
    await unlock(page);
    await expect(rows(page).filter({ hasText: 'Une cinquième.' })).toBeVisible();
  });

  await test.step('a private window, such as this one, leaves nothing to the next', async () => {
    const other = await browser.newContext();
    const next = await other.newPage();
    await openNotes(next, server);
    expect(await listDatabases(next)).toEqual([]);
    await other.close();
  });
});

test('a database of a newer edition: said, left as it is, and notes can be written in memory', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, GREY);
  await page.goto(`${server.url}fr/pause.html`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('reperes', 9);
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await open(page, server, 'fr/notes/');
  await expect(page.getByText(NEWER)).toBeVisible();
  await writeNote(page, CALL);
  await expect(tag(page)).toHaveText('Pas enregistré');
  expect(await listDatabases(page)).toEqual([{ name: 'reperes', version: 9 }]);
  expect(await sealedIds(page)).toHaveLength(2);
});

test('a clock that is set back changes no order, and the note says so', async ({ page, server }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00+01:00') });
  await keepNotes(page, server, { ...GREY, day: '2026-11-19' });
  await page.clock.setSystemTime(new Date('2026-10-01T10:00:00+02:00'));
  await writeNote(page, { ...CALL, day: '2026-11-19' });
  await expect(tag(page)).toHaveText('Enregistré');
  await expect(rows(page)).toContainText([CALL.what, GREY.what]);
  await expect(rows(page).first()).toContainText('L’horloge du téléphone était en retard sur une note plus ancienne.');
  await expect(rows(page).nth(1)).not.toContainText('L’horloge');
  await openLocked(page, server);
  await expect(rows(page)).toContainText([CALL.what, GREY.what]);
});
