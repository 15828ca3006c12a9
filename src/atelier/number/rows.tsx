import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hrefOf } from '../place.ts';
import { has, t } from '../say.ts';
import { placeOfThing } from '../shell/place-of-thing.ts';
import type { ShownRow } from '../work/number.ts';
import { canTick, groupOf, GROUPS, type Group } from './ticked.ts';

/** How many sentences of a group are shown until somebody asks for all. */
const SHOWN = 6;

interface RowsProps {
  readonly rows: readonly ShownRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void;
}

/** Every sentence, by where it stands. */
export const Rows = ({ rows, ...ticks }: RowsProps): JSX.Element => (
  <>
    {GROUPS.map((group) => {
      const own = rows.filter((row) => groupOf(row) === group);
      return own.length === 0 ? null : <GroupRows key={group} group={group} rows={own} {...ticks} />;
    })}
  </>
);

function GroupRows({ group, rows, ticked, onTick }: RowsProps & { readonly group: Group }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, SHOWN);
  const free = rows.filter(canTick);
  const count = free.filter(({ id }) => ticked.has(id)).length;
  const things = new Set(rows.map(({ thing }) => `${thing.kind}:${thing.id}`)).size;
  const [first] = rows;
  const title = t(`number.group.${group}`);
  return (
    <section class="number-group" aria-label={title}>
      <div class="number-group-head">
        {group !== 'kept' && (
          <input
            type="checkbox"
            aria-label={t('number.all-of', { group: title })}
            checked={count > 0 && count === free.length}
            indeterminate={count > 0 && count < free.length}
            onChange={({ currentTarget }) =>
              onTick(
                free.map(({ id }) => id),
                currentTarget.checked,
              )
            }
          />
        )}
        <h2>{title}</h2>
        <small>{sayCount(group, rows.length, things)}</small>
        {group === 'contacts' && first !== undefined && (
          <a href={hrefOf(...placeOfThing(first.thing))}>{t('number.see-record')}</a>
        )}
      </div>
      <ul>
        {shown.map((row) => (
          <Row key={row.id} row={row} isTicked={ticked.has(row.id)} onTick={(is) => onTick([row.id], is)} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button class="button-text" type="button" onClick={() => setWhole(true)}>
          {t('number.others', { count: rows.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function sayCount(group: Group, sentences: number, things: number): string {
  if (group === 'kept') return t('number.kept-count', { count: sentences });
  if (group === 'unsure') return t('number.unsure-count', { count: sentences });
  const said = t('number.sentences', { count: sentences });
  return things < 2 ? said : `${said} ${t('number.in-texts', { count: things })}`;
}

interface RowProps {
  readonly row: ShownRow;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Row({ row, isTicked, onTick }: RowProps): JSX.Element {
  const words = <Sentence row={row} isChanging={isTicked} />;
  return (
    <li class="number-row" data-kept={isTicked ? undefined : ''}>
      {canTick(row) ? (
        <label>
          <input type="checkbox" checked={isTicked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
          {words}
        </label>
      ) : (
        <div class="number-row-fixed">{words}</div>
      )}
      <small>
        {sayWhere(row)}
        {!canTick(row) && <span>{t(`number.kept.${row.kept}`)}</span>}
      </small>
    </li>
  );
}

const Sentence = ({ row, isChanging }: { readonly row: ShownRow; readonly isChanging: boolean }): JSX.Element => (
  <span {...(row.locale === null ? {} : { lang: row.locale })} dir="auto">
    {row.parts.map((part, at) => {
      if (typeof part === 'string') return part;
      if (!isChanging || part.is === part.was) return <b key={at}>{part.was}</b>;
      return (
        <span key={at} class="number-swap">
          <del>{part.was}</del> <ins>{part.is}</ins>
        </span>
      );
    })}
  </span>
);

/** What it is a part of, and where in it. */
function sayWhere({ thing, title, where: { heading, step, field } }: ShownRow): string {
  const name = nameOfRow({ thing, title });
  const inside = `number.field.${field ?? ''}`;
  const part =
    step === null ? (heading ?? (field !== null && has(inside) ? t(inside) : '')) : t('number.step', { step });
  return part === '' ? name : `${name} · ${part}`;
}

/** What a sentence is a part of, by its title or by what it is. */
export function nameOfRow({ thing: { kind, id }, title }: Pick<ShownRow, 'thing' | 'title'>): string {
  if (title !== null) return title;
  const key = kind === 'rest' ? `number.file.${id.replace(/^.*\//, '').replace(/\.\w+$/, '')}` : `number.kind.${kind}`;
  return has(key) ? t(key) : t('number.file.other');
}
