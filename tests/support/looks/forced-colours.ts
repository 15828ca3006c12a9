import type { Page } from '@playwright/test';
import { WIDE, type Look } from './look.ts';

/** What can be tapped, or stands apart as a box. */
const BOXES =
  '.button, .call, .pill, .option, .card, .care, .door, .choice, .call-tile, .notice, .state span, .bar-exit, .bar-urgent, input:not(.held input, .find input), .find, .say:not(.script .say, .held .say), .help, .calm';

/** What is chosen, and the same where it is not. */
const PAIRS = [
  ['.state input:checked + span', '.state input:not(:checked) + span'],
  ['.option input:checked', '.option input:not(:checked)'],
  ['.switch input:checked', '.switch input:not(:checked)'],
  ['.bottom a[aria-current]', '.bottom a:not([aria-current])'],
  ['.side a[aria-current]', '.side a:not([aria-current])'],
] as const;

const withoutBorder = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (among) =>
      [...document.querySelectorAll(among)]
        .filter((one) => one.checkVisibility({ opacityProperty: true }))
        .flatMap((box) => {
          const { borderInlineStartStyle, borderInlineStartWidth, borderInlineStartColor, backgroundColor } =
            getComputedStyle(box);
          const isFine =
            borderInlineStartStyle === 'solid' &&
            parseFloat(borderInlineStartWidth) > 0 &&
            !/rgba\(.*, 0\)|transparent/.test(borderInlineStartColor);
          const border = `${borderInlineStartWidth} ${borderInlineStartStyle} ${borderInlineStartColor}`;
          return isFine ? [] : [`${box.tagName}.${box.className} ${border} on ${backgroundColor}`];
        }),
    BOXES,
  );

const lookAlike = (page: Page): Promise<readonly string[]> =>
  page.evaluate((pairs) => {
    /** How it looks, apart from its words. */
    const looks = (one: Element): string => {
      const style = getComputedStyle(one);
      // what is transparent shows the ground, which is what is forced elsewhere
      const ground = style.backgroundColor.replace(/rgba\((.*), 0\)/, 'rgb($1)');
      const { color, borderBlockStartColor, borderBlockStartWidth, borderInlineStartWidth, insetInlineStart } = style;
      const border = [borderBlockStartColor, borderBlockStartWidth, borderInlineStartWidth];
      return [color, ground, ...border, insetInlineStart].join(' ');
    };
    return pairs.flatMap(([chosen, other]) => {
      const [one, two] = [document.querySelector(chosen), document.querySelector(other)];
      return one?.checkVisibility() && two && looks(one) === looks(two) ? [`${chosen} looks like ${other}`] : [];
    });
  }, PAIRS);

const SAYS = 'AX-15: with forced colours, what can be tapped has a border and what is chosen looks chosen';
const find = async (page: Page): Promise<readonly string[]> => [
  ...new Set([...(await withoutBorder(page)), ...(await lookAlike(page))]),
];

export const forcedColours: Look = { says: SAYS, media: { forcedColors: 'active' }, find };

export const forcedColoursWide: Look = {
  says: `${SAYS}, on a wide screen`,
  size: WIDE,
  only: /^(home|procedure)/,
  media: { forcedColors: 'active' },
  find,
};
