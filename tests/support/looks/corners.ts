import type { Look } from './look.ts';

/** In CSS pixels; boxes to tick take half of the first. */
const ROUND = ['0px', '12px', '16px', '50%', '6px', '999px'];

export const corners: Look = {
  says: 'two radii, and round: nothing else has corners of its own',
  find: (page) =>
    page.evaluate(
      (known) =>
        [...document.querySelectorAll('body *')].flatMap((one) => {
          const { borderStartStartRadius: radius } = getComputedStyle(one);
          return known.includes(radius) ? [] : [`${one.tagName}.${one.getAttribute('class')} ${radius}`];
        }),
      ROUND,
    ),
};
