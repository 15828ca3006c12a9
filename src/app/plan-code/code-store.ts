import type { Partner } from './model/index.ts';
import { defineStore, preferences } from '../../storage/index.ts';

/** What the page of the plan code shows that must not outlive it. */
interface CodePage {
  /** the code of this plan is on the screen */
  readonly isMade: boolean;
  /** what was typed, scanned, or came with a link */
  readonly typed: string;
  /** `typed` was asked to be opened */
  readonly isAsked: boolean;
  /** who the code is made for: another phone of the same person, another adult, or who helps them for a day */
  readonly whom: 'me' | Partner | 'appointment';
  /** that adult can be in no way to blame, or the person goes on all the same */
  readonly isSafe: boolean;
  /** it came with a link: the page shows it alone */
  readonly isFromLink: boolean;
}

/** The anchor of the part that takes a code in. */
export const RECEIVE = 'recevoir';

const CLOSED: CodePage = {
  isMade: false,
  typed: '',
  isAsked: false,
  whom: 'me',
  isSafe: false,
  isFromLink: false,
};

/** In memory, for as long as the page is shown: a code is answers. */
export const codePage = defineStore<CodePage>({
  key: 'codePage',
  initial: CLOSED,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  // a link is still where it came from, and goes along to another language, but for the address of discreet mode
  handOver: ({ typed, isFromLink }) => (typed === '' || (isFromLink && !preferences.get().discreet) ? null : 'typed'),
});

export const changePage = (part: Partial<CodePage>): void => codePage.set({ ...codePage.get(), ...part });
export const closePage = (): void => codePage.set(CLOSED);
/** Opens what was read or came from elsewhere, as if it had been typed. */
export const openText = (typed: string, isFromLink = false): void =>
  changePage({ typed, isAsked: true, isFromLink, isMade: false });
