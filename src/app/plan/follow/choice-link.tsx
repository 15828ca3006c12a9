import type { JSX } from 'preact';
import type { Picture } from '../../../pack/index.ts';
import type { Route } from '../../routes.ts';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import * as icons from '../../ui/icons.ts';

interface Props {
  readonly to: Route;
  readonly step?: string;
  readonly picture?: Picture | undefined;
  readonly words: string;
  readonly hint?: string | undefined;
}

/** One of a few things to do, drawn: the whole card leads on. */
export const ChoiceLink = ({ to, step, picture, words, hint }: Props): JSX.Element => (
  <Link class="option" to={to} step={step}>
    {picture ? <Pictogram name={picture} /> : null}
    <span>
      <b>{words}</b>
      {hint ? <span class="hint">{hint}</span> : null}
    </span>
    <Icon of={icons.forward} mirrored />
  </Link>
);
