import { useEffect } from 'preact/hooks';

/** Adds the styles of a sheet on paper, one rule, to those of the page, while it is there: they show on paper alone. */
export function usePaperStyles(rule: string): void {
  useEffect(() => {
    // the last: the order of the layers is said before it
    const sheet = [...document.styleSheets].at(-1);
    const at = sheet?.insertRule(rule, sheet.cssRules.length);
    return () => {
      if (at !== undefined) sheet?.deleteRule(at);
    };
  }, [rule]);
}
