import type { ComponentChildren, JSX } from 'preact';
import { fillAny } from './fill.tsx';
import type { AllKeys } from './i18n-reading.ts';
import type { Places } from './i18n.ts';

/** `fill`, for what only the screens of texts show. */
export const fill: <Key extends keyof AllKeys>(
  key: Key,
  parts: Places<AllKeys, Key, ComponentChildren>,
) => JSX.Element = fillAny;
