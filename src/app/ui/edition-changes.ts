import type { Channel, Contact, Core } from '../../pack/index.ts';

/** What a newer edition says otherwise, of what someone may be about to call or to do. */
export type Change =
  | { readonly kind: 'number'; readonly name: string; readonly before: string; readonly now: string }
  | { readonly kind: 'added'; readonly name: string; readonly now: string }
  | { readonly kind: 'removed'; readonly name: string; readonly before: string }
  /** a case of the emergency screen has this line anew */
  | { readonly kind: 'line'; readonly title: string; readonly line: string };

type Compared = Pick<Core, 'contacts' | 'urgent' | 'emergency' | 'help'>;
type Dialled = Extract<Channel, { readonly number: string }>;

const isDialled = (channel: Channel): channel is Dialled => 'number' in channel;

const numbersOf = (contact: Contact | undefined): readonly Dialled[] => (contact?.channels ?? []).filter(isDialled);

/** Those that `others` lacks, as they are read aloud; each number once, whether one calls it or writes to it. */
const without = (numbers: readonly Dialled[], others: readonly Dialled[]): readonly string[] => [
  ...new Set(
    numbers.filter(({ number }) => others.every((other) => other.number !== number)).map(({ shown }) => shown),
  ),
];

function changesOf(before: Contact, after: Contact | undefined): readonly Change[] {
  const { name } = after ?? before;
  const gone = without(numbersOf(before), numbersOf(after));
  const come = without(numbersOf(after), numbersOf(before));
  const both = Math.min(gone.length, come.length);
  return [
    ...gone.slice(0, both).map((shown, at) => ({ kind: 'number', name, before: shown, now: come[at] ?? '' }) as const),
    ...gone.slice(both).map((shown) => ({ kind: 'removed', name, before: shown }) as const),
    ...come.slice(both).map((shown) => ({ kind: 'added', name, now: shown }) as const),
  ];
}

/**
 * What a newer edition changes of every number that this one shows, and of the lines of its emergency screen (PW-4).
 * First the contacts that stand on every screen; a service that is new is no change.
 */
export function compareEditions(before: Compared, after: Compared): readonly Change[] {
  const first = new Set([...before.emergency, ...before.help]);
  const contacts = [...before.contacts].sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const known = new Set(before.urgent.flatMap(({ text }) => text.split('\n')));
  return [
    ...contacts.flatMap((contact) =>
      changesOf(
        contact,
        after.contacts.find(({ id }) => id === contact.id),
      ),
    ),
    ...after.urgent.flatMap(({ title, text }) =>
      text.split('\n').flatMap((line) => (known.has(line) ? [] : [{ kind: 'line', title, line } as const])),
    ),
  ];
}
