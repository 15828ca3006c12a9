import type { JSX } from 'preact';
import { t } from '../say.ts';
import type { EditedText } from '../work/text-job.ts';

export const partId = (at: number): string => `part-${at}`;

/** The parts of a text, with a dot where something was changed. */
export const PartList = ({ text }: { readonly text: EditedText }): JSX.Element => (
  <nav class="tree" aria-label={t('text.parts')}>
    <p>{t('text.parts')}</p>
    {text.parts.map(({ title, lines }, at) => (
      <button
        key={at}
        type="button"
        onClick={() => document.getElementById(partId(at))?.scrollIntoView({ block: 'start' })}
      >
        {title ?? t(`text.fields.${text.kind}`)}
        {lines.some(({ was }) => was !== null) && <span class="dot" role="img" aria-label={t('text.changed')} />}
        <small>{lines.length}</small>
      </button>
    ))}
  </nav>
);
