import { PROCEDURE, TITLE, openWith, endUntil } from '../support/aloud.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import {
  bringVoices,
  control,
  endSentence,
  failSentence,
  hidePage,
  inControl,
  listenButton,
  LOCAL,
  marked,
  REMOTE,
  said,
  saidNow,
  startReading,
} from '../support/voices.ts';

test.describe('a page', () => {
  test.use({ serviceWorkers: 'block' });

  test('is read by a voice of the phone alone, sentence by sentence, and what was unfolded too', async ({
    page,
    server,
  }) => {
    await openWith(page, server);
    await test.step('is read sentence by sentence, by a voice of the phone alone, and what is said is marked', async () => {
      // what the page fetches by itself, last of all, has come
      await expect(page.locator('html[data-font]')).toBeAttached();
      const asked: string[] = [];
      await listenButton(page).click();
      // who may hear it is said first
      await expect(control(page)).toContainText('On peut vous entendre.');
      await expect(control(page)).toContainText('Le texte n’est envoyé à personne.');
      expect(await saidNow(page)).toBeNull();
      page.on('request', (request) => asked.push(request.url()));
      await inControl(page, 'Lire à voix haute').click();
      await endUntil(page, TITLE);
      expect(await marked(page)).toBe(TITLE);
      await endSentence(page);
      expect(await saidNow(page)).toBe(
        'Un parent peut porter plainte au nom de son enfant mineur, même sans son accord.',
      );
      expect(await marked(page)).toBe(await saidNow(page));
      await endUntil(page, '1 1 6, 0 0 6');
      expect(await marked(page)).toBe('116\u00A0006');
      await expect(page.locator('.call .num').first()).toBeInViewport();
      await endUntil(page, /^Vérifié le/);
      await endSentence(page);
      await endSentence(page);
      // the end: silence, and it can be read again
      expect(await saidNow(page)).toBeNull();
      expect(await marked(page)).toBeNull();
      await expect(inControl(page, 'Lire à voix haute')).toBeVisible();
      const all = await said(page);
      expect(all.length).toBeGreaterThan(12);
      expect([...new Set(all.map(({ voice }) => voice))]).toEqual(['local']);
      // buttons, what is folded, and what leads to a source stay out
      const words = all.map(({ text }) => text).join(' ');
      expect(words).not.toMatch(/Imprimer|Partager|Écouter|Lire en grand|accord\. 1/);
      expect(asked).toEqual([]);
    });
    await test.step('reads what was unfolded, and a word that is explained', async () => {
      await open(page, server, PROCEDURE);
      const fold = page.locator('details.fold[data-section="refused"]');
      await fold.locator('summary').click();
      const first = (await fold.locator('.fold-in p, .fold-in li').first().innerText()).split(/[.?!]/)[0] ?? '';
      await startReading(page);
      await endUntil(page, new RegExp(first.slice(0, 12)));
    });
  });

  test('is paused and goes on, stops for what the phone does, and says when the voice gave up', async ({
    page,
    server,
  }) => {
    await openWith(page, server);
    await test.step('is paused, goes on from the same sentence, and slower begins it again', async () => {
      await startReading(page);
      await endUntil(page, TITLE);
      await inControl(page, 'Pause').click();
      expect(await saidNow(page)).toBeNull();
      expect(await marked(page)).toBe(TITLE);
      await inControl(page, 'Reprendre').click();
      expect(await saidNow(page)).toBe(TITLE);
      await inControl(page, 'Plus lent').click();
      await expect.poll(() => saidNow(page)).toBe(TITLE);
      await endSentence(page);
      expect((await said(page)).slice(-4).map(({ text, rate }) => [text === TITLE, rate])).toEqual([
        [true, 1],
        [true, 1],
        [true, 0.75],
        [false, 0.75],
      ]);
      await inControl(page, 'Vitesse normale').click();
      await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(1);
      await inControl(page, 'Arrêter').click();
      expect(await saidNow(page)).toBeNull();
      expect(await marked(page)).toBeNull();
      await expect(control(page)).toHaveCount(0);
      await expect(listenButton(page)).toBeFocused();
    });
    await test.step('says that the voice gave up, and goes on from that sentence', async () => {
      await startReading(page);
      await endUntil(page, TITLE);
      await failSentence(page);
      await expect(control(page).getByRole('status')).toHaveText('La voix s’est arrêtée. Vous pouvez reprendre.');
      await inControl(page, 'Reprendre').click();
      expect(await saidNow(page)).toBe(TITLE);
      await expect(control(page).getByRole('status')).toHaveText('');
    });
    await test.step('stops when the phone shows something else, and waits for a tap after it', async () => {
      await inControl(page, 'Arrêter').click();
      await startReading(page);
      await endUntil(page, TITLE);
      await hidePage(page);
      expect(await saidNow(page)).toBeNull();
      await hidePage(page, false);
      expect(await saidNow(page)).toBeNull();
      await inControl(page, 'Reprendre').click();
      expect(await saidNow(page)).toBe(TITLE);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      expect(await saidNow(page)).toBeNull();
    });
    await test.step('stops for a call, for the printer, and with the page', async () => {
      await open(page, server, PROCEDURE);
      await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
      await startReading(page);
      await page.locator('.call:visible').first().click();
      expect(await saidNow(page)).toBeNull();
      await inControl(page, 'Reprendre').click();
      expect(await saidNow(page)).not.toBeNull();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await saidNow(page)).toBeNull();
      await open(page, server, PROCEDURE);
      await startReading(page);
      await page.getByRole('link', { name: 'Urgence' }).click();
      await expect(heading(page)).toHaveText('Qui appeler maintenant');
      expect(await saidNow(page)).toBeNull();
      await expect(control(page)).toHaveCount(0);
    });
  });

  test('says in a sentence that this phone has no voice, where only remote ones speak the language', async ({
    page,
    server,
  }) => {
    await openWith(page, server, [REMOTE, { ...LOCAL, lang: 'en-GB' }]);
    await listenButton(page).click();
    await expect(control(page).getByRole('status')).toHaveText('Recherche d’une voix sur cet appareil.');
    await expect(control(page).getByRole('status')).toHaveText(/n’a pas de voix pour cette langue/);
    await expect(inControl(page, 'Lire à voix haute')).toHaveCount(0);
    expect(await said(page)).toEqual([]);
    // one that is installed while the page is open is found
    await bringVoices(page, [REMOTE, { ...LOCAL, lang: 'fr_CA' }]);
    await inControl(page, 'Lire à voix haute').click();
    expect(await saidNow(page)).not.toBeNull();
    expect((await said(page)).map(({ voice }) => voice)).toEqual(['local']);
  });

  test('is marked by its paragraph where the browser marks no sentence', async ({ page, server }) => {
    await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    await openWith(page, server);
    await startReading(page);
    await endUntil(page, TITLE);
    await expect(page.locator('[data-aloud]')).toHaveText(TITLE);
    await expect(page.locator('[data-aloud]')).toHaveCSS('outline-style', 'solid');
    await inControl(page, 'Arrêter').click();
    await expect(page.locator('[data-aloud]')).toHaveCount(0);
    await expect(heading(page)).toHaveCSS('outline-style', 'none');
  });

  test('follows the reader no further than they want: whoever scrolls away stays there', async ({ page, server }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWith(page, server, [LOCAL], 'fr/pages/ce-que-ce-guide-garde-en-detail/');
    await startReading(page);
    const top = (): Promise<number> => page.evaluate(() => scrollY);
    for (let left = 20; left > 0; left -= 1) await endSentence(page);
    expect(await top()).toBeGreaterThan(300);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const end = await top();
    await endSentence(page);
    await endSentence(page);
    expect(await top()).toBe(end);
  });
});
