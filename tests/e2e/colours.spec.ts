import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/guide.ts';
import { eachScreen, eachStep, goToPlan } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

test('AX-15: with forced colours, what can be tapped has a border and what is chosen looks chosen', async ({
  page,
  server,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    const bare = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          '.button, .call, .pill, .option, .card, .care, .door, .choice, .call-tile, .notice, .state span, .bar-exit, .bar-urgent, input:not(.held input), .say:not(.script .say, .held .say), .help, .calm',
        ),
      ].filter((one) => one.checkVisibility({ opacityProperty: true }));
      return boxes.flatMap((box) => {
        const { borderInlineStartStyle, borderInlineStartWidth, borderInlineStartColor, backgroundColor } =
          getComputedStyle(box);
        const fine =
          borderInlineStartStyle === 'solid' &&
          parseFloat(borderInlineStartWidth) > 0 &&
          !/rgba\(.*, 0\)|transparent/.test(borderInlineStartColor);
        return fine
          ? []
          : [
              `${box.tagName}.${box.className} ${borderInlineStartWidth} ${borderInlineStartStyle} ${borderInlineStartColor} on ${backgroundColor}`,
            ];
      });
    });
    found.push(...new Set(bare.map((one) => `${name}: ${one}`)));
    const alike = await page.evaluate(() => {
      /** how a chosen thing and one that is not look, apart from their words */
      const looks = (one: Element, part?: string): string => {
        const {
          color,
          backgroundColor,
          borderBlockStartColor,
          borderBlockStartWidth,
          borderInlineStartWidth,
          insetInlineStart,
        } = getComputedStyle(one, part);
        // what is transparent shows the ground, which is what is forced elsewhere
        const ground = backgroundColor.replace(/rgba\((.*), 0\)/, 'rgb($1)');
        return [
          color,
          ground,
          borderBlockStartColor,
          borderBlockStartWidth,
          borderInlineStartWidth,
          insetInlineStart,
        ].join(' ');
      };
      const pairs = [
        ['.state input:checked + span', '.state input:not(:checked) + span'],
        ['.option input:checked', '.option input:not(:checked)'],
        ['.switch input:checked', '.switch input:not(:checked)'],
        ['.bottom a[aria-current]', '.bottom a:not([aria-current])'],
        ['.side a[aria-current]', '.side a:not([aria-current])'],
      ] as const;
      return pairs.flatMap(([chosen, other]) => {
        const [one, two] = [document.querySelector(chosen), document.querySelector(other)];
        return one?.checkVisibility() && two && looks(one) === looks(two) ? [`${chosen} looks like ${other}`] : [];
      });
    });
    found.push(...alike.map((one) => `${name}: ${one}`));
  };
  await eachScreen(page, server, look);
  await eachStep(page, server, look);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eachScreen(page, server, look, ['home', 'procedure']);
  expect(found).toEqual([]);
});

/** Words of what can be tapped that cannot be read on their ground: less than 4.5 to 1. */
const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const partsOf = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = partsOf(color)
        .slice(0, 3)
        .map((one) => one / 255)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (one: Element): string => {
      for (let at: Element | null = one; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((partsOf(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll(':is(a, button, summary) :not(svg *), a, button, summary')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((one) => one.checkVisibility({ opacityProperty: true, checkVisibilityCSS: true }))
      .flatMap((one) => {
        const [light = 0, dark = 0] = [getComputedStyle(one).color, groundOf(one)].map(luminance).sort((a, b) => b - a);
        const contrast = (light + 0.05) / (dark + 0.05);
        const words = one.textContent?.trim().slice(0, 30);
        return contrast < 4.5 ? [`${one.tagName}.${one.className.toString()} "${words}" ${contrast.toFixed(1)}`] : [];
      });
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`under the pointer, words stay readable, when it is ${colorScheme}`, async ({ page, server }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      const { root } = await cdp.send('DOM.getDocument');
      const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: 'a, button, summary',
      });
      for (const nodeId of nodeIds) await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] });
      found.push(...new Set((await unreadable(page)).map((one) => `${name}: ${one}`)));
    };
    await eachScreen(page, server, look);
    await eachStep(page, server, look);
    expect(found).toEqual([]);
  });

test.describe('AX-16: light and dark', () => {
  const LIGHT = 'rgb(250, 247, 242)';
  const DARK = 'rgb(18, 24, 26)';
  const ground = (page: Page): Promise<{ background: string; scheme: string }> =>
    page.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }));

  test('follow the phone, until one is chosen', async ({ page, server }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, server, 'fr/reglages/');
    expect(await ground(page)).toEqual({ background: DARK, scheme: 'dark' });
    const theme = page.getByRole('group', { name: 'Thème' });
    await theme.getByRole('radio', { name: /clair/i }).check();
    await expect.poll(() => ground(page)).toEqual({ background: LIGHT, scheme: 'light' });
    await page.emulateMedia({ colorScheme: 'light' });
    await theme.getByRole('radio', { name: /sombre/i }).check();
    await expect.poll(() => ground(page)).toEqual({ background: DARK, scheme: 'dark' });
    await page.getByRole('link', { name: 'Retour' }).click();
    expect(await ground(page)).toEqual({ background: DARK, scheme: 'dark' });
    await page.locator('.bottom').getByRole('link', { name: 'Plus' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
    await theme.getByRole('radio').first().check();
    await expect.poll(() => ground(page)).toEqual({ background: LIGHT, scheme: 'light' });
  });

  test('are light on paper, with dark words', async ({ page, server }) => {
    const pale: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const chosen of ['auto', 'dark']) {
        await page.evaluate((theme) => void (document.documentElement.dataset['theme'] = theme), chosen);
        expect(await ground(page)).toEqual({ background: 'rgb(255, 255, 255)', scheme: 'light' });
        const found = await page.evaluate(() => {
          const luminance = (color: string): number => {
            const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? [])
              .slice(0, 3)
              .map((one) => Number(one) / 255)
              .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const words = [...document.querySelectorAll('body *')].filter(
            (one) =>
              one.checkVisibility() &&
              [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
          );
          // paper is white: printers leave backgrounds out
          return words
            .filter((one) => 1.05 / (luminance(getComputedStyle(one).color) + 0.05) < 4.5)
            .map((one) => `${one.tagName} ${one.textContent?.slice(0, 30)}`);
        });
        pale.push(...found.map((one) => `${name}, ${chosen}: ${one}`));
      }
    };
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await eachScreen(page, server, look, ['home', 'emergency', 'procedure', 'contact']);
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
    await goToPlan(page, server);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await look('plan');
    expect(pale).toEqual([]);
  });
});
