import { shortDigest } from './digest.ts';
import { plain } from './harmless.ts';
import { earlierOf, eventOf, sayDay, sayField, sayWritten, shownIn, type Labels, type Say } from './labels.ts';
import type { Row, RowVersion } from './select.ts';

const INDENT = '  ';
const NO_FRAME: Frame = { head: [], foot: [] };

/** A label and what it says; further lines stand further in. */
const line = (label: string, text: string, { colon }: Labels): string =>
  `${label}${colon}${text.replaceAll('\n', `\n${INDENT}${INDENT}`)}`;

/** What stands above and below the notes, in paragraphs. */
export interface Frame {
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

/**
 * The notes as plain text, in the order of the rows, with line feeds. Each shows what it says now, when it was written
 * and edited, and the words of earlier versions, each version with its digest.
 */
export const toText = (rows: readonly Row[], labels: Labels, say: Say, { head, foot }: Frame = NO_FRAME): string =>
  [...head, ...rows.map((row) => rowText(row, labels, say)), ...foot].map((text) => `${plain(text)}\n`).join('\n');

function rowText({ kind, versions }: Row, labels: Labels, say: Say): string {
  const latest = versions.at(-1);
  if (latest === undefined) return '';
  const { day, time } = latest.fields;
  const head = [day === undefined ? labels['unknown-day'] : sayDay(day, say), time ?? labels['unknown-time']];
  const digestLine = ({ digest }: RowVersion): string => line(labels.digest, shortDigest(digest), labels);
  const earlier = earlierOf(versions).flatMap((version) => [
    '',
    line(labels.earlier, sayWritten(version, labels, say), labels),
    digestLine(version),
    ...fieldLines(version, labels, say, true),
  ]);
  return [
    `${head.join(', ')} (${labels[`kind-${kind}`]})`,
    ...fieldLines(latest, labels, say, false),
    ...versions.flatMap((version, at) => [
      line(labels[eventOf(version, at)], sayWritten(version, labels, say), labels),
      digestLine(version),
    ]),
    ...(versions.some(({ state }) => state === 'changed') ? [labels.changed] : []),
    ...earlier.map((text) => (text === '' ? '' : `${INDENT}${text}`)),
  ].join('\n');
}

function fieldLines(version: RowVersion, labels: Labels, say: Say, withDay: boolean): readonly string[] {
  const { fields } = version;
  const days = [
    ...(fields.day === undefined ? [] : [line(labels.day, sayDay(fields.day, say), labels)]),
    ...(fields.time === undefined ? [] : [line(labels.time, fields.time, labels)]),
  ];
  const shown = shownIn([{ id: '', kind: 'note', versions: [version] }]).map((field) =>
    line(labels[field], sayField(field, fields, labels, say), labels),
  );
  return [...(withDay ? days : []), ...shown];
}
