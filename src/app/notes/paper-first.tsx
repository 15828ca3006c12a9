import type { JSX } from 'preact';
import { defineStore } from '../../storage/index.ts';
import { useStore } from '../context.ts';
import { t } from '../i18n-reading.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
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

/** Paper, for whom the phone is no safe place: offered first where it is watched (JR-9). */
export function PaperFirst(): JSX.Element {
  const isWatched = useStore(watched);
  return (
    <section class="stack-s no-print">
      <Switch
        on={isWatched}
        words={t('notes.watched')}
        hint={t('notes.watchedHint')}
        onChange={() => watched.set(!isWatched)}
      />
      {isWatched ? (
        <div class="card">
          <h2>{t('notes.paper')}</h2>
          <p>{t('notes.paperHint')}</p>
          <button type="button" class="button" data-look="main" onClick={() => askPrint(null)}>
            <Icon of={icons.print} />
            <span>{t('notes.blank')}</span>
          </button>
        </div>
      ) : null}
    </section>
  );
}
