import type { JSX } from 'preact';
import type { Untranslated } from '../../pack/index.ts';
import { useFirst } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

/** At the foot of every page: what the sign of another language means, where one stands, and who has read it. */
export function Status(): JSX.Element {
  const { translation } = useFirst();
  return (
    <>
      {translation?.isWhole === false ? (
        <p class="sign-legend">
          <bdi {...translation.from} data-untranslated="" /> {t('translated.inFrench')}
        </p>
      ) : null}
      <p class="translation-status">{t('translated.status')}</p>
    </>
  );
}

/** Why a whole text stands in the source language: nobody has translated it as it is today. */
export function NotTranslated({ of }: { of: Untranslated }): JSX.Element | null {
  if (of.in === undefined) return null;
  return (
    <div class="notice" data-tone="note">
      <Icon of={icons.info} />
      <p>{t('translated.inFrench')}</p>
    </div>
  );
}
