import type { JSX } from 'preact';
import { useStore } from '../use-store.ts';
import { THING_KINDS } from '../work/protocol.ts';
import { facts } from '../work/work.ts';
import { AllLanguages } from './all-languages.tsx';
import { Bench } from './bench.tsx';
import { OneLanguage } from './one-language.tsx';

/** The languages of the guide; one of them with its texts; one text beside its translation. */
export function LanguagesScreen({ parts: [locale, kind, id] }: { readonly parts: readonly string[] }): JSX.Element {
  const guide = useStore(facts);
  const isThere = locale !== undefined && locale !== guide?.source && guide?.locales.includes(locale) === true;
  if (!isThere) return <AllLanguages />;
  const known = THING_KINDS.find((one) => one === kind);
  if (known === undefined || id === undefined) return <OneLanguage key={locale} locale={locale} />;
  return <Bench key={`${locale}/${kind}/${id}`} locale={locale} thing={{ kind: known, id }} />;
}
