import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Area } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { typedDir } from '../ui/in-language.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { findAreas } from './find-areas.ts';

/** As many as fit between the field and the keyboard of a phone. */
const MOST = 6;

interface Props {
  readonly areas: readonly Area[];
  /** digits of a postcode, where it begins with the code of its area */
  readonly postcode: number | undefined;
  readonly chosen: Area | undefined;
  /** null: none any more */
  readonly onChoose: (area: Area | null) => void;
}

const labelOf = ({ code, name }: Area): string => t('local.option', { code, name });

/**
 * The area by its number or a part of its name. What fits stands below as buttons; Enter in the field takes the
 * first of them, the arrow down goes there.
 */
export function AreaField({ areas, postcode, chosen, onChoose }: Props): JSX.Element {
  const { untranslated } = useCore();
  const [typed, type] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = findAreas(areas, typed ?? '', postcode);
  const choose = (area: Area | undefined): void => {
    if (!area) return;
    type(null);
    onChoose(area);
  };
  const change = (words: string): void => {
    type(words);
    if (words === '' && chosen) onChoose(null);
  };
  // what was kept may be read while the person is about to type: it comes into the field once they leave it
  const focus = (event: { readonly currentTarget: HTMLInputElement }): void => {
    if (chosen) event.currentTarget.select();
    else type(typed ?? '');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (event.key === 'Enter') choose(found[0]);
    else list.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div class="field">
        <label for="area">{t('local.area')}</label>
        <p class="hint" id="area-hint">
          {t('local.hint')}
        </p>
        <input
          id="area"
          type="text"
          {...PRIVATE_FIELD}
          {...typedDir()}
          value={typed ?? (chosen ? labelOf(chosen) : '')}
          aria-describedby="area-hint"
          onFocus={focus}
          onBlur={() => typed === '' && type(null)}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <p role="status" class="hint">
        {typed ? t('local.found', { count: found.length }) : null}
      </p>
      {found.length > 0 ? (
        <div class="rows found" ref={list}>
          {found.slice(0, MOST).map((area) => (
            <button key={area.code} type="button" class="row" {...untranslated} onClick={() => choose(area)}>
              <span>{labelOf(area)}</span>
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
