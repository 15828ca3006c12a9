import type { Store } from './store.ts';

/**
 * What the app needs of the outside. It is given these by whoever puts it together, a composition: `web.ts` for the
 * website, `in-memory.ts` for a guide in one piece. What a visit keeps has a port of its own, `Backend` of `storage/`.
 */
export interface Ports {
  readonly router: Router;
  readonly offline: OfflineCopy;
  readonly clock: Clock;
  readonly paper: Paper;
  readonly files: Files;
  readonly font: Font;
  /** comes when it is asked for: its script travels behind the rest */
  readonly phone: () => Promise<Phone>;
  /** the same; null: this guide asks for none */
  readonly camera: (() => Promise<Camera>) | null;
  /** comes when its page is asked for */
  readonly install: () => Promise<Install>;
  /** comes when somebody wants to listen */
  readonly speech: () => Promise<Speech>;
  /** the pack of another language of this guide; null: it has no other at hand */
  readonly packIn: ((locale: string) => PackFiles) | null;
}

/**
 * Fetches a file of a pack, by the name of its part (src/pack/parts.ts). Rejects when it does not come. What it gives
 * reads what came: until then it is bytes, which weigh a fraction of what they say. Null when that is not JSON.
 */
export type PackFiles = (part: string) => Promise<() => Promise<unknown>>;

/**
 * Says on the page that the guide does not come; `damaged`: that what came is not the guide.
 */
export type TellFailure = (damaged?: boolean) => void;

/** Where the person is. `path` starts at the guide's base; `step` is the place inside the flow, never an answer. */
export interface RouterPlace {
  readonly path: string;
  readonly step: string | null;
  /** without the # */
  readonly hash: string;
  /** entries of the guide below this one, which tells the entries of this visit apart */
  readonly depth: number;
  /** come to by Back or Forward: it was seen before */
  readonly returned: boolean;
}

export interface Router {
  /** Where the person is now. */
  readonly place: Store<RouterPlace>;
  /** The address of a page of the guide, for a link. The address of `/` begins that of every page. */
  readonly hrefOf: (path: string) => string;
  /** Goes to a page of the guide. Answers are never part of a place. */
  readonly go: (
    path: string,
    how?: { readonly step?: string | null; readonly hash?: string | undefined; readonly replace?: boolean },
  ) => void;
  /** Back inside the guide; where that would leave it, goes to `otherwise` instead. */
  readonly back: (otherwise: string) => void;
  /**
   * Shows the page of this place as a document of its own. `neutral`: the address that it keeps
   * where this one keeps a neutral one.
   */
  readonly loadAnew: (neutral: string) => void;
  /** Keeps one neutral address from now on (`path`), or shows addresses again (null). */
  readonly keepAddress: (path: string | null) => void;
  /** True after a reload of a page whose address was kept neutral. */
  readonly addressWasKept: () => boolean;
  /** The address that the browser shows, as plain words: host and path, without what stands after a #. */
  readonly shownAddress: () => string;
  /** "Nothing is kept", or no longer: also after a reload. */
  readonly markTraceless: (on: boolean) => void;
  /** True when this visit is to leave no copy of the guide. */
  readonly isTraceless: () => boolean;
  /** The plan code that came with a link, once: it is in the address no more. Null: none came. */
  readonly codeOfLink: () => string | null;
}

/**
 * What the guide knows of its own copy on this phone, as codes; the words are the app's.
 * `ready` is said only when every file was counted, `partly` when those of the first stage were: home, numbers,
 * questions and plan open without a network; `full`: some do not come, since the phone has no room for them.
 */
export type OfflineStatus =
  | { readonly kind: 'unknown' | 'unsupported' | 'off' | 'partly' | 'ready' | 'not-ready' | 'full' }
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number };

/**
 * A newer edition: it is stored and waits for the person's word; another tab has taken it, and this one still shows the
 * edition before; or this page has just been reloaded with it. `older`: the host gave one older than the one that is
 * here, and it was refused.
 */
export type Newer = 'waiting' | 'taken' | 'here' | 'older';

/** How many files of the copy are whole. */
export interface Counted {
  readonly done: number;
  readonly total: number;
}

/**
 * What a look at every file of the copy found; `why`: what kept some from being fetched anew, where that is known: no
 * network, or no room on the phone.
 */
export interface Checked extends Counted {
  readonly why?: 'network' | 'room';
}

