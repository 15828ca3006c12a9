import { isLocale } from '../../compiler/index.ts';
import { Refusal } from '../command.ts';

/** What a new edition is made from. */
export interface EditionGround {
  /** lower case, words joined by hyphens: the name of its file and, with "content-" before it, of its folder */
  readonly id: string;
  /** the language that its content is written in first */
  readonly locale: string;
  readonly today: string;
  /** path → text of the folder that every guide begins as: an edition file, and content in several languages */
  readonly template: ReadonlyMap<string, string>;
  /** path → text of the content whose interface words it shares */
  readonly shared: ReadonlyMap<string, string>;
}

const CONTENT_OF_TEMPLATE = 'content/';

/**
 * A guide of another subject, small and whole, which is built as it is. Out: path → text, from the folder of the
 * project: an edition file and its content. Throws a Refusal for a language that the template, or the shared interface,
 * is not written in.
 */
export function createEdition({ id, locale, today, template, shared }: EditionGround): ReadonlyMap<string, string> {
  const written = [...new Set([...template.keys()].flatMap((path) => localeIn(path) ?? []))];
  const known = written.filter((language) => shared.has(`${language}/interface.yaml`));
  if (!known.includes(locale))
    throw new Refusal(
      `A guide cannot begin in "${locale}": it can in ${known.join(', ')}. ` +
        'docs/tasks/start-a-guide.md says what another language needs.',
    );
  const content = `content-${id}`;
  const fill: Readonly<Record<string, string>> = { id, locale, today, content, name: nameOf(id) };
  const files = [...template]
    .filter(([path]) => (localeIn(path) ?? locale) === locale)
    .map(([path, text]): readonly [string, string] => [
      path.startsWith(CONTENT_OF_TEMPLATE)
        ? `${content}/${path.slice(CONTENT_OF_TEMPLATE.length)}`
        : `editions/${id}.yaml`,
      text.replaceAll(/\{\{(id|locale|today|content|name)\}\}/g, (_, key: string) => fill[key] ?? ''),
    ]);
  return new Map(files);
}

/** The language of a file of words of the template. */
function localeIn(path: string): string | undefined {
  const [, folder = '', ...rest] = path.split('/');
  return path.startsWith(CONTENT_OF_TEMPLATE) && rest.length > 0 && isLocale(folder) ? folder : undefined;
}

const nameOf = (id: string): string => id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll('-', ' ');
