import type { JSX } from 'preact';
import { RowLinks } from '../ui/row-links.tsx';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';

/** The letters to fill in, each with what it is for. */
export default function LettersScreen(): JSX.Element {
  const { letters } = useCore();
  return (
    <div class="stack">
      <div>
        <h1 tabIndex={-1}>{t('letters.title')}</h1>
        <p class="lead">{t('letters.lead')}</p>
      </div>
      <RowLinks
        rows={letters.map(({ id, title, lead }) => ({
          to: { kind: 'letter', id },
          words: title,
          hint: lead,
        }))}
      />
      <p class="hint">{t('letters.memory')}</p>
    </div>
  );
}
