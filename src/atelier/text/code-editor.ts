import {
  autocompletion,
  completionStatus,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { marksIn, writeMark } from '../../../tools/guide/text/marks.ts';
import { chipOf, type Chip, type Names } from './chips.tsx';

/** What the editor is given, and what it tells. */
interface EditorGiven {
  readonly words: string;
  readonly label: string;
  readonly names: Names;
  readonly canEdit: boolean;
  readonly tell: (words: string) => void;
  /** something was pasted that is not shown as it was: how many signs went */
  readonly tellCleaned: (count: number) => void;
  readonly leave: () => void;
  /** what Enter does; left out: as leaving */
  readonly enter?: () => void;
}

/** A chip inside the editor: one sign to the keyboard, with words for a screen reader. */
class ChipWidget extends WidgetType {
  readonly chip: Chip;
  constructor(chip: Chip) {
    super();
    this.chip = chip;
  }
  override eq(other: ChipWidget): boolean {
    return other.chip.kind === this.chip.kind && other.chip.says === this.chip.says;
  }
  override toDOM(): HTMLElement {
    const { kind, says, title, icon } = this.chip;
    const element = document.createElement('span');
    element.className = `chip chip-${kind}`;
    element.title = title;
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', '0 0 24 24');
    drawing.setAttribute('aria-hidden', 'true');
    for (const [tag, attributes] of icon) {
      const part = document.createElementNS(SVG, tag);
      for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
      drawing.append(part);
    }
    // a number, or French, keeps its order in a line that goes from right to left
    const words = document.createElement('bdi');
    words.textContent = says;
    element.append(drawing, words);
    return element;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** Chips in the place of marks; each is one sign for the caret. */
function chips(names: Names): Extension {
  const decorate = (view: EditorView): DecorationSet => {
    const text = view.state.doc.toString();
    return Decoration.set(
      marksIn(text).map((mark) => {
        const chip = chipOf(mark, names);
        return chip === null
          ? Decoration.mark({ class: 'strong' }).range(mark.from, mark.to)
          : Decoration.replace({ widget: new ChipWidget(chip) }).range(mark.from, mark.to);
      }),
    );
  };
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update(update: ViewUpdate): void {
        if (update.docChanged) this.decorations = decorate(update.view);
      }
    },
    {
      decorations: ({ decorations }) => decorations,
      provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
    },
  );
}

/** While a name of the guide is typed, its link is offered. */
function offerLinks(names: Names): Extension {
  const options: readonly Completion[] = Object.entries(names)
    .filter(([target]) => !target.startsWith('source:'))
    .map(([target, label]) => ({ label, apply: writeMark.link(target, nameIn(label)) }));
  return autocompletion({
    icons: false,
    override: [
      (context: CompletionContext): CompletionResult | null => {
        const typed = context.matchBefore(/[\p{L}\p{N}]{2,}$/u);
        return typed === null ? null : { from: typed.from, options: [...options] };
      },
    ],
  });
}

/** What of a contact's name is said in a sentence: its number, where it begins with one. */
const nameIn = (label: string): string => /^[\d ]+/.exec(label)?.[0].trim() || label;

/** Signs that a word processor brings and no text of a guide has: they are not seen, or are others than they look. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Pasted text as one line of the guide: without hidden signs, line breaks and tabs. */
const clean = (text: string): string =>
  text
    .replaceAll(HIDDEN, '')
    .replaceAll(/[\s\u2028\u2029]+/g, (space) => (/^[ \u00A0\u202F]$/.test(space) ? space : ' '))
    .replaceAll('\u2018', '\u2019');

const THEME = EditorView.theme({
  '&': { fontSize: 'inherit', color: 'var(--text)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6' },
  '.cm-content': { padding: '0', caretColor: 'var(--primary)' },
  '.cm-line': { padding: '0' },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--primary)', borderLeftWidth: '2px' },
  '.strong': { fontWeight: '700' },
  '.chip': {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: '4px',
    padding: '0 7px',
    borderRadius: '999px',
    border: '1px solid transparent',
    background: 'var(--sunken)',
    fontSize: 'var(--fs-xs)',
    fontWeight: '600',
    whiteSpace: 'nowrap',
  },
  '.chip svg': {
    inlineSize: '.8125rem',
    blockSize: '.8125rem',
    alignSelf: 'center',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '2',
  },
  '.chip-source': { color: 'var(--muted)' },
  '.chip-link': { background: 'var(--primary-soft)', color: 'var(--on-primary-soft)' },
  '.chip-blank': { background: 'var(--surface)', border: '1.5px dotted var(--control)' },
  '.chip-forms': { background: 'var(--surface)', borderColor: 'var(--control)' },
  '.cm-tooltip': {
    background: 'var(--surface)',
    border: '1px solid var(--control)',
    borderRadius: '12px',
    overflow: 'hidden',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--primary-soft)',
    color: 'var(--on-primary-soft)',
  },
});

/**
 * An editor of one line in `place`, whose styles stay in a root of their own: the page's policy lets no script write
 * styles into it.
 */
export function createEditor(place: HTMLElement, given: EditorGiven): EditorView {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open', delegatesFocus: true });
  const { words, label, names, canEdit, tell, tellCleaned, leave, enter = leave } = given;
  return new EditorView({
    root,
    parent: root,
    doc: words,
    selection: { anchor: words.length },
    extensions: [
      history(),
      // before what the offers do with it: only one that is seen is closed first
      Prec.highest(
        keymap.of([{ key: 'Escape', run: (view) => completionStatus(view.state) !== 'active' && (leave(), true) }]),
      ),
      keymap.of([
        // a line has no line break: Enter leaves it, as Escape does
        { key: 'Enter', run: () => (enter(), true) },
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorState.readOnly.of(!canEdit),
      EditorState.transactionFilter.of((change) => (change.newDoc.lines > 1 ? [] : change)),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
      EditorView.clipboardInputFilter.of((text) => {
        const cleaned = clean(text);
        if (cleaned !== text) tellCleaned(Math.max(1, text.length - cleaned.length));
        return cleaned;
      }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) tell(state.doc.toString());
      }),
      chips(names),
      offerLinks(names),
      THEME,
    ],
  });
}
