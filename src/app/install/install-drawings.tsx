import type { ComponentChildren, JSX } from 'preact';

const WIDTH = 120;
const HEIGHT = 100;

/**
 * What the hand looks for, drawn: a piece of a screen, with the one place to touch. The words stand beside; whoever
 * hears the page is told nothing of these.
 */
const Drawing = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <svg
    class="step-drawing"
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    aria-hidden="true"
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {children}
  </svg>
);

const BODY = { fill: 'var(--surface)', stroke: 'var(--ink)', 'stroke-width': 2 } as const;
const BAR = { fill: 'var(--sunken)' } as const;
const LINES = { stroke: 'var(--divider)', 'stroke-width': 5 } as const;
const TOUCH = { fill: 'var(--tint-2)', stroke: 'var(--today)', 'stroke-width': 2 } as const;
const SIGN = { stroke: 'var(--ink)', 'stroke-width': 2.5 } as const;

/** Signs, each in a square of 16 whose middle is the point that is given. */
const at = (x: number, y: number, of: string): JSX.Element => (
  <path {...SIGN} d={of} transform={`translate(${x} ${y})`} />
);
const SHARE = 'M0 2V-8M-4 -4.5l4-4 4 4M-4 -1H-6v9H6v-9H4';
const PLUS = 'M-7 -7H7V7H-7zM0 -3.5v7M-3.5 0h7';
const DOTS = 'M-5 0v.1M0 0v.1M5 0v.1';
const DOTS_UP = 'M0 -5v.1M0 0v.1M0 5v.1';
const TRAITS = 'M-6 -5H6M-6 0H6M-6 5H6';
const STAR = 'M0 -7l2 4.6 5 .5-3.8 3.3 1.2 4.9L0 2.8l-4.4 2.5 1.2-4.9L-7 -1.9l5-.5z';
const SCREEN = 'M-8 -6H8V4H-8zM-3 8H3M0 -3.5V2M-2.5 -.5L0 2l2.5-2.5';

/** The upper end of a telephone, with its bar. */
const Top = ({ sign }: { sign: string }): JSX.Element => (
  <Drawing>
    <path {...BODY} d="M10 110V18A12 12 0 0 1 22 6h76a12 12 0 0 1 12 12v92" />
    <rect {...BAR} x="18" y="16" width="84" height="18" rx="9" />
    <path {...LINES} d="M28 25h38M22 50h76M22 64h60M22 78h70M22 92h44" />
    <circle {...TOUCH} cx="92" cy="25" r="11" />
    {at(92, 25, sign)}
  </Drawing>
);

const BELOW = 'M10 -6v88a12 12 0 0 0 12 12h76a12 12 0 0 0 12-12V-6';

/** The lower end, with its bar; `place`: where in it, from 0 to 120. */
const Bottom = ({ sign, place }: { sign: string; place: number }): JSX.Element => (
  <Drawing>
    <path {...BODY} d={BELOW} />
    <path {...LINES} d="M22 8h76M22 22h60M22 36h70" />
    <path {...BAR} d="M12 54h96v28a10 10 0 0 1-10 10H22a10 10 0 0 1-10-10z" />
    <path {...LINES} d={place > 80 ? 'M26 74h40' : 'M26 74h12M84 74h12'} />
    <circle {...TOUCH} cx={place} cy="73" r="13" />
    {at(place, 73, sign)}
  </Drawing>
);

/** A list that has opened, with one of its lines. */
const List = ({ sign }: { sign: string }): JSX.Element => (
  <Drawing>
    <path {...BODY} d={BELOW} />
    <rect {...BAR} x="20" y="2" width="80" height="84" rx="8" />
    <path {...LINES} d="M30 14h42M30 76h46" />
    <rect {...TOUCH} x="23" y="28" width="74" height="32" rx="6" />
    {at(38, 44, sign)}
    <path {...SIGN} d="M56 40h30M56 49h20" />
  </Drawing>
);

