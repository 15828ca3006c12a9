import type { Dice } from './operations.ts';

/**
 * What a browser that is killed writes: `Ledger` holds what was told as saved, `Operation` is one change, `Found` what
 * the page reads after a restart.
 */
export interface Subject<Ledger, Operation, Found> {
  /** the script that writes it in the browser, in this folder */
  readonly page: string;
  readonly empty: Ledger;
  /** What is asked for next; a new thing takes this name. */
  next(this: void, dice: Dice, ledger: Ledger, name: string): Operation;
  /** The ledger when a change is done. */
  after(this: void, ledger: Ledger, asked: Operation): Ledger;
  /** The ledger of a page that starts anew. */
  reopened(this: void, ledger: Ledger): Ledger;
  /**
   * Holds what was found against what was told. Of the changes that were asked for after that, any number from the
   * first on may be there, each whole. Out: what was lost, one line for each, the ledger from here on, and how many
   * changes were there that had not been told.
   */
  judge(
    this: void,
    told: Ledger,
    asked: readonly Operation[],
    found: Found,
  ): { readonly lost: readonly string[]; readonly ledger: Ledger; readonly ahead: number };
}

/** What the test puts into the page. */
export interface Test<Operation, Found> {
  /** what stands on the phone before anything is opened, and whether it has a database; gives the words */
  looked(state: string, hasDatabase: boolean): Promise<string>;
  /** it is open, and holds this; or why it is not */
  opened(found: Found | string): Promise<void>;
  /** so many changes, to be made one after the other */
  next(count: number): Promise<readonly Operation[]>;
  /** the app said this of the change; in the control run (`early`) it is told before anything is written */
  told(result: string): Promise<void>;
  early(): Promise<boolean>;
}
