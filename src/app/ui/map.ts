import type { Core } from '../../pack/index.ts';
import { exists } from '../paths.ts';
import type { Route } from '../routes.ts';
import type { PlainKey } from '../say.ts';
import * as icons from './icons.ts';

export interface MapRow {
  readonly to: Route;
  readonly words: PlainKey;
  readonly icon: icons.IconNode;
  /** said below its title, where that does not say it alone */
  readonly hint?: PlainKey;
  /** its group on the page that lists the guide; `foot`: its last line */
  readonly group: 'understand' | 'mine' | 'guide' | 'foot';
  /** not in the guide in one file; a link may lead there all the same, and the page says so */
  readonly needsHost?: true;
}

/** What the guide has beside its tabs, in the order in which it is read: with them, the map of the site (AX-20). */
const MAP: readonly MapRow[] = [
  { to: { kind: 'procedures' }, words: 'procedures.title', icon: icons.scale, group: 'understand' },
  { to: { kind: 'signs' }, words: 'nav.signs', icon: icons.eye, group: 'understand' },
  { to: { kind: 'letters' }, words: 'letters.title', icon: icons.letter, group: 'understand' },
  { to: { kind: 'pages' }, words: 'pages.title', icon: icons.book, group: 'understand' },
  { to: { kind: 'glossary' }, words: 'glossary.title', icon: icons.word, group: 'understand' },
  {
    to: { kind: 'follow' },
    words: 'follow.title',
    icon: icons.week,
    hint: 'more.follow',
    group: 'mine',
    needsHost: true,
  },
  { to: { kind: 'notes' }, words: 'notes.title', icon: icons.edit, group: 'mine', needsHost: true },
  { to: { kind: 'local' }, words: 'local.title', icon: icons.pin, group: 'mine' },
  { to: { kind: 'install' }, words: 'install.title', icon: icons.save, group: 'guide', needsHost: true },
  { to: { kind: 'pass-on' }, words: 'passOn.title', icon: icons.share, group: 'guide' },
  {
    to: { kind: 'hand-over' },
    words: 'handOver.title',
    icon: icons.people,
    hint: 'more.handOver',
    group: 'guide',
    needsHost: true,
  },
  { to: { kind: 'interpreter' }, words: 'interpreter.title', icon: icons.web, group: 'guide' },
  { to: { kind: 'settings' }, words: 'settings.title', icon: icons.settings, hint: 'more.settings', group: 'guide' },
  { to: { kind: 'news' }, words: 'news.title', icon: icons.clock, group: 'foot' },
];

/** The rows of the pages which this guide has. A guide in one file has no host, and leaves out what needs one. */
export const mapOf = (core: Core): readonly MapRow[] =>
  MAP.filter(({ to, needsHost }) => exists(core, to) && !(import.meta.env.MODE === 'single' && needsHost));
