import type { JSX } from 'preact';
import { defineStore } from '../../storage/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';
import { askPrint } from './printed.ts';

/** The person said that somebody can look at this phone. */
export const watched = defineStore({
  key: 'watched',
  initial: false,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

/** "Quelqu'un peut regarder ce téléphone": one tap, and paper comes first. */
export function WatchedButton(): JSX.Element {
  const isWatched = useStore(watched);
  return (
    <button type="button" class="text-button no-print" aria-pressed={isWatched} onClick={() => watched.set(!isWatched)}>
      {t('notes.watched')}
    </button>
  );
}

/** Paper, for whom the phone is no safe place: before everything else where it is watched (JR-9). */
export function PaperFirst(): JSX.Element | null {
  if (!useStore(watched)) return null;
  return (
    <section class="card no-print">
      <h2>{t('notes.paper')}</h2>
      <p>{t('notes.paperHint')}</p>
      <PrintBlank look="main" />
    </section>
  );
}

/** An empty sheet for whoever writes by hand; nothing where that stands before everything else. */
export const BlankButton = (): JSX.Element | null => (useStore(watched) ? null : <PrintBlank look="line" />);

const PrintBlank = ({ look }: { readonly look: 'main' | 'line' }): JSX.Element => (
  <button type="button" class="button no-print" data-look={look} onClick={() => askPrint(null)}>
    <Icon of={icons.print} />
    <span>{t('notes.blank')}</span>
  </button>
);
