import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useCore, usePath } from '../site.tsx';
import { t } from '../say.ts';
import type { Route } from '../routes.ts';
import { Icon } from '../ui/icon.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import * as icons from '../ui/icons.ts';
import { PassOnFiles } from './pass-on-files.tsx';
import { SendLink } from './send-link.tsx';
import { useOtherPack } from './use-other-pack.ts';
import { useWholeAddress } from './use-whole-address.ts';

const PLAN_CODE = {
  to: { kind: 'plan-code' },
  words: 'planCode.title',
  hint: 'more.planCode',
  icon: icons.change,
} as const;
const HAND_OVER = {
  to: { kind: 'hand-over' },
  words: 'handOver.title',
  hint: 'more.handOver',
  icon: icons.people,
} as const;
/** What else one may look for here: one's own plan elsewhere; a sheet for a family, which needs a host. */
const OTHERS = import.meta.env.MODE === 'single' ? [PLAN_CODE] : [PLAN_CODE, HAND_OVER];

/** A page of the guide that everybody has, with the title of its tab, which is neutral everywhere (ST-5, ST-6). */
export interface PassedOn {
  readonly path: string;
  readonly route: Route;
  readonly title: string;
}

/**
 * Passing on one page of the guide, or all of it: the link and its code, the booklet, the file (SH-1). What leaves is
 * shown word for word (SH-8), and holds no answer. All of it can be in another language. `asked`: the page to pass on;
 * null for the guide itself; `papers`: whether the guide has some.
 */
export function PassOnScreen({ asked, papers }: { asked: PassedOn | null; papers: boolean }): JSX.Element {
  const path = usePath();
  const { locale } = useCore();
  const [isWhole, choose] = useState(false);
  const [language, speak] = useState(locale);
  const page = isWhole ? null : asked;
  const title = page?.title ?? t('app.name');
  const to = page && language === locale ? page.path : path(page?.route ?? { kind: 'home' }, language);
  const address = useWholeAddress(to);
  const other = useOtherPack(language === locale ? null : language);
  const say = (at: string): string | null => {
    if (language === locale)
      return page ? t('passOn.textOf', { title, address: at }) : t('passOn.text', { address: at });
    if (other === 'failed') return t('passOn.text', { address: at });
    return other && other.t('passOn.text', { address: at });
  };
  const text = address ? say(address) : null;
  return (
    <div class="stack">
      <div>
        <h1 tabIndex={-1}>{t('passOn.title')}</h1>
        <p class="lead">{t('passOn.lead')}</p>
      </div>
      <div class="notice" data-tone="caution">
        <Icon of={icons.danger} />
        <p>{t('passOn.ask')}</p>
      </div>
      {asked && address !== null ? (
        <PrivateForm class="needs-script">
          <fieldset class="states">
            <legend>{t('passOn.what')}</legend>
            {[false, true].map((whole) => (
              <label key={String(whole)} class="state">
                <input type="radio" name="quoi" checked={isWhole === whole} onChange={() => choose(whole)} />
                <span>{whole ? t('passOn.guide') : asked.title}</span>
              </label>
            ))}
          </fieldset>
        </PrivateForm>
      ) : null}
      {address === null ? (
        <p class="notice">{t('passOn.noAddress')}</p>
      ) : (
        <SendLink
          language={language}
          onSpeak={speak}
          hasFailed={other === 'failed'}
          link={text === null || address === undefined ? null : { text, address, opens: title }}
        />
      )}
      <p class="notice needs-no-script">{t('passOn.noScript')}</p>
      {import.meta.env.MODE === 'single' ? null : <PassOnFiles locale={language} papers={papers} />}
      <RowLinks rows={OTHERS.map((row) => ({ ...row, words: t(row.words), hint: t(row.hint) }))} />
    </div>
  );
}
