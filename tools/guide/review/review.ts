import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openPrinter, printFile } from '../../printer.ts';
import {
  compilePack,
  listReviewable,
  sourceLocaleOf,
  type Compilation,
  type Reviewable,
} from '../../compiler/index.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent, type OpenContent } from '../open-content.ts';
import { findThing, nameOf } from './find-things.ts';
import { bundleForm } from './form/bundle-form.ts';
import { readRecord } from './keep-record.ts';
import { listStates } from './list-states.ts';
import { setFromPaper, takeReturned } from './take.ts';
import { writeDossier } from './write-dossier.ts';

export const review: Command = {
  name: 'review',
  usage: '[<id>…] [--all] | --take <file> | --set <id> --by … --role … --date … --of … | --list',
  says:
    'Makes a dossier for those who check the guide, HTML and PDF: every statement with its sources, what changed since ' +
    'the last review, a place to sign. Takes what comes back. A thing is named by its id (a procedure), or as letter:civi.',
  words: [0, 500],
  options: {
    '--all': { says: 'a dossier of everything that has a review; without it and without ids: of every procedure' },
    '--out': { value: '<folder>', says: 'where to write; review when left out' },
    '--html': { says: 'no PDF' },
    '--list': { says: 'what is reviewed, by whom, what has changed since, and what is not' },
    '--take': { value: '<file.json>', says: 'the file that a reviewer saved in the dossier and sent back' },
    '--set': { value: '<id>', says: 'what was signed on paper' },
    '--by': { value: '<name>', says: 'with --set: who signed' },
    '--role': { value: '<function>', says: 'with --set: their function' },
    '--date': { value: '<YYYY-MM-DD>', says: 'with --set: the day of the signature' },
    '--of': { value: '<code>', says: 'with --set: the code beside the signature, which says what was read' },
    '--reserves': { value: '<words>', says: 'with --set: what stands under the reserves' },
    '--despite-reserves': { says: 'with --take or --set: the reserves can stay, and are kept in the record' },
    ...CONTENT,
  },
  run: runReview,
};

async function runReview(given: Given, terminal: Terminal): Promise<number> {
  const content = openContent(given);
  const compilation = compilePack(content.files, sourceLocaleOf(content.files), content.edition);
  const { content: pack, issues } = compilation;
  if (pack === null)
    throw new Refusal(
      `The content of "${content.folder}" has faults that leave no pack; there are ${issues.length} in all. ` +
        'npm run guide -- check lists them.',
    );
  const opened = { content, pack, faults: issues.length };
  const returned = given.value('--take');
  if (returned !== undefined) return takeReturned(returned, given, terminal, opened);
  const signed = given.value('--set');
  if (signed !== undefined) return setFromPaper(signed, given, terminal, opened);
  const things = listReviewable(pack);
  if (given.has('--list')) {
    terminal.print(
      listStates((thing) => readRecord(content.folder, thing), things, compilation.figures.lapsed).join('\n'),
    );
    return 0;
  }
  const chosen = choose(things, given);
  return writeAll(chosen, { ...opened, compilation }, given, terminal);
}

function choose(things: readonly Reviewable[], given: Given): readonly Reviewable[] {
  if (given.has('--all')) return things;
  if (given.words.length === 0) return things.filter(({ kind }) => kind === 'procedure');
  return [...new Set(given.words.map((word) => findThing(things, word)))];
}

interface Ready {
  readonly content: OpenContent;
  readonly compilation: Compilation;
  readonly faults: number;
}

async function writeAll(
  things: readonly Reviewable[],
  { content, compilation, faults }: Ready,
  given: Given,
  { print }: Terminal,
): Promise<number> {
  const { content: pack, figures } = compilation;
  if (pack === null) return 1;
  const out = given.value('--out') ?? 'review';
  const script = await bundleForm();
  const printer = given.has('--html') ? null : await openPrinter();
  const sheet = await printer?.openPage();
  try {
    for (const thing of things) {
      const page = join(out, thing.kind, `${thing.id}.html`);
      mkdirSync(dirname(page), { recursive: true });
      writeFileSync(
        page,
        writeDossier(thing, {
          pack,
          guide: pack.brand?.guide ?? pack.id,
          record: readRecord(content.folder, thing),
          lapsed: figures.lapsed.find((lapsed) => nameOf(lapsed) === nameOf(thing)),
          script,
        }),
      );
      if (sheet) await printFile(sheet, page, page.replace(/html$/, 'pdf'));
    }
  } finally {
    await printer?.close();
  }
  print(sayWritten(things, out, { hasPdf: printer !== null, wantsPdf: !given.has('--html') }));
  if (faults > 0)
    print(`The content has ${faults} faults: correct them before somebody reads this (npm run guide -- check).`);
  return 0;
}

/** What was written, and how to print it where nothing here could. */
export function sayWritten(
  things: readonly Reviewable[],
  out: string,
  { hasPdf, wantsPdf }: { readonly hasPdf: boolean; readonly wantsPdf: boolean },
): string {
  const [first] = things;
  const where =
    things.length === 1 && first ? join(out, first.kind, `${first.id}.html`) : `${things.length} dossiers in ${out}`;
  if (hasPdf) return `${where}, each as HTML to fill in and as PDF to print.`;
  if (!wantsPdf) return `${where}, as HTML.`;
  return (
    `${where}, as HTML. No Chromium was found, so there is no PDF: open the HTML in any browser and print it on A4, ` +
    'or name a Chromium in CHROMIUM_PATH.'
  );
}
