import type { Page } from '@playwright/test';

/** What one sees of an action of the plan: the words to say, whom to reach, and the way on after a "no". */
export interface Act {
  readonly procedure: string;
  /** Whether it is the one that is open first. */
  readonly isFirst: boolean;
  /** Whether its words are in sight before a tap. */
  readonly isSaid: boolean;
  /** Where the number in its closed row leads, if it has one. */
  readonly pill: string | null;
  readonly opened: {
    readonly isSaid: boolean;
    /** Where its first button leads, if that is in sight. */
    readonly reach: string | null;
  };
  /** The way on after a "no": null where it says none. */
  readonly refused: {
    readonly isHidden: boolean;
    readonly isShown: boolean;
    readonly words: string;
    readonly href: string;
  } | null;
}

/** Reads the actions of the bands "now" and "today" from top to bottom, as they are, and as a tap opens them. */
export const actsInSight = (page: Page): Promise<readonly Act[]> =>
  page.locator('.band:is([data-band="now"], [data-band="today"]) [data-procedure]').evaluateAll(async (acts) => {
    const read = async (act: Element): Promise<Act> => {
      const sees = (selector: string) => act.querySelector(selector)?.checkVisibility() ?? false;
      const hrefOf = (selector: string) => act.querySelector(selector)?.getAttribute('href') ?? null;
      const isSaid = sees('.script .say');
      for (let fold = act.querySelector('details') ?? act.closest('details'); fold;)
        [fold.open, fold] = [true, fold.parentElement?.closest('details') ?? null];
      const opened = {
        isSaid: sees('.script .say'),
        reach: sees('a.button, a.call') ? hrefOf('a.button, a.call') : null,
      };
      const next = () =>
        [...act.querySelectorAll('.refused a')].find((one) => one.textContent?.startsWith('L’étape d’après'));
      const wasHidden = next() === undefined;
      const no = [...act.querySelectorAll('button')].find((one) => one.textContent === 'On m’a dit non');
      no?.click();
      // what it opens is a script of its own, which comes once
      for (let frames = 0; frames < 600 && no && !act.querySelector('.ladder'); frames++)
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const link = next();
      return {
        procedure: (act as HTMLElement).dataset['procedure'] ?? '',
        isFirst: act.matches('.first-card'),
        isSaid,
        pill: hrefOf('a.pill'),
        opened,
        refused: link
          ? {
              isHidden: wasHidden,
              isShown: link.checkVisibility(),
              words: (link.textContent ?? '').replace(/^L’étape d’après\s: /, ''),
              href: link.getAttribute('href') ?? '',
            }
          : null,
      };
    };
    const found: Act[] = [];
    for (const act of acts) found.push(await read(act));
    return found;
  });
