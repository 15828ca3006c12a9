import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { textOfLetter, type ComposedLetter, type OtherLanguage } from '../../pack/index.ts';
import { withoutIsolates } from '../../isolates.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { saveText } from '../ui/save-text.ts';
import { frameOf, type WordsAround } from './words-around.ts';
import * as icons from '../ui/icons.ts';

type HandedState = 'idle' | 'copied' | 'copyFailed' | 'saved' | 'preparing' | 'docxFailed';

interface Props {
  readonly letter: ComposedLetter;
  readonly around: WordsAround;
  /** the language of the letter */
  readonly of: OtherLanguage;
}

/**
 * Ways to take the letter away. The name of a file says nothing of what is in it; what leaves the
 * guide is the person's to keep safe.
 */
export function LetterActions({ letter, around, of }: Props): JSX.Element {
  const { files, offline, paper } = usePorts();
  const [needsNetwork, sayNetwork] = useState(false);
  const { kind } = useStore(offline.status);
  useEffect(() => {
    if (kind === 'unknown') return;
    void offline
      .care()
      .then(({ hasUsed }) => hasUsed())
      .then((hasWord) => sayNetwork(!hasWord));
  }, [offline, kind]);
  const frame = frameOf(around);
  const [state, setState] = useState<HandedState>('idle');
  const copy = (): void =>
    void files
      .copyText(withoutIsolates(textOfLetter(letter, frame)))
      .then((done) => setState(done ? 'copied' : 'copyFailed'));
  const save = (): void => {
    saveText(files, t('letter.file', { ending: 'txt' }), 'text/plain', textOfLetter(letter, frame));
    setState('saved');
  };
  const saveDocument = (): void => {
    setState('preparing');
    import('./letter-document.ts')
      .then(({ makeDocument }) => makeDocument(letter, frame, of))
      .then((file) => {
        files.save(withoutIsolates(t('letter.file', { ending: 'docx' })), file);
        setState('saved');
      })
      .catch(() => setState('docxFailed'));
  };
  return (
    <div class="stack-s no-print needs-script">
      <div class="actions">
        <button type="button" class="button" data-look="quiet" onClick={paper.print}>
          <Icon of={icons.print} />
          <span>{t('letter.print')}</span>
        </button>
        <button type="button" class="button" data-look="quiet" onClick={copy}>
          <Icon of={icons.copy} />
          <span>{t('letter.copy')}</span>
        </button>
        <button type="button" class="button" data-look="quiet" onClick={save}>
          <Icon of={icons.save} />
          <span>{t('letter.text')}</span>
        </button>
        {import.meta.env.MODE === 'single' ? null : (
          <button type="button" class="button" data-look="quiet" onClick={saveDocument}>
            <Icon of={icons.save} />
            <span>{t('letter.docx')}</span>
          </button>
        )}
      </div>
      {needsNetwork && import.meta.env.MODE !== 'single' ? <p class="hint">{t('letter.docxNeeds')}</p> : null}
      <p role="status" class="hint">
        {state === 'idle' ? null : t(`letter.${state}`)}
      </p>
    </div>
  );
}
