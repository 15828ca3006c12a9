import type { Core } from '../../pack/index.ts';
import { exists } from '../paths.ts';
import { ROUTES, type Kind, type Route } from '../routes.ts';
import type { PlainKey } from '../say.ts';
import * as icons from './icons.ts';

interface Entry {
  /**
   * where the page that lists the guide has it: `understand`, `mine` and `guide` are its groups, `foot` its last line.
   * `elsewhere`: in the tabs, or on a page that it belongs to; the search finds it as it does all others
   */
  readonly group: 'understand' | 'mine' | 'guide' | 'foot' | 'elsewhere';
  readonly icon: icons.IconNode;
  /** said below its title, where that does not say it alone */
  readonly hint?: PlainKey;
  /** not in the guide in one file; a link may lead there all the same, and the page says so */
  readonly needsHost?: true;
}

/** The map of the guide, in the order in which it is read (AX-20). */
const MAP: Partial<Record<Kind, Entry>> = {
  search: { group: 'elsewhere', icon: icons.search },
  procedures: { group: 'understand', icon: icons.scale },
  signs: { group: 'understand', icon: icons.eye },
  letters: { group: 'understand', icon: icons.letter },
  pages: { group: 'understand', icon: icons.book },
  glossary: { group: 'understand', icon: icons.word },
  contacts: { group: 'elsewhere', icon: icons.phone },
  follow: { group: 'mine', hint: 'more.follow', icon: icons.week, needsHost: true },
  notes: { group: 'mine', icon: icons.edit, needsHost: true },
  local: { group: 'mine', icon: icons.pin },
  stored: { group: 'elsewhere', icon: icons.device, needsHost: true },
  install: { group: 'guide', icon: icons.save, needsHost: true },
  'pass-on': { group: 'guide', icon: icons.share },
  'hand-over': { group: 'guide', hint: 'more.handOver', icon: icons.people, needsHost: true },
  'plan-code': { group: 'elsewhere', hint: 'more.planCode', icon: icons.change },
  interpreter: { group: 'guide', icon: icons.web },
  settings: { group: 'guide', hint: 'more.settings', icon: icons.settings },
  news: { group: 'foot', icon: icons.clock },
  about: { group: 'elsewhere', icon: icons.info },
  leaves: { group: 'elsewhere', icon: icons.device },
  report: { group: 'elsewhere', icon: icons.edit },
};

export interface MapRow extends Entry {
  readonly to: Route;
  readonly words: PlainKey;
}

/** The pages which this guide has. A guide in one file has no host, and leaves out what needs one. */
export const mapOf = (core: Core): readonly MapRow[] =>
  Object.entries(MAP)
    .map(([kind, entry]) => ({ ...entry, to: { kind } as Route, words: ROUTES[kind as Kind].title as PlainKey }))
    .filter(({ to, needsHost }) => exists(core, to) && !(import.meta.env.MODE === 'single' && needsHost));
