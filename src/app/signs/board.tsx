import type { JSX } from 'preact';
import type { Sign, SignGroup } from '../../pack/index.ts';
import { toggleSign } from '../../storage/index.ts';
import { Link } from '../ui/link.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { UrgentNotice } from '../ui/urgent-notice.tsx';
import { t } from '../say.ts';
import { SignWords } from './sign-words.tsx';

interface Props<T> {
  readonly of: T;
  /** the signs that are ticked */
  readonly ticked: readonly string[];
}

/** The groups as tiles. A tap opens one below its row; without scripts too, to read. */
export const Board = ({ of, ticked }: Props<readonly SignGroup[]>): JSX.Element => (
  <PrivateForm class="board">
    {of.map((group) => (
      <Tile key={group.id} of={group} ticked={ticked} />
    ))}
  </PrivateForm>
);

function Tile({ of: group, ticked }: Props<SignGroup>): JSX.Element {
  const { id, title, short = title, picture, intro, signs } = group;
  const count = signs.filter((sign) => ticked.includes(sign.id)).length;
  return (
    <details>
      <summary>
        <Pictogram name={picture} />
        <h2>{short}</h2>
        {count > 0 ? <small class="count">{t('signs.groupTicked', { count })}</small> : null}
      </summary>
      <div class="panel">
        <p class="panel-head">
          <b>{title}</b>
          {intro ? <span class="hint">{intro}</span> : null}
        </p>
        <ul class="signs">
          {signs.map((sign) => (
            <Choice key={sign.id} of={sign} ticked={ticked} />
          ))}
        </ul>
        <p class="no-print">
          <Link to={{ kind: 'sign-group', id }}>{t('signs.group')}</Link>
        </p>
      </div>
    </details>
  );
}

function Choice({ of: sign, ticked }: Props<Sign>): JSX.Element {
  const isTicked = ticked.includes(sign.id);
  return (
    <li class="sign" data-strength={sign.strength}>
      <label>
        <input
          class="needs-script"
          type="checkbox"
          value={sign.id}
          checked={isTicked}
          onChange={() => toggleSign(sign.id)}
        />
        <SignWords sign={sign} />
      </label>
      {sign.strength === 'act-now' && isTicked ? <UrgentNotice words={t('signs.actNow')} /> : null}
    </li>
  );
}
