/** When a file is stored. `later`: behind what the guide is ready with · `used`: once a page has asked for it. */
export type Stage = 'later' | 'used';
