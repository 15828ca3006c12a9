import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listFields, shortDigest, type Row, type RowVersion } from '../../notes/index.ts';
import { useCore, usePorts, useStore } from '../context.ts';
import { dayOf, longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';
import { exportLabels, exportSay } from './export-words.ts';
import { printed, type PrintedNotes } from './printed.ts';
import { sayMoment } from './say-moment.ts';

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

function Sheet({ rows, from, to, removed, hasGap }: PrintedNotes): JSX.Element {
  const first = from || (rows[0]?.versions.at(-1)?.fields.day ?? '');
  const last = to || (rows.at(-1)?.versions.at(-1)?.fields.day ?? '');
  return (
    <div class="notes-paper print-only">
      <h1>{t('export.sheet')}</h1>
      <p>
        {t('export.period', { from: longDate(first), to: longDate(last) })}{' '}
        {t('export.printed', { date: longDate(dayOf(new Date())) })} {t('export.sheetNote')}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('export.when')}</th>
            <th>{t('export.facts')}</th>
            <th>{t('export.link')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintedRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {removed.map((at) => (
        <p key={at} class="notes-chain">
          {t('export.removedLine', { date: sayMoment(at).date })}
        </p>
      ))}
      {hasGap ? <p class="notes-chain">{t('export.gap')}</p> : null}
      <p class="notes-chain">{t('export.chain')}</p>
      <p class="notes-sign">{t('export.sign')}</p>
    </div>
  );
}

function PrintedRow({ row: { versions } }: { readonly row: Row }): JSX.Element | null {
  const core = useCore();
  const latest = versions.at(-1);
  if (!latest) return null;
  const labels = exportLabels();
  const say = exportSay(core);
  const { day, time } = latest.fields;
  const first = versions[0] ?? latest;
  return (
    <tr>
      <th scope="row">
        {day === undefined ? labels['unknown-day'] : longDate(day)}
        <br />
        {time ?? labels['unknown-time']}
      </th>
      <td>
        <Fields version={latest} />
        {versions.slice(0, -1).map((version) => (
          <div key={version.digest} class="notes-earlier">
            {labels.earlier} ({say.moment(version.written)})
            <Fields version={version} />
          </div>
        ))}
      </td>
      <td>
        {labels.written} {say.moment(first.written)}
        {versions.length > 1 ? (
          <>
            <br />
            {labels.edited} {say.moment(latest.written)}
          </>
        ) : null}
        {latest.clock === 'behind' ? <p>{labels['clock-behind']}</p> : null}
        <br />
        <code>{shortDigest(latest.digest)}</code>
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
