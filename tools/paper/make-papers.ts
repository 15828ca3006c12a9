import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brandOf, type WholePack } from '../../src/pack/index.ts';
import { papers, type Paper } from '../../src/app/render/paper/index.tsx';
import { finish } from './finish.ts';
import { fontStyle } from './fonts.ts';
import { impose } from './impose.ts';
import { print } from './print.ts';
import type { Printer } from '../printer.ts';
import { familyStyle, footStyle, paperStyle } from './styles.ts';

/** A language that is printed. */
export interface Printed {
  readonly pack: WholePack;
  /** the pack of the source language, which stands beside a translation */
  readonly source: WholePack;
  /** the guide's font lacks letters of the language */
  readonly hasSystemFont: boolean;
}

interface Options {
  /** the folder that is filled */
  readonly out: string;
  /** where the guide is found; nothing where it is not known yet */
  readonly address: string | undefined;
  /** whether a file is wanted */
  readonly isWanted: (file: string) => boolean;
  readonly printer: Printer;
}

export interface MadePaper {
  readonly file: string;
  readonly pages: number;
}

/** Pages that are printed at the same time: the browser draws one while another is written. */
const AT_ONCE = 3;

/** Writes the papers of a language that are wanted. Throws when one of them cannot be made as it should be. */
export async function makePapers(
  { pack, source, hasSystemFont }: Printed,
  { out, address, isWanted, printer }: Options,
): Promise<readonly MadePaper[]> {
  const all = papers(pack, address, source).filter(({ file }) => isWanted(file));
  if (all.length === 0) return [];
  const { core } = pack;
  const words = all.map(({ html }) => html).join('');
  const style = [await fontStyle(words), familyStyle(hasSystemFont), paperStyle()].join('\n');
  const named = { language: core.locale, dir: core.dir, maker: brandOf(core).guide, edition: core.edition };
  const made = new Map<string, number>();
  const write = (file: string, pages: number, bytes: Uint8Array): void => {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    made.set(file, pages);
  };
  const make = async (paper: Paper, page: Awaited<ReturnType<Printer['openPage']>>): Promise<void> => {
    const foot = paper.foot === undefined ? '' : footStyle(paper.foot, core.dir);
    const pdf = await print(page, paper, `${style}\n${foot}`);
    write(paper.file, pdf.getPageCount(), await finish(pdf, { ...named, title: paper.title }));
    if (paper.imposed === undefined) return;
    const sheets = await impose(pdf, core.dir);
    const { file, title } = paper.imposed;
    write(file, sheets.getPageCount(), await finish(sheets, { ...named, title }));
  };
  const left = [...all];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await printer.openPage();
      for (let paper = left.shift(); paper; paper = left.shift()) await make(paper, page);
      await page.close();
    }),
  );
  return all
    .flatMap(({ file, imposed }) => [file, ...(imposed ? [imposed.file] : [])])
    .map((file) => ({ file, pages: made.get(file) ?? 0 }));
}
