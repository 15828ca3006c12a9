import type { Page } from '@playwright/test';
import { answer, begin, BLACKMAIL, expect, open, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { eachScreen, eachStep, goToPlan, SCREENS, setTextSize, unfold } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

/** What reaches out of the page sideways, if anything. */
const wide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 4).map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.slice(0, 30)}`),
    ];
  });

/** The exit and the way to the numbers are whole and on screen, wherever one has scrolled to. */
async function hasWayOut(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 400));
  await expect(page.locator('.bar-exit')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.bar-urgent')).toBeInViewport({ ratio: 1 });
}

test('AX-6: every target is large enough to be tapped', async ({ page, server }) => {
  const small: string[] = [];
  const look = async (name: string): Promise<void> => {
    const found = await page.evaluate(() => {
      const LARGE =
        '.option, .choice, .door, .call-tile, .bar-exit, .bar-urgent, a.button[href^="tel:"], a.button[href^="sms:"], .button[data-look="main"], .button[data-look="urgent"], .tick';
      const TALL = '.button, summary, nav a, .bar a, .row, .state, .switch';
      /** A link inside a sentence has the size of its line (WCAG 2.5.8, "inline"). */
      const isInText = (link: Element): boolean => {
        if (link.matches('.cite')) return true;
        const around = [...(link.parentElement?.childNodes ?? [])].filter(
          (node) =>
            node !== link &&
            (node.nodeType === Node.TEXT_NODE || getComputedStyle(node as Element).display === 'inline'),
        );
        return (
          getComputedStyle(link).display === 'inline' && around.some((node) => /\p{L}{2}/u.test(node.textContent ?? ''))
        );
      };
      const targets = [...document.querySelectorAll('a[href], button, summary, label:has(input), input')].filter(
        (one) => !one.matches('label input, .skip') && one.checkVisibility(),
      );
      if (targets.length < 2) throw new Error('nothing to measure');
      return targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const [wanted, wide] = target.matches(LARGE)
          ? [48, 48]
          : target.matches(TALL)
            ? [44, 44]
            : isInText(target)
              ? [0, 0]
              : [24, 24];
        return height >= wanted - 0.01 && width >= wide - 0.01
          ? []
          : [
              `${target.tagName}.${target.className} "${target.textContent?.slice(0, 40)}": ${Math.round(width)} × ${Math.round(height)}, wants ${wanted}`,
            ];
      });
    });
    small.push(...found.map((one) => `${name}: ${one}`));
  };
  await eachScreen(page, server, look);
  await eachStep(page, server, look);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eachScreen(page, server, look, ['home', 'procedure', 'about']);
  expect(small).toEqual([]);
});

declare global {
  interface Window {
    /** where Tab came to first: there again, it has been all the way round */
    firstFocused: Element | undefined;
  }
}

/** Where the focus is covered, all the way through the page with Tab. */
async function coveredFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => void (window.firstFocused = undefined));
  const covered: string[] = [];
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused === window.firstFocused) return 'end';
      window.firstFocused ??= focused;
      const target = focused.closest('label') ?? focused;
      const [line] = focused.getClientRects();
      if (!line) return `${focused.tagName}: no box`;
      const x = line.left + line.width / 2;
      const points = [line.top + 2, line.top + line.height / 2, line.bottom - 2];
      const bare = points.filter((y) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (target.contains(top) || top.contains(target));
      });
      // what is taller than half the screen need not be seen whole
      const enough = line.height > innerHeight / 2 ? 1 : points.length;
      return bare.length >= enough
        ? ''
        : `${focused.tagName}.${focused.className} "${target.textContent?.slice(0, 40)}" at ${Math.round(line.top)}–${Math.round(line.bottom)} of ${innerHeight}`;
    });
    if (seen === 'end') return presses === 0 ? ['nothing takes the focus'] : covered;
    if (seen !== '') covered.push(seen);
  }
  return covered;
}

test.describe('AX-7, EX-12: the focus is never covered', () => {
  const SIZES = [
    [360, 740],
    [320, 256],
    [1280, 800],
  ] as const;

  test('on the home page, the signs and a procedure', async ({ page, server }) => {
    test.slow();
    const found: string[] = [];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      for (const path of ['', 'fr/signes/', 'fr/demarches/porter-plainte/']) {
        if (path === 'fr/signes/' && height !== 740) continue;
        await open(page, server, path);
        found.push(...(await coveredFocus(page)).map((one) => `${width} × ${height} /${path}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });

  test('in a question and in the plan, with the line that takes a mark back', async ({ page, server }) => {
    test.slow();
    const found: string[] = [];
    await open(page, server);
    await begin(page);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      found.push(...(await coveredFocus(page)).map((one) => `${width} × ${height} question: ${one}`));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await goToPlan(page, server);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
    for (const [width, height] of SIZES.slice(0, 2)) {
      await page.setViewportSize({ width, height });
      await page.locator('h1').focus();
      found.push(...(await coveredFocus(page)).map((one) => `${width} × ${height} plan: ${one}`));
    }
    expect(found).toEqual([]);
  });
});

