import { bundle } from './bundle.mjs';
import { writeKeys } from './keys.mjs';

/** A TypeScript module that asks which words the interface has, on plain Node. In: its path from the project's root. */
export async function load(path) {
  await writeKeys();
  return bundle(path);
}
