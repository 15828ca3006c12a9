import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeIcs } from '../../src/pack/index.ts';

const given = {
  uid: '2f1c7a52-7f0e-4b52-9d0a-0d6d2c0b9d11',
  stamp: new Date('2026-11-24T08:05:09.123Z'),
  day: '2026-12-04',
  summary: 'Rappel',
  alarm: null,
};
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** What a calendar reads: the lines put together again, and the text of the title without its marks. */
function readBack(file: string): ReadonlyMap<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );
}
const unescape = (text = ''): string =>
  text.replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

test('a file holds one event of a whole day, and nothing else', () => {
  expect(writeIcs(given)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Calendar//Calendar//EN',
      'BEGIN:VEVENT',
      'UID:2f1c7a52-7f0e-4b52-9d0a-0d6d2c0b9d11',
      'DTSTAMP:20261124T080509Z',
      'DTSTART;VALUE=DATE:20261204',
      'SUMMARY:Rappel',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

/** The parts of a calendar file, one in the other, as RFC 5545 has them (section 3.6): names and values. */
interface Part {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}

function readPart(lines: string[], name: string): Part {
  const values: Record<string, string> = {};
  const parts: Part[] = [];
  for (let line = lines.shift(); line !== `END:${name}`; line = lines.shift()) {
    if (line === undefined) throw new Error(`no end of ${name}`);
    const colon = line.indexOf(':');
    const [key, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (key === 'BEGIN') parts.push(readPart(lines, value));
    else if (key in values) throw new Error(`${key} stands twice`);
    else values[key] = value;
  }
  return { name, values, parts };
}

function readCalendar(file: string): Part {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  expect(lines.shift()).toBe('BEGIN:VCALENDAR');
  const calendar = readPart(lines, 'VCALENDAR');
  expect(lines).toEqual([]);
  return calendar;
}

/** When an alarm rings, in hours from the midnight with which the day begins. */
function hoursOf(trigger = ''): number {
  const [, minus, hours] = /^(-?)PT(\d+)H$/.exec(trigger) ?? [];
  return Number(hours) * (minus === '-' ? -1 : 1);
}

describe('an alarm', () => {
  test('is there where it was chosen alone: it shows the neutral title, and no more', () => {
    const [event] = readCalendar(writeIcs({ ...given, alarm: -15 })).parts;
    expect(event?.values['SUMMARY']).toBe('Rappel');
    expect(event?.parts).toEqual([
      { name: 'VALARM', values: { ACTION: 'DISPLAY', DESCRIPTION: 'Rappel', TRIGGER: '-PT15H' }, parts: [] },
    ]);
    expect(readCalendar(writeIcs(given)).parts.map(({ parts }) => parts)).toEqual([[]]);
  });

  test.each([-15, -1, 0, 9])('rings %i hours from the midnight of the day', (alarm) => {
    const [event] = readCalendar(writeIcs({ ...given, alarm })).parts;
    expect(hoursOf(event?.parts[0]?.values['TRIGGER'])).toBe(alarm);
  });

  test('says a long title in lines of 75 octets, and lets it add nothing', () => {
    const summary = `${'é'.repeat(60)}\r\nEND:VALARM`;
    const file = writeIcs({ ...given, alarm: 9, summary });
    expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    const [event] = readCalendar(file).parts;
    expect(unescape(event?.parts[0]?.values['DESCRIPTION'])).toBe(summary.replace('\r\n', '\n'));
  });
});

describe('the title', () => {
  test('may hold the signs that mean something in such a file', () => {
    const file = writeIcs({ ...given, summary: String.raw`Lettre, copie ; dossier C:\papiers` });
    expect(file).toContain(String.raw`SUMMARY:Lettre\, copie \; dossier C:\\papiers`);
  });

  test('cannot add a line of its own, such as an alarm', () => {
    const file = writeIcs({ ...given, summary: 'Rappel\r\nBEGIN:VALARM\nTRIGGER:-P1D\rEND:VALARM' });
    expect(file).toContain(String.raw`SUMMARY:Rappel\nBEGIN:VALARM\nTRIGGER:-P1D\nEND:VALARM`);
    expect(file.split('\r\n').filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
  });

  test('goes on in the next line when it is long, without a cut within a letter', () => {
    const summary = 'é'.repeat(100);
    const lines = writeIcs({ ...given, summary }).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(lines.slice(at, at + 3).map(octets)).toEqual([74, 75, 61]);
    expect(readBack(lines.join('\r\n')).get('SUMMARY')).toBe(summary);
  });
});

test('whatever is typed as a title comes back as it was, in lines of 75 octets at most', () => {
  const letters = fc.oneof(fc.constant('a'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
  const typed = fc
    .string({ unit: letters, maxLength: 200, size: 'max' })
    .map((text) => text.replaceAll(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(typed, (summary) => {
      const file = writeIcs({ ...given, summary });
      expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      expect(unescape(readBack(file).get('SUMMARY'))).toBe(summary);
    }),
  );
});