/** What the guide does with its copy when somebody asks: its script comes then. */
export interface CopyCare {
  /** Looks whether every file is there and whole, without the network; null where there is no copy to look at. */
  readonly check: () => Promise<Checked | null>;
  /** Fetches what is not whole, then looks again. */
  readonly repair: () => Promise<Checked | null>;
  /**
   * Whether what few ever use is on this phone too: what makes a Word file, the reader of codes. `keepUsed`: stores it
   * first, since the person has asked to keep the guide; it waits until there is a copy.
   */
  readonly hasUsed: () => Promise<boolean>;
  readonly keepUsed: () => Promise<boolean>;
  /** The addresses that the worker says it has asked for since the browser woke it last; null where there is none. */
  readonly listAsked: () => Promise<readonly string[] | null>;
  /** The first two files of the newer edition's pack, as they are stored; null where there is none, or no answer. */
  readonly readNewer: () => Promise<{ readonly first?: unknown; readonly core?: unknown } | null>;
}

export interface OfflineCopy {
  readonly status: Store<OfflineStatus>;
  readonly newer: Store<Newer | null>;
  /** Called once, before anything else reads the place: whether this page is the one after an update. */
  readonly arrive: () => void;
  /** That this page is the one after an update was said. */
  readonly dismiss: () => void;
  /** Stores the guide on this phone. A failure leaves a working page and the status `not-ready`. */
  readonly keep: () => Promise<void>;
  /** Tries again to store what is missing. */
  readonly retry: () => Promise<void>;
  /** Takes the waiting edition and reloads this tab. */
  readonly acceptUpdate: () => void;
  readonly care: () => Promise<CopyCare>;
  /** Takes the copy away. Rejects when the browser does not let the guide look at it. */
  readonly stop: () => Promise<void>;
}

export interface Clock {
  /** The current instant, to the minute; null until the page runs, so that prerendered pages hold no time. */
  readonly now: Store<Date | null>;
  readonly start: () => void;
}

export interface Paper {
  /** Prints the page as it stands. */
  readonly print: () => void;
  /** From now on what is folded is printed too. */
  readonly unfold: () => void;
}

export interface Files {
  /** Puts a text into the clipboard. False when that is refused; nothing is ever read from it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Opens the phone's own sheet to send a text. False where there is none, or it is closed without sending. */
  readonly share: (text: string) => Promise<boolean>;
  /** True where the phone has such a sheet. */
  readonly canShare: () => boolean;
  /** Hands a file to the person. The name is seen by others: give a neutral one. */
  readonly save: (name: string, file: Blob) => void;
}

export interface Font {
  /** Fetches the web font. Resolves too where it does not come: the phone's own font goes on. */
  readonly load: () => Promise<void>;
  /** Shows it, where it is there. To be called when a page is drawn anew, before it is painted. */
  readonly show: () => void;
}

/** What the guide asks of the phone: for the words of a call, for what is kept on it, and to hand the guide on. */
export interface Phone {
  /** Keeps the screen on, until what it returns is called. `tell`: whether the phone does so now. */
  readonly keepOn: (tell: (isOn: boolean) => void) => () => void;
  /**
   * Holds a name among the tabs of the guide, as soon as no other tab holds it; `tell`: whether this one does. Until
   * what it returns is called. Where the browser has no locks nobody is kept out.
   */
  readonly holdAlone: (name: string, tell: (isHeld: boolean) => void) => () => void;
  /**
   * Asks the browser not to clear away what is kept when room is short. `unknown`: it does not know the question, or
   * lets the person answer it later.
   */
  readonly persist: () => Promise<'granted' | 'refused' | 'unknown'>;
  /** True where the browser clears away what is kept after seven days without a visit: Safari, in a tab. */
  readonly clearsAfterAWeek: () => boolean;
  /** The guide's own files on this phone, in bytes; null when there are none, or nobody can look. */
  readonly measureGuide: () => Promise<number | null>;
  /**
   * Covers the page while it is out of sight, until what it returns is called. The phone may have taken its picture for
   * the list of recent apps before (LK-1): nobody is promised anything.
   */
  readonly cover: () => () => void;
  /** Calls `tell` with true while the page is out of sight, and false when it is seen again. */
  readonly watchSight: (tell: (isHidden: boolean) => void) => () => void;
  /**
   * What another phone opens to come to a page or a file of the guide, whole, by its address here (`hrefOf`). Null
   * where the guide is a file that stands on no host.
   */
  readonly wholeAddress: (href: string) => string | null;
  /**
   * A file of the guide's own, as it is kept here, or from its host. Rejects when it does not come, or something else
   * comes in its place.
   */
  readonly takeFile: (href: string) => Promise<File>;
  /** True where the phone's own sheet takes this file. */
  readonly canShareFile: (file: File) => boolean;
  /** Opens that sheet, from a tap. False when it is closed without sending. */
  readonly shareFile: (file: File) => Promise<boolean>;
  readonly keptFiles: KeptFiles;
  /** The addresses that the browser says this page has asked for since it was opened, each once. */
  readonly listAsked: () => readonly string[];
  /** The origin of the guide, such as `https://guide.example`. */
  readonly origin: () => string;
}

