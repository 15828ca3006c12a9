import type { JSX } from 'preact';
import type { Core, Kit, Part, Texts } from '../pack/index.ts';
import { type PlainKey } from './say.ts';
import type { IconNode } from './ui/icons.ts';

type Words = PlainKey;

/** The page that is asked for: `id` where its kind has some, and '' elsewhere; `step` in the flow. */
export interface Asked {
  readonly core: Core;
  readonly id: string;
  readonly step: string | null;
}

/** What stands around a screen. `To`: a page to go to. */
export interface FrameOptions<To extends { readonly kind: string }> {
  /** where "Retour" leads; left out on the home page, which shows the name instead */
  readonly parent?: To;
  /** the entry of the menu that it belongs to, where it has none of its own */
  readonly section?: To['kind'];
  /** in the flow: no menu, no banner */
  readonly quiet?: boolean;
  /** the neutral start: nothing of the subject, so the exit alone in the bar, no help card and no foot */
  readonly bare?: boolean;
  /** its screen has columns of its own: no help card beside it */
  readonly wide?: boolean;
  /** a newer edition may be offered here (PW-2), or only where it changes a number (PW-4) */
  readonly offersUpdate?: 'all' | 'changes';
}

/** A row of the map of the guide (map.ts). `To`: a page to go to. */
export interface MapRow<To extends { readonly kind: string }> {
  readonly to: To;
  /** of the guide's parts, or of what is about the guide itself */
  readonly group: 'parts' | 'about';
  readonly words: Words;
  readonly hint: Words;
  readonly icon: IconNode;
}

/** A screen that needs the core. Most need nothing else. */
export type Screen = (props: { readonly step: string | null; readonly texts: Texts | null }) => JSX.Element;
/** A screen that shows texts: it cannot be rendered without. */
export type TextScreen = (props: { readonly id: string; readonly texts: Texts }) => JSX.Element;

/** A screen that keeps the guide or hands it over: it needs the kit, behind the texts. */
export type KitScreen = (props: { readonly id: string; readonly texts: Texts; readonly kit: Kit }) => JSX.Element;

/** What the route table says of one kind of page. `To`: a page to go to. */
export type PageKind<To extends { readonly kind: string }> = {
  /**
   * its part of the path. Neutral words only: a path stands in the browser's history. Answers are never part of one.
   */
  readonly slug: string;
  /** the things that have such a page, each at `<slug>/<id>/` */
  readonly of?: (core: Core) => readonly { readonly id: string }[];
  /** whether a guide has such a page; left out: every guide has */
  readonly where?: (core: Core) => boolean;
  /** neutral as well (ST-5, ST-6); null: the name of the guide alone */
  readonly title: Words | null | ((asked: Asked) => string);
  readonly frame: FrameOptions<To> | ((asked: Asked) => FrameOptions<To>);
  /**
   * what its screen shows, and travels with: the texts (text-screens.ts), the kit (kit-screens.ts), or the first file
   * alone, and then neither its title nor its frame asks for the core; left out: the core (core-screens.ts)
   */
  readonly needs?: Exclude<Part, 'core'>;
};
