import type { JSX } from 'preact';
import { keepLocale } from '../kept-locale.ts';
import { locale, LOCALES, nameOfLanguage, speak } from '../say.ts';
import { useStore } from '../use-store.ts';

/** The other language that the atelier speaks, as it calls itself. */
export function LanguageButton(): JSX.Element {
  const spoken = useStore(locale);
  const other = LOCALES.find((one) => one !== spoken) ?? spoken;
  return (
    <button
      class="button-text"
      type="button"
      lang={other}
      onClick={() => {
        speak(other);
        keepLocale(other);
      }}
    >
      {nameOfLanguage(other)}
    </button>
  );
}
