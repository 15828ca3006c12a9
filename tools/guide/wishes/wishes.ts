import * as v from 'valibot';
import type { Answers } from '../../../src/engine/index.ts';
import { says } from '../languages/index.ts';

const wishSchema = v.strictObject({
  about: v.strictObject({ kind: v.picklist(['procedure', 'question', 'family']), id: v.string(), title: v.string() }),
  wish: v.string(),
  families: v.array(v.strictObject({ says: v.string(), answers: v.record(v.string(), v.array(v.string())) })),
  by: v.string(),
  at: v.string(),
});

/**
 * What somebody who may not change the rules wants changed in them, and the families that show it, for the person who
 * keeps the guide. `at`: ISO instant. `by`: as that person wrote it, or nothing.
 */
export interface Wish {
  readonly about: { readonly kind: 'procedure' | 'question' | 'family'; readonly id: string; readonly title: string };
  readonly wish: string;
  readonly families: readonly { readonly says: string; readonly answers: Answers }[];
  readonly by: string;
  readonly at: string;
}

const FOLDER = 'wishes/';

/** The file of a wish: it travels beside the content, and is none (decision 0099). */
export const writeWish = (wish: Wish): readonly [file: string, text: string] => [
  `${FOLDER}${wish.at.replaceAll(/[:.]/g, '-')}.json`,
  `${JSON.stringify(wish, null, 2)}\n`,
];

/** The wishes among these files, the oldest first; a file that is damaged is no wish. */
export const wishesIn = (files: ReadonlyMap<string, string>): readonly Wish[] =>
  [...files]
    .filter(([file]) => file.startsWith(FOLDER))
    .flatMap(([, text]) => readWish(text) ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));

function readWish(text: string): Wish | null {
  try {
    return v.parse(wishSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** Wishes as one text to read: what each is about, in whose words, and the families that show it. */
export const wishesAsText = (wishes: readonly Wish[]): string =>
  [
    says.wishes.title,
    ...wishes.flatMap(({ about, wish, families, by, at }) => [
      '',
      says.wishes.about(about.title),
      says.wishes.by(by === '' ? says.wishes.noName : by, says.day(at.slice(0, 10))),
      ...wish.split('\n').map((line) => `  ${line}`),
      ...(families.length === 0 ? [] : [says.pair(says.wishes.families, '').trimEnd()]),
      ...families.map((family) => `  – ${family.says}`),
    ]),
    '',
  ].join('\n');
