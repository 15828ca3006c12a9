import { build, type Rollup } from 'vite';

/**
 * Bundles src/early.ts or src/exit.ts to the script that is inlined in every page: the first is under one kilobyte, the
 * second about four.
 */
export async function bundleEarly(entry: 'src/early.ts' | 'src/exit.ts', base: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    base,
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'early' },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no code`);
  return chunk.code.trim();
}
