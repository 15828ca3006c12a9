import type { SectionId } from '../../../src/pack/index.ts';

/**
 * What no procedure does without, and what one that needs a service has besides. Their headings are those of the
 * language.
 */
export const REQUIRED: readonly SectionId[] = ['summary', 'who', 'steps', 'next', 'avoid'];
export const REQUIRED_OF_SERVICE: readonly SectionId[] = ['say', 'refused'];
