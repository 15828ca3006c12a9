// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepPlace, restorePlace } from '../../src/app/navigation/kept-places.ts';

const card = (procedure: string, ...folds: readonly string[]): string =>
  `<li data-procedure="${procedure}">${folds.join('')}</li>`;
const fold = (words: string, attributes = ''): string => `<details ${attributes}><summary>${words}</summary></details>`;
const show = (...parts: readonly string[]): void => void (document.body.innerHTML = `<main>${parts.join('')}</main>`);

const openNow = (): readonly string[] =>
  [...document.querySelectorAll('details[open]')].map(
    (open) => `${open.closest('[data-procedure]')?.getAttribute('data-procedure') ?? ''} ${open.textContent}`,
  );

test('a page that one comes back to has the folds open that were, whatever has come or gone above them', () => {
  show(
    card('porter-plainte', fold('Selon ce qu’on vous a dit', 'open'), fold('Pourquoi')),
    card('aller-a-l-hopital', fold('Pourquoi')),
    fold('Une chose', 'open'),
    fold('Une chose'),
    fold('Plus tard, 3 autres', 'id="later"'),
  );
  keepPlace(3);
  show(
    fold('Nouveau'),
    card('aller-a-l-hopital', fold('Pourquoi', 'open')),
    card('porter-plainte', fold('Pourquoi'), fold('Selon ce qu’on vous a dit')),
    fold('Une chose'),
    fold('Une chose', 'open'),
    fold('Plus tard, 2 autres', 'id="later" open'),
  );
  restorePlace(3);
  expect(openNow()).toEqual(['porter-plainte Selon ce qu’on vous a dit', ' Une chose']);
  const [one, other] = [...document.querySelectorAll('main > details:not([id])')].slice(1);
  expect([one?.hasAttribute('open'), other?.hasAttribute('open')]).toEqual([true, false]);
});
