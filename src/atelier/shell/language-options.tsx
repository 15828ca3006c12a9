import type { JSX } from 'preact';
import { nameOfLanguage } from '../say.ts';

/** Languages to choose from, each by what it calls itself. */
export const LanguageOptions = ({ of }: { readonly of: readonly string[] }): JSX.Element => (
  <>
    {of.map((locale) => (
      <option key={locale} value={locale}>
        {nameOfLanguage(locale)}
      </option>
    ))}
  </>
);
