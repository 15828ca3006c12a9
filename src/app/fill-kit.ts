import type { ComponentChildren, JSX } from 'preact';
import { fillAny } from './fill.tsx';
import type { KitKeys } from './i18n-kit.ts';
import type { Places } from './i18n.ts';

/** `fill`, for the screens that keep the guide and hand it over. */
export const fill: <Key extends keyof KitKeys>(
  key: Key,
  parts: Places<KitKeys, Key, ComponentChildren>,
) => JSX.Element = fillAny;
