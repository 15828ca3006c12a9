/** An entry of a calendar for one whole day. It says nothing of the guide but what `summary` says. */
export interface CalendarEvent {
  /** tells this entry from all others; random, so that it says nothing */
  readonly uid: string;
  /** when the file is made */
  readonly stamp: Date;
  /** as year-month-day */
  readonly day: string;
  readonly summary: string;
  /** when an alarm rings: whole hours from midnight with which the day begins, before it when negative; null: never */
  readonly alarm: number | null;
}

/**
 * A calendar file (RFC 5545) with one event of a whole day: no description, no address, no name of a program. Most
 * calendars copy it to the person's other devices, and to those who share it. An alarm (section 3.6.6) shows what
 * `summary` says, and no more.
 */
export function writeIcs({ uid, stamp, day, summary, alarm }: CalendarEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//Calendar//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(alarm === null ? [] : writeAlarm(summary, alarm)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

const writeAlarm = (summary: string, hours: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(summary)}`,
  `TRIGGER:${hours < 0 ? '-' : ''}PT${Math.abs(hours)}H`,
  'END:VALARM',
];

/** RFC 5545, section 3.3.11; other signs of control may not stand in a text at all. */
function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
  );
}

/** Octets of a line without its end: RFC 5545, section 3.1. */
const LONGEST = 75;

/** Longer lines go on in the next, after a space; never within a character, which may be of several octets. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}
