export { begin } from './edition.ts';
export { assets, base, keyOfPage, keys, partsOf } from './list.ts';
export { answer } from './messages.ts';
export { isFile, navigate } from './navigate.ts';
export { clean, fetchForPage, goOn, install } from './store.ts';
export { find } from './stored.ts';
