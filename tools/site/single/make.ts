import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { createWriter, mapTexts } from '../../../src/packed/index.ts';
import { shorten, type InterfaceWords, type WholePack } from '../../../src/pack/index.ts';
import type { TemplateWords } from '../../../src/prerender.tsx';
import type { Edition } from '../../compiler/index.ts';
import { compilePacks } from '../compile-packs.ts';
import { languagesOf } from '../languages-plugin.ts';
import { openGuide } from '../open-guide.ts';
import { writeBase91 } from './base91.ts';
import { bundleApp, bundleLanguages, bundleUnpacker } from './bundle.ts';
import { wordsOfFile } from './words-of-file.ts';
import { singlePage } from './page.ts';
import { smallHtml, wordsOf } from './small-html.ts';

export { orStop } from '../../content-faults.ts';

interface Prerender {
  readonly noScriptGuide: (pack: WholePack) => string;
  readonly templateWords: (pack: WholePack) => TemplateWords;
}

/**
 * The guide of each language as one file, `guide-<locale>.html` in this folder. Throws `ContentFaults`.
 */
export async function makeSingleFiles(outDir: string): Promise<readonly string[]> {
  const guide = openGuide();
  const { edition } = guide;
  const packs = await compilePacks(guide);
  const { module } = await runnerImport<Prerender>('/src/prerender.tsx', {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const common = { ...module, app: await bundleApp(edition), unpacker: await bundleUnpacker(edition) };
  const made: string[] = [];
  for (const [locale, { pack }] of packs) {
    const path = join(outDir, `guide-${locale}.html`);
    mkdirSync(outDir, { recursive: true });
    writeFileSync(path, await singleFile(pack, edition, common));
    made.push(path);
  }
  return made;
}

/** What is the same in every language. */
interface Common extends Prerender {
  readonly app: Awaited<ReturnType<typeof bundleApp>>;
  readonly unpacker: Awaited<ReturnType<typeof bundleUnpacker>>;
}

async function singleFile(pack: WholePack, edition: Edition, common: Common): Promise<string> {
  const { app, unpacker, ...prerender } = common;
  const { css } = app;
  const code = (await bundleLanguages(languagesOf([pack]))) + app.code;
  const readable = smallHtml(prerender.noScriptGuide(pack), pack.core.dir);
  const sources = pack.texts.sources.map(({ id }) => id);
  const words = wordsOf(readable, sources);
  const write = createWriter(words);
  const packed = [
    css,
    code,
    sources.join(' '),
    String(words.length),
    JSON.stringify(mapTexts(travelling(pack, code), write)),
  ];
  return singlePage({
    core: pack.core,
    words: prerender.templateWords(pack),
    colours: edition.colours,
    readable,
    readableStyles: unpacker.css,
    unpacker: unpacker.code,
    styles: css,
    code,
    packed: writeBase91(
      deflateRawSync(packed.join('\0'), { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY }),
    ),
  });
}

/** What the app of the file is given: without the words of what is left out of it, and with its own in their place. */
function travelling({ core, texts, kit, search, paperWords }: WholePack, code: string): Parameters<typeof mapTexts>[0] {
  const single = paperWords['single'];
  const instead = typeof single === 'object' ? single['instead'] : undefined;
  const own = (words: InterfaceWords): InterfaceWords => wordsOfFile(words, code, instead);
  const whole = {
    texts: shorten({ ...texts, senders: [], deadlines: [], words: own(texts.words) }),
    core: { ...core, words: own(core.words) },
    kit: { ...kit, words: own(kit.words) },
    search,
  };
  return JSON.parse(JSON.stringify(whole)) as Parameters<typeof mapTexts>[0];
}
