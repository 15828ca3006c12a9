import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { earlierOf, listFields, sayEvent, shortDigest, type Row, type RowVersion } from './model/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { exportFrame, exportLabels, exportSay } from './export-words.ts';
import { printed, type PrintedNotes } from './printed.ts';

/**
 * What printers get of the notes (JR-8); nothing on the screen. Where none were chosen, the page has its empty sheet.
 */
export function NotesPaper(): JSX.Element | null {
  const { paper } = usePorts();
  const { notes, asked } = useStore(printed);
  const before = useRef(asked);
  // the page shows what is to be printed by now; once for each wish
  useEffect(() => {
    if (asked > before.current) paper.print();
    before.current = asked;
  }, [asked, paper]);
  return notes === null ? null : <Sheet {...notes} />;
}

function Sheet(chosen: PrintedNotes): JSX.Element {
  const { rows } = chosen;
  const {
    head: [title, lead],
    foot,
  } = exportFrame(chosen);
  return (
    <div class="notes-paper print-only">
      <h1>{title}</h1>
      <p>{lead}</p>
      <table>
        <thead>
          <tr>
            <th>{t('export.when')}</th>
            <th>{t('export.facts')}</th>
            <th>{t('export.link')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <PrintedRow key={row.id} row={row} place={t('export.outOf', { at: at + 1, of: rows.length })} />
          ))}
        </tbody>
      </table>
      {foot.map((words, at) => (
        <p key={at} class="notes-chain">
          {words}
        </p>
      ))}
      <p class="notes-sign">{t('export.sign')}</p>
    </div>
  );
}

interface RowProps {
  readonly row: Row;
  /** which of the rows it is: a sheet may be printed where pages have no numbers */
  readonly place: string;
}

function PrintedRow({ row: { versions }, place }: RowProps): JSX.Element | null {
  const core = useCore();
  const latest = versions.at(-1);
  if (!latest) return null;
  const labels = exportLabels();
  const say = exportSay(core);
  const { day, time } = latest.fields;
  return (
    <tr>
      <th scope="row">
        <small>{place}</small>
        <br />
        {day === undefined ? labels['unknown-day'] : longDate(day)}
        <br />
        {time ?? labels['unknown-time']}
      </th>
      <td>
        <Fields version={latest} />
        {earlierOf(versions).map((version) => (
          <div key={version.digest} class="notes-earlier">
            {labels.earlier} ({say.moment(version.written)}) <code>{shortDigest(version.digest)}</code>
            <Fields version={version} />
          </div>
        ))}
      </td>
      <td>
        {versions.map((version, at) => (
          <p key={version.digest}>
            {sayEvent(version, at, labels, say)} <code>{shortDigest(version.digest)}</code>
          </p>
        ))}
        {versions.some(({ state }) => state === 'changed') ? <p>{labels.changed}</p> : null}
      </td>
    </tr>
  );
}

function Fields({ version: { fields } }: { readonly version: RowVersion }): JSX.Element {
  const core = useCore();
  return (
    <>
      {listFields(fields, exportLabels(), exportSay(core)).map(({ field, label, text }) => (
        <p key={field}>{t('export.line', { label, text })}</p>
      ))}
    </>
  );
}
