import type { JSX } from 'preact';
import { current, takeBack } from '../draft/session.ts';
import { undo } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';
import type { EditedText } from '../work/text-job.ts';

/** The name of the text, and what can be done with it as a whole. */
export function TextHead({ text }: { readonly text: EditedText }): JSX.Element {
  const session = useStore(current);
  return (
    <section aria-label={t('top.head')} class="head">
      <div>
        <h1>{text.title}</h1>
      </div>
      <a class="button" href={hrefOf('text')}>
        {t('text.others')}
      </a>
      {text.kind === 'procedure' && (
        <>
          <a class="button" href={hrefOf('rules', 'procedure', text.id)}>
            {t('text.rules')}
          </a>
          <a class="button" href={hrefOf('withdraw', text.id)}>
            {t('text.withdraw')}
          </a>
        </>
      )}
      {text.kind === 'contact' && (
        <a class="button" href={hrefOf('hours', text.id)}>
          {t('text.hours')}
        </a>
      )}
      <button
        class="button"
        type="button"
        disabled={(session?.draft.edits.length ?? 0) === 0}
        onClick={() => void takeBack()}
      >
        <Icon of={undo} />
        {t('done.undo')}
      </button>
    </section>
  );
}
