/** Anchors of the entry of the flow: they work before any script, and the app reads them when it arrives. */
export const ANCHORS = { start: 'avant', traceless: 'lire', keep: 'garder' } as const;
