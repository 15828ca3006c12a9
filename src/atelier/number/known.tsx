import type { JSX } from 'preact';
import { forward } from '../icons.ts';
import { longDay, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import type { OwnNumber } from '../work/number.ts';

interface KnownProps {
  readonly numbers: readonly OwnNumber[];
  readonly onChoose: (shown: string) => void;
}

/** The numbers of the guide, to choose the one that has changed. */
export const Known = ({ numbers, onChoose }: KnownProps): JSX.Element => (
  <section class="known" aria-labelledby="known-title">
    <h2 id="known-title">{t('number.choose')}</h2>
    <ul>
      {numbers.map(({ id, name, shown, checked }) => (
        <li key={`${id} ${shown}`}>
          <button
            class="row-button"
            type="button"
            onClick={() => {
              onChoose(shown);
              document.getElementById('number-next')?.focus();
            }}
          >
            <span>
              <b>{shown}</b>
              {name !== shown && ` · ${name}`}
              <small>{t('number.checked-on', { day: longDay(checked) })}</small>
            </span>
            <Icon of={forward} />
          </button>
        </li>
      ))}
    </ul>
  </section>
);
