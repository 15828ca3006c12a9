// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { phone } from '../../src/platform/phone/phone.ts';

afterEach(() => vi.restoreAllMocks());

const tell = {
  hidden: () => see('hidden'),
  visible: () => see('visible'),
  blur: () => dispatchEvent(new Event('blur')),
  focus: () => dispatchEvent(new Event('focus')),
};

function see(state: DocumentVisibilityState): boolean {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  return document.dispatchEvent(new Event('visibilitychange'));
}

it.each<[string, boolean, readonly (keyof typeof tell)[], boolean]>([
  ['out of sight', false, ['blur', 'hidden'], true],
  ['out of sight, where the browser tells it first', false, ['hidden', 'blur'], true],
  ['beside another window', false, ['blur'], false],
  ['installed, beside another window', true, ['blur'], true],
  ['seen again', false, ['hidden', 'blur', 'visible'], false],
  ['installed, in use again', true, ['blur', 'focus'], false],
])('covers what is locked: %s', (_, isInstalled, events, isCovered) => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: isInstalled } as MediaQueryList);
  const stop = phone.cover();
  for (const event of events) tell[event]();
  const { classList } = document.documentElement;
  expect(classList.contains('covered')).toBe(isCovered);
  stop();
  expect(classList.contains('covered')).toBe(false);
});
