import type { Tab } from './backend.ts';
import { clearLeft, hasLeft, isAsked, VISIT } from './left.ts';

/**
 * The browser's sessionStorage: one key, for the code of what was ticked. Nothing comes back or is written after the
 * quick exit, or while a visit that came back waits, until the person goes on.
 */
export const browserTab: Tab = {
  read() {
    try {
      return hasLeft() ? '' : (sessionStorage.getItem(VISIT) ?? '');
    } catch {
      return '';
    }
  },
  write(code) {
    const keeps = code !== '' && !hasLeft();
    try {
      sessionStorage.removeItem(VISIT);
      if (keeps) sessionStorage.setItem(VISIT, code);
      return keeps;
    } catch {
      return false; // refused or full: memory only
    }
  },
  isAsked,
  clearLeft() {
    clearLeft();
    browserTab.write('');
  },
};
