import type { Page } from '@playwright/test';
import type { LetterBlock, Texts } from '../../src/pack/index.ts';
import {
  answerAll,
  changeAnswers,
  CALM as GIVEN,
  expect,
  goOnToPlan,
  open,
  test,
  type Given,
  type Host,
} from '../support/guide.ts';
import { actOf, followAct, giveAnswers, openAct } from '../support/plan.ts';
import { unfold } from '../support/screens.ts';

// the letter of this test comes by a changed answer of the server, not out of the worker's store
test.use({ serviceWorkers: 'block' });

const CALL = 'appeler-le-119';
const LETTER = 'saisir-le-juge';
const choice = (page: Page) => page.getByRole('group', { name: /Dans les phrases à dire/ });

/** The question on the age, with the others answered so. */
async function openAge(page: Page, server: Host, given: Given): Promise<void> {
  const { age: _, ...others } = given;
  await giveAnswers(page, server, others);
  await open(page, server, 'fr/parcours/');
  await expect(page.locator('form[data-question="age"]')).toBeVisible();
}

/**
 * The words of letters belong to their authors: here one paragraph more stands in a letter, as an author would write
 * it.
 */
async function addToLetter(page: Page): Promise<void> {
  const more: LetterBlock = {
    kind: 'paragraph',
    text: [
      { kind: 'by-child', daughter: 'Ma fille', son: 'Mon fils', unsaid: 'Mon enfant' },
      ' est inquiet',
      { kind: 'by-child', daughter: 'ète', son: '', unsaid: '·ète' },
      '.',
    ],
  };
  await page.route(/texts\.fr\.[^/]*\.json$/, async (route) => {
    const texts = (await (await route.fetch()).json()) as Texts;
    const letter = texts.letters[LETTER];
    if (letter === undefined) throw new Error(`there is no letter ${LETTER}`);
    await route.fulfill({
      json: { ...texts, letters: { ...texts.letters, [LETTER]: { ...letter, body: [...letter.body, more] } } },
    });
  });
}

test('what is said of the child beside the age stands in cards, scripts and letters, and can be changed on the check page', async ({
  page,
  server,
}) => {
  await addToLetter(page);
  await openAge(page, server, GIVEN);
  await expect(choice(page).getByRole('radio', { name: 'Sans le dire' })).toBeChecked();
  await choice(page).getByRole('radio', { name: 'Ma fille' }).check();
  await expect(choice(page).getByRole('radio', { name: 'Ma fille' })).toBeChecked();
  await answerAll(page, GIVEN);
  await expect(choice(page).getByRole('radio', { name: 'Ma fille' })).toBeChecked();
  await goOnToPlan(page);

  const card = actOf(page, CALL);
  await expect(card.locator('.say')).toContainText('J’ai peur pour ma fille. Elle a ……… (son âge)');
  await followAct(page, CALL);
  await expect(page.locator('#partie-say .say').first()).toContainText('J’ai peur pour ma fille. Elle a');

  await page.goBack();
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Les lettres' }).click();
  await page.locator(`main a[href$="/lettres/${LETTER}/"]`).click();
  await expect(page.locator('.sheet')).toContainText('Ma fille est inquietète.');

  await page
    .locator('.bottom a[href="/fr/parcours/"], .side a[href="/fr/parcours/"]')
    .locator('visible=true')
    .first()
    .click();
  await changeAnswers(page);
  await choice(page).getByRole('radio', { name: 'Mon fils' }).check();
  await goOnToPlan(page);
  await openAct(page, CALL);
  await expect(actOf(page, CALL).locator('.say')).toContainText('J’ai peur pour mon fils. Il a');
});

test('without a word on the child nothing is said of a daughter or a son; the choice is in the words of who is asked', async ({
  page,
  server,
}) => {
  await test.step('the choice is asked of a relative in other words, and not of the young person', async () => {
    await openAge(page, server, { ...GIVEN, who: ['relative'] });
    await expect(choice(page).getByRole('radio')).toHaveCount(3);
    await expect(choice(page)).toContainText('Une fille');
    await openAge(page, server, { ...GIVEN, who: ['myself'] });
    await expect(choice(page)).toHaveCount(0);
  });
  await test.step('without a word on the child, nothing is said of a daughter or a son', async () => {
    await openAge(page, server, GIVEN);
    // side by side, as one choice, also on a narrow phone
    const tops = await choice(page)
      .locator('label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await answerAll(page, GIVEN);
    await goOnToPlan(page);
    await expect(actOf(page, CALL).locator('.say')).toContainText('J’ai peur pour mon enfant. Il ou elle a');
  });
});

test('a blank is heard as what is to be said there, and on paper it is a line with its hint', async ({
  page,
  server,
}) => {
  await open(page, server, `fr/demarches/${CALL}/`);
  await unfold(page);
  const script = page.locator('#partie-say .say').first();
  const heard = (await script.ariaSnapshot()).replaceAll(/\s/g, ' ');
  expect(heard).toContain('J’ai peur pour mon enfant. Il ou elle a à compléter : son âge');
  expect(heard).not.toContain('………');
  await page.emulateMedia({ media: 'print' });
  await expect(script.locator('small').first()).toHaveText('(son âge)');
  const line = await script
    .locator('.dots')
    .first()
    .evaluate((dots) => ({
      wide: dots.getBoundingClientRect().width,
      line: getComputedStyle(dots).borderBlockEndStyle,
    }));
  expect(line.line).toBe('dotted');
  expect(line.wide).toBeGreaterThan(100);
});
