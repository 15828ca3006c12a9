import type { Content, LapsedReview, Reviewable } from '../../compiler/index.ts';
import { sayChannels, sayHours } from '../diff/contacts.ts';
import { says } from '../languages/index.ts';
import type { Changes, Side } from './compare-record.ts';
import { lines, tag, type Html } from '../html.ts';
import type { ReviewRecord } from './record.ts';
import { writeSource } from './write-statement.ts';

const words = says.review;

/** A code as somebody typed it, as the digest that it is. */
export const bareCode = (code: string): string => code.replaceAll(/[\s-]/g, '').toLowerCase();

/** A digest as one copies it from paper: `3f2a-91bc-07de`. */
export const showCode = (digest: string): string => bareCode(digest).replaceAll(/(.{4})(?=.)/g, '$1-');

/** What the document is, where its review stands, and what is asked of the reader. */
export function writeHead(
  pack: Content,
  thing: Reviewable,
  { guide, lapsed }: { readonly guide: string; readonly lapsed: LapsedReview | undefined },
): readonly Html[] {
  const { facts } = words;
  const row = (name: string, value: string): readonly Html[] => [tag('dt', {}, name), tag('dd', {}, value)];
  return [
    tag('p', { class: 'guide' }, words.guide(guide, says.day(pack.edition))),
    tag('p', { class: 'kind' }, words.heading(thing.kind)),
    tag('h1', {}, thing.kind === 'edition' ? words.kinds.edition : thing.title),
    tag(
      'dl',
      {},
      ...row(facts.state, sayState(thing, lapsed)),
      ...row(facts.checked, says.day(thing.checked)),
      ...row(facts.count, words.count(thing.statements.length)),
      ...row(facts.id, thing.id),
      ...row(facts.code, showCode(thing.digest)),
    ),
    tag(
      'section',
      { class: 'how', 'aria-labelledby': 'how' },
      tag('h2', { id: 'how' }, words.howTitle),
      tag('ol', {}, ...words.how.map((line) => tag('li', {}, line))),
      tag('p', { class: 'small' }, words.brackets),
    ),
  ];
}

const sayState = ({ review }: Reviewable, lapsed: LapsedReview | undefined): string => {
  if (lapsed) return words.lapsed(`${lapsed.given.by} (${lapsed.given.role})`, says.day(lapsed.given.on));
  return review.status === 'draft' ? words.draft : words.reviewed(review.by, says.day(review.on));
};

/** What changed since the last review, before and after; or why nothing can be compared. */
export function writeChanges(record: ReviewRecord | null, changes: Changes | null, isReviewed: boolean): Html {
  const title = tag('h2', { id: 'changes' }, words.changesTitle);
  const box = (...inner: Html[]): Html =>
    tag('section', { class: 'changes', 'aria-labelledby': 'changes' }, title, ...inner);
  if (record === null || changes === null) return box(tag('p', {}, isReviewed ? words.lost : words.first));
  const { statements, sources } = changes;
  return box(
    tag('p', {}, words.since(`${record.by} (${record.role})`, says.day(record.on))),
    ...(record.reserves === undefined ? [] : [tag('p', {}, words.earlierReserves(record.reserves))]),
    ...(statements.length + sources.length === 0 ? [tag('p', {}, words.same)] : statements.map(writeSide)),
    ...(sources.length > 0 ? [tag('h3', {}, words.sourcesChanged), ...sources.map(writeSide)] : []),
  );
}

function writeSide({ before, after }: Side): Html {
  const side = (name: string, kind: string, all: readonly string[]): Html | null =>
    all.length === 0
      ? null
      : tag(
          'div',
          { class: kind },
          tag('p', { class: 'role' }, name),
          ...all.map((text) => tag('p', { class: 'words' }, lines(text.split('\n')))),
        );
  return tag(
    'div',
    { class: 'change' },
    side(after.length === 0 ? words.gone : words.was, 'was', before),
    side(before.length === 0 ? words.added : words.is, 'is', after),
  );
}

/** The contacts of a procedure with numbers, hours, sources and dates, to be seen and not judged here. */
export function writeContacts(pack: Content, ids: readonly string[]): Html | null {
  const contacts = ids.flatMap((id) => pack.contacts.find((contact) => contact.id === id) ?? []);
  if (contacts.length === 0) return null;
  return tag(
    'section',
    { class: 'contacts', 'aria-labelledby': 'contacts' },
    tag('h2', { id: 'contacts' }, words.contactsTitle),
    tag('p', { class: 'small' }, words.contactsNote),
    ...contacts.map(({ name, purpose, channels, hours, sources, checked }) =>
      tag(
        'div',
        { class: 'contact' },
        tag('h3', {}, name),
        tag('p', {}, purpose),
        tag(
          'p',
          {},
          tag('strong', {}, sayChannels(channels)),
          ` · ${sayHours(hours)} · ${words.checkedOn(says.day(checked))}`,
        ),
        tag('ul', { class: 'sources' }, ...sources.map((id) => writeSource(pack, id))),
      ),
    ),
  );
}
