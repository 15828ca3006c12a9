import type { Page } from '@playwright/test';
import { contentIn, expect, give, goTo, openGuide, settledBar, SMALL, test, zipOf } from '../support/atelier.ts';
import { readZip } from '../support/atelier-zip.ts';
import { openDraft, openPublish, replaced, resumeDraft, type DraftEdit } from '../support/atelier-draft.ts';

const files = contentIn(SMALL);
const FILE = 'fr/procedures/couper-l-eau.md';
const OLD = 'près du compteur';

/** Edits of one sentence, each of what the one before made. */
function edits(count: number): readonly DraftEdit[] {
  const first = files.get(FILE) ?? '';
  const text = (at: number): string => (at === 0 ? first : replaced(first, OLD, `à ${at} pas du compteur`));
  return Array.from({ length: count }, (_, at) => ({
    what: `phrase ${at + 1}`,
    changes: [{ file: FILE, before: text(at), after: text(at + 1) }],
  }));
}

const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');
const keeping = (page: Page) => page.locator('.kept');

test('a closed tab: the draft is there again, with undo to the beginning', async ({ page, atelier, context }) => {
  await openDraft(page, atelier, SMALL, edits(2));
  await page.close();
  const next = await context.newPage();
  await next.goto(atelier.url);
  await next.getByRole('button', { name: /^Reprendre le brouillon/ }).click();
  await expect(next.locator('.three')).toBeVisible();
  await goTo(next, '#/publish');
  await expect(next.locator('.publish ins', { hasText: 'à 2 pas' })).toBeVisible();
  await undo(next);
  await expect(next.locator('.publish ins', { hasText: 'à 1 pas' })).toBeVisible();
  await undo(next);
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('Rien n’a changé');
  await next.keyboard.press('Control+y');
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('1 changement, en mots');
});

test('two tabs: the second only reads', async ({ page, atelier, context }) => {
  await openDraft(page, atelier, SMALL, edits(1));
  const second = await context.newPage();
  await second.goto(atelier.url);
  await expect(second.getByText('L’atelier est ouvert dans un autre onglet')).toBeVisible();
  await second.getByRole('button', { name: /^Reprendre le brouillon/ }).click();
  await expect(keeping(second)).toHaveAttribute('data-keeping', 'other');
  await undo(second);
  await expect(second.getByRole('link', { name: 'Publier · 1' })).toBeVisible();
  await undo(page);
  await expect(page.getByRole('link', { name: 'Publier', exact: true })).toBeVisible();
});

test('a full disk is said, and the tab loses nothing; what was kept before stands', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, edits(3));
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as PropertyDescriptor;
    Object.assign(window, { heal: () => Object.defineProperty(IDBObjectStore.prototype, 'put', put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await undo(page);
  await expect(keeping(page)).toHaveAttribute('data-keeping', 'full');
  await expect(keeping(page)).toContainText('Plus de place');
  await openPublish(page);
  await expect(page.locator('.publish ins', { hasText: 'à 2 pas' })).toBeVisible();
  const zip = await readZip(page, 'Télécharger le guide entier');
  expect(zip.get(`guide-content/${FILE}`)).toContain('à 2 pas');
  // there is room again: the next edit keeps all
  await page.evaluate(() => (window as unknown as { heal: () => void }).heal());
  await page.locator('h1').click();
  await undo(page);
  await expect(keeping(page)).toHaveAttribute('data-keeping', 'kept');
  await resumeDraft(page);
  await expect(page.getByRole('link', { name: 'Publier · 1' })).toBeVisible();
});

test('a disk that is full while a draft is written keeps the draft of before', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, edits(3));
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await undo(page);
  await expect(keeping(page)).toHaveAttribute('data-keeping', 'full');
  await resumeDraft(page);
  await expect(page.getByRole('link', { name: 'Publier · 3' })).toBeVisible();
});

/** How many edits the browser keeps. */
const keptCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('atelier');
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('edits').objectStore('edits').count();
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result);
          });
        });
      }),
  );

test('200 edits are undone one by one, and all at once', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, edits(200));
  await expect(page.getByRole('link', { name: 'Publier · 200' })).toBeVisible();
  for (let at = 0; at < 200; at += 1) await undo(page);
  await expect(page.getByRole('link', { name: 'Publier', exact: true })).toBeVisible();
  for (let at = 0; at < 200; at += 1) await page.keyboard.press('Control+y');
  await expect(page.getByRole('link', { name: 'Publier · 200' })).toBeVisible();
  await goTo(page, '#/done');
  await page.getByRole('button', { name: 'Revenir avant ces 200 changements' }).click();
  await expect(page.getByText('Rien n’a été changé depuis l’ouverture.')).toBeVisible();
  await expect.poll(() => keptCount(page)).toBe(0);
  await resumeDraft(page);
  await expect(page.getByRole('link', { name: 'Publier', exact: true })).toBeVisible();
});

