import { useEffect } from 'preact/hooks';
import rule from '../styles/hand-sheet.css?raw';

let isHere = false;

/** Adds the styles of the sheet on paper to those of the page: no other page needs them, and nothing shows them. */
export function useHandStyles(): void {
  useEffect(() => {
    // the last: the order of the layers is said before it
    const sheet = [...document.styleSheets].at(-1);
    if (isHere || !sheet) return;
    isHere = true;
    sheet.insertRule(rule, sheet.cssRules.length);
  }, []);
}
