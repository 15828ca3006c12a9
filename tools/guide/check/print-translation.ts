import type { Figures, ToTranslate } from '../../compiler/index.ts';
import type { Print } from './print-figures.ts';

interface Result {
  readonly locale: string;
  readonly figures: Pick<Figures, 'translation'>;
}

/** What a language has still to translate; nothing for the source. */
export const toTranslateIn = ({ figures }: Result): readonly ToTranslate[] => figures.translation?.toTranslate ?? [];

/**
 * How much a translation has still to translate: a notice and no fault. `listed`: each of it; `whole`: also how much of
 * the source it says, by kind.
 */
export function printTranslated(result: Result, listed: boolean, whole: boolean, print: Print): void {
  const { locale, figures } = result;
  const units = toTranslateIn(result);
  const safety = units.filter((unit) => unit.safety).length;
  const how = listed || units.length === 0 ? '' : ` (--locale ${locale} lists them)`;
  print(
    units.length === 0
      ? `[${locale}] nothing is to translate.`
      : `[${locale}] ${units.length} to translate, ${safety} of them safety ${safety === 1 ? 'line' : 'lines'}${how}` +
          (listed ? ':' : '.'),
  );
  if (listed) printToTranslate(units, print);
  if (listed && units.length > 0)
    print(`  What says the same as the source, note: npm run guide -- translated ${locale} <part>…`);
  printRead(result, print);
  if (!whole || figures.translation === null) return;
  const said = Object.entries(figures.translation.said).map(([kind, { all, done }]) => `${kind} ${done} of ${all}`);
  print(`Translated: ${said.join(', ')}.`);
}

/** How many of the lines that hold somebody read who speaks the language. */
function printRead({ locale, figures }: Result, print: Print): void {
  const { machine = 0, read = 0, asked = 0 } = figures.translation?.states ?? {};
  const questions = asked === 0 ? '' : ` Translators ask about ${asked}.`;
  print(`[${locale}] read by somebody who speaks it: ${read} of ${machine + read} lines.${questions}`);
}

const WHY: Readonly<Record<ToTranslate['why'], string>> = {
  missing: 'is not translated',
  older: 'is of an older source',
  unrecorded: 'has no record of its source',
  same: 'is the same as the source',
};

/** Where it stands, why, and what the source says. */
export function printToTranslate(units: readonly ToTranslate[], print: Print): void {
  for (const { file, line, unit, source, why, safety } of units)
    print(
      `  ${file}:${line} ${unit} ${WHY[why]}${safety ? ' (safety line)' : ''}${source === '' ? '' : ` → ${source}`}`,
    );
}
