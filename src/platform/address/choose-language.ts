import { startHere } from '../exit/quick-exit.ts';

/**
 * At the root, which is in the edition's first language: goes to the home page in the first language of the browser
 * that the guide has, and says so. Everywhere else the language is that of the address. The shell, which may answer for
 * the root, names no other language: the worker has chosen it (src/worker/navigate.ts).
 */
export function chooseLanguage(): boolean | undefined {
  const { pathname, hash } = location;
  if (hash || pathname !== new URL(`${startHere()}../../`, location.href).pathname) return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  const [wanted] = navigator.languages.flatMap((asked) =>
    links.filter(({ hreflang }) => hreflang === asked.split('-')[0]),
  );
  if (!wanted || wanted.hreflang === document.documentElement.lang) return;
  document.documentElement.hidden = true;
  location.replace(wanted.href);
  return true;
}
