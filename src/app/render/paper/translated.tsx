import type { JSX } from 'preact';
import { t } from '../../say.ts';
import type { Untranslated } from '../../../pack/index.ts';
import { useGuide } from './guide.ts';

/**
 * What the sign of another language means, and who has read this translation, once on each paper; nothing in the source
 * language.
 */
export function Status(): JSX.Element | null {
  const { translation } = useGuide().pack.core;
  if (translation === undefined) return null;
  return (
    <>
      {translation.isWhole ? null : (
        <p class="status">
          <bdi role="note" {...translation.from} data-untranslated="" /> {t('translated.inFrench')}
        </p>
      )}
      <p class="status">{t('translated.status')}</p>
    </>
  );
}

/** Why a whole text stands in the source language: nobody has translated it as it is today. */
export const NotTranslated = ({ of }: { of: Untranslated }): JSX.Element | null =>
  of.in === undefined ? null : <p class="notice">{t('translated.inFrench')}</p>;
