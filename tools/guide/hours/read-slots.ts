import { DAYS, type Day, type Hours } from '../../../src/pack/index.ts';
import { Refusal } from '../command.ts';

type Slot = Extract<Hours, { kind: 'weekly' }>['slots'][number];

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Reads a slot as it is typed: `mon-fri 09:00-18:00`, `sat,sun 10:00-12:00`. Throws a Refusal when it is none. */
export function readSlot(typed: string): Slot {
  const [, named = '', from = '', to = ''] = /^(\S+) +(\S+)-(\S+)$/.exec(typed.trim()) ?? [];
  const days = named.split(',').flatMap((part) => readDays(part, typed));
  if (!TIME.test(from) || !TIME.test(to) || from === to) throw unread(typed);
  return { days: DAYS.filter((day) => days.includes(day)), from, to };
}

function readDays(part: string, typed: string): readonly Day[] {
  const [first = '', last = first] = part.split('-');
  const [from, to] = [first, last].map((day) => DAYS.indexOf(day as Day)) as [number, number];
  if (from < 0 || to < from) throw unread(typed);
  return DAYS.slice(from, to + 1);
}

const unread = (typed: string): Refusal =>
  new Refusal(`"${typed}" are no hours. Write the days and from when to when: "mon-fri 09:00-18:00".`);
