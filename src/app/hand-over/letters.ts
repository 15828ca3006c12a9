import type { Answers } from '../../engine/index.ts';
import { sayProcedure, textOf, type Core, type PackProcedure, type Texts } from '../../pack/index.ts';
import { find } from '../site.tsx';
import type { OtherPack } from '../load.ts';
import { SAID, saidOf, STEPS_SHOWN, stepsOf } from './steps-of.ts';

/** Points: smaller ones are not read well, larger ones look like a poster. */
const SMALLEST = 9.5;
const LARGEST = 13;
/** Points squared that all letters of a page have room for, row by row, as the browser sets them. */
const ROOM = 186_000;
/** What a row has beside its words: the end of a line, and the space below. */
const ROW = 32;
/** The words of the page stand beside in smaller letters. */
const BESIDE = 0.8;
/** How wide letters are beside Latin ones. */
const WIDTHS = [
  { letters: /[\u0400-\u04ff]/, width: 1.08 },
  { letters: /[\u0600-\u06ff]/, width: 0.85 },
];
/** A service nearby has half a line. */
const SERVICE = 25;
/** Words to say have the whole width. */
const WIDE = 0.6;

const widthOf = (words: string): number =>
  words.length * (WIDTHS.find(({ letters }) => letters.test(words))?.width ?? 1);

interface Filled {
  readonly procedures: readonly string[];
  /** of whom it is for */
  readonly answers: Answers;
  readonly core: Core;
  readonly texts: Texts;
  readonly beside: { readonly pack: Pick<OtherPack, 'core' | 'texts'> };
  /** how many services nearby were typed */
  readonly services: number;
}

/** The size of the letters, in points, in which these procedures fill one page in two languages. */
export function lettersFor({ procedures: ids, answers, core, texts, beside: { pack }, services }: Filled): number {
  const rowOf = (own: string, theirs: string): number => Math.max(own.length * BESIDE, widthOf(theirs)) + ROW;
  const sayIn = (of: Core, id: string): PackProcedure => sayProcedure(of, find(of.procedures, id), answers);
  const rows = ids.flatMap((id, at) => {
    const theirs = new Map(stepsOf(pack.texts, id).map((step) => [step.id, textOf(step.text)]));
    const [own, family] = [sayIn(core, id), sayIn(pack.core, id)];
    const said = at < SAID ? saidOf(own, family) : null;
    return [
      rowOf(own.title, family.title),
      ...stepsOf(texts, id)
        .slice(0, STEPS_SHOWN)
        .map((step) => rowOf(textOf(step.text), theirs.get(step.id) ?? '')),
      ...[said?.words, said?.sounds, said?.means].map((words) => (words ? widthOf(textOf(words)) * WIDE + ROW : 0)),
    ];
  });
  const letters = rows.reduce((sum, row) => sum + row, services * SERVICE);
  return Math.min(LARGEST, Math.max(SMALLEST, Math.floor(Math.sqrt(ROOM / letters) * 4) / 4));
}
