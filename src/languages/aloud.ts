/** A door of its own, for what a voice is given to say: it comes when somebody listens. */
export { sayNumbers } from './say-number.ts';
export { splitSentences } from './sentences.ts';
