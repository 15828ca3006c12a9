import type { JSX } from 'preact';
import { t } from '../say.ts';
import { OUTCOMES, type Outcome } from './model/index.ts';

interface Props {
  /** of the group, in its page */
  readonly name: string;
  readonly outcome: Outcome | null | undefined;
  readonly onChoose: (outcome: Outcome) => void;
}

/** How a call went. */
export const OutcomeChoice = ({ name, outcome: chosen, onChoose }: Props): JSX.Element => (
  <fieldset class="field">
    <legend>{t('notes.outcomeTitle')}</legend>
    {OUTCOMES.map((outcome) => (
      <label key={outcome} class="option">
        <input type="radio" name={name} checked={chosen === outcome} onChange={() => onChoose(outcome)} />
        <span>{t(`notes.outcome.${outcome}`)}</span>
      </label>
    ))}
  </fieldset>
);
