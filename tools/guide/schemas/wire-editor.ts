import { EDITION, FORMATS } from './formats.ts';

export const EDITOR_FILE = '.vscode/settings.json';

/**
 * What `yaml.schemas` of .vscode/settings.json must hold: which schema each file of the content has. `source`: its
 * source language. A translation takes from that what is no word, so its files hold less than a format asks for.
 */
export function listWiring(source: string): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...FORMATS.map(({ name, path }) => [`./schemas/${name}.json`, `guide-content/${path.replace('{locale}', source)}`]),
    [`./schemas/${EDITION.name}.json`, EDITION.path],
  ]);
}

/** The settings of the editor with what each file of the content has; all else stays. Throws when they are no JSON. */
export function wireEditor(settings: string, source: string): string {
  const kept = JSON.parse(settings) as Readonly<Record<string, unknown>>;
  return `${JSON.stringify({ ...kept, 'yaml.schemas': listWiring(source) }, null, 2)}\n`;
}