test('text that is pasted from a word processor is cleaned, and what was cleaned is said', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier);
  await goTo(page, '#/text/procedure/appeler-les-secours');
  const line = page.locator('.line[data-shape="step"]', { hasText: 'Sortez de la pièce' });
  await line.hover();
  await line.getByRole('button', { name: /Corriger/ }).click();
  const editor = page.locator('.line-in-hand .cm-content');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await editor.evaluate((place) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '\u202ESor\u00ADtez\u200B de\nla\tpièce, puis l\u2018escalier.');
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(editor).toHaveText('Sortez de la pièce, puis l’escalier.');
  await expect(page.locator('.line-in-hand [role=status]')).toContainText(
    'caractères cachés, ou sauts de ligne, ont été',
  );
});

const stopped = (page: Page) => page.getByRole('heading', { level: 1, name: 'L’atelier s’est arrêté' });
const restart = (page: Page) => page.getByRole('button', { name: 'Relancer' }).click();

test('a worker that does not start is said, and starts anew with the guide', async ({ page, atelier }) => {
  await page.route('**/assets/worker-*.js', (route) => route.fulfill({ status: 503 }));
  await page.goto(atelier.url);
  await give(page, zipOf(files));
  await expect(stopped(page)).toBeFocused();
  await expect(page.getByText('Lecture du guide')).toBeHidden();
  // still none: it is said again
  await restart(page);
  await expect(stopped(page)).toBeFocused();
  await page.unroute('**/assets/worker-*.js');
  await restart(page);
  await expect(page.locator('.three')).toBeVisible();
  await expect(stopped(page)).toBeHidden();
});

test('a worker that ends is said; a new one has the draft, and what was being written', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, edits(2));
  await goTo(page, '#/sign');
  const typed = page.getByRole('textbox').first();
  await typed.fill('Des chaussures mouillées');
  await page.workers()[0]?.evaluate(() => self.close());
  await expect(stopped(page)).toBeFocused();
  await expect(typed).toBeHidden();
  await undo(page);
  await restart(page);
  await expect(typed).toHaveValue('Des chaussures mouillées');
  await expect(typed).toBeFocused();
  await expect(settledBar(page)).toContainText('Aucune faute');
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  await expect(page.locator('.publish ins', { hasText: 'à 1 pas' })).toBeVisible();
});

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const BIDI = '\u202Etxt.exe\u202C';

test('hostile content is text everywhere, and asks for nothing', async ({ page, atelier }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss());
  const put = (file: string, old: string, fresh: string): void =>
    void hostile.set(file, replaced(hostile.get(file), old, fresh));
  const hostile = new Map(files);
  put('fr/contacts.yaml', 'name: Votre assurance', `name: '${HOSTILE}'`);
  put(FILE, "title: Coupez l'eau", `title: '${HOSTILE} javascript:alert(1)'`);
  put('fr/signs.yaml', hostile.get('fr/signs.yaml')?.match(/label: (.*)/)?.[1] ?? 'label', `'${HOSTILE} ${BIDI}'`);
  await page.goto(atelier.url);
  await give(page, zipOf(files), `${HOSTILE.replaceAll('/', '')}${BIDI}.zip`);
  await expect(page.locator('.three')).toBeVisible();
  await expect(page.locator('.opened')).toContainText('<img src=x');
  // the same as a draft: the words of each change
  await openDraft(page, atelier, SMALL, [
    {
      what: HOSTILE,
      changes: [...hostile].flatMap(([file, after]) => {
        const before = files.get(file) ?? null;
        return before === after ? [] : [{ file, before, after }];
      }),
    },
  ]);
  for (const place of ['home', 'done', 'faults', 'plans', 'touched', 'publish']) {
    await goTo(page, `#/${place}`);
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('main img, main script, main a[href^="javascript"]')).toHaveCount(0);
  }
  await goTo(page, '#/done');
  await expect(page.locator('main')).toContainText('<img src=x');
  expect(await page.title()).not.toBe('1');
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(atelier.url) && !url.startsWith('blob:'))).toEqual([]);
});

test('the server is gone: the atelier opens again, and goes on with the draft', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, edits(1));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await atelier.stop();
  await resumeDraft(page);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  await expect(page.locator('.publish ins', { hasText: 'à 1 pas' })).toBeVisible();
});

test('the store of the atelier holds its own files alone', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((url) => !url.startsWith(atelier.url))).toEqual([]);
});
