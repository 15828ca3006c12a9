import type { Picture } from './picture.ts';

export type Strength = 'alone-nothing' | 'with-others' | 'often' | 'act-now';

export interface Sign {
  readonly id: string;
  readonly label: string;
  readonly strength: Strength;
  /** what else it can mean */
  readonly also: string;
  /** the option that this sign fills in, of the question that `Texts.signsFill` names */
  readonly noticed: string;
  readonly sources: readonly string[];
}

/** What the core says of a group: its page is known by it. */
export interface SignGroupName {
  readonly id: string;
  readonly title: string;
}

/** What the texts say of it besides. */
export interface SignGroupTexts {
  /** on its tile, where the title is too long for one */
  readonly short?: string;
  readonly picture: Picture;
  readonly intro?: string;
  readonly signs: readonly Sign[];
}

export type SignGroup = SignGroupName & SignGroupTexts;
