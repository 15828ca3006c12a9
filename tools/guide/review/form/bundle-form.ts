import { build, type Rollup } from 'vite';

/** The form's script as one text, without imports, as it is inlined in every dossier. */
export async function bundleForm(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      modulePreload: false,
      lib: { entry: 'tools/guide/review/form/fill.ts', formats: ['iife'], name: 'review' },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The form of the dossier gave no code');
  return chunk.code.trim().replaceAll(/<\/(script)/gi, '<\\/$1');
}
