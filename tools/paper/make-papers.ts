import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { brandOf, type WholePack } from '../../src/pack/index.ts';
import { papers } from '../../src/paper.tsx';
import { finish } from './finish.ts';
import { fontStyle } from './fonts.ts';
import { impose } from './impose.ts';
import { print } from './print.ts';
import { paperStyle } from './styles.ts';

interface Options {
  /** the folder that is filled */
  readonly out: string;
  /** where the guide is found; nothing where it is not known yet */
  readonly address: string | undefined;
  /** these alone, by their files; none named: all */
  readonly only: readonly string[];
  readonly browser: { readonly executablePath: string; readonly args: readonly string[] };
}

export interface MadePaper {
  readonly file: string;
  readonly pages: number;
}

/** Writes every paper of a pack, in one browser. Throws when one of them cannot be made as it should be. */
export async function makePapers(
  pack: WholePack,
  { out, address, only, browser }: Options,
): Promise<readonly MadePaper[]> {
  const known = papers(pack, address);
  const strange = only.filter((name) => !known.some(({ file }) => file === name));
  if (strange.length > 0)
    throw new Error(`no paper is called ${strange.join(', ')}: ${known.map(({ file }) => file).join(', ')}`);
  const all = known.filter(({ file }) => only.length === 0 || only.includes(file));
  const style = [await fontStyle(all.map(({ html }) => html).join('')), paperStyle()].join('\n');
  const { core } = pack;
  const named = { language: core.locale, maker: brandOf(core).guide, edition: core.edition };
  const opened = await chromium.launch({ executablePath: browser.executablePath, args: [...browser.args] });
  try {
    const page = await opened.newPage();
    const made: MadePaper[] = [];
    const write = (file: string, pages: number, bytes: Uint8Array): void => {
      const path = join(out, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      made.push({ file, pages });
    };
    for (const paper of all) {
      const pdf = await print(page, paper, style);
      write(paper.file, pdf.getPageCount(), await finish(pdf, { ...named, title: paper.title }));
      if (paper.imposed === undefined) continue;
      const sheets = await impose(pdf);
      const { file, title } = paper.imposed;
      write(file, sheets.getPageCount(), await finish(sheets, { ...named, title }));
    }
    return made;
  } finally {
    await opened.close();
  }
}
