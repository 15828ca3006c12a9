import { Fragment, h, options, type ComponentChildren, type VNode } from 'preact';
import type { Translation } from '../../pack/index.ts';

/** Elements that hold text alone: they carry the language themselves. */
const TEXT_ONLY: ReadonlySet<unknown> = new Set(['option', 'text', 'textarea', 'title', 'tspan']);

/** A place in a word of the interface. */
const PLACE = /\{\{\w+\}\}/;

interface Marked {
  readonly attributes: Readonly<Record<'lang' | 'dir' | 'data-untranslated', string>>;
  has(text: string): boolean;
}

let marked: Marked | null = null;
let isListening = false;

/**
 * From now on each text of this translation that stands in the source's language says so wherever it is shown: its
 * language, its direction and a sign. It stands in an element of its own, so that what is copied, searched or saved
 * holds nothing but words. Nothing is marked in the source language, nor where all is translated. `more`: what such an
 * element has besides.
 */
export function markUntranslated(
  translation: Translation | undefined,
  more: Readonly<Record<string, string>> = {},
): void {
  marked = translation === undefined || translation.inSource.length === 0 ? null : readMarked(translation, more);
  if (marked === null || isListening) return;
  isListening = true;
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (marked !== null && (typeof vnode.type === 'string' || vnode.type === Fragment)) mark(vnode, marked);
    before?.(vnode);
  };
}

function readMarked({ from: { lang, dir }, inSource }: Translation, more: Readonly<Record<string, string>>): Marked {
  const withPlaces = inSource.filter((text) => PLACE.test(text)).map((text) => text.split(PLACE));
  // a word of the interface is also shown piece by piece, with elements in its places
  const texts = new Set([...inSource, ...withPlaces.flat().filter((text) => /\p{L}/u.test(text))]);
  const patterns = withPlaces.map((pieces) => new RegExp(`^${pieces.map((text) => escape(text)).join('.*')}$`, 's'));
  return {
    attributes: { ...more, lang, dir, 'data-untranslated': '' },
    has: (text) => texts.has(text) || (/\p{L}/u.test(text) && patterns.some((pattern) => pattern.test(text))),
  };
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What every vnode may have, whatever it stands for. */
interface Props {
  lang?: string;
  children?: ComponentChildren;
}

function mark(vnode: VNode, { attributes, has }: Marked): void {
  const props = vnode.props as Props;
  const isOwn = (child: unknown): child is string => typeof child === 'string' && has(child);
  if (props.lang === attributes.lang) return;
  if (TEXT_ONLY.has(vnode.type)) {
    if (isOwn(props.children)) Object.assign(props, attributes);
    return;
  }
  const { children } = props;
  const wrap = (child: ComponentChildren): ComponentChildren => (isOwn(child) ? h('bdi', attributes, child) : child);
  if (isOwn(children)) props.children = wrap(children);
  else if (Array.isArray(children) && children.some(isOwn)) props.children = children.map(wrap);
}
