import { contentIn, expect, give, openGuide, SMALL, test, zipOf } from '../support/atelier.ts';

test('a zip opens: what is in it is counted, and nothing is asked of anybody else', async ({ page, atelier }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openGuide(page, atelier);
  await expect(page.locator('.opened')).toContainText('guide.zip');
  expect(asked.filter((url) => !url.startsWith(atelier.url) && !url.startsWith('blob:'))).toEqual([]);
});

const strange: readonly (readonly [what: string, zip: Buffer, says: RegExp])[] = [
  ['what is no zip', Buffer.from('Bonjour'), /n’est pas un zip, ou il est abîmé/],
  ['an empty zip', zipOf(new Map()), /rien à lire ici/],
  ['a zip that holds no guide', zipOf(new Map([['notes.md', 'Bonjour']])), /Ce n’est pas le contenu d’un guide/],
  [
    'half a guide',
    zipOf(new Map([...contentIn(SMALL)].filter(([file]) => file !== 'flow.yaml'))),
    /Il manque une partie de ce guide : les questions. Rien n’a été ouvert/,
  ],
  [
    'a guide of another format',
    zipOf(
      new Map([...contentIn(SMALL)].map(([file, text]) => [file, file === 'pack.yaml' ? `format: 9\n${text}` : text])),
    ),
    /autre version de l’atelier \(format 9\)/,
  ],
];

for (const [what, zip, says] of strange)
  test(`${what} gets a sentence that says what to do`, async ({ page, atelier }) => {
    await page.goto(atelier.url);
    await give(page, zip);
    await expect(page.getByRole('status')).toContainText(says);
    await expect(page.getByRole('button', { name: 'Choisir un zip' })).toBeEnabled();
  });
