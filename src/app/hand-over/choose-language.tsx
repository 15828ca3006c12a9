import type { JSX } from 'preact';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { setSheet, sheet } from './sheet.ts';

const baseOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** The language that the family reads: code, sheet, card and file are in it. Nothing where the guide has one. */
export function ChooseLanguage(): JSX.Element | null {
  const { languages, locale } = useCore();
  const { language } = useStore(sheet);
  if (languages.length < 2) return null;
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  /** As the reader of this page calls it, and as it calls itself. */
  const nameOf = (language: string, own: string): string => {
    const name = baseOf(language) === baseOf(locale) ? undefined : names.of(baseOf(language));
    return name === undefined ? own : `${name} · ${own}`;
  };
  return (
    <form class="needs-script" {...PRIVATE_FORM}>
      <div class="field">
        <label for="langue">{t('handOver.language')}</label>
        <select
          autocomplete="off"
          id="langue"
          value={language ?? locale}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setSheet({ language: chosen === locale ? null : chosen });
          }}
        >
          {languages.map(({ locale: language, name }) => (
            <option key={language} value={language}>
              {nameOf(language, name)}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
