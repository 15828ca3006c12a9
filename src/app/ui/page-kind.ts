import type { JSX } from 'preact';
import type { Core, Kit, PagePart, Texts } from '../../pack/index.ts';
import { type PlainKey } from '../say.ts';

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

/** What comes last of a pack, each for its screen. */
type Matters = Pick<Kit, 'handOver' | 'careful' | 'numbers' | 'papers' | 'interpreter'>;

/** What a screen is given: what its page needs, and the `step` of a page that has some. */
export interface ScreenProps extends Partial<Matters> {
  readonly id: string;
  readonly step: string | null;
  readonly texts: Texts | null;
  /** of the flow: shows what is no question; null while it is on its way */
  readonly later: Screen | null;
}
type ScreenOf<P> = (props: P) => JSX.Element | null;

/** A screen that needs the core. Most need nothing else. */
export type Screen = ScreenOf<Pick<ScreenProps, 'step' | 'texts'>>;
/** A screen that shows texts: it cannot be rendered without. */
export type TextScreen = ScreenOf<Pick<ScreenProps, 'id' | 'step'> & { readonly texts: Texts }>;
/** A screen that needs what comes behind the texts. */
export type LastScreen = ScreenOf<{ readonly id: string; readonly texts: Texts } & Matters>;
/** Any screen, once what it needs is there. */
export type AnyScreen = ScreenOf<ScreenProps>;

/** Brings the file of a screen, which exports it by default. */
type Brings<S> = () => Promise<{ readonly default: S }>;

/** What a kind of page needs, and its screen, which is given that. */
type Needs =
  | { readonly needs?: undefined; readonly screen: Brings<Screen> }
  | { readonly needs: 'texts'; readonly screen: Brings<TextScreen> }
  | { readonly needs: 'kit'; readonly screen: Brings<LastScreen> }
  /** neither its title nor its frame asks for the core, which shows it `later` */
  | {
      readonly needs: 'first';
      readonly screen: Brings<ScreenOf<Pick<ScreenProps, 'step' | 'texts' | 'later'>>>;
      readonly later: Brings<Screen>;
    };

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
  /** what is asked for before all else, where it is less than its screen needs: the page can be read as it is */
  readonly asks?: PagePart;
} & Needs;