test.describe('AX-12: nothing scrolls sideways', () => {
  test.use({ bypassCSP: true });

  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';
  const VIEWS = [
    [320, 640],
    [320, 256],
    [640, 320],
    [740, 360],
    [800, 600],
    [1280, 800],
  ] as const;

  /** At each size and either way up, then with wide-spaced text. */
  async function reflows(page: Page, name: string, found: string[]): Promise<void> {
    const look = async (how: string): Promise<void> =>
      void found.push(...(await wide(page)).map((one) => `${name}, ${how}: ${one}`));
    for (const [width, height] of VIEWS) {
      await page.setViewportSize({ width, height });
      await look(`${width} × ${height}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const style = await page.addStyleTag({ content: SPACING });
    await look('spaced');
    await hasWayOut(page);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *, .bar *, .bottom *')].filter(
          (one) =>
            one.checkVisibility() &&
            getComputedStyle(one).overflow !== 'visible' &&
            !one.matches('.visually-hidden, .titles, svg, svg *') &&
            one.scrollHeight > one.clientHeight + 1,
        ).length,
    );
    if (cut > 0) found.push(`${name}, spaced: ${cut} cut off`);
    await style.evaluate((element) => (element as Element).remove());
  }

  for (const [part, screens] of inParts(SCREENS, 2))
    test(`on any page, at 320 px, at 400 %, either way up, with wide-spaced text, ${part}`, async ({
      page,
      server,
    }) => {
      const found: string[] = [];
      await eachScreen(page, server, (name) => reflows(page, name, found), screens);
      expect(found).toEqual([]);
    });

  test('in the flow', async ({ page, server }) => {
    const found: string[] = [];
    await eachStep(page, server, (name) => reflows(page, name, found));
    expect(found).toEqual([]);
  });

  test('with text twice as large, and the exit and the numbers stay in sight', async ({ page, server }) => {
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const [width, height] of [
        [360, 740],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        await setTextSize(page, 200);
        found.push(...(await wide(page)).map((one) => `${name}, ${width}, 200 %: ${one}`));
        await hasWayOut(page);
        const bars = await page.evaluate(() =>
          [...document.querySelectorAll('.bar, .bottom')]
            .filter((one) => one.checkVisibility() && getComputedStyle(one).position !== 'static')
            .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0),
        );
        // there is more to read than to tap
        expect(bars, `${name}: ${bars} of ${height}`).toBeLessThan(height / 2);
      }
    };
    await eachScreen(page, server, look);
    await page.setViewportSize({ width: 360, height: 740 });
    await eachStep(page, server, look);
    expect(found).toEqual([]);
  });
});

test('AX-13: the three sizes of text are 100, 125 and 150 %, of what the phone says', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const radios = page.getByRole('group', { name: 'Taille du texte' }).getByRole('radio');
  await expect(radios).toHaveCount(3);
  for (const [at, wanted] of ['16px', '20px', '24px'].entries()) {
    await radios.nth(at).check();
    await expect.poll(size).toBe(wanted);
    expect(await wide(page)).toEqual([]);
  }
});

test('AX-14: nothing moves where less movement is wanted', async ({ page, server }) => {
  const moving = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, part);
          return /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto'
            ? []
            : [`${one.tagName}.${one.getAttribute('class')}${part ?? ''} ${transitionDuration}`];
        }),
      ),
    );
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    found.push(...(await moving()).map((one) => `${name}: ${one}`));
  };
  await open(page, server);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, server, 'fr/reglages/');
  expect(await moving(), 'else this test sees nothing').not.toEqual([]);
  await eachScreen(page, server, look, ['home', 'signs', 'procedure', 'settings']);
  await eachStep(page, server, look);
  expect(found).toEqual([]);
});

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
          '.button, .option, .card, .door, .choice, .call-tile, .notice, .contact-row, .state span, .bar-exit, .bar-urgent, input, .say:not(.say-box .say), .say-box, .help, .calm',
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

test('AX-17: turns round from right to left, and leaves the numbers as they are', async ({ page, server }) => {
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' }));
    found.push(...(await wide(page)).map((one) => `${name}: ${one}`));
    const { exit, width, numbers, arrows, folds } = await page.evaluate(() => {
      const shown = (selector: string): Element[] =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      /** its figures, in the order in which the eye meets them from the left */
      const asSeen = (element: Element): string => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const figures: { figure: string; left: number; top: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          Array.from(node.textContent ?? '').forEach((figure, at) => {
            if (!/\d/.test(figure)) return;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, top } = range.getBoundingClientRect();
            figures.push({ figure, left, top });
          });
        }
        return figures
          .sort((a, b) => a.top - b.top || a.left - b.left)
          .map(({ figure }) => figure)
          .join('');
      };
      return {
        exit: document.querySelector('.bar-exit')?.getBoundingClientRect().left ?? NaN,
        width: innerWidth,
        numbers: shown('a[href^="tel:"], a[href^="sms:"], bdi.num').map((one) => ({
          seen: asSeen(one),
          said: (one.textContent ?? '').replace(/\D/g, ''),
        })),
        folds: shown('summary').map((one) => getComputedStyle(one, '::after').borderLeftWidth),
        arrows: shown('[data-mirrored]').map((one) => getComputedStyle(one).transform),
      };
    });
    if (!(exit < width / 6)) found.push(`${name}: the exit starts at ${exit}`);
    for (const { seen, said } of numbers) if (seen !== said) found.push(`${name}: ${said} is seen as ${seen}`);
    // it points down: turned round, it would point aside
    if (folds.some((side) => side !== '0px')) found.push(`${name}: a fold points aside`);
    for (const arrow of arrows)
      if (arrow !== 'matrix(-1, 0, 0, 1, 0, 0)') found.push(`${name}: an arrow is not turned round: ${arrow}`);
  };
  await eachScreen(page, server, look);
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await look('question');
  await open(page, server);
  await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' }));
  expect(await page.locator('.bar-back [data-mirrored], .door [data-mirrored]').count()).toBeGreaterThan(0);
  expect(await page.locator('bdi.num[dir="ltr"]').count()).toBeGreaterThan(2);
  await open(page, server, 'fr/a-propos/');
  await unfold(page);
  await look('about, unfolded');
  expect(found).toEqual([]);
});
