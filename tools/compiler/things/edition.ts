import { ROLES, type Brand, type Roles } from '../../../src/pack/index.ts';
import type { Draft } from '../read/draft.ts';
import type { IssueList } from '../read/issue-list.ts';
import type { ReferenceKind } from '../read/named.ts';
import { refer } from '../read/references.ts';
import { editionSchema, type Edition } from '../read/schema/edition.ts';
import { checkShape } from '../read/shape.ts';
import { readYaml, type YamlFile } from '../read/yaml.ts';
import { checkContrast } from './contrast.ts';

/** An edition file as it was read from the disk. */
export interface EditionFile {
  /** its path from the project's folder, which an issue names */
  readonly file: string;
  readonly text: string;
}

/** Reads an edition file for what it says by itself: its shape and its colours. Null when there is a fault of shape. */
export function readEdition(
  { file, text }: EditionFile,
  issues: IssueList,
): { readonly yaml: YamlFile; readonly edition: Edition } | null {
  const yaml = readYaml(file, text, issues);
  const edition = yaml && checkShape(editionSchema, yaml.value, { yaml, path: [] }, issues);
  if (yaml === null || edition === null) return null;
  checkContrast(yaml, edition.colours, issues);
  return { yaml, edition };
}

/**
 * What a pack holds of its edition. Whether each role names a thing that exists is noted for the check of references.
 */
export function compileEdition(
  draft: Draft,
  given: EditionFile | null,
  locales: readonly string[] | undefined,
): {
  readonly brand: Brand;
  readonly roles: Roles;
  readonly locales: readonly string[];
} | null {
  const read = given && readEdition(given, draft.issues);
  if (read === null) return null;
  const { yaml, edition } = read;
  for (const [index, locale] of edition.locales.entries()) {
    // that the language at hand is missing there is told at pack.yaml
    if (locale === draft.locale || locales === undefined || locales.includes(locale)) continue;
    draft.issues.add(
      'unlisted-locale',
      { file: yaml.file, line: yaml.lineOf(['locales', index]) },
      `The content has no language "${locale}".`,
      'Take it out, or add it to "locales" in pack.yaml with its words.',
    );
  }
  const word = (path: readonly string[], given: string | Readonly<Record<string, string>>): string =>
    draft.language.typeset(spokenIn<string>(draft, yaml, path, given) ?? '');
  const { name, exit } = edition;
  const brand: Brand = {
    // the name of a guide is no sentence
    guide: spokenIn<string>(draft, yaml, ['name'], name) ?? '',
    exit: exit.address,
    exitTitle: word(['exit', 'title'], exit.title),
    exitSite: word(['exit', 'site'], exit.site),
  };
  return { brand, roles: rolesIn(draft, yaml, edition), locales: edition.locales };
}

/** Whom the screens name, in the language at hand. Each must be there, which is checked with all references. */
function rolesIn(draft: Draft, yaml: YamlFile, edition: Edition): Roles {
  const entries = Object.keys(ROLES).flatMap((name) => {
    const given = edition.roles[name];
    const path = ['roles', name];
    const holders = given === undefined ? undefined : spokenIn<string | string[]>(draft, yaml, path, given);
    if (holders === undefined) return [];
    const list = typeof holders === 'string' ? [holders] : holders;
    // a single id is the key's own line
    refer(draft, name.replace(/^.*-|s$/g, '') as ReferenceKind, yaml, path, list);
    return [[name, holders] as const];
  });
  return Object.fromEntries(entries) as unknown as Roles;
}

/** What an edition gives for every language, or for each; undefined, with a fault, where it has none for this one. */
function spokenIn<T extends string | string[]>(
  draft: Draft,
  yaml: YamlFile,
  path: readonly string[],
  given: T | Readonly<Record<string, T>>,
): T | undefined {
  if (typeof given === 'string' || Array.isArray(given)) return given as T;
  const said = (given as Readonly<Record<string, T>>)[draft.locale];
  if (said === undefined)
    draft.issues.add(
      'missing-word',
      { file: yaml.file, line: yaml.lineOf(path) },
      `"${path.at(-1)}" has no words in "${draft.locale}".`,
      `Add "${draft.locale}:".`,
    );
  return said;
}
