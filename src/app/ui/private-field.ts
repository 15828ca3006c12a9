/**
 * For every field that a person types into: the browser completes nothing, and sends nothing of it to a spelling
 * service. `autoCorrect` is an attribute like that: as `autocorrect` it would be a property, for which "off" is true.
 * Apart from private-form.tsx, which travels with the questions: they have no such field.
 */
export const PRIVATE_FIELD = { autocomplete: 'off', autoCorrect: 'off', spellcheck: false } as const;
