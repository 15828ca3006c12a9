import type { JSX } from 'preact';
import { usePorts, useFirst, useSite } from '../site.tsx';
import type { Route } from '../routes.ts';
import { Icon } from './icon.tsx';
import { forward } from './icons.ts';
import { otherLanguages } from './language-choice.tsx';

/** A page in each of the other languages of the edition, one to a row, under the name that it has for itself. */
export function LanguageRows({ to }: { to: Route }): JSX.Element {
  const { pathOf } = useSite();
  const { router } = usePorts();
  return (
    <ul class="rows">
      {otherLanguages(useFirst()).map(({ locale, name, dir }) => (
        <li key={locale}>
          <a class="row" lang={locale} href={router.hrefOf(pathOf(to, locale))}>
            <span dir={dir}>{name}</span>
            <Icon of={forward} mirrored />
          </a>
        </li>
      ))}
    </ul>
  );
}
