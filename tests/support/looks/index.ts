import type { Page } from '@playwright/test';
import { expect, test } from '../guide.ts';
import { axeDark, axeForced, axeLight, axeWide } from './axe.ts';
import { corners } from './corners.ts';
import { exitPlace } from './exit-place.ts';
import { forcedColours, forcedColoursWide } from './forced-colours.ts';
import { PHONE, setWindow, type Look } from './look.ts';
import { markUp } from './mark-up.ts';
import { outline } from './outline.ts';
import { largeText, reflow, spaced, zoomedText } from './reflow.ts';
import { rightToLeft } from './right-to-left.ts';
import { still } from './still.ts';
import { targets, targetsWide } from './targets.ts';
import { onPaper, underPointer } from './words.ts';

/** Beside each other what asks for the same window: it costs time to change it. */
const LOOKS: readonly Look[] = [
  exitPlace,
  targets,
  zoomedText,
  corners,
  markUp,
  axeLight,
  still,
  axeDark,
  forcedColours,
  axeForced,
  largeText,
  spaced,
  reflow,
  outline,
  targetsWide,
  axeWide,
  underPointer,
  forcedColoursWide,
  onPaper,
  rightToLeft,
];

/** The looks whose answer depends on the size of the letters. */
export const LOOKS_AT_BOXES: readonly Look[] = [exitPlace, targets, zoomedText, largeText, spaced, reflow, targetsWide];

/** Asks these looks of the screen as it stands. A look that finds a fault does not keep the others from looking. */
export async function lookAt(page: Page, screen: string, looks = LOOKS): Promise<void> {
  for (const { says, size = PHONE, media = {}, only, find } of looks)
    if (only?.test(screen) ?? true)
      await test.step(`${screen}: ${says}`, async () => {
        await setWindow(page, size, media);
        expect.soft(await find(page, screen), `${screen}: ${says}`).toEqual([]);
      });
  await setWindow(page, PHONE, {});
}
