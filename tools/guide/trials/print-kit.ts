import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { openPrinter, printFile } from '../../printer.ts';
import { tag, type Html } from '../html.ts';
import { says } from '../languages/index.ts';
import type { Question, Task, Trial } from './read-trial.ts';

const say = says.trials;

/** The pages of the kit that are texts; those in easy French are printed larger. */
const TEXTS = [
  { name: 'protocole', isEasy: false },
  { name: 'accord', isEasy: false },
  { name: 'langue', isEasy: false },
  { name: 'facile', isEasy: true },
] as const;

const STYLE = `@page { size: A4; margin: 16mm; }
body { margin: 0 auto; max-width: 46rem; color: #000; background: #fff; font: 12pt/1.4 Arial, Helvetica, sans-serif; }
body.easy { font-size: 14pt; line-height: 1.6; }
h1 { font-size: 1.6em; margin: 0 0 .5em; } h2 { font-size: 1.2em; margin: 1.2em 0 .3em; break-after: avoid; }
table { border-collapse: collapse; inline-size: 100%; margin-block: .6em; }
thead:not(:has(th:not(:empty))) { display: none; }
th, td { border: .75pt solid #444; padding: .35em .5em; text-align: start; vertical-align: top; }
tr, .card, li { break-inside: avoid; }
.card { border: 1.5pt solid #000; border-radius: 3mm; padding: 5mm; margin-block-end: 5mm; }
.card h2 { margin-block-start: 0; } .card .story { font-size: 1.15em; }
.card p:last-child { border-top: .75pt solid #444; padding-top: .5em; }

.sheet { font-size: 10pt; line-height: 1.25; }
.sheet td { block-size: 9.5mm; padding-block: .2em; }
.sheet td:nth-child(2) { white-space: nowrap; } .sheet td:last-child { inline-size: 38%; }
.accord td:last-child { inline-size: 50%; }`;

/**
 * Writes the kit to print into a folder, each page as HTML and, where there is a Chromium, as PDF. In: the folder of
 * the kit, what is tried. Out: whether there are PDF files.
 */
export async function printKit(kit: string, { tasks, questions }: Trial, out: string): Promise<boolean> {
  const pages: readonly (readonly [name: string, html: string])[] = [
    ...TEXTS.map(({ name, isEasy }) => [name, writeText(join(kit, `${name}.md`), name, isEasy)] as const),
    ['cartes', writePage(say.cards, 'cards', tasks.map(writeCard))],
    ['feuille', writePage(say.sheet, 'sheet', [{ html: toHtml(writeSheet(tasks, questions)) }])],
  ];
  mkdirSync(out, { recursive: true });
  const printer = await openPrinter();
  const sheet = await printer?.openPage();
  try {
    for (const [name, html] of pages) {
      const file = join(out, `${name}.html`);
      writeFileSync(file, html);
      if (sheet) await printFile(sheet, file, join(out, `${name}.pdf`));
    }
  } finally {
    await printer?.close();
  }
  return printer !== null;
}

function writeText(file: string, name: string, isEasy: boolean): string {
  const text = readFileSync(file, 'utf8');
  const html = toHtml(text);
  // in easy French each sentence has its line
  const body = isEasy ? html.replaceAll(/([.?!])\n/g, '$1<br>\n') : html;
  return wrap(/^# (.*)/m.exec(text)?.[1] ?? name, `${name}${isEasy ? ' easy' : ''}`, [{ html: body }]);
}

const toHtml = (text: string): string =>
  micromark(says.typeset(text), { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });

const writePage = (title: string, kind: string, inside: readonly Html[]): string =>
  wrap(title, kind, [tag('h1', {}, title), ...inside]);

function wrap(title: string, kind: string, inside: readonly Html[]): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('title', {}, title),
    tag('style', {}, { html: STYLE }),
  );
  return `<!doctype html>\n${tag('html', { lang: says.locale }, head, tag('body', { class: kind }, ...inside)).html}\n`;
}

const writeCard = ({ id, title, story, right, for: who }: Task): Html =>
  tag(
    'section',
    { class: 'card' },
    tag('h2', {}, `${title} (${id})`),
    who ? tag('p', {}, say.onlyFor(who)) : null,
    tag('p', { class: 'story' }, says.typeset(story)),
    tag('p', {}, say.right(says.typeset(right))),
  );

/** The sheet as Markdown: a table of the tasks, and one of the questions after. */
const writeSheet = (tasks: readonly Task[], questions: readonly Question[]): string =>
  [
    say.sheetHead,
    '',
    ...writeTable(
      say.sheetColumns,
      tasks.map(({ title }) => [title, say.sheetResult]),
    ),
    '',
    ...writeTable(
      say.afterColumns,
      questions.filter(({ more }) => !more).map(({ says: words, answers }) => [words, answers.join(' · ')]),
    ),
  ].join('\n');

/** Cells that are not given are empty. */
function writeTable(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const write = (cells: readonly string[]): string => `| ${columns.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  return [write(columns), write(columns.map(() => '---')), ...rows.map(write)];
}
