import { useEffect } from 'preact/hooks';
import rule from './hand-sheet.css?raw';

/** Adds the styles of the sheet on paper to those of the page, while it is there: they show on paper alone. */
export function useHandStyles(): void {
  useEffect(() => {
    // the last: the order of the layers is said before it
    const sheet = [...document.styleSheets].at(-1);
    const at = sheet?.insertRule(rule, sheet.cssRules.length);
    return () => {
      if (at !== undefined) sheet?.deleteRule(at);
    };
  }, []);
}
