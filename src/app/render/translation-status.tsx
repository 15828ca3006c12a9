import type { JSX } from 'preact';
import { t } from '../say.ts';
import type { Core } from '../../pack/index.ts';

interface Props {
  readonly of: Core;
  /** the class of its lines */
  readonly line: string;
  /** of the sign: see paper/in-language.tsx */
  readonly role?: 'note';
}

/** What the sign of another language means, and who has read this translation; nothing in the source language. */
export function TranslationStatus({ of: { translation }, line, role }: Props): JSX.Element | null {
  if (translation === undefined) return null;
  return (
    <>
      {translation.isWhole ? null : (
        <p class={line}>
          <bdi role={role} {...translation.from} data-untranslated="" /> {t('translated.inFrench')}
        </p>
      )}
      <p class={line}>{t('translated.status')}</p>
    </>
  );
}
