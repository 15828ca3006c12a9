import type { Page } from '@playwright/test';

interface Walk {
  /** what Tab came to so far */
  readonly steps: Element[];
  readonly covered: string[];
  hasEnded: boolean;
}

/** Before each press of Tab goes on, the page looks at what has the focus by then: a press needs no asking after. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const box = window as unknown as { walk?: Walk };
    const walk: Walk = { steps: [], covered: [], hasEnded: false };
    box.walk = walk;
    // from the top of the page, wherever the focus is: Tab goes on from where something was that is gone
    const top = Object.assign(document.createElement('span'), { tabIndex: -1 });
    document.body.prepend(top);
    top.focus();
    top.remove();
    const fault = (focused: Element): string | undefined => {
      const target = focused.closest('label') ?? focused;
      const [line] = focused.getClientRects();
      if (!line) return `${focused.tagName}: no box`;
      const x = line.left + line.width / 2;
      const points = [line.top + 2, line.top + line.height / 2, line.bottom - 2];
      const bare = points.filter((y) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (target.contains(top) || top.contains(target));
      });
      // what is taller than half the screen need not be seen whole
      const enough = line.height > innerHeight / 2 ? 1 : points.length;
      const name = `${focused.tagName}.${focused.className} "${target.textContent?.slice(0, 40)}"`;
      return bare.length >= enough
        ? undefined
        : `${name} at ${Math.round(line.top)}–${Math.round(line.bottom)} of ${innerHeight}`;
    };
    let isFirstPress = true;
    const look = (): void => {
      const focused = document.activeElement;
      const wasFirst = isFirstPress;
      isFirstPress = false;
      // what had the focus before is no step
      if (box.walk !== walk || wasFirst) return;
      if (focused === null || focused === document.body || focused === walk.steps[0]) walk.hasEnded = true;
      if (walk.hasEnded || focused === null) return;
      walk.steps.push(focused);
      const found = fault(focused);
      if (found !== undefined) walk.covered.push(found);
    };
    addEventListener('keydown', look, { capture: true });
  });

/** Where the focus is covered, all the way through the page with Tab, once round. */
export async function coveredFocus(page: Page): Promise<readonly string[]> {
  await watch(page);
  const walked = () =>
    page.evaluate(() => {
      const { steps, covered, hasEnded } = (window as unknown as { walk: Walk }).walk;
      return { steps: steps.length, covered, hasEnded };
    });
  for (let presses = 0; presses < 250; presses += 10) {
    for (let press = 0; press < 10; press++) await page.keyboard.press('Tab');
    const { steps, covered, hasEnded } = await walked();
    if (hasEnded) return steps === 0 ? ['nothing takes the focus'] : covered;
  }
  throw new Error('Tab never comes round');
}