/** A file of the guide's own that can be handed on: the guide in one piece, the booklet. */
export interface GuideFile {
  readonly href: string;
  readonly bytes: number;
  /** the day of the edition that it is of, as `2026-11-29` */
  readonly edition: string;
  /** of what was built, as the browser checks it: `sha256-…` */
  readonly hash: string;
}

/** What the guide keeps here of them, so that it can be handed on without a network: only what the person asked for. */
export interface KeptFiles {
  /** Those that the host has now. Rejects when it does not say. */
  readonly offered: () => Promise<readonly GuideFile[]>;
  /** Those that are kept. Rejects where the browser shows nothing. */
  readonly kept: () => Promise<readonly GuideFile[]>;
  /** Fetches one and keeps it, in the place of an older one. Rejects when it does not come whole, or has no room. */
  readonly keep: (file: GuideFile) => Promise<void>;
  readonly drop: (href: string) => Promise<void>;
}

/** What became of the wish to scan: why no picture comes, or that it was ended. */
export type ScanEnd = 'refused' | 'no-camera' | 'no-reader' | 'stopped';

/** The camera on the back of the phone, to read a QR code. No picture is kept, and none is sent. */
export interface Camera {
  /**
   * Asks the person for the camera, shows what it sees in `video`, and gives each text that it reads to `read`, until
   * that says true. Calls `end` once it is over, with why; not after a text was taken. Ends by itself when the page is
   * out of sight, and with the quick exit; what it returns ends it.
   */
  readonly scan: (
    video: HTMLVideoElement,
    tell: { readonly read: (text: string) => boolean; readonly end: (why: ScanEnd) => void },
  ) => () => void;
}

/** A piece of text to say, in one language (BCP 47). */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** How fast it is said. */
export type Pace = 'normal' | 'slower';

/** Why the voice fell silent: all was said; the page was left, hidden, or led to a call; or the voice gave up. */
export type SpeechEnd = 'done' | 'stopped' | 'failed';

/** The phone's own voices. One that is not on the phone is never used: it would send the text. */
export interface Speech {
  /**
   * Tells whether this phone has a voice for a language: `waiting` while the browser may still bring some, then what
   * there is, and again when that changes. Until what it returns is called.
   */
  readonly watchVoices: (lang: string, tell: (found: 'waiting' | 'here' | 'none') => void) => () => void;
  /**
   * Says the pieces in their order, each in its language, or by the voice of `lang` where the phone has none for it.
   * `tell.piece`: which one is said; `tell.end`: that it is over, once. What it returns silences it, and nothing is
   * told then. There is no pause: going on is to say the rest, from the same piece.
   */
  readonly speak: (
    pieces: readonly Spoken[],
    how: { readonly from: number; readonly pace: Pace; readonly lang: string },
    tell: { readonly piece: (at: number) => void; readonly end: (why: SpeechEnd) => void },
  ) => () => void;
}

/** Kinds of devices, by how an icon is put on their screen. */
export const DEVICES = [
  'ios-compact',
  'ios-bar',
  'ios-older',
  'android',
  'samsung',
  'firefox',
  'computer',
  'mac',
  'firefox-computer',
] as const;
export type Device = (typeof DEVICES)[number];

/** How the guide gets an icon on this device. */
export interface Install {
  /** What this device probably is: a hint, which may be wrong; null: nobody can tell. */
  readonly guess: () => Device | null;
  /** The guide was opened by its icon. */
  readonly isApp: () => boolean;
  /** The browser can put it there by itself; `installed`: it has just done so. */
  readonly offer: Store<'none' | 'ready' | 'installed'>;
  /** Has the browser ask the person. True when they agreed. */
  readonly ask: () => Promise<boolean>;
}
