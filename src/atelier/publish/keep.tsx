import type { JSX } from 'preact';
import type { Draft } from '../draft/draft.ts';
import { t } from '../say.ts';
import { useStore } from '../use-store.ts';
import { facts } from '../work/work.ts';
import { save, wholeZip } from './downloads.ts';

/** The whole guide, at any time: a draft that nothing can take away. */
export function Keep({ draft }: { readonly draft: Draft }): JSX.Element {
  const id = useStore(facts)?.id || 'guide';
  return (
    <p class="small publish-keep">
      {t('publish.keep-more')}{' '}
      <button
        class="button-text"
        type="button"
        onClick={() => save(wholeZip(draft, `${id}-${t('publish.file.whole')}.zip`))}
      >
        {t('publish.keep')}
      </button>
    </p>
  );
}
