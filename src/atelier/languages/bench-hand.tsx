import type { EditorView } from '@codemirror/view';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keptState } from '../draft/session.ts';
import { check, flag, source as sourceIcon } from '../icons.ts';
import { languageHere, nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Words } from '../text/chips.tsx';
import { createEditor } from '../text/code-editor.ts';
import { Difference } from '../text/difference.tsx';
import { today } from '../today.ts';
import { useStore } from '../use-store.ts';
import type { BenchEdit } from '../work/language-edits.ts';
import type { BenchText, ShownLine } from '../work/language-job.ts';
import { Ask } from './bench-ask.tsx';
import { nameOfField, Speaker, StateTag } from './bench-line.tsx';
import { doBench, reader } from './use-bench.ts';

interface HandProps {
  readonly text: BenchText;
  readonly line: ShownLine;
  /** words that were typed and not kept yet, by line */
  readonly typed: Map<string, string>;
  /** takes the next line that waits */
  readonly goOn: () => void;
  readonly leave: () => void;
}

/** The line in the hand: what changed in the source, the words to write, and what can be said of them. */
export function BenchHand({ text, line, typed, goOn, leave }: HandProps): JSX.Element {
  const [words, setWords] = useState(typed.get(line.key) ?? line.own);
  const [said, setSaid] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const canEdit = useStore(keptState) !== 'other';
  const { source, own, names } = text;
  const { locale } = own;
  const write = (next: string): void => {
    setWords(next);
    if (next === line.own) typed.delete(line.key);
    else typed.set(line.key, next);
  };
  const run = async (wanted: BenchEdit): Promise<void> => {
    const why = await doBench(text, wanted);
    setSaid(why);
    if (why !== null) return;
    typed.delete(line.key);
    goOn();
  };
  const canKeep = canEdit && words.trim() !== '' && words !== line.own;
  const keep = (): void => {
    if (canKeep) void run({ locale, does: 'write', lines: [{ ...line, words: words.trim() }] });
    else leave();
  };
  const field = nameOfField(line);
  return (
    <div class="bench-line bench-hand" data-state={line.state}>
      <Speaker line={line} />
      {field !== null && <small class="bench-field">{field}</small>}
      <div lang={source.locale} dir={source.dir} {...sourceBox(text)}>
        {line.previous === undefined ? (
          <Words words={line.source} names={names} />
        ) : (
          <Difference was={line.previous} is={line.source} />
        )}
        {line.why === 'older' && (
          <p class="bench-note" lang={document.documentElement.lang} dir="auto">
            {t(line.previous === undefined ? 'languages.older-unknown' : 'languages.older')}
          </p>
        )}
      </div>
      <div class="bench-own">
        <Editor {...{ text, line, words, canEdit, write, keep, leave, say: setSaid }} />
        {(line.state === 'again' || line.state === 'missing') && (
          <p class="bench-note">{t('languages.on-phone', { source: languageHere(source.locale) })}</p>
        )}
        {line.asked !== undefined && !isAsking && (
          <p class="bench-note">{t('languages.asked', { says: line.asked })}</p>
        )}
      </div>
      <div class="bench-state">
        <StateTag line={line} />
      </div>
      {isAsking && <Ask text={text} line={line} close={() => setAsking(false)} />}
      <div class="bench-do">
        <p role="status" class="line-fault">
          {said}
        </p>
        {!text.isEasier && (
          <button
            class="button"
            type="button"
            disabled={!canEdit}
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            <Icon of={flag} />
            {t('languages.do.ask')}
          </button>
        )}
        <Answer {...{ line, locale, run }} canAnswer={canEdit && words === line.own} />
        <button class="button button-filled" type="button" disabled={!canKeep} onClick={keep}>
          {t('languages.do.keep')}
        </button>
      </div>
    </div>
  );
}

/** All that the source says, beside a line of an easier version, is long: it scrolls, by the keyboard too. */
const sourceBox = ({ isEasier }: BenchText): { readonly class: string; readonly tabIndex?: number } =>
  isEasier ? { class: 'bench-source bench-whole', tabIndex: 0 } : { class: 'bench-source' };

interface AnswerProps {
  readonly line: ShownLine;
  readonly locale: string;
  readonly run: (wanted: BenchEdit) => Promise<void>;
  readonly canAnswer: boolean;
}

/** What can be said of words that stay as they are: they say the same still, or somebody has read them. */
function Answer({ line, locale, run, canAnswer }: AnswerProps): JSX.Element | null {
  const isSame = line.state === 'again' && line.own !== '';
  if (!isSame && line.state !== 'machine') return null;
  const by = reader.get().trim();
  const wanted: BenchEdit = isSame
    ? { locale, does: 'same', lines: [line] }
    : { locale, does: 'read', lines: [line], on: today(), ...(by === '' ? {} : { by }) };
  return (
    <button class="button" type="button" disabled={!canAnswer} onClick={() => void run(wanted)}>
      <Icon of={check} />
      {isSame ? t('languages.do.same') : t('languages.do.read')}
    </button>
  );
}

interface EditorProps {
  readonly text: BenchText;
  readonly line: ShownLine;
  readonly words: string;
  readonly canEdit: boolean;
  readonly write: (words: string) => void;
  readonly keep: () => void;
  readonly leave: () => void;
  readonly say: (said: string | null) => void;
}

/** The words of the language, with chips; an empty line can begin with those of the source, for their chips. */
function Editor(props: EditorProps): JSX.Element {
  const { text, line, words, canEdit } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const last = useRef(props);
  last.current = props;
  const { own, names } = text;
  useEffect(() => {
    if (place.current === null) return;
    const editor = createEditor(place.current, {
      words,
      label: t('languages.own', { language: nameOfLanguage(own.locale) }),
      names,
      canEdit,
      tell: (next) => last.current.write(next),
      tellCleaned: (count) => last.current.say(t('text.cleaned', { count })),
      leave: () => last.current.leave(),
      enter: () => last.current.keep(),
    });
    view.current = editor;
    place.current.closest('.bench-hand')?.scrollIntoView({ block: 'center' });
    editor.contentDOM.focus({ preventScroll: true });
    return () => editor.destroy();
  }, [line.key, canEdit]);
  const begin = (): void => {
    const editor = view.current;
    editor?.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: line.source } });
    editor?.focus();
  };
  return (
    <>
      <div ref={place} class="bench-editor" lang={own.locale} dir={own.dir} />
      {words.trim() === '' && (
        <button class="button-text" type="button" disabled={!canEdit} onClick={begin}>
          <Icon of={sourceIcon} />
          {t('languages.do.begin', { source: languageHere(text.source.locale) })}
        </button>
      )}
    </>
  );
}
