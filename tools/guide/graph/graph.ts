import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../compiler/index.ts';
import { CONTENT, type Command, type Given, type Terminal } from '../command.ts';
import { tag } from '../html.ts';
import { says } from '../languages/index.ts';
import { openContent, openPack } from '../open-content.ts';
import { drawFlow } from './draw-flow.ts';
import { drawProcedure } from './draw-procedure.ts';
import { drawQuestion } from './draw-question.ts';
import { STYLE } from './style.ts';
import { writeMermaid } from './write-mermaid.ts';

export const graph: Command = {
  name: 'graph',
  usage: '[--out <folder>]',
  says:
    'Draws the rules in French, one page each: the questions in order, what each option does, ' +
    'and what brings each procedure.',
  words: [0, 0],
  options: { '--out': { value: '<folder>', says: 'where to write; graph when left out' }, ...CONTENT },
  run: runGraph,
};

function runGraph(given: Given, { print }: Terminal): number {
  const out = given.value('--out') ?? 'graph';
  const { pack } = openPack(openContent(given));
  const files = drawAll(pack);
  mkdirSync(out, { recursive: true });
  for (const [path, text] of files) writeFileSync(join(out, path), text);
  print(`${files.size} files in ${out}: open ${join(out, 'index.html')}, and print it on A4.`);
  return 0;
}

/** The page of all drawings, and the first of them for tools that draw Mermaid: path → text. */
export function drawAll(pack: Content): ReadonlyMap<string, string> {
  const drawings = [
    drawFlow(pack),
    ...pack.flow.questions.map((question) => drawQuestion(pack, question)),
    ...pack.procedures.map((procedure) => drawProcedure(pack, procedure)),
  ];
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('title', {}, says.graph.title(pack.edition)),
    { html: `<style>${STYLE}</style>` },
  );
  const links = drawings.map(({ id, title }) => tag('li', {}, tag('a', { href: `#${id}` }, title)));
  const index = tag('nav', {}, tag('h1', {}, says.graph.heading(pack.edition)), tag('ol', {}, links));
  const sheets = drawings.map(({ id, title, body }) => tag('section', { id }, tag('h2', {}, title), body));
  const page = tag('html', { lang: says.locale }, head, tag('body', {}, index, sheets));
  return new Map([
    ['index.html', `<!doctype html>\n${page.html}\n`],
    ['flow.mmd', writeMermaid(pack)],
  ]);
}
