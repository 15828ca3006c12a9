import { describe, expect, it } from 'vitest';
import { realContent } from '../support/packs.ts';
import { sourceFiles, type SourceFile } from '../support/source-files.ts';
import { nodesOf } from '../support/syntax.ts';

const pack = realContent();

/** Every id of the content by which code could name a thing of it, instead of asking for a role (src/pack/roles.ts). */
const ids: ReadonlySet<string> = new Set(
  [
    [pack.contacts, pack.pages, pack.procedures, pack.letters, pack.signs, pack.terms, pack.topics, pack.figures],
    [pack.pageGroups, pack.letterFields, pack.sources, pack.flow.questions],
    pack.flow.questions.map(({ options }) => options),
    pack.signs.map(({ signs }) => signs),
  ]
    .flat()
    .flat()
    .map(({ id }) => id)
    // shorter ones are everyday words of code, such as now, one, page
    .filter((id) => id.includes('-') || id.length > 6),
);

/** Words of code that some thing of the content is called by as well. */
const ORDINARY: Readonly<Record<string, string>> = {
  unknown: 'the option "I do not know", which the proof watches; also hours or a cost that nobody knows',
  noticed: 'the key of a sign that says which option of the question of that name it fills in',
  'a-propos': 'the address of a screen (src/app/routes.ts), which a page of the content shares',
  plainte: 'an everyday word whose stem the search must not cut short',
  protection: 'as above',
  changes: 'a key of fr/news.yaml',
  against: 'an everyday word',
  nothing: 'an everyday word',
  missing: 'why a line of the source has no translation',
};

/** Texts of a source file that are an id of the content, from its first letter to its last. */
function idsIn({ path, text }: SourceFile, allowed: Readonly<Record<string, string>> = ORDINARY): readonly string[] {
  return nodesOf({ path, text }).flatMap((node) => {
    const value =
      node.type === 'Literal'
        ? node['value']
        : node.type === 'TemplateElement'
          ? (node['value'] as { cooked?: unknown }).cooked
          : null;
    return typeof value === 'string' && ids.has(value) && !(value in allowed) ? [`${path}: ${value}`] : [];
  });
}

const files = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools', ['.ts'])];

describe('an id of the content', () => {
  it('stands nowhere in src/ or tools/: code asks for a role', () => {
    expect(files.flatMap((file) => idsIn(file))).toEqual([]);
  });

  it('is let pass only where code has that word all the same', () => {
    const used = files.flatMap((file) => idsIn(file, {}).map((found) => found.slice(file.path.length + 2)));
    expect(Object.keys(ORDINARY).filter((word) => !used.includes(word))).toEqual([]);
  });

  it('is found when it stands there', () => {
    expect(
      idsIn({ path: 'a.tsx', text: "const A = () => <Link to={{ kind: 'page', id: 'telephone-sur' }} />;" }),
    ).toEqual(['a.tsx: telephone-sur']);
    expect(idsIn({ path: 'a.ts', text: 'const id = `enfance-en-danger`;' })).toHaveLength(1);
  });
});
