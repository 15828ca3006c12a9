import { expect, open, test } from '../support/guide.ts';
import { eachScreen, eachStep } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

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
