import type { Import } from '../support/source-files.ts';

/**
 * Inside the app. Left: a folder of src/app. Right: the other folders it may import from. What shows no page of its own
 * comes first: no feature is in it. A feature takes these, and few other features by name.
 */
export const BASE: Readonly<Record<string, readonly string[]>> = {
  navigation: [],
  visit: [],
  ui: [],
  // what its three renderers share
  render: ['ui'],
  'render/screen': ['render', 'ui', 'visit'],
  'reading-aloud': ['ui'],
};
export const FEATURES: Readonly<Record<string, readonly string[]>> = {
  home: ['questions'],
  questions: ['plan'],
  plan: ['notes'],
  notes: ['settings'],
  stored: ['notes'],
  procedures: ['plan'],
  letters: ['notes'],
  contacts: ['questions'],
  signs: ['questions'],
  pages: [],
  leaves: ['pass-on'],
  report: [],
  search: [],
  settings: [],
  install: ['pass-on'],
  'pass-on': [],
  'hand-over': ['notes', 'pass-on', 'plan-code'],
  'all-questions': ['questions', 'hand-over', 'pass-on', 'plan-code'],
  'plan-code': ['pass-on', 'plan'],
  interpreter: [],
  'render/plain': ['render', 'contacts', 'home', 'letters'],
  translated: [],
};
const FOR_FEATURES = ['ui', 'render/screen', 'visit', 'reading-aloud'];
/**
 * Files at the root of src/app that every folder may import. The others put the app together; of the route table, its
 * types.
 */
const APP_LEAVES = ['load.ts', 'paths.ts', 'say.ts', 'site.tsx'];

const ROUTE_TYPES = ['src/app/routes.ts', 'src/app/ui/page-kind.ts'];

/** The folder of src/app that a file is in, one of render/ by both names; null at its root. */
export const folderOf = (path: string): string | null =>
  /^src\/app\/(render\/[^/]+|[^/]+)\/.+$/.exec(path)?.[1] ?? null;

/** What is wrong with an import between two folders of the app, if anything. */
export function faultInApp(from: string, target: string, how: Import['how']): string | null {
  const [own, other] = [folderOf(from), folderOf(target)];
  if (own === null || own === 'render/paper' || own === other || !target.startsWith('src/app/')) return null;
  // the shell, which the worker answers with, is the frame around a line
  if (own === 'render/plain' && target === 'src/app/frame.tsx') return null;
  if (other === null)
    return APP_LEAVES.includes(target.slice('src/app/'.length)) || (ROUTE_TYPES.includes(target) && how === 'type')
      ? null
      : `takes from what puts the app together: ${target}`;
  const allowed = BASE[own] ?? [...FOR_FEATURES, ...(FEATURES[own] ?? [])];
  return allowed.includes(other) ? null : `may not import from ${other}; allowed: ${allowed.join(', ') || 'nothing'}`;
}
