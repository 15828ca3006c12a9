import type { Page } from '@playwright/test';
import { contrast } from '../support/contrast.ts';
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

interface Words {
  /** its element, and how they begin */
  readonly says: string;
  readonly colour: string;
  readonly ground: string;
}

/** Words that are seen in what the selector finds, with their colour and that of their ground. */
const wordsIn = (page: Page, selector: string): Promise<readonly Words[]> =>
  page.evaluate((among) => {
    const groundOf = (one: Element): string => {
      for (let at: Element | null = one; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/rgba\(.*, 0\)/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll(among)]
      .filter((one) => one.checkVisibility())
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((one) => ({
        says: `${one.tagName}.${one.className.toString()} ${one.textContent?.trim().slice(0, 30)}`,
        colour: getComputedStyle(one).color,
        ground: groundOf(one),
      }));
  }, selector);

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
      const words = await wordsIn(page, ':is(a, button, summary) :not(svg *), a, button, summary');
      const pale = words.filter(({ colour, ground }) => contrast(colour, ground) < 4.5);
      found.push(...new Set(pale.map(({ says }) => `${name}: ${says}`)));
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
        // paper is white: printers leave backgrounds out
        const words = await wordsIn(page, 'body *');
        const found = words.filter(({ colour }) => contrast(colour, '#ffffff') < 4.5).map(({ says }) => says);
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
