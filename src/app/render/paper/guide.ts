import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pathOf } from '../../paths.ts';
import type { PaperChoice, PaperTarget, WholePack } from '../../../pack/index.ts';
import { codeTo, codeToStart, shownAddress, type Address } from './address.ts';
import type { Printed } from './on-paper.ts';

/** What is printed, and where it is found on a screen. */
export interface PrintedGuide {
  readonly pack: WholePack;
  /** what stands beside a translation; null in the source language, and in an easier version of it */
  readonly source: WholePack | null;
  readonly choice: PaperChoice;
  readonly address: Address;
}

const Context = createContext<PrintedGuide | null>(null);
export const GuideProvider = Context.Provider;

/** Throws outside of a printed guide. */
export function useGuide(): PrintedGuide {
  const guide = useContext(Context);
  if (!guide) throw new Error('useGuide: nothing is printed here');
  return guide;
}

const PrintedContext = createContext<Printed>(() => null);
/** Around a paper that its own words lead through. */
export const PrintedProvider = PrintedContext.Provider;
export const usePrinted = (): Printed => useContext(PrintedContext);

/**
 * Where paper leads: a page, or the start in the language of the paper. Null where nobody said the guide's address: a
 * code that leads nowhere would do harm.
 */
export function useCode(target: PaperTarget | null): { readonly text: string; readonly shown: string } | null {
  const { address, pack } = useGuide();
  if (address === null) return null;
  const { locale, translation } = pack.core;
  // the first language is what the address alone opens
  const start = translation === undefined ? address : codeToStart(address, pathOf({ kind: 'home' }, locale));
  const text = target === null ? start : codeTo(address, pathOf(target, locale));
  return { text, shown: shownAddress(address) };
}
