import { BLACKMAIL, expect, isReady, open, test } from '../support/guide.ts';
import { actOf, openAct, openPlan } from '../support/plan.ts';
for (const [name, viewport, scheme] of [
  ['p', { width: 360, height: 740 }, 'light'],
  ['d', { width: 1280, height: 900 }, 'dark'],
] as const)
  test('look ' + name, async ({ page, server }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: scheme });
    page.on('pageerror', (e) => console.log(String(e)));
    page.on('console', (m) => m.type() === 'error' && console.log(m.text()));
    const shot = async (n: string) => {
      await page.evaluate(() => {
        scrollTo(0, 0);
        (document.activeElement as HTMLElement)?.blur?.();
      });
      await page.screenshot({ path: `/tmp/look/${name}-${n}.png`, fullPage: true });
    };
    await openPlan(page, server, BLACKMAIL);
    await openAct(page, 'appeler-le-119');
    await actOf(page, 'appeler-le-119').getByRole('link', { name: 'Lire en grand' }).click();
    await page.getByLabel('On m’a dit non').check();
    await page.getByLabel('Le numéro de dossier').fill('2026/118');
    await page.getByRole('button', { name: 'Ranger dans mes notes' }).click();
    await expect(page.getByText('C’est noté')).toBeVisible();
    await shot('call');
    await page.getByRole('link', { name: 'Mes notes' }).click();
    await page.getByLabel('Ce que j’ai vu ou entendu').fill('Une voiture grise devant chez nous.\nDeux hommes.');
    await page.getByRole('button', { name: /Ajouter.*Mots exacts/ }).click();
    await page.getByLabel('Mots exacts').fill('« Je sors avec des amis. »');
    await page.getByRole('button', { name: /Ajouter.*Ce que je crains/ }).click();
    await page.getByLabel('Ce que je crains').fill('Qu’on l’attende là-bas.');
    await page.getByRole('button', { name: 'Ajouter à mes notes' }).click();
    await page.getByText('Garder mes notes sur ce téléphone').click();
    await shot('words');
    await page.getByLabel('Vos mots secrets').fill('cheval agrafe pile correct');
    await page.getByLabel('Les mêmes mots').fill('cheval agrafe pile correct');
    await page.getByText('J’ai compris').click();
    await page.getByRole('button', { name: 'Fermer mes notes' }).click();
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Corriger' }).first().click();
    await page
      .getByLabel('Ce que j’ai vu ou entendu')
      .fill('Une voiture grise devant chez nous. Deux hommes, un bonnet.');
    await page.getByRole('button', { name: 'Garder la correction' }).click();
    await expect(page.getByText('Corrigé le')).toBeVisible();
    await shot('open');
    await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Imprimer, ou garder' }).click();
    await page.waitForTimeout(300);
    if (name === 'p') await page.pdf({ path: '/tmp/look/notes.pdf', preferCSSPageSize: true });
    await page.getByRole('button', { name: 'Imprimer une feuille vide' }).click();
    await page.waitForTimeout(300);
    if (name === 'p') await page.pdf({ path: '/tmp/look/blank.pdf', preferCSSPageSize: true });
    await open(page, server, 'fr/lettres/relance-crip/');
    await expect(page.getByText('Avec mes notes')).toBeVisible();
    await page.getByRole('button', { name: /Prendre les dates/ }).click();
    await shot('letter');
    await open(page, server, 'fr/suivi/');
    await expect(page.getByText('À venir')).toBeVisible();
    await page.getByText('Calculer une date limite').click();
    await page.getByLabel('De quoi s’agit-il').selectOption({ index: 1 });
    await page.locator('[data-section=deadline] input[type=date]').fill('2026-11-20');
    await shot('follow');
    await open(page, server, 'fr/ce-qui-reste/');
    await page.locator('summary', { hasText: 'Faire une copie fermée' }).click();
    await page.waitForTimeout(300);
    await shot('stored');
  });
