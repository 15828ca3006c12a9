import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../compiler/index.ts';
import { CONTENT, type Command, type Given, type Terminal } from '../command.ts';
import { openContent, openPack } from '../open-content.ts';
import { drawFlow } from './draw-flow.ts';
import { drawProcedure } from './draw-procedure.ts';
import { drawQuestion } from './draw-question.ts';
import { escape } from './svg.ts';
import { writeMermaid } from './write-mermaid.ts';
import { says } from '../languages/index.ts';

export const graph: Command = {
  name: 'graph',
  usage: '[--out <folder>]',
  says:
    'Draws the rules in French, one A4 page each: the questions in order, what each option does, ' +
    'and what brings each procedure.',
  words: [0, 0],
  options: { '--out': { value: '<folder>', says: 'where to write; graph when left out' }, ...CONTENT },
  run: runGraph,
};

function runGraph(given: Given, { print }: Terminal): number {
  const out = given.value('--out') ?? 'graph';
  const { pack } = openPack(openContent(given));
  const files = drawAll(pack);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  print(`${files.size} files in ${out}: open ${join(out, 'index.html')}, and print it on A4.`);
  return 0;
}

/** Every drawing: path → text. */
export function drawAll(pack: Content): ReadonlyMap<string, string> {
  const drawings = [
    { path: 'flow.svg', title: says.graph.questions, text: drawFlow(pack) },
    ...pack.flow.questions.map((question) => ({
      path: `questions/${question.id}.svg`,
      title: question.title,
      text: drawQuestion(pack, question),
    })),
    ...pack.procedures.map((procedure) => ({
      path: `demarches/${procedure.id}.svg`,
      title: procedure.title,
      text: drawProcedure(pack, procedure),
    })),
  ];
  return new Map([
    ...drawings.map(({ path, text }) => [path, text] as const),
    ['flow.mmd', writeMermaid(pack)],
    ['index.html', writeIndex(pack, drawings)],
  ]);
}

/** One page that shows them all, each on its own sheet when it is printed. */
function writeIndex(pack: Content, drawings: readonly { readonly path: string; readonly title: string }[]): string {
  const style =
    'body{margin:0;font-family:sans-serif}nav{padding:1rem}img{display:block;max-width:100%;margin:0 auto}' +
    '@page{size:A4;margin:0}@media print{nav{display:none}img{width:210mm;height:297mm;break-after:page}}';
  const links = drawings.map(({ path, title }) => `<li><a href="#${path}">${escape(title)}</a></li>`).join('\n');
  const images = drawings
    .map(({ path, title }) => `<img id="${path}" src="${path}" alt="${escape(title)}" loading="lazy">`)
    .join('\n');
  return `<!doctype html>\n<html lang="${pack.locale}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${says.graph.title(pack.edition)}</title>\n<style>${style}</style>\n<nav><h1>${says.graph.heading(pack.edition)}</h1>\n<ol>\n${links}\n</ol></nav>\n${images}\n</html>\n`;
}
