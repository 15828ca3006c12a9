import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Department } from '../../pack/index.ts';
import { useCore } from '../context.ts';
import { t } from '../say.ts';
import { typedDir } from '../ui/in-language.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { findDepartments } from './find-departments.ts';

/** As many as fit between the field and the keyboard of a phone. */
const MOST = 6;

interface Props {
  readonly departments: readonly Department[];
  readonly chosen: Department | undefined;
  /** null: none any more */
  readonly onChoose: (department: Department | null) => void;
}

const labelOf = ({ code, name }: Department): string => t('local.option', { code, name });

/**
 * The département by its number or a part of its name. What fits stands below as buttons; Enter in the field takes the
 * first of them, the arrow down goes there.
 */
export function DepartmentField({ departments, chosen, onChoose }: Props): JSX.Element {
  const { untranslated } = useCore();
  const [typed, type] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = findDepartments(departments, typed ?? '');
  const choose = (department: Department | undefined): void => {
    if (!department) return;
    type(null);
    onChoose(department);
  };
  const change = (words: string): void => {
    type(words);
    if (words === '' && chosen) onChoose(null);
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
        <label for="departement">{t('local.department')}</label>
        <p class="hint" id="departement-aide">
          {t('local.hint')}
        </p>
        <input
          id="departement"
          type="text"
          {...PRIVATE_FIELD}
          {...typedDir()}
          value={typed ?? (chosen ? labelOf(chosen) : '')}
          aria-describedby="departement-aide"
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <p role="status" class="hint">
        {typed ? t('local.found', { count: found.length }) : null}
      </p>
      {found.length > 0 ? (
        <div class="rows found" ref={list}>
          {found.slice(0, MOST).map((department) => (
            <button
              key={department.code}
              type="button"
              class="row"
              {...untranslated}
              onClick={() => choose(department)}
            >
              <span>{labelOf(department)}</span>
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
