import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { CALM, expect, open, test } from '../support/guide.ts';
import { codeOf, field, opened, take } from '../support/plan-code.ts';

interface Stub {
  readonly text: string;
  readonly refuse?: string;
}

/** A camera that sees a screen with this code. The double stands at the edge: the reader is the real one. */
async function giveCamera(page: Page, { text, refuse }: Stub): Promise<void> {
  const modules = encode(text, { ecc: 'M', border: 4 }).data;
  await page.addInitScript(
    ({ modules: rows, refuse: why }) => {
      const tracks: MediaStreamTrack[] = [];
      Object.assign(window, { tracks });
      navigator.mediaDevices.getUserMedia = () => {
        if (why) return Promise.reject(new DOMException('', why));
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: 640, height: 480 });
        const paper = canvas.getContext('2d');
        if (!paper) throw new Error('no canvas');
        const draw = (): void => {
          paper.fillStyle = '#998';
          paper.fillRect(0, 0, 640, 480);
          paper.save();
          paper.translate(180, 60);
          paper.rotate(0.12);
          const side = 9;
          for (const [y, row] of rows.entries())
            for (const [x, dark] of row.entries()) {
              paper.fillStyle = dark ? '#111' : '#eee';
              paper.fillRect(x * side, y * side, side, side);
            }
          paper.restore();
          requestAnimationFrame(draw);
        };
        draw();
        const stream = canvas.captureStream(15);
        tracks.push(...stream.getTracks());
        return Promise.resolve(stream);
      };
    },
    { modules, refuse },
  );
}

const openCamera = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lire avec l’appareil photo' }).click();
  await expect(page.getByText('Les images restent sur ce téléphone')).toBeVisible();
  expect(await tracksOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ouvrir l’appareil photo' }).click();
};

const tracksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState));

test.describe('the camera', () => {
  test.use({ serviceWorkers: 'block' });

  test('reads the code that the other phone shows, then stops', async ({ page, server }) => {
    await giveCamera(page, { text: codeOf(CALM) });
    await open(page, server, 'fr/code/');
    await openCamera(page);
    await expect(opened(page)).toBeVisible();
    await expect.poll(() => tracksOf(page)).toEqual(['ended']);
    await take(page).click();
    await expect(page.getByRole('heading', { name: 'Le plan est repris.' })).toBeFocused();
  });

  test('goes on past another code, and stops when the page is hidden, left, or left in a hurry', async ({
    page,
    server,
  }) => {
    await giveCamera(page, { text: 'https://example.org/' });
    await open(page, server, 'fr/code/');
    await openCamera(page);
    await expect(page.getByText('Ce n’est pas un code de plan.')).toBeVisible();
    expect(await tracksOf(page)).toEqual(['live']);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.getByText('L’appareil photo est fermé.')).toBeVisible();
    expect(await tracksOf(page)).toEqual(['ended']);
    for (const leave of [
      () => page.getByRole('button', { name: 'Fermer l’appareil photo' }).click(),
      () => page.evaluate(() => dispatchEvent(new Event('reperes:leave'))),
      () => page.getByRole('link', { name: 'Accueil' }).first().click(),
    ]) {
      await page.getByRole('button', { name: 'Lire avec l’appareil photo' }).click();
      await page.getByRole('button', { name: 'Ouvrir l’appareil photo' }).click();
      await expect.poll(() => tracksOf(page)).toContain('live');
      await leave();
      await expect.poll(() => tracksOf(page)).not.toContain('live');
    }
  });

  test('that does not come leaves the field, and a sentence that says why', async ({ page, server }) => {
    for (const [refuse, says] of [
      ['NotAllowedError', /L’appareil photo est refusé/],
      ['NotFoundError', /ne trouve pas d’appareil photo/],
    ] as const) {
      await giveCamera(page, { text: 'x', refuse });
      await open(page, server, 'fr/code/');
      await openCamera(page);
      await expect(page.getByText(says)).toBeVisible();
      await expect(field(page)).toBeVisible();
    }
  });
});
