import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wishesIn } from '../../tools/guide/wishes/wishes.ts';
import { contentIn, expect, openGuide, settledBar, SMALL, test } from '../support/atelier.ts';
import { onDisk, takeOut } from '../support/atelier-zip.ts';

async function openRule(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Règles', exact: true }).click();
  await page.locator('.rule-lists').getByRole('link', { name }).first().click();
}

test('a rule is read in words, drawn, and tried on a family whose answers change', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await openRule(page, /^Coupez/);
  await expect(page.locator('.rule-words')).toContainText('Elle vient si');
  await expect(page.locator('.draw .draw-place')).toHaveText([/Maintenant/, /Aujourd’hui/]);

  // a family that sees it is there already, with the reason
  const why = page.locator('.try-why');
  await expect(why).toContainText('Parce que la famille a répondu');
  await expect(why).toContainText('Elle partirait si');
  await page.getByLabel('L’eau', { exact: true }).selectOption({ label: 'Non' });
  await expect(page.getByLabel('Famille', { exact: true })).toHaveValue('');
  await expect(page.locator('.try')).toContainText('n’est pas dans ce plan');
});

test('a card of the plan says why it is there, what takes it away, and what of the proof holds it', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier);
  await page.evaluate(() => {
    location.hash = `#/rules/family/${encodeURIComponent('{"danger":["now"]}')}`;
  });
  const card = page.locator('.try-band[data-place="now"]').getByRole('button').first();
  await card.click();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  const why = page.locator('.try-why');
  await expect(why).toContainText('Oui, maintenant');
  await why.getByText('Tenue par 1 règle de preuve').click();
  await expect(why.getByText(/^Source : /)).toBeVisible();
  // an answer that stands alone drives out the other, and the card leaves the plan
  await page.locator('.try-answer summary', { hasText: 'Le danger' }).click();
  await page.getByRole('checkbox', { name: 'Non', exact: true }).check();
  await expect(page.getByRole('checkbox', { name: 'Oui, maintenant' })).not.toBeChecked();
  await expect(page.locator('.try-band[data-place="now"]')).toHaveCount(0);
});

test('a question shows what each answer brings, with the way to that rule', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await openRule(page, /^1\. /);
  await expect(page.locator('.rule-words')).toContainText('Posée à tous');
  await page.locator('.draw-effects').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ce qui amène/);
});

test('a family that breaks the proof arrives by its answers, with what no longer holds', async ({ page, atelier }) => {
  const files = contentIn(SMALL);
  files.set(
    'must.yaml',
    `${files.get('must.yaml') ?? ''}- { when: { danger: none }, procedure: appeler-les-secours, band: now, sources: [guide-eau] }\n`,
  );
  await openGuide(page, atelier, files);
  await page.getByRole('link', { name: 'Règles', exact: true }).click();
  await page.getByRole('link', { name: 'Voir cette famille' }).click();
  await expect(page.getByText(/Ces réponses montrent ce qui ne tient plus/)).toContainText('Source : ');
  await expect(page.locator('.try-answer', { hasText: 'Le danger' })).toContainText('Non');
});

test('a wish is noted in the draft in the person’s own words, with the family, and is no content', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier);
  await openRule(page, /^Coupez/);
  await page.getByRole('button', { name: 'Demander un changement' }).click();
  await page.getByLabel('Que faudrait-il changer, et pourquoi ?').fill('Plus tôt, <b>surtout</b> la nuit.');
  await page.getByRole('button', { name: 'Noter la demande' }).click();
  await expect(page.getByText('La demande est notée dans le brouillon.')).toBeVisible();
  await page.getByRole('link', { name: 'Règles', exact: true }).click();
  await page.getByText('1 changement demandé').click();
  await expect(page.locator('.wishes-text')).toContainText('<b>surtout</b>');
  // it makes no fault, goes out as it is, and can be taken back like all that was done
  await expect(settledBar(page)).toContainText('Aucune faute');
  const after = await takeOut(page, contentIn(SMALL));
  const [wish] = wishesIn(after);
  expect(wish?.wish).toBe('Plus tôt, <b>surtout</b> la nuit.');
  expect(wish?.families).toHaveLength(1);
  const folder = onDisk(after);
  const check = ['scripts/guide.mjs', 'check', '--content', folder];
  expect(execFileSync(process.execPath, check, { encoding: 'utf8' })).toContain('No fault found');
  rmSync(folder, { recursive: true });
  await page.locator('.kept').click();
  await page.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(page.getByText('Rien n’a été changé depuis l’ouverture.')).toBeVisible();
  await page.getByRole('link', { name: 'Règles', exact: true }).click();
  await expect(page.locator('.rule-lists')).toBeVisible();
  await expect(page.getByText('1 changement demandé')).toHaveCount(0);
});
