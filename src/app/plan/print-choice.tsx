import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';

/** What a printed plan holds: what was marked and added too, what to do alone, or empty lines to fill in. */
const PRINTED = ['marked', 'unmarked', 'blank'] as const;
export type Printed = (typeof PRINTED)[number];

interface Props {
  readonly chosen: Printed;
  readonly onChoose: (printed: Printed) => void;
}

/** What is printed of the plan. "Imprimer" above takes the first without a choice. */
export function PrintChoice({ chosen, onChoose }: Props): JSX.Element {
  const name = useId();
  const { paper } = usePorts();
  return (
    <div class="folds no-print needs-script">
      <details class="fold">
        <summary>{t('planPaper.title')}</summary>
        <PrivateForm class="stack-s fold-in">
          {PRINTED.map((printed) => (
            <label key={printed} class="option">
              <input type="radio" name={name} checked={printed === chosen} onChange={() => onChoose(printed)} />
              <span>
                {t(`planPaper.${printed}`)}
                <span class="hint">{t(`planPaper.hint.${printed}`)}</span>
              </span>
            </label>
          ))}
          <button type="button" class="button" data-look="quiet" onClick={paper.print}>
            {t('share.print')}
          </button>
        </PrivateForm>
      </details>
    </div>
  );
}
