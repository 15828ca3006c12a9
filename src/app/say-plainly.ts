import type { InterfaceWords } from '../pack/index.ts';

/** Gives the words of a key, the form of a number, with the places filled. */
export type Speaker = (key: string, values: Readonly<Record<string, string>>, count: number | undefined) => string;

/**
 * A speaker of these words: the first table that has a key says it. Forms by number are those of CLDR for `plurals`,
 * and `zero` beside them; a place is `{{name}}`. `tests/app/words.test.ts` holds it against i18next. A key that no
 * table has is said as it is written.
 */
export function sayPlainly(tables: readonly InterfaceWords[], plurals: string): Speaker {
  const rules = new Intl.PluralRules(plurals);
  const read = (key: string): string | undefined => {
    const path = key.split('.');
    for (const table of tables) {
      const found = path.reduce<unknown>((among, part) => (among as InterfaceWords | undefined)?.[part], table);
      if (typeof found === 'string') return found;
    }
    return undefined;
  };
  const readForm = (key: string, count: number): string | undefined =>
    (count === 0 ? read(`${key}_zero`) : undefined) ?? read(`${key}_${rules.select(count)}`);
  return (key, values, count) =>
    ((count === undefined ? undefined : readForm(key, count)) ?? read(key) ?? key).replace(
      /\{\{(\w+)\}\}/g,
      (place, named: string) => values[named] ?? place,
    );
}
