import { BLACKMAIL, CALM, expect, heading, open, test } from '../support/guide.ts';
import { countSituations, currentOf, keepPlan, openFollow } from '../support/follow.ts';
import { listDatabases } from '../support/kept.ts';
import { expectState, openPlan, shownPlaces, tick } from '../support/plan.ts';
import {
  anotherPhone,
  codeOf,
  codeShown,
  fault,
  field,
  heldBy,
  makeCode,
  opened,
  remade,
  take,
} from '../support/plan-code.ts';
import { typeCode, withoutBlanks } from '../support/plan-code.ts';
import { openFold } from '../support/procedure.ts';

test.describe('a plan goes from phone to phone', () => {
  test.use({ serviceWorkers: 'block' });

  test('by a code that is typed: the same plan, with the same ticks', async ({ page, server }) => {
    await openPlan(page, server, CALM);
    const [first = '', second = ''] = (await shownPlaces(page)).get('today') ?? [];
    await tick(page, first);
    await expectState(page, first, 'done');
    const places = await shownPlaces(page);
    await open(page, server, `fr/demarches/${second}/`);
    await openFold(page, 'steps');
    await page.locator('.steps .tick').first().click();
    await page.getByRole('link', { name: 'Mon plan' }).filter({ visible: true }).first().click();
    const code = await makeCode(page);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){2,7}[0-9A-HJKMNP-TV-Z]{4}$/);

    const other = await anotherPhone(page);
    await open(other, server, 'fr/code/');
    await expect(other.getByRole('button', { name: 'Faire le code' })).toHaveCount(0);
    await typeCode(other, ` ${code.toLowerCase().replaceAll(' ', '-').replaceAll('0', 'o')} `);
    await expect(opened(other)).toBeFocused();
    await expect(other.locator('.plan-code')).toContainText('C’est fait');
    await take(other).click();
    await other.getByRole('link', { name: 'Voir le plan' }).click();
    await expect(heading(other)).toHaveText('Mon plan');
    expect(await shownPlaces(other)).toEqual(places);
    await expectState(other, first, 'done');
    await open(other, server, `fr/demarches/${second}/`);
    await expect(other.locator('.steps .tick input').first()).toBeChecked();
    await expect(other.locator('.steps .tick input').nth(1)).not.toBeChecked();
    // nothing of it is kept, and the code is nowhere
    expect(await listDatabases(other)).toEqual([]);
    expect(await heldBy(other)).not.toContain(withoutBlanks(code));
    await other.context().close();
  });

  test('for a professional too: a code of the plan alone, which asks about nobody and is joined to nothing', async ({
    page,
    server,
  }) => {
    await openPlan(page, server, CALM);
    const code = await makeCode(page);
    await page.getByRole('radio', { name: /^Un·e professionnel·le/ }).check();
    await expect(page.locator('.plan-code')).toContainText('Vos réponses et vos coches.');
    await page.getByRole('button', { name: 'Faire le code' }).click();
    await expect(codeShown(page)).toHaveText(code);
    const words = page.locator('.plan-code').getByText('et qui s’en charge. Vos plans se joignent');
    await expect(words).toHaveCount(0);
    await page.getByRole('radio', { name: 'Un proche qui aide' }).check();
    await expect(words).toHaveCount(1);
  });

  test('by a code that shows what it holds, hides when it should, and is refused when it is wrong', async ({
    page,
    server,
  }) => {
    await openPlan(page, server, CALM);
    const shown = await makeCode(page);
    await test.step('it shows exactly what the code holds, and hides it on a tap, and on coming back', async () => {
      const held = await page.locator('.plan-code .answers > div').count();
      expect(held).toBeGreaterThan(5);
      await page.getByRole('button', { name: 'Cacher le code' }).click();
      await expect(page.getByText(shown)).toHaveCount(0);
      expect((await remade(page)).trim()).toBe(shown);
      await page.getByRole('link', { name: 'Accueil' }).first().click();
      await page.goBack();
      await expect(page.getByRole('button', { name: 'Faire le code' })).toBeVisible();
      await expect(codeShown(page)).toHaveCount(0);
    });
    await test.step('by a code that is wrong: it is said, nothing changes, and what was typed stays', async () => {
      const code = withoutBlanks(shown);
      const cases: readonly (readonly [string, RegExp])[] = [
        ['', /Tapez d’abord le code/],
        [code.slice(0, -1), /n’est pas entier/],
        [`${code}7`, /signes en trop/],
        [code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), /Un signe est faux/],
        [code.slice(0, 4) + (code[5] ?? '') + (code[4] ?? '') + code.slice(6), /Un signe est faux/],
        [code.replace(/.$/, 'U'), /«\sU\s» n’est dans aucun code/],
      ];
      await open(page, server, 'fr/code/');
      for (const [text, says] of cases) {
        await typeCode(page, text);
        await expect(fault(page)).toContainText(says);
        await expect(fault(page)).toContainText('Rien n’a changé sur ce téléphone');
        await expect(field(page)).toHaveValue(text);
        await expect(opened(page)).toHaveCount(0);
      }
      // the plan of this phone is as it was
      expect(withoutBlanks(await remade(page))).toBe(code);
    });
  });

  test('and the plan that is here is replaced, set aside or left, as the person says', async ({ page, server }) => {
    const code = codeOf(BLACKMAIL);
    await openPlan(page, server, CALM);
    const mine = await shownPlaces(page);
    await openFollow(page, server);
    await keepPlan(page);
    await open(page, server, 'fr/code/');
    await typeCode(page, code);
    await expect(page.getByText('Ce téléphone a déjà un plan.')).toBeVisible();
    await page.getByRole('button', { name: 'Ne rien reprendre' }).click();
    await expect(opened(page)).toHaveCount(0);
    await typeCode(page, code);
    await page.getByRole('button', { name: 'Reprendre, et mettre le plan d’ici de côté' }).click();
    await expect(page.getByText('Ce téléphone garde vos plans.')).toBeVisible();
    await page.getByRole('link', { name: 'Voir le plan' }).click();
    expect(await shownPlaces(page)).not.toEqual(mine);
    await expect.poll(() => countSituations(page)).toBeGreaterThan(1);
    expect(Object.keys(await currentOf(page))).toContain('answers');
    // the one from before is a tap away
    await openFollow(page, server);
    await page.locator('summary').filter({ hasText: 'Plusieurs enfants' }).click();
    await page.getByRole('button', { name: /Passer à/ }).click();
    await page.getByRole('main').getByRole('link', { name: 'Voir mon plan' }).click();
    expect(await shownPlaces(page)).toEqual(mine);
  });
});
