import { expect, heading, open, test } from '../support/guide.ts';
import { keptKeys } from '../support/kept.ts';
import {
  typeFacts,
  addButton,
  isLocked,
  keepNotes,
  openLocked,
  rows,
  sealedIds,
  spoil,
  tag,
  tryWords,
  WORDS,
  writeNote,
} from '../support/notes.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.' };
const CALL = { what: 'Un appel la nuit.' };
/** Either of them. */
const OTHERS = /Une voiture grise|Un appel la nuit/;

test('a damaged note takes no other with it: the others are there, it is said, and one can go on writing', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, GREY, CALL);
  const [note = ''] = (await sealedIds(page)).filter((id) => id.startsWith('note:'));
  await spoil(page, note);
  await openLocked(page, server);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 note abîmée ne s’ouvre plus. Les autres sont là.')).toBeVisible();
  await writeNote(page, { what: 'Une troisième.' });
  await expect(tag(page)).toHaveText('Enregistré');
  await openLocked(page, server);
  await expect(rows(page)).toHaveCount(2);
  // what is damaged stays as it is: a copy may mend it
  expect(await sealedIds(page)).toContain(note);

  await test.step('whatever record is damaged, notes that are written after it are kept', async () => {
    const [head = ''] = (await sealedIds(page)).filter((id) => !id.startsWith('note:'));
    await spoil(page, head);
    await openLocked(page, server);
    await expect(rows(page)).toContainText(['Une troisième.', OTHERS]);
    await typeFacts(page, 'Une quatrième.');
    await addButton(page).click();
    await expect(page.getByText('C’est enregistré.')).toBeVisible();
    await openLocked(page, server);
    await expect(rows(page)).toHaveCount(3);
  });
});

test('a damaged lock is told apart from wrong words, nothing is wiped, and the guide is open', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, GREY);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('reperes');
        request.onsuccess = () => {
          const kept = request.result.transaction('kept', 'readwrite').objectStore('kept');
          const found = kept.get('vault');
          found.onsuccess = () => {
            const { value, ...rest } = found.result as { value: { wrapped: Uint8Array } };
            const wrapped = value.wrapped.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
            kept.put({ ...rest, value: { ...value, wrapped } }, 'vault').onsuccess = () => {
              request.result.close();
              resolve();
            };
          };
        };
      }),
  );
  await page.reload();
  await isLocked(page);
  await tryWords(page, WORDS);
  await expect(page.getByText('Le verrou est abîmé sur ce téléphone.')).toBeVisible();
  expect(await sealedIds(page)).toHaveLength(2);
  expect(await keptKeys(page)).toContain('vault');
  await open(page, server, 'fr/urgence/');
  await expect(heading(page)).toHaveText('Qui appeler maintenant');
});

test('a page that is closed in the middle of a write: all notes that were said to be kept open again', async ({
  page,
  server,
  context,
}) => {
  await keepNotes(page, server, GREY);
  const told = [GREY.what];
  await page.close();
  for (const [at, what] of ['Un.', 'Deux.', 'Trois.', 'Quatre.'].entries()) {
    const tab = await context.newPage();
    await openLocked(tab, server);
    await typeFacts(tab, what);
    await addButton(tab).click();
    // every other time it is closed before anything is said
    if (at % 2 === 1) {
      await expect(tab.getByText('C’est enregistré.')).toBeVisible();
      told.push(what);
    }
    await tab.close();
  }
  const last = await context.newPage();
  await openLocked(last, server);
  for (const what of told) await expect(rows(last).filter({ hasText: what })).toHaveCount(1);
  await expect(last.getByText('abîmée')).toHaveCount(0);
});
