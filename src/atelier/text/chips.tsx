import type { JSX } from 'preact';
import { marksIn, type Mark } from '../../../tools/guide/text/marks.ts';
import { edit, forms, link, phone, source, word, type IconNode } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { sayPlace } from './places.ts';

/** What marks stand for, by what they lead to. */
export type Names = Readonly<Record<string, string>>;

/** How a chip looks, and what it says. */
export interface Chip {
  readonly kind: 'source' | 'link' | 'blank' | 'forms' | 'foreign';
  readonly icon: IconNode;
  readonly says: string;
  /** what it stands for, for who points at it */
  readonly title: string;
}

/** The chip of a mark; null: it is shown as words. */
export function chipOf(mark: Mark, names: Names): Chip | null {
  switch (mark.kind) {
    case 'source': {
      const title = names[`source:${mark.id}`] ?? mark.id;
      return { kind: 'source', icon: source, says: short(title), title };
    }
    case 'link': {
      const title = names[mark.target] ?? mark.target;
      const icon = mark.target.startsWith('contact:') ? phone : mark.target.startsWith('term:') ? word : link;
      return { kind: 'link', icon, says: mark.text, title };
    }
    case 'blank':
      return { kind: 'blank', icon: edit, says: mark.hint, title: mark.hint };
    case 'forms':
      return { kind: 'forms', icon: forms, says: mark.forms[2] || mark.forms[0], title: mark.forms.join(' · ') };
    case 'foreign':
      return { kind: 'foreign', icon: word, says: mark.text, title: mark.lang };
    case 'place': {
      const says = sayPlace(mark.name);
      return { kind: 'blank', icon: word, says, title: t('text.place', { what: says }) };
    }
    case 'strong':
      return null;
    default:
      throw new Error(`unknown mark ${JSON.stringify(mark satisfies never)}`);
  }
}

/** As much of a title as a chip holds. */
const MOST = 34;
const short = (title: string): string => (title.length <= MOST ? title : `${title.slice(0, MOST - 1).trimEnd()}…`);

/** A line as it reads, with chips in the place of marks. */
export function Words({ words, names }: { readonly words: string; readonly names: Names }): JSX.Element {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const mark of marksIn(words)) {
    if (mark.from > at) parts.push(<span key={at}>{words.slice(at, mark.from)}</span>);
    const chip = chipOf(mark, names);
    parts.push(
      chip === null ? (
        <b key={mark.from}>{mark.kind === 'strong' ? mark.text : ''}</b>
      ) : (
        <span key={mark.from} class="chip" data-chip={chip.kind} title={chip.title}>
          <Icon of={chip.icon} />
          {/* a number, or French, keeps its order in a line that goes from right to left */}
          <bdi>{chip.says}</bdi>
        </span>
      ),
    );
    at = mark.to;
  }
  parts.push(<span key={at}>{words.slice(at)}</span>);
  return <>{parts}</>;
}
