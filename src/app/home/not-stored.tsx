import type { JSX } from 'preact';
import { find, useSite } from '../site.tsx';
import { t } from '../say.ts';
import { LanguageLink } from '../ui/language-choice.tsx';
import { CallLog, hrefOfLine, lineOf, Num } from '../ui/call.tsx';

/**
 * What the worker answers without a network in a language that is not on this phone: what to do, and the numbers. The
 * way out is the page that is stored for it. It stands in one page with those of the other languages, of which the
 * worker shows this one (src/worker/navigate.ts): tools/site/plain-pages.ts.
 */
export function NotStoredScreen(): JSX.Element {
  const { first, ports } = useSite();
  const { locale, dir } = first;
  const lines = first.emergency.flatMap((id) => {
    const contact = find(first.contacts, id);
    const line = lineOf(contact);
    return line ? [{ id, line, short: contact.short }] : [];
  });
  return (
    <section lang={locale} dir={dir} hidden data-says={locale}>
      <p class="exit">
        <a href={ports.router.hrefOf(`/${locale}/pause.html`)} aria-label={t('exit.name')}>
          {t('exit.label')}
        </a>
      </p>
      <h1>{t('notStored.title')}</h1>
      <p>{t('notStored.text')}</p>
      <h2>{t('notStored.call')}</h2>
      <ul>
        {lines.map(({ id, line, short }) => (
          <li key={id}>
            <a href={hrefOfLine(line)}>
              <Num>{line.shown}</Num> {short}
            </a>
          </li>
        ))}
      </ul>
      <CallLog />
      <h2>{t('notStored.others')}</h2>
      <p class="code" hidden>
        {t('notStored.code')}
      </p>
    </section>
  );
}

/**
 * The languages of the edition, below the words of each: the worker leads to those that are on this phone. Each has its
 * direction, for the worker gives the page that of the words which it shows.
 */
export function StoredLanguages(): JSX.Element {
  const { first } = useSite();
  return (
    <ul>
      {first.languages.map((language) => (
        <li key={language.locale} dir={language.dir} hidden data-locale={language.locale}>
          <LanguageLink of={language} to={{ kind: 'home' }} />
        </li>
      ))}
    </ul>
  );
}
