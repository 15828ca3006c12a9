import type { EditorView } from '@codemirror/view';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeMark } from '../../../tools/guide/text/marks.ts';
import { add, close, edit as pen, forms, link, source, undo, type IconNode } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import type { EditedLine } from '../work/text-job.ts';
import { doEdit, type Say } from './do-edit.ts';
import type { HandProps } from './hand.ts';
import { PickForms, PickFrom, PickWords } from './pick.tsx';

type Tool = 'source' | 'link' | 'blank' | 'forms';
const TOOLS: readonly (readonly [tool: Tool, icon: IconNode])[] = [
  ['source', source],
  ['link', link],
  ['blank', pen],
  ['forms', forms],
];

interface ToolsProps extends HandProps {
  readonly view: () => EditorView | null;
  readonly canEdit: boolean;
  readonly say: Say;
}

/** What can be put into a line, and done with it. */
export function LineTools(props: ToolsProps): JSX.Element {
  const { line, names, take, view, canEdit } = props;
  const [tool, setTool] = useState<Tool | null>(null);
  const put = (words: string): void => {
    const editor = view();
    if (editor === null) return;
    editor.dispatch(editor.state.replaceSelection(words));
    editor.focus();
    setTool(null);
  };
  const { was } = line;
  return (
    <>
      <div class="tools">
        {TOOLS.map(([name, icon]) => (
          <button
            key={name}
            class="button-text"
            type="button"
            aria-expanded={tool === name}
            disabled={!canEdit}
            onClick={() => setTool(tool === name ? null : name)}
          >
            <Icon of={icon} />
            {t(`text.tool.${name}`)}
          </button>
        ))}
        {was !== null && was !== '' && (
          <button class="button-text" type="button" onClick={() => replaceAll(view(), was)}>
            <Icon of={undo} />
            {t('text.tool.back')}
          </button>
        )}
        {line.shape !== 'field' && <ChangeLines {...props} />}
        <button class="button-text" type="button" onClick={() => take(null)}>
          {t('text.tool.done')}
        </button>
        <small>{t('text.words', { count: countWords(line) })}</small>
      </div>
      {tool === 'source' && (
        <PickFrom
          names={names}
          kind="source"
          pick={(target) => put(writeMark.source(target.slice('source:'.length)))}
        />
      )}
      {tool === 'link' && (
        <PickFrom
          names={names}
          kind="link"
          pick={(target, words) => put(writeMark.link(target, selectedIn(view()) || words))}
        />
      )}
      {tool === 'blank' && <PickWords pick={(hint) => put(writeMark.blank(hint))} />}
      {tool === 'forms' && <PickForms pick={(all) => put(writeMark.forms(all))} />}
    </>
  );
}

const countWords = ({ words }: EditedLine): number => words.split(/\s+/).filter(Boolean).length;

function selectedIn(view: EditorView | null): string {
  if (view === null) return '';
  const { from, to } = view.state.selection.main;
  return view.state.sliceDoc(from, to);
}

function replaceAll(view: EditorView | null, words: string): void {
  view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: words } });
  view?.focus();
}

/** One line more behind this one, or this one gone. */
function ChangeLines({ thing, line, take, takeNext, say, canEdit }: ToolsProps): JSX.Element {
  const addOne = async (): Promise<void> => {
    const wanted = { ...thing, path: line.path, does: 'add' as const, words: t('text.new-line') };
    if (await doEdit(wanted, say)) takeNext(JSON.stringify([line.path[0], Number(line.path[1]) + 1]));
  };
  const remove = async (): Promise<void> => {
    if (await doEdit({ ...thing, path: line.path, does: 'remove' }, say)) take(null);
  };
  return (
    <>
      <button class="button-text" type="button" disabled={!canEdit} onClick={() => void addOne()}>
        <Icon of={add} />
        {t('text.tool.add')}
      </button>
      <button class="button-text" type="button" disabled={!canEdit} onClick={() => void remove()}>
        <Icon of={close} />
        {t('text.tool.remove')}
      </button>
    </>
  );
}
