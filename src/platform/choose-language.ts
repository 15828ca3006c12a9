import { startHere } from './quick-exit.ts';

/**
 * At the root, which is in the edition's first language: goes to the home page in the first language of the browser
 * that the guide has. Everywhere else the language is that of the address. The shell, which answers for the root
 * without a network, names no other language, so it stays: its pages may be all that is on this phone.
 */
export function chooseLanguage(): void {
  const { pathname, hash } = location;
  if (pathname !== new URL('../../', new URL(startHere(), location.href)).pathname || hash !== '') return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  const [wanted] = navigator.languages.flatMap((one) => links.filter(({ hreflang }) => hreflang === one.split('-')[0]));
  if (wanted && wanted.hreflang !== document.documentElement.lang) location.replace(wanted.href);
}
