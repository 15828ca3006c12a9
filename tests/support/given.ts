/** What somebody answers: options by question. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** 13 years old, at home; someone threatens to publish images. */
export const BLACKMAIL: Given = {
  danger: ['none'],
  who: ['parent'],
  whereabouts: ['home'],
  age: ['13-14'],
  noticed: ['images', 'blackmail'],
  images: ['threatened'],
  health: ['none'],
  behind: ['online-stranger'],
  talks: ['accepts-help'],
  already: ['nothing'],
};

/** The same child, of whom only changes were noticed: nothing is urgent, and the answers are checked first. */
export const CALM: Given = { ...BLACKMAIL, noticed: ['changes'] };
