import { FALLBACK, languageOf } from '../../compiler/languages/index.ts';
import { slug } from '../../compiler/read/slug.ts';
import { sourceLocaleOf } from '../../compiler/index.ts';
import { Refusal } from '../command.ts';
import { appendItem, appendKey } from '../new/append.ts';
import { freeId } from '../new/free-id.ts';

/** A sign that somebody wants to add. */
export interface NewSign {
  /** the id of its group */
  readonly group: string;
  /** what can be seen */
  readonly label: string;
  /** what else it can mean */
  readonly also: string;
  /** how the sources read it: guide-content/README.md has the four words */
  readonly strength: string;
  /** the option of the question on what was noticed that it fills in */
  readonly noticed: string;
  /** ids of sources; one at least */
  readonly sources: readonly string[];
}

/**
 * Adds a sign to its group, in the source language: other languages show it in that language until it is translated.
 * Out: the files that change, and the sign's id, made of its words. Throws a Refusal where there is no such group, and
 * where a part is missing.
 */
export function addSign(
  files: ReadonlyMap<string, string>,
  { group, label, also, strength, noticed, sources }: NewSign,
): { readonly id: string; readonly files: ReadonlyMap<string, string> } {
  if (label.trim() === '') throw new Refusal('The sign says nothing.');
  if (sources.length === 0) throw new Refusal('A sign needs a source.');
  const locale = sourceLocaleOf(files);
  const [structure = '', words = ''] = [files.get('signs.yaml'), files.get(`${locale}/signs.yaml`)];
  const groups = [...structure.matchAll(/^\s*- id: (\S+)/gm)].map(([, id = '']) => id);
  const at = groups.indexOf(group);
  if (at < 0) throw new Refusal(`There is no group of signs "${group}".`);
  const wanted = slug(label.split(/\s+/).slice(0, 4).join(' '), languageOf(locale) ?? FALLBACK) || 'sign';
  const id = freeId(wanted, (one) => new RegExp(`\\bid: ${one}(?![\\w-])`).test(structure));
  const item = `{ id: ${id}, strength: ${strength}, noticed: ${noticed}, sources: [${sources.join(', ')}] }`;
  const top = /^groups:/m.test(structure) ? ['groups'] : [];
  const said = [
    `label: ${JSON.stringify(label.trim())}`,
    ...(also.trim() === '' ? [] : [`also: ${JSON.stringify(also.trim())}`]),
  ];
  return {
    id,
    files: new Map([
      ['signs.yaml', appendItem('signs.yaml', structure, [...top, at, 'signs'], [item])],
      [
        `${locale}/signs.yaml`,
        // one line of words would stand beside the key
        appendKey(`${locale}/signs.yaml`, words, ['signs'], id, said.length > 1 ? said : [`{ ${said.join(', ')} }`]),
      ],
    ]),
  };
}
