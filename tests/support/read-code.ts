import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// the file of the package itself: by default it would be asked of another server
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

interface Look {
  /** CSS pixels that a module takes on the picture; left out: as it is on the screen */
  readonly perModule?: number;
  /** CSS pixels that an edge is blurred by, as a camera does that is not held still */
  readonly blur?: number;
}

/** What a phone reads of a code on the screen; empty when it reads none. */
export async function readCode(code: Locator, { perModule, blur = 0 }: Look = {}): Promise<readonly string[]> {
  await code.evaluate(
    (svg, [size, soft]) => {
      const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      const { style } = svg as SVGElement;
      if (size !== null) style.inlineSize = `${modules * size}px`;
      style.filter = soft === 0 ? '' : `blur(${soft}px)`;
    },
    [perModule ?? null, blur] as const,
  );
  const picture = await code.screenshot({ scale: 'css' });
  const read = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  return read.map(({ text }) => text);
}
