import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** The folder of the package that a module is of; null for a module of the guide's own, or of the bundler. */
const folderOf = (module: string): string | null =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0] ?? null;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** One package: what it is, and its licence word for word. Throws when it ships none. */
function licenceOf(folder: string): string {
  const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} ships no licence: its text has to travel with the scripts`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The licences of the packages of which something is in these modules, in the order of their folders. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.map(folderOf).filter((folder) => folder !== null));
  return [...folders]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** Ships the licences of all packages whose code is in the scripts: each asks for it to go with every copy. */
export const licencesPlugin = (): Plugin => ({
  name: 'reperes-licences',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle: Rollup.OutputBundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    this.emitFile({ type: 'asset', fileName: 'licences/scripts.txt', source: licencesOf(modules) });
  },
});
