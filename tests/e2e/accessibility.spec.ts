import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { answer, answerAll, begin, BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { eachScreen, eachStep, goToPlan, openPlan, SCREENS, setTextSize, unfold } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, one line each. */
async function faults(page: Page, where: string): Promise<readonly string[]> {
  // from the top: scrolled, axe takes what has gone half under the bar for too small a target
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Collects the faults of every screen, so that one run shows them all. */
function inspection(page: Page): {
  readonly look: (name: string) => Promise<void>;
  readonly lookInBoth: (name: string) => Promise<void>;
  readonly found: string[];
} {
  const found: string[] = [];
  const look = async (name: string): Promise<void> => void found.push(...(await faults(page, name)));
  const lookInBoth = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // without motion: axe must see the theme's colours, not one on its way to them
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await look(`${name}, ${colorScheme}`);
    }
  };
  return { look, lookInBoth, found };
}

for (const [part, screens] of inParts(SCREENS, 4))
  test(`AX-1: axe finds nothing on any page, light and dark, ${part}`, async ({ page, server }) => {
    test.slow();
    const { lookInBoth, found } = inspection(page);
    await eachScreen(page, server, lookInBoth, screens);
    expect(found).toEqual([]);
  });

test('AX-1: axe finds nothing in the flow, light and dark', async ({ page, server }) => {
  test.slow();
  const { lookInBoth, found } = inspection(page);
  await eachStep(page, server, lookInBoth);
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing with forced colours', async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { look, found } = inspection(page);
  await eachScreen(page, server, look, ['home', 'procedure', 'signs', 'settings']);
  await eachStep(page, server, async (name) => (/^(question|plan)/.test(name) ? look(name) : undefined));
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing at 320 px with text twice as large, nor on a wide screen', async ({ page, server }) => {
  test.slow();
  const { look, found } = inspection(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const large = async (name: string): Promise<void> => {
    await setTextSize(page, 200);
    await look(`${name}, 200 %`);
  };
  await eachScreen(page, server, large, ['home', 'procedure', 'signs', 'contacts', 'settings']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eachScreen(page, server, look, ['home', 'procedure', 'contact', 'settings']);
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing in the entry before any script has come', async ({ page, server }) => {
  await page.route('**/assets/*.js', () => new Promise(() => undefined));
  const { look, found } = inspection(page);
  for (const anchor of ['', '#avant', '#lire']) {
    await page.goto('about:blank');
    await page.goto(server.url + anchor, { waitUntil: 'commit' });
    await expect(heading(page)).toHaveCount(1);
    await expect(page.locator('#load-failed')).toBeAttached();
    await look(`entry ${anchor}`);
  }
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing in the plain pages that stand in without JavaScript', async ({ page, server }) => {
  // axe itself needs scripts: only those of the page are taken out
  await page.route(`${server.url}**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace(/<script[^]*?<\/script>/g, '') });
  });
  const { look, found } = inspection(page);
  for (const path of ['', '#avant', '#garder', 'fr/parcours/', 'fr/signes/', 'fr/reglages/']) {
    await page.goto('about:blank');
    await page.goto(server.url + path);
    await look(`plain ${path}`);
  }
  await page.goto(`${server.url}fr/pause.html`);
  await look('pause');
  expect(found).toEqual([]);
});

test.describe('AX-4: a new page', () => {
  /** The title, the top and the focus are those of the page that has just come. */
  async function isNew(page: Page, words: string | RegExp, title: string): Promise<void> {
    await expect(heading(page)).toHaveText(words);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(title);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  }

  const scrollDown = (page: Page): Promise<void> =>
    page.evaluate(() => {
      window.scrollTo(0, 300);
      if (scrollY === 0) throw new Error('too short to scroll');
    });

  /** It was left 300 px down, with the focus on one of its links. */
  async function isAsLeft(page: Page, title: string, focused: ReturnType<Page['locator']>): Promise<void> {
    await expect(page).toHaveTitle(title);
    await expect(focused).toBeFocused();
    // the web font, which comes last, may move it by a line
    await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 300))).toBeLessThan(40);
  }

  test('puts the focus on its heading, sets its title and starts at the top; by Back it is as it was left', async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await open(page, server);
    await scrollDown(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Police, justice, protection' })
      .evaluate((link: HTMLElement) => (link.focus({ preventScroll: true }), link.click()));
    await isNew(page, /.+/, 'Les démarches – Repères');
    await scrollDown(page);
    await page
      .getByRole('main')
      .locator('a[href$="/porter-plainte/"]')
      .evaluate((link: HTMLElement) => (link.focus({ preventScroll: true }), link.click()));
    await isNew(page, /plainte/i, 'Porter plainte – Repères');
    await scrollDown(page);
    await page.goBack();
    await isAsLeft(page, 'Les démarches – Repères', page.getByRole('main').locator('a[href$="/porter-plainte/"]'));
    // by its own click: a browser that is driven scrolls to the bar before it taps
    await page.getByRole('link', { name: 'Retour', exact: true }).evaluate((link: HTMLElement) => link.click());
    await isAsLeft(page, 'Repères', page.getByRole('main').getByRole('link', { name: 'Police, justice, protection' }));
    await page.goForward();
    await isAsLeft(page, 'Les démarches – Repères', page.getByRole('main').locator('a[href$="/porter-plainte/"]'));
  });

  test('does so at each step of the flow', async ({ page, server }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await open(page, server);
    await scrollDown(page);
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await isNew(page, 'Avant de commencer', 'Étape – Repères');
    await scrollDown(page);
    await page.getByRole('link', { name: /Garder le guide/ }).click();
    await isNew(page, /danger/i, 'Étape – Repères');
    await scrollDown(page);
    await answer(page, BLACKMAIL);
    await isNew(page, /Qui êtes-vous/i, 'Étape – Repères');
    await scrollDown(page);
    await page.goBack();
    await isNew(page, /danger/i, 'Étape – Repères');
    await answerAll(page, BLACKMAIL);
    await isNew(page, 'Vérifiez vos réponses', 'Étape – Repères');
    await scrollDown(page);
    await page.getByRole('button', { name: 'Voir quoi faire' }).click();
    await isNew(page, 'Votre plan', 'Plan – Repères');
    await scrollDown(page);
    await page.goBack();
    await isNew(page, 'Vérifiez vos réponses', 'Étape – Repères');
  });
});

test('AX-5: says what was marked in the plan, and that it was taken back', async ({ page, server }) => {
  await goToPlan(page, server);
  const title = await page.locator('.card h3').first().innerText();
  const status = page.getByRole('status').filter({ hasText: title });
  await expect(status).toContainText(`${title}\u00a0: Fait`);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'C’est annulé.' })).toHaveCount(1);
  await expect(page.locator('.card').first().getByRole('radio', { name: 'À faire' })).toBeChecked();
  await expect(page.locator('body')).not.toBeFocused();
});

test('AX-5: says how many signs are ticked, in a region that was there before', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  const status = page.locator('.tally [role="status"]');
  await expect(status).toHaveText('Vous n’avez coché aucun signe.');
  await unfold(page);
  await page.locator('.sign input').first().check();
  await expect(status).toHaveText('Vous avez coché 1 signe.');
});

test('AX-11: asks each question in a fieldset whose legend is the heading, and says how to mend an empty answer', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  for (const [question] of Object.entries(BLACKMAIL)) {
    const form = page.locator(`form[data-question="${question}"]`);
    await expect(form).toBeVisible();
    const title = await heading(page).innerText();
    const group = form.getByRole('group', { name: title });
    await expect(group.locator('> legend h1')).toHaveText(title);
    // beside the age stands a choice that is no answer, in a fieldset of its own
    const inputs = await form.locator(`input[name="${question}"]`).count();
    expect(inputs).toBeGreaterThan(1);
    await expect(group.locator('input')).toHaveCount(inputs);
    await form.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Il manque' })).toBeFocused();
    await expect(group).toHaveAccessibleDescription(/[Cc]hoisissez|[Cc]ochez/);
    await answer(page, BLACKMAIL);
    await expect(form).toHaveCount(0);
  }
  await openPlan(page);
  await expect(page.locator('input[type="radio"]').first()).toBeVisible();
  expect(
    await page
      .locator('input[type="radio"]')
      .evaluateAll(
        (all) => all.filter((input) => !input.closest('fieldset')?.querySelector('legend')?.textContent).length,
      ),
  ).toBe(0);
});

test('AX-20, AX-21: each screen has one heading 1, levels without a gap, its landmarks, hidden pictures and names for all', async ({
  page,
  server,
}) => {
  test.slow();
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    const { levels, landmarks, pictures } = await page.evaluate(() => {
      const isShown = (element: Element): boolean => element.checkVisibility();
      const count = (selector: string): number => [...document.querySelectorAll(selector)].filter(isShown).length;
      return {
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter(isShown)
          .map((one) => Number(one.tagName.slice(1))),
        landmarks: {
          header: count('body header:not(main header)'),
          nav: count('nav[aria-label]'),
          main: count('main'),
          aside: count('aside[aria-label]'),
          footer: count('footer'),
        },
        // a drawing that says something has a name and a description in words
        pictures: [...document.querySelectorAll('svg:not([aria-hidden="true"])')].filter(
          (one) =>
            !['aria-labelledby', 'aria-describedby'].every(
              (name) => document.getElementById(one.getAttribute(name) ?? '')?.textContent,
            ),
        ).length,
      };
    });
    if (levels.filter((level) => level === 1).length !== 1)
      found.push(`${name}: ${levels.filter((level) => level === 1).length} h1`);
    // what stands before the heading 1 in the document has no heading of its own
    if (levels[0] !== 1) found.push(`${name}: starts with h${levels[0]}`);
    levels.forEach((level, at) => {
      if (at > 0 && level > (levels[at - 1] ?? 0) + 1) found.push(`${name}: h${level} after h${levels[at - 1]}`);
    });
    const bare = name === 'neutral start';
    const quiet = bare || /^(first use|question|check)/.test(name);
    const wanted = { header: 1, nav: quiet ? 0 : 1, main: 1, aside: bare ? 0 : 1, footer: bare ? 0 : 1 };
    for (const landmark of ['header', 'nav', 'main', 'aside', 'footer'] as const) {
      if (landmarks[landmark] !== wanted[landmark])
        found.push(`${name}: ${landmarks[landmark]} ${landmark}, not ${wanted[landmark]}`);
    }
    if (pictures > 0) found.push(`${name}: ${pictures} pictures that are not hidden`);
    const nameless = (await page.locator('body').ariaSnapshot()).match(
      /^\s*- (?:link|button|checkbox|radio|switch|heading)(?![^\n]*")[^\n]*$/gm,
    );
    if (nameless) found.push(`${name}: without a name: ${nameless.join(', ')}`);
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await eachScreen(page, server, look);
  await eachStep(page, server, look);
  expect(found).toEqual([]);
});

test('AX-20: the skip link leads into the content', async ({ page, server }) => {
  for (const path of ['', 'fr/parcours/', 'fr/demarches/porter-plainte/']) {
    await open(page, server, path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
    await expect(page.locator('main :focus')).toBeInViewport({ ratio: 1 });
  }
});

test.describe('by the keyboard alone', () => {
  /** Presses Tab until the focus is there, as somebody would who sees where it is. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${target.toString()}`);
  }

  test('leads from the home page to a plan, and marks an action', async ({ page, server }) => {
    await open(page, server);
    await tabTo(page, page.getByRole('link', { name: /Je cherche quoi faire/ }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Avant de commencer');
    await tabTo(page, page.getByRole('link', { name: /Garder le guide/ }));
    await page.keyboard.press('Enter');
    for (const [question, options] of Object.entries(BLACKMAIL)) {
      const form = page.locator(`form[data-question="${question}"]`);
      // a person hears the heading before pressing on
      await expect(form.getByRole('heading', { level: 1 })).toBeFocused();
      for (const option of options) {
        const input = form.locator(`input[value="${option}"]`);
        if ((await input.getAttribute('type')) === 'radio') {
          await tabTo(page, form.locator('input').first());
          while (!(await input.evaluate((element) => element === document.activeElement)))
            await page.keyboard.press('ArrowDown');
          if (!(await input.isChecked())) await page.keyboard.press('Space');
        } else {
          await tabTo(page, input);
          await page.keyboard.press('Space');
        }
        await expect(input).toBeChecked();
      }
      await tabTo(page, form.getByRole('button', { name: 'Continuer' }));
      await page.keyboard.press('Enter');
      await expect(form).toHaveCount(0);
    }
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
    await tabTo(page, page.getByRole('button', { name: 'Voir quoi faire' }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Votre plan');
    const card = page.locator('.card').first();
    await tabTo(page, card.locator('summary').first());
    await page.keyboard.press('Enter');
    await expect(card.locator('details').first()).toHaveAttribute('open', '');
    await tabTo(page, card.getByRole('radio', { name: 'À faire' }));
    await page.keyboard.press('ArrowRight');
    await expect(card.getByRole('radio', { name: 'Fait' })).toBeChecked();
  });
});
