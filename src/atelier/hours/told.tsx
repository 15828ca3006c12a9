import type { JSX } from 'preact';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { placeOfThing } from '../shell/place-of-thing.ts';
import type { ShownTold } from '../work/hours.ts';

/** The sentences of every language that tell the hours in words, to be looked at; null: they are being looked for. */
export function Told({ told }: { readonly told: readonly ShownTold[] | null }): JSX.Element {
  const locales = [...new Set((told ?? []).map(({ locale }) => locale))];
  return (
    <section class="told" aria-labelledby="told-title">
      <h2 id="told-title">{t('hours.told')}</h2>
      <p>{sayTold(told)}</p>
      {locales.map((locale, at) => {
        const own = (told ?? []).filter((one) => one.locale === locale);
        return (
          <details key={locale} open={at === 0 || undefined}>
            <summary>
              <bdi>{nameOfLanguage(locale)}</bdi> <small>{t('number.sentences', { count: own.length })}</small>
            </summary>
            <ul>
              {own.map((one) => (
                <li key={`${one.file}:${one.line}:${one.sentence}`} class="number-row">
                  <span lang={locale} dir="auto">
                    {one.sentence}
                  </span>
                  <small>
                    <a href={hrefOf(...placeOfThing(one.thing))}>{one.title ?? t('number.file.other')}</a>
                  </small>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function sayTold(told: readonly ShownTold[] | null): string {
  if (told === null) return t('bar.looking');
  return told.length === 0 ? t('hours.told-none') : t('hours.told-more', { count: told.length });
}