/** A small window, with its button. */
const Confirm = (): JSX.Element => (
  <Drawing>
    <path {...BODY} d={BELOW} />
    <rect {...BAR} x="20" y="12" width="80" height="72" rx="8" />
    <g transform="translate(30 20) scale(.8)">
      <Stones />
    </g>
    <path {...LINES} d="M60 28h28M60 40h18" />
    <rect {...TOUCH} x="52" y="56" width="42" height="20" rx="10" />
    <path {...SIGN} d="M64 66h18" />
  </Drawing>
);

const Stones = (): JSX.Element => (
  <>
    <ellipse cx="13" cy="24.5" rx="12" ry="5" class="stone-1" />
    <ellipse cx="12.2" cy="15.2" rx="8.6" ry="4.3" class="stone-2" />
    <ellipse cx="13.6" cy="7" rx="5.4" ry="3.9" class="stone-3" />
  </>
);

/** The screen with its icons, among them that of the guide. */
const Home = (): JSX.Element => (
  <Drawing>
    <path {...BODY} d={BELOW} />
    <path {...BAR} d="M22 8h20v20H22zM50 8h20v20H50zM78 8h20v20H78zM22 44h20v20H22zM78 44h20v20H78z" />
    <rect {...TOUCH} x="44" y="38" width="32" height="32" rx="8" />
    <g transform="translate(49.5 41) scale(.82)">
      <Stones />
    </g>
    <path {...LINES} d="M50 80h20" />
  </Drawing>
);

/** The window of a browser on a computer; `place`: where in its bar. */
const Window = ({ sign, place = 94 }: { sign: string; place?: number }): JSX.Element => (
  <Drawing>
    <rect {...BODY} x="5" y="10" width={WIDTH - 10} height="84" rx="8" />
    <rect {...BAR} x="12" y="18" width="96" height="20" rx="10" />
    <path {...LINES} d="M24 28h46M18 54h84M18 68h64M18 82h74" />
    <circle {...TOUCH} cx={place} cy="28" r="13" />
    {at(place, 28, sign)}
  </Drawing>
);

/** A computer's menu at the very top, or what stands at its foot. */
const Desk = ({ dock = false }: { dock?: boolean }): JSX.Element => (
  <Drawing>
    <rect {...BODY} x="5" y="8" width={WIDTH - 10} height="80" rx="8" />
    {dock ? (
      <>
        <path {...BAR} d="M20 62h80v20H20z" />
        <path {...BODY} d="M27 66h12v12H27zM81 66h12v12H81z" />
        <rect {...TOUCH} x="47" y="56" width="26" height="26" rx="7" />
        <g transform="translate(51.5 58.5) scale(.66)">
          <Stones />
        </g>
      </>
    ) : (
      <>
        <path {...LINES} d="M16 20h10M74 20h14M98 20h6" />
        <rect {...TOUCH} x="34" y="12" width="30" height="16" rx="5" />
        <path {...SIGN} d="M41 20h16M40 40h26M40 52h34M40 64h20" />
      </>
    )}
  </Drawing>
);

/** The drawing of each step, by its name. */
export const DRAWINGS = {
  'ios-dots': () => <Bottom sign={DOTS} place={92} />,
  'ios-menu': () => <List sign={SHARE} />,
  'ios-bar': () => <Bottom sign={SHARE} place={60} />,
  'ios-share': () => <Bottom sign={SHARE} place={60} />,
  'ios-home': () => <List sign={PLUS} />,
  'ios-list': () => <List sign={PLUS} />,
  'ios-add': () => <Confirm />,
  dots: () => <Top sign={DOTS_UP} />,
  add: () => <List sign={PLUS} />,
  confirm: () => <Confirm />,
  lines: () => <Bottom sign={TRAITS} place={92} />,
  'add-to': () => <List sign={PLUS} />,
  'firefox-dots': () => <Bottom sign={DOTS_UP} place={92} />,
  'firefox-add': () => <List sign={PLUS} />,
  'bar-icon': () => <Window sign={SCREEN} />,
  'bar-confirm': () => <Confirm />,
  'file-menu': () => <Desk />,
  dock: () => <List sign={SCREEN} />,
  star: () => <Window sign={STAR} />,
  find: () => <Home />,
  'find-dock': () => <Desk dock />,
} as const satisfies Readonly<Record<string, () => JSX.Element>>;

export type StepName = keyof typeof DRAWINGS;
