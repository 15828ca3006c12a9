import { FORMATS } from './formats.ts';

/** What `yaml.schemas` of .vscode/settings.json must hold: which schema each file of the content has. */
export function listWiring(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FORMATS.map(({ name, path }) => [`./schemas/${name}.json`, `guide-content/${path.replace('{locale}', '*')}`]),
  );
}
