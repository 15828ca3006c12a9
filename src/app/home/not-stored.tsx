import type { JSX } from 'preact';
import { find, useSite } from '../context.ts';
import { t } from '../i18n.ts';
import { CallLog, hrefOfLine, lineOf, Num } from '../ui/call.tsx';

/**
 * What the worker answers without a network in a language that is not on this phone: what to do, the numbers, and the other languages, of
 * which it shows those that are there (src/sw.ts). The way out is the page that is stored for it. A page of its own, without any script: tools/site/plain-pages.ts.
 */
export function NotStoredScreen(): JSX.Element {
  const { core, pathOf, ports } = useSite();
  const { hrefOf } = ports.router;
  const lines = core.emergency.flatMap((id) => {
    const contact = find(core.contacts, id);
    const line = lineOf(contact);
    return line ? [{ id, line, short: contact.short }] : [];
  });
  return (
    <main>
      <p class="exit">
        <a href={hrefOf(`/${core.locale}/pause.html`)} aria-label={t('exit.name')}>
          {t('exit.label')}
        </a>
      </p>
      <h1>{t('notStored.title')}</h1>
      <p>{t('notStored.text')}</p>
      <h2>{t('notStored.others')}</h2>
      <ul>
        {core.languages
          .filter(({ locale }) => locale !== core.locale)
          .map(({ locale, name, dir }) => (
            <li key={locale} hidden data-locale={locale}>
              <a href={hrefOf(pathOf({ kind: 'home' }, locale))} hreflang={locale} lang={locale} dir={dir}>
                {name}
              </a>
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
