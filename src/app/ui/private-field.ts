/**
 * For every field that a person types into: the browser completes nothing, and sends nothing of it to a spelling
 * service. Apart from private-form.ts, which travels with the questions: they have no such field.
 */
export const PRIVATE_FIELD = { autocomplete: 'off', autocorrect: 'off', spellcheck: false } as const;
