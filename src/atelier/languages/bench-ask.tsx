import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../say.ts';
import type { BenchText, ShownLine } from '../work/language-job.ts';
import { doBench } from './use-bench.ts';

interface AskProps {
  readonly text: BenchText;
  readonly line: ShownLine;
  readonly close: () => void;
}

/** A question to whoever keeps the source, which stays with the line. */
export function Ask({ text, line, close }: AskProps): JSX.Element {
  const [says, setSays] = useState(line.asked ?? '');
  const [why, setWhy] = useState<string | null>(null);
  const note = async (): Promise<void> => {
    const refused = await doBench(text, { locale: text.own.locale, does: 'ask', line, says: says.trim() });
    setWhy(refused);
    if (refused === null) close();
  };
  return (
    <form
      class="bench-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <label for="question">{t('languages.ask.label')}</label>
      <textarea id="question" value={says} onInput={({ currentTarget }) => setSays(currentTarget.value)} />
      <small>{t('languages.ask.more')}</small>
      <p role="status" class="line-fault">
        {why}
      </p>
      <div class="buttons">
        <button class="button" type="submit" disabled={says.trim() === (line.asked ?? '')}>
          {t(says.trim() === '' && line.asked !== undefined ? 'languages.ask.remove' : 'languages.ask.keep')}
        </button>
        <button class="button-text" type="button" onClick={close}>
          {t('languages.cancel')}
        </button>
      </div>
    </form>
  );
}
