import type { EditorView } from '@codemirror/view';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keptState } from '../draft/session.ts';
import { t } from '../say.ts';
import { sayFault } from '../shell/say-fault.ts';
import { useStore } from '../use-store.ts';
import { createEditor } from './code-editor.ts';
import { Difference } from './difference.tsx';
import { useWriter } from './do-edit.ts';
import type { HandProps } from './hand.ts';
import { keyOfLine, nameOfLine } from './keys-of-lines.ts';
import { LineTools } from './line-tools.tsx';

/** The line that is being written: its editor, what it said before, its faults, and its tools. */
export function LineInHand(props: HandProps): JSX.Element {
  const { thing, line, names, take } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  /** how many signs were taken out of what was pasted here last: what is written afterwards does not unsay it */
  const [cleaned, setCleaned] = useState(0);
  const canEdit = useStore(keptState) !== 'other';
  const write = useWriter(thing, line, setSaid);
  const told = useRef(new Set([line.words]));
  useEffect(() => {
    if (place.current === null) return;
    const editor = createEditor(place.current, {
      words: line.words,
      label: nameOfLine(line) ?? t('text.line'),
      names,
      canEdit,
      tell: (words) => {
        told.current.add(words);
        write(words);
      },
      tellCleaned: setCleaned,
      leave: () => take(null),
    });
    view.current = editor;
    // whoever comes by a link has not seen it
    place.current.closest('.line-in-hand')?.scrollIntoView({ block: 'nearest' });
    editor.focus();
    return () => editor.destroy();
    // the editor keeps its own words: what it told comes back with the line
  }, [keyOfLine(line), canEdit]);
  useEffect(() => {
    const editor = view.current;
    // words that did not come from here: taken back, or of another line in this place
    if (editor === null || told.current.has(line.words)) return;
    told.current = new Set([line.words]);
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: line.words } });
  }, [line.words]);
  return (
    <div class="line-in-hand">
      <div class="hand-words">
        {line.number !== null && <b class="line-number">{line.number}</b>}
        <div ref={place} class="hand-editor" />
      </div>
      {line.was !== null && line.was !== '' && (
        <p class="line-was">
          {t('text.before')} <Difference was={line.was} is={line.words} />
        </p>
      )}
      {line.faults.map((fault, at) => (
        <p key={at} class="line-fault">
          {sayFault(fault)}
        </p>
      ))}
      <p role="status" class="line-fault">
        {said ?? (cleaned > 0 ? t('text.cleaned', { count: cleaned }) : null)}
      </p>
      <LineTools {...props} view={() => view.current} canEdit={canEdit} say={setSaid} />
    </div>
  );
}
