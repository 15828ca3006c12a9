import { build, type Rollup } from 'vite';

/** Inlined in every page; the last in the page for a language that is not stored. */
type InlinedEntry = 'src/early.ts' | 'src/exit.ts' | 'src/not-stored.ts';

/**
 * Bundles a script that is inlined: the first and the last are under one kilobyte, the second is about four.
 */
export async function bundleEarly(entry: InlinedEntry, base: string): Promise<string> {
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
