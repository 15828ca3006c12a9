import type { JSX } from 'preact';
import { find, useFirst } from '../site.tsx';
import { t } from '../say.ts';
import { hrefOfLine, lineOf, Num } from './call.tsx';
import { Link } from './link.tsx';

/** "À qui parler": the same numbers, in the same order, beside every screen wide enough. */
export function HelpCard(): JSX.Element {
  const { help, contacts } = useFirst();
  return (
    <aside class="help" aria-label={t('help.title')}>
      <h2>{t('help.title')}</h2>
      <ul>
        {help.map((id) => {
          const contact = find(contacts, id);
          const line = lineOf(contact);
          return line ? (
            <li key={id}>
              <a href={hrefOfLine(line)}>
                <Num>{line.shown}</Num> <span>{contact.short}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
      <p class="hint">{t('call.log')}</p>
      <Link to={{ kind: 'contacts' }}>{t('help.all')}</Link>
    </aside>
  );
}
