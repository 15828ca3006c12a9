/**
 * For every field that a person types into: the browser completes nothing, and sends nothing of it to a spelling
 * service.
 */
export const PRIVATE_FIELD = { autocomplete: 'off', autocorrect: 'off', spellcheck: false } as const;
