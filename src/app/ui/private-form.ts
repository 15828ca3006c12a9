/**
 * For the form around boxes and radios: no browser ticks them again after a reload (on a box itself HTML has no such
 * attribute), and "dialog" sends nothing when Enter is pressed in one.
 */
export const PRIVATE_FORM = { autocomplete: 'off', method: 'dialog' } as const;
