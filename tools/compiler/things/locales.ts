import { createDraft } from '../read/draft.ts';
import { readManifest } from './manifest.ts';

/** The languages that pack.yaml lists; French alone when it cannot be read. */
export function localesOf(files: ReadonlyMap<string, string>): readonly string[] {
  return readManifest(createDraft(files, 'fr')).value.locales ?? ['fr'];
}
