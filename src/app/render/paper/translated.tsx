import type { JSX } from 'preact';
import { t } from '../../say.ts';
import { TranslationStatus } from '../translation-status.tsx';
import type { Untranslated } from '../../../pack/index.ts';
import { useGuide } from './guide.ts';

/** Once on each paper. */
export const Status = (): JSX.Element => <TranslationStatus of={useGuide().pack.core} line="status" role="note" />;

/** Why a whole text stands in the source language: nobody has translated it as it is today. */
export const NotTranslated = ({ of }: { of: Untranslated }): JSX.Element | null =>
  of.in === undefined ? null : <p class="notice cut">{t('translated.inFrench')}</p>;
