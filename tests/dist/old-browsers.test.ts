import { parse, type Node } from 'acorn';
import { describe, expect, it } from 'vitest';
import { SCRIPT_EDITION, SUPPORTED } from '../../tools/supported-browsers.ts';
import { distFiles, htmlPages, read } from '../support/dist.ts';

/**
 * What came later than the oldest browsers of the guide: first version of Chrome, Firefox and Safari with it, null
 * where there is none. From MDN's data, @mdn/browser-compat-data 8.1.9.
 */
type Since = readonly [chrome: number, firefox: number, safari: number | null];

const METHODS: Readonly<Record<string, Since>> = {
  findLast: [97, 104, 15.4],
  findLastIndex: [97, 104, 15.4],
  toSorted: [110, 115, 16],
  toReversed: [110, 115, 16],
  toSpliced: [110, 115, 16],
  isWellFormed: [111, 119, 16.4],
  toWellFormed: [111, 119, 16.4],
  isSubsetOf: [122, 127, 17],
  checkVisibility: [105, 106, 17.4],
  startViewTransition: [111, 144, 18],
  showPopover: [114, 125, 17],
  togglePopover: [114, 125, 17],
  requestClose: [134, 139, 18.4],
  setHTMLUnsafe: [124, 123, 26],
  getOrInsert: [145, 144, 26.2],
};
const STATIC: Readonly<Record<string, Since>> = {
  'Object.groupBy': [117, 119, 17.4],
  'Map.groupBy': [117, 119, 17.4],
  'Array.fromAsync': [121, 115, 16.4],
  'Promise.withResolvers': [119, 121, 17.4],
  'Promise.try': [128, 134, 18.2],
  'RegExp.escape': [136, 134, 18.2],
  'AbortSignal.any': [116, 124, 17.4],
  'AbortSignal.timeout': [124, 100, 16],
  'URL.canParse': [120, 115, 17],
  'URL.parse': [126, 126, 18],
  'Response.json': [105, 115, 17],
  'Intl.Segmenter': [87, 125, 14.1],
  'Intl.DurationFormat': [129, 136, 16.4],
  'Uint8Array.fromBase64': [140, 133, 18.2],
};
/** Old enough for the three, and left alone all the same: one version before, and they were missing. */
const LEFT_ALONE = /\bstructuredClone\(|crypto\.randomUUID/;
const CLASSES: Readonly<Record<string, Since>> = {
  CompressionStream: [80, 113, 16.4],
  DecompressionStream: [80, 113, 16.4],
  URLPattern: [95, 142, 26],
  Temporal: [144, 139, 27.3],
};
/**
 * What takes more away than itself where it is not known: a rule, a colour, a length. A property alone is passed over.
 */
const STYLES: readonly (readonly [name: string, pattern: RegExp, since: Since])[] = [
  ['nesting', /[{;]\s*&/, [120, 117, 17.2]],
  [
    'container queries',
    /@container\b|\bcontainer-(?:type|name)\s*:|\d(?:cqw|cqh|cqi|cqb|cqmin|cqmax)\b/,
    [105, 110, 16],
  ],
  ['@scope', /@scope\b/, [118, 146, 26.4]],
  ['@property', /@property\b/, [85, 128, 16.4]],
  ['@starting-style', /@starting-style\b/, [117, 129, 17.5]],
  ['ranges in media queries', /@media[^{]*[<>]/, [104, 102, 16.4]],
  ['light-dark()', /light-dark\(/, [123, 120, 17.5]],
  ['color-mix()', /color-mix\(/, [111, 113, 16.2]],
  ['oklch() and oklab()', /\bok(?:lch|lab)\(/, [111, 113, 15.4]],
  ['units of the small, large and dynamic viewport', /\d[sld]v(?:w|h|i|b|min|max)\b/, [108, 101, 15.4]],
  ['lh', /\dr?lh\b/, [109, 120, 16.4]],
  ['translate, scale and rotate as properties', /[{;](?:translate|scale|rotate):/, [104, 72, 14.1]],
  ['subgrid', /\bsubgrid\b/, [117, 71, 16]],
  ['field-sizing', /field-sizing:/, [123, 152, 26.2]],
  ['sin() and its like', /\b(?:sin|cos|tan|round|mod|rem|abs|sign)\(/, [138, 118, 15.4]],
  [':user-valid', /:user-(?:in)?valid\b/, [119, 88, 16.5]],
  [':dir()', /:dir\(/, [120, 49, 16.4]],
  [':open', /:open\b/, [133, 136, 26.5]],
  [':modal', /:modal\b/, [105, 103, 15.6]],
  [':popover-open', /:popover-open\b/, [114, 125, 17]],
];
/** Chrome 105, Firefox 121: what it does, a browser without it may leave undone. */
const HAS = /:has\(/;

const isLate = ([chrome, firefox, safari]: Since): boolean =>
  chrome > Number(SUPPORTED.chrome) ||
  firefox > Number(SUPPORTED.firefox) ||
  safari === null ||
  safari > Number(SUPPORTED.safari);

interface Found {
  readonly what: string;
  readonly at: number;
}

/** Every node of a script. */
function* nodesOf(node: Node): Generator<Node & Readonly<Record<string, unknown>>> {
  const own = node as Node & Readonly<Record<string, unknown>>;
  yield own;
  for (const value of Object.values(own))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) yield* nodesOf(child as Node);
}

const nameOf = (node: unknown): string | undefined =>
  (node as { type?: string; name?: string } | null)?.type === 'Identifier'
    ? (node as { name: string }).name
    : undefined;

/**
 * What a script uses that its oldest browser lacks. Throws, naming the place, when it is not
 * written in the promised language.
 */
function lateIn(script: string, sourceType: 'module' | 'script'): readonly Found[] {
  const found: Found[] = [];
  for (const node of nodesOf(parse(script, { ecmaVersion: SCRIPT_EDITION, sourceType }))) {
    const at = node.start;
    if (node.type === 'MemberExpression') {
      const name = nameOf(node['property']) ?? '';
      const whole = `${nameOf(node['object']) ?? ''}.${name}`;
      if (node['computed'] !== true && Object.hasOwn(STATIC, whole)) found.push({ what: whole, at });
    }
    if (node.type === 'CallExpression') {
      const callee = node['callee'] as Node & Readonly<Record<string, unknown>>;
      // asked for with `?.` it is not missed
      const isSure = node['optional'] !== true && callee['computed'] !== true;
      const name = callee.type === 'MemberExpression' ? (nameOf(callee['property']) ?? '') : '';
      if (isSure && Object.hasOwn(METHODS, name)) found.push({ what: `.${name}()`, at });
    }
    const named = node.type === 'NewExpression' ? nameOf(node['callee']) : undefined;
    if (named !== undefined && Object.hasOwn(CLASSES, named)) found.push({ what: named, at });
  }
  return found;
}

/** The selectors of a list, split at the commas that stand in no parentheses. */
function selectorsOf(list: string): readonly string[] {
  let depth = 0;
  const marked = Array.from(list, (one) => {
    depth += one === '(' ? 1 : one === ')' ? -1 : 0;
    return one === ',' && depth === 0 ? '\n' : one;
  });
  return marked.join('').split('\n');
}

const inline = (tag: 'script' | 'style'): readonly (readonly [string, string])[] => {
  const pages: readonly (readonly [string, string])[] = [...htmlPages(), ['fr/pause.html', read('fr/pause.html')]];
  const texts = pages.flatMap(([file, html]) =>
    [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => [text, file] as const),
  );
  return [...new Map(texts)].map(([text, file]) => [file, text] as const);
};
const scripts: readonly (readonly [string, string])[] = [
  ...distFiles()
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, read(file)] as const),
  ...inline('script'),
];
const styles: readonly (readonly [string, string])[] = [
  ...distFiles()
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, read(file)] as const),
  ...inline('style'),
];

describe('the tables', () => {
  it('name only what some browser of the guide lacks', () => {
    const all = {
      ...METHODS,
      ...STATIC,
      ...CLASSES,
      ...Object.fromEntries(STYLES.map(([name, , since]) => [name, since])),
    };
    expect(Object.keys(all).filter((name) => !isLate(all[name] as Since))).toEqual([]);
  });

  it.each([
    ['class A { static { f() } }', /Unexpected|reserved/],
    ['a ||= 1', /Unexpected|Assigning/],
    ['class A { b = 1 }', /Unexpected/],
  ])('%s is no script of the promised language', (script, says) => {
    expect(() => lateIn(script, 'module')).toThrow(says);
  });

  it.each([
    ['[1].toSorted()', '.toSorted()'],
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['new DecompressionStream("gzip")', 'DecompressionStream'],
  ])('%s is seen', (script, what) => {
    expect(lateIn(script, 'module').map((one) => one.what)).toEqual([what]);
  });
});

describe('the oldest browsers of the guide', () => {
  it('find a script in every place where one is looked for', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(7);
    expect(styles.length).toBeGreaterThanOrEqual(3);
  });

  it.each(scripts)('can read %s, and find in it no method that they lack', (file, script) => {
    const isModule = file.startsWith('assets/');
    expect(lateIn(script, isModule ? 'module' : 'script')).toEqual([]);
    expect(LEFT_ALONE.exec(script)?.[0]).toBeUndefined();
  });

  // Safari before 16.4 reads no script with one, and cannot make one either
  it.each(scripts)('find no pattern that looks behind in %s', (_file, script) => {
    expect(/\(\?<[=!].{0,40}/.exec(script)?.[0]).toBeUndefined();
  });

  it.each(styles)('find nothing in the styles of %s that they lack', (_file, css) => {
    expect(
      STYLES.filter(([, pattern]) => pattern.test(css)).map(
        ([name, pattern]) => `${name}: ${pattern.exec(css)?.[0] ?? ''}`,
      ),
    ).toEqual([]);
  });

  it.each(styles)('lose in %s with :has() no selector that they know', (_file, css) => {
    // one selector that a browser does not know takes away all that stand beside it, but for those within :is()
    const lists = [...css.matchAll(/([^{}@;]*)\{/g)].map(([, list = '']) => list).filter((list) => HAS.test(list));
    expect(lists.filter((list) => selectorsOf(list).length > 1)).toEqual([]);
  });
});
