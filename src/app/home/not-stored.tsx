import type { JSX } from 'preact';
import { find, useSite } from '../context.ts';
import { t } from '../i18n.ts';
import { LanguageLink, otherLanguages } from '../ui/language-choice.tsx';
import { CallLog, hrefOfLine, lineOf, Num } from '../ui/call.tsx';

/**
 * What the worker answers without a network in a language that is not on this phone: what to do, the numbers, and the
 * other languages, of which it shows those that are there (src/sw.ts). The way out is the page that is stored for it. A
 * page of its own, without any script: tools/site/plain-pages.ts.
 */
export function NotStoredScreen(): JSX.Element {
  const { first, ports } = useSite();
  const lines = first.emergency.flatMap((id) => {
    const contact = find(first.contacts, id);
    const line = lineOf(contact);
    return line ? [{ id, line, short: contact.short }] : [];
  });
  return (
    <main>
      <p class="exit">
        <a href={ports.router.hrefOf(`/${first.locale}/pause.html`)} aria-label={t('exit.name')}>
          {t('exit.label')}
        </a>
      </p>
      <h1>{t('notStored.title')}</h1>
      <p>{t('notStored.text')}</p>
      <h2>{t('notStored.others')}</h2>
      <ul>
        {otherLanguages(first).map((one) => (
          <li key={one.locale} hidden data-locale={one.locale}>
            <LanguageLink of={one} to={{ kind: 'home' }} />
          </li>
        ))}
      </ul>
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
    </main>
  );
}
