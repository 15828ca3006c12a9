import * as v from 'valibot';
import { date } from '../../compiler/read/schema/common.ts';
import type { Content, Reviewable, Statement } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { lines, tag, type Html } from '../html.ts';
import { sayLinks, sayOnly, sayStatement } from './say-statement.ts';

const words = says.review;

interface Around {
  readonly pack: Content;
  readonly thing: Reviewable;
  /** the numbers of the statements that changed since the last review */
  readonly changed: ReadonlySet<number>;
}

/** Everything that a thing states, in the order of reading and numbered, with a place to judge each. */
export function writeStatements({ pack, thing, changed }: Around): readonly Html[] {
  const parts: { readonly title: string; readonly id: string; readonly rows: Html[] }[] = [];
  let under: string | undefined;
  for (const [index, statement] of thing.statements.entries()) {
    const { part } = statement;
    if (parts.at(-1)?.id !== part.id) {
      parts.push({ id: part.id, title: part.title ?? words.parts[part.id] ?? part.id, rows: [] });
      under = undefined;
    }
    const rows = parts.at(-1)?.rows;
    if (statement.under !== undefined && statement.under !== under)
      rows?.push(tag('h3', {}, (under = statement.under)));
    rows?.push(
      writeStatement(statement, index + 1, {
        pack,
        thing,
        isChanged: changed.has(index + 1),
        before: thing.statements[index - 1],
      }),
    );
  }
  return parts.map(({ title, id, rows }) =>
    tag('section', { 'aria-labelledby': `part-${id}` }, tag('h2', { id: `part-${id}` }, title), rows),
  );
}

/** A rule of more lines than these may go on on the next sheet. */
const LONG = 10;

interface Beside {
  readonly pack: Content;
  readonly thing: Reviewable;
  readonly isChanged: boolean;
  readonly before: Statement | undefined;
}

function writeStatement(statement: Statement, number: number, { pack, thing, isChanged, before }: Beside): Html {
  const { role, only, links, sources } = statement;
  const said = sayStatement(pack, statement);
  const tags = [
    ...(role === undefined ? [] : [words.roles[role]]),
    ...(only === undefined ? [] : [sayOnly(thing.kind, only)]),
  ];
  return tag(
    'div',
    { class: said.length > LONG ? 'statement long' : 'statement', id: `n${number}` },
    tag('p', { class: 'number' }, String(number)),
    tag(
      'div',
      { class: 'said' },
      tags.length === 0 && !isChanged
        ? null
        : tag(
            'p',
            { class: 'role' },
            isChanged ? tag('strong', { class: 'changed' }, words.changedTag) : null,
            says.statements(tags),
          ),
      tag('p', { class: 'words' }, lines(said)),
      links.length === 0 ? null : tag('p', { class: 'links' }, words.leadsTo(sayLinks(pack, links))),
      sources.length === 0 && needsNone(statement) ? null : writeSources(pack, sources, number, before),
    ),
    writeJudge(number),
  );
}

/** A rule, and the sheet of a letter, whose law stands under its own heading. */
const needsNone = ({ rule, part }: Statement): boolean =>
  rule !== undefined || part.id === 'sheet' || part.id === 'fields';

/** Whole at each statement, so that nobody turns pages; those of the statement before are not said again. */
function writeSources(pack: Content, ids: readonly string[], number: number, before: Statement | undefined): Html {
  if (ids.length === 0) return tag('p', { class: 'source none' }, words.noSource);
  if (before !== undefined && before.sources.join() === ids.join())
    return tag('p', { class: 'source' }, words.sameSources(number - 1));
  return tag('ul', { class: 'sources' }, ...ids.map((id) => writeSource(pack, id)));
}

/** Title with its article, publisher, edition, date of checking, confidence, and the address written out. */
export function writeSource(pack: Content, id: string): Html {
  const source = pack.sources.find((source) => source.id === id);
  if (source === undefined) return tag('li', { class: 'source' }, id);
  const { title, publisher, edition, checked, confidence = 'H', url } = source;
  return tag(
    'li',
    { class: 'source' },
    tag('strong', {}, title),
    `. ${words.source(publisher, edition && sayDay(edition), says.day(checked))}, ${words.confidence[confidence]}. `,
    tag('span', { class: 'address' }, url ?? words.noAddress),
  );
}

/** The date or the edition of a source, as far as it is known: a day in words, the rest as it stands. */
const sayDay = (edition: string): string => (v.is(date, edition) ? says.day(edition) : edition);

function writeJudge(number: number): Html {
  const choice = (value: 'right' | 'wrong', label: string): Html =>
    tag('label', {}, tag('input', { type: 'radio', name: `is-${number}`, value }), ' ', label);
  return tag(
    'fieldset',
    { class: 'judge' },
    tag('legend', {}, words.judge(number)),
    choice('right', words.right),
    choice('wrong', words.wrong),
    tag('textarea', { name: `remark-${number}`, rows: '1', 'aria-label': words.remark, placeholder: words.remark }),
  );
}
