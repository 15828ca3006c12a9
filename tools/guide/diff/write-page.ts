import { tag, type Html } from '../html.ts';
import { says } from '../languages/index.ts';
import type { Change } from './change.ts';
import { markWords } from './mark-words.ts';
import { style } from './page-style.ts';

/** What a page of changes tells. */
export interface PageOfChanges {
  /** the day of the edition that was changed, ISO */
  readonly edition: string;
  readonly changes: readonly Change[];
  /** what it does to the plans, line by line */
  readonly plans: readonly string[];
  /** what must be signed or translated, line by line; left out where nobody looked */
  readonly toDo?: readonly string[];
  /** whoever changed it, as they wrote it */
  readonly by?: string;
}

const TAG = { same: 'span', old: 'del', new: 'ins' } as const;

/** Two sides of a text, marked word by word. */
const marked = ({ before = '', after = '' }: Change): readonly Html[] =>
  markWords(before, after).map(({ is, text }) => tag(TAG[is], {}, text));

/** A page without scripts, to read and to print. All that it tells is put in as text. */
export function writePage({ edition, changes, plans, toDo = [], by = '' }: PageOfChanges): string {
  const words = says.diff;
  const subjects = [...new Set(changes.map(({ subject }) => subject))];
  const list = (title: string, lines: readonly string[]): Html | null =>
    lines.length === 0
      ? null
      : tag('section', {}, tag('h2', {}, title), ...lines.map((line) => tag('p', { class: 'line' }, line)));
  const body = tag(
    'main',
    {},
    tag('p', { class: 'since' }, words.since(says.day(edition), by)),
    tag('h1', {}, words.pageTitle),
    changes.length === 0 ? tag('p', {}, words.same) : null,
    ...subjects.map((subject) =>
      tag(
        'section',
        {},
        tag('h2', {}, words.subjects[subject]),
        ...changes
          .filter((change) => change.subject === subject)
          .map((change) =>
            tag('div', { class: 'change' }, tag('h3', {}, change.says), tag('p', {}, ...marked(change))),
          ),
      ),
    ),
    list(words.inPlans, plans),
    list(words.toDo, toDo),
  );
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    tag('title', {}, words.pageTitle),
    { html: `<style>${style}</style>` },
  );
  return `<!doctype html>\n${tag('html', { lang: says.locale }, head, tag('body', {}, body)).html}\n`;
}
