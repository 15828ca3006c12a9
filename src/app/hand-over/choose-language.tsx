import type { JSX } from 'preact';
import type { Core } from '../../pack/index.ts';
import { useCore, useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { setSheet, sheet } from './sheet.ts';

const baseOf = (locale: string): string => locale.split('-')[0] ?? locale;

/**
 * The language that the family reads, first of all: code, sheet, card and file are in it. Each under its own name, with
 * what the reader of this page calls it. Nothing where the guide has one.
 */
export function ChooseLanguage(): JSX.Element | null {
  const { languages, locale } = useCore();
  const { language } = useStore(sheet);
  if (languages.length < 2) return null;
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  return (
    <PrivateForm class="stack-s needs-script">
      <fieldset class="tongues">
        <legend>
          <h2>{t('handOver.language')}</h2>
        </legend>
        {languages.map(({ locale: of, name, dir }) => (
          <label key={of} class="state">
            <input
              type="radio"
              name="langue"
              value={of}
              checked={(language ?? locale) === of}
              onChange={() => setSheet({ language: of === locale ? null : of })}
            />
            <span>
              <bdi lang={of} dir={dir}>
                {name}
              </bdi>
              {baseOf(of) === baseOf(locale) ? null : <small>{names.of(baseOf(of))}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <WordsToShow />
    </PrivateForm>
  );
}

/** The language that the counter speaks. */
const sourceOf = ({ translation, locale }: Core): string => translation?.from.lang ?? locale;

/** The way to the words that the family shows at a counter, in their language. */
function WordsToShow(): JSX.Element | null {
  const { pathOf, ports } = useSite();
  const core = useCore();
  const { language } = useStore(sheet);
  const family = core.languages.find(({ locale }) => locale === language);
  if (family === undefined || baseOf(family.locale) === baseOf(sourceOf(core))) return null;
  return (
    <div class="rows">
      <a
        class="row"
        href={ports.router.hrefOf(pathOf({ kind: 'interpreter' }, family.locale))}
        hreflang={family.locale}
      >
        <Icon of={icons.people} />
        <span>
          {t('interpreter.title')} ·{' '}
          <bdi lang={family.locale} dir={family.dir}>
            {family.name}
          </bdi>
          <small>{t('more.interpreter')}</small>
        </span>
        <Icon of={icons.forward} mirrored />
      </a>
    </div>
  );
}
