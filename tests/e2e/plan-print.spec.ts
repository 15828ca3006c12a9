import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, expect, test } from '../support/guide.ts';
import { cardOf, mark, openPlan, shownBands, UNKNOWN } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const procedureOf = (id: string) => pack.procedures.find((one) => one.id === id);

const PAPER = { 'a blackmailed child': BLACKMAIL, 'someone who knows nothing': UNKNOWN };
for (const [who, given] of Object.entries(PAPER)) {
  test(`PR-5: prints the plan of ${who} on two A4 pages at most, under a neutral title`, async ({ page, server }) => {
    await openPlan(page, server, given);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page(?![a-z])/gi) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes).toEqual(pages.map(() => [595, 842]));
    await expect(page).toHaveTitle('Plan – Repères');
  });

  test(`PR-5: prints for ${who} every action in words with whom to reach, and no answer`, async ({ page, server }) => {
    await openPlan(page, server, given);
    // even when every reason was opened before
    await page.locator('details[data-band="later"] > summary').click();
    for (const reason of await page.getByText('Pourquoi je vois ceci').all()) await reason.click();
    await page.locator('details[data-band="later"] > summary').click();
    await page.emulateMedia({ media: 'print' });
    const paper = (await page.locator('#app').innerText()).replace(/\s+/g, ' ');
    const bands = await shownBands(page);
    const titles: Readonly<Record<string, string>> = {
      now: 'Maintenant',
      today: 'Aujourd’hui',
      week: 'Cette semaine',
      later: 'Plus tard',
    };
    for (const [band, ids] of bands) {
      expect(paper).toContain(titles[band]);
      for (const id of ids) {
        expect(paper).toContain(procedureOf(id)?.title.replace(/\s+/g, ' '));
        const reach = pack.contacts
          .filter((contact) => procedureOf(id)?.contacts.includes(contact.id))
          .flatMap(({ channels }) =>
            channels.flatMap((channel) => ('shown' in channel ? [channel.shown.replace(/\s+/g, ' ')] : [])),
          );
        const printed = (await cardOf(page, id).innerText()).replace(/\s+/g, ' ');
        expect(
          reach.filter((one) => printed.includes(one)),
          id,
        ).not.toEqual([]);
      }
    }
    expect(paper).toMatch(/Édition du \d+ \p{L}+ \d{4}/u);
    expect(paper).not.toMatch(/Pourquoi je vois ceci|Parce que vous avez répondu|Quitter vite|Modifier mes réponses/);
    for (const { id, short, options } of pack.flow.questions) {
      for (const { label } of options.filter((option) => given[id]?.includes(option.id)))
        expect(paper).not.toContain(`${short} : « ${label}`.replace(/\s+/g, ' '));
    }
    expect(paper).not.toMatch(/Je ne sais pas|13 ou 14 ans|Son père ou sa mère|Quelqu’un menace de les montrer/);
  });
}

test('PR-5: leaves out of the paper what is "pas pour moi"', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const [one = '', two = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await mark(page, one, 'Pas pour moi');
  await page.emulateMedia({ media: 'print' });
  await expect(cardOf(page, one)).toBeHidden();
  await expect(cardOf(page, two)).toBeVisible();
});
