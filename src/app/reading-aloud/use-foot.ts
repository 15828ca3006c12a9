import type { CSSProperties, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What else may stand at the foot of the screen: the menu, a call, what takes a mark back. */
const FEET = '.bottom, .sticky, .after-call, .undo:not(:empty)';

/** Between the control and what it stands on, in pixels. */
const GAP = 8;

/** How the control looks: written here, since it comes with it, and few people listen. */
export const LOOK: CSSProperties = {
  position: 'fixed',
  insetInline: '12px',
  zIndex: 2,
  maxInlineSize: '34rem',
  maxBlockSize: '50vh',
  marginInline: 'auto',
  overflow: 'auto',
  padding: '10px 12px',
  border: '1.5px solid var(--control)',
  borderRadius: 'var(--r)',
  background: 'var(--surface)',
  boxShadow: 'var(--shadow)',
  fontSize: 'var(--fs-s)',
  lineHeight: 1.35,
};

const standsStill = (element: Element): boolean => /fixed|sticky/.test(getComputedStyle(element).position);

/** How much of the foot of the screen is taken, in pixels, by what stays there while one scrolls. */
function takenHeight(): number {
  const tops = [...document.querySelectorAll(FEET)]
    .filter(standsStill)
    .map((element) => element.getBoundingClientRect())
    .filter(({ height, top, bottom }) => height > 0 && top < innerHeight && bottom > innerHeight / 2)
    .map(({ top }) => top);
  return innerHeight - Math.min(innerHeight, ...tops);
}

/**
 * Holds the control just above what stands at the foot of the screen, and nothing that gets the focus behind it (AX-7).
 */
export function useFoot(control: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const place = (): void => {
      const bar = control.current;
      if (!bar) return;
      const taken = takenHeight() + GAP;
      bar.style.insetBlockEnd = `max(${String(taken)}px, env(safe-area-inset-bottom))`;
      style.scrollPaddingBlockEnd = `${String(taken + bar.offsetHeight + GAP)}px`;
    };
    const sizes = new ResizeObserver(place);
    for (const element of document.querySelectorAll('.undo, .sticky')) sizes.observe(element);
    if (control.current) sizes.observe(control.current);
    const outside = new AbortController();
    addEventListener('scroll', place, { passive: true, signal: outside.signal });
    addEventListener('resize', place, { signal: outside.signal });
    place();
    return () => {
      sizes.disconnect();
      outside.abort();
      style.scrollPaddingBlockEnd = '';
    };
  }, [control]);
}
