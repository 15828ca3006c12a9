import type { JSX } from 'preact';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { lineOf } from '../ui/call.tsx';
import { TableByHand } from '../ui/table-by-hand.tsx';
import { imageCalls } from './image-calls.ts';
import { printed } from './printed.ts';

/** Rows on the front and the back of one A4 sheet. */
const ROWS = 10;

/**
 * The notes as an empty sheet, to write by hand (JR-9): what the printer gets unless notes were chosen. In the file of
 * the page, so that it needs no script.
 */
export function BlankSheet(): JSX.Element | null {
  const { notes } = useStore(printed);
  const calls = imageCalls(useCore());
  if (notes !== null) return null;
  return (
    <div class="notes-paper print-only">
      <h1>{t('export.sheet')}</h1>
      <p>{t('notes.lead')}</p>
      <TableByHand
        class="notes-blank"
        heads={[t('export.when'), t('notes.place'), t('export.facts'), t('export.who')]}
        rows={ROWS}
      />
      <p>
        {t('notes.imagesNot')} {t('notes.imagesDo')} {calls.map((call) => lineOf(call)?.shown).join(' · ')}
      </p>
      <p class="notes-sign">{t('export.sign')}</p>
    </div>
  );
}
