import type { JSX } from 'preact';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { setSheet, sheet } from './sheet.ts';

const ANSWERS = [
  { isRead: false, words: 'handOver.safe' },
  { isRead: true, words: 'handOver.unsafe' },
] as const;

/** Whether somebody else reads the phone of the person: asked before anything is shown there (PR-6). */
export function AskSafe(): JSX.Element {
  const { isRead: said } = useStore(sheet);
  return (
    <PrivateForm class="needs-script">
      <fieldset class="states">
        <legend>
          <h2>{t('handOver.read')}</h2>
          <span class="hint">{t('handOver.readHint')}</span>
        </legend>
        {ANSWERS.map(({ isRead, words }) => (
          <label key={words} class="state">
            <input type="radio" name="lu" checked={said === isRead} onChange={() => setSheet({ isRead })} />
            <span>{t(words)}</span>
          </label>
        ))}
      </fieldset>
    </PrivateForm>
  );
}
