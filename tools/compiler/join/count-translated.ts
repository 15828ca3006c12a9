import type { Draft } from '../read/draft.ts';
import { listUnits } from '../read/translated.ts';
import type { TranslationFigures } from './compilation.ts';

/** How much of the source a translation says, by kind of unit; null for the source itself. */
export function countTranslated({ beside, files, states }: Draft): TranslationFigures | null {
  if (beside === null) return null;
  const said = new Map<string, { all: number; done: number }>();
  for (const unit of listUnits(files, beside.locale).keys()) {
    const [kind = ''] = unit.split('/');
    const name = unit.endsWith('/text') ? `texts of ${kind}` : kind;
    const count = said.get(name) ?? { all: 0, done: 0 };
    said.set(name, count);
    count.all += 1;
    if (states.has(unit)) count.done += 1;
  }
  const changed = [...states].filter(([, state]) => state === 'changed').map(([unit]) => unit);
  return { said: Object.fromEntries(said), changed };
}
