import type { JSX } from 'preact';
import type { SaidMust } from '../../../tools/guide/say/say-musts.ts';
import { held } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';

/** The rules of the proof that hold a card, each with its source. */
export const Musts = ({ musts }: { readonly musts: readonly SaidMust[] }): JSX.Element =>
  musts.length === 0 ? (
    <p class="quiet">{t('rules.not-held')}</p>
  ) : (
    <details class="musts">
      <summary>
        <span class="tag tag-good">
          <Icon of={held} /> {t('rules.held', { count: musts.length })}
        </span>
      </summary>
      <ul class="why">
        {musts.map(({ when, must, sources }, at) => (
          <li key={at}>
            {t('rules.must', { when, must })}
            <small>{t('rules.sources', { names: sources.join(', ') })}</small>
          </li>
        ))}
      </ul>
    </details>
  );
