import { answer, begin, BLACKMAIL, changeAnswers, expect, heading, open, test } from '../support/guide.ts';
import { eachScreen, eachStep, goToPlan, unfold, unfoldPlan } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

test('AX-5: says what was marked in the plan, and that it was taken back', async ({ page, server }) => {
  await goToPlan(page, server);
  const act = page.locator('li.act[data-state="done"]');
  const title = await act.locator('summary b').first().innerText();
  const box = act.getByRole('checkbox', { name: title });
  await expect(box).toBeChecked();
  const status = page.getByRole('status').filter({ hasText: title });
  await expect(status).toContainText(`${title}\u00a0: Fait`);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'C’est annulé.' })).toHaveCount(1);
  await expect(act).toHaveCount(0);
  await expect(page.locator('.first-act').getByRole('heading', { name: title })).toBeVisible();
  await expect(page.locator('.first-act').getByRole('checkbox', { name: 'C’est fait' })).not.toBeChecked();
  await expect(page.locator('body')).not.toBeFocused();
});

test('AX-5: says how many signs are ticked, in a region that was there before', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  const status = page.locator('.tally [role="status"]');
  await expect(status).toHaveText('Aucun signe coché');
  await unfold(page);
  await page.locator('.sign input').first().check();
  await expect(status).toHaveText('1 signe coché');
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
    const boxes = await form.locator(`input[name="${question}"]`).count();
    const buttons = await form.locator('button[data-answer]').count();
    expect(boxes + buttons).toBeGreaterThan(1);
    await expect(group.locator('input:not([name="child"])')).toHaveCount(boxes);
    await expect(group.getByRole('button', { pressed: false })).toHaveCount(buttons);
    // where buttons answer there is nothing to send empty
    const send = form.getByRole('button', { name: 'Continuer' });
    await expect(send).toHaveCount(boxes > 0 ? 1 : 0);
    if (boxes > 0) {
      await send.click();
      await expect(page.getByRole('alert').filter({ hasText: 'Il manque' })).toBeFocused();
      await expect(group).toHaveAccessibleDescription(/[Cc]hoisissez|[Cc]ochez/);
    }
    await answer(page, BLACKMAIL);
    await expect(form).toHaveCount(0);
  }
  await unfoldPlan(page);
  await changeAnswers(page);
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
          // but for the languages at the foot, which are unfolded on some
          nav: count('nav[aria-label]:not(.foot nav)'),
          main: count('main'),
          aside: count('aside[aria-label]'),
          footer: count('footer'),
        },
        // a drawing that says something has a name and a description in words
        pictures: [
          ...document.querySelectorAll(
            'svg:not([aria-hidden="true"], [role="img"][aria-label], [aria-hidden="true"] *)',
          ),
        ].filter(
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
    const quiet = bare || /^(first use|question|check|script)/.test(name);
    // its two columns take the room of the numbers beside it; a procedure has its own headings there
    const isProcedure = /^procedure(,|$)/.test(name);
    const wide = isProcedure || /^(home$|plan,|signs|letter,|contacts$|notes,|script)/.test(name);
    const isContacts = name === 'contacts';
    const wanted = {
      header: 1,
      // the home page has its languages above what is read
      nav: quiet ? 0 : isProcedure || isContacts || name === 'home' ? 2 : 1,
      main: 1,
      aside: bare || wide ? 0 : 1,
      footer: bare ? 0 : 1,
    };
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
