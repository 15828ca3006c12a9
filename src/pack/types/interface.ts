/**
 * What the interface itself says, by topic and name; a form by number has its kind behind its
 * name: `plan: { actions_one: … }`.
 */
export interface InterfaceWords {
  readonly [name: string]: string | InterfaceWords;
}

/** A language of an edition, as the pages in every other language name it. */
export interface SpokenLanguage {
  readonly locale: string;
  /** in that language itself */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * What an edition is called, and where its quick exit leads. Words of the interface take it by these names, as
 * `{{guide}}`.
 */
export interface Brand {
  readonly guide: string;
  /** the whole address of another site */
  readonly exit: string;
  /** what the tab is called while it goes there */
  readonly exitTitle: string;
  /** what that site is, as words of a sentence: "un site de météo" */
  readonly exitSite: string;
}
