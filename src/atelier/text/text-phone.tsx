import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WholePack } from '../../pack/index.ts';
import { Phone } from '../preview/phone.tsx';
import { routeOf } from '../preview/route-of.ts';
import type { Shown } from '../preview/shown.ts';
import { t } from '../say.ts';
import { LanguageOptions } from '../shell/language-options.tsx';
import { useStore } from '../use-store.ts';
import type { EditedText } from '../work/text-job.ts';
import { ask, checked, facts } from '../work/work.ts';
import { newWords } from './difference.tsx';

type View = 'page' | 'card';

/** The phone beside a text, in any language of the guide: its page, or its card in the plan of a family. */
export function TextPhone({ text, hand }: { readonly text: EditedText; readonly hand: string | null }): JSX.Element {
  const guide = useStore(facts);
  const found = useStore(checked);
  const [locale, setLocale] = useState(guide?.source ?? '');
  const [view, setView] = useState<View>('page');
  const [pack, setPack] = useState<WholePack | null>(null);
  const [answers, setAnswers] = useState<Shown['answers'] | null>(null);
  useEffect(() => {
    let isLast = true;
    void ask('pack', locale).then((next) => {
      if (isLast && next !== null) setPack(next);
    });
    return () => void (isLast = false);
  }, [locale, found?.version]);
  useEffect(() => {
    if (view === 'card') void ask('familyWith', text.id).then(setAnswers);
  }, [view, text.id]);
  const marked = useMemo(
    () =>
      text.parts.flatMap(({ lines }) => lines.flatMap(({ was, words }) => (was === null ? [] : newWords(was, words)))),
    [text],
  );
  const shown = useMemo(() => {
    if (pack === null || guide?.canShow === false) return null;
    if (view === 'card') return answers === null ? null : { pack, route: null, answers, marked };
    return { pack, route: routeOf(text), answers: {}, marked };
  }, [pack, view, answers, marked.join('\n'), text.kind, text.id]);
  return (
    <aside class="beside" aria-label={t('phone.title')} data-hand={hand === null ? undefined : ''}>
      <header>
        {text.kind === 'procedure' && (
          <div class="segments" role="group" aria-label={t('phone.view')}>
            {(['page', 'card'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
                {t(`phone.${one}`)}
              </button>
            ))}
          </div>
        )}
        <label class="visually-hidden" for="phone-language">
          {t('phone.language')}
        </label>
        <select id="phone-language" value={locale} onChange={({ currentTarget }) => setLocale(currentTarget.value)}>
          <LanguageOptions of={guide?.locales ?? []} />
        </select>
      </header>
      {guide?.canShow === false ? <p class="notice">{t('phone.no-edition')}</p> : <Phone shown={shown} />}
    </aside>
  );
}
