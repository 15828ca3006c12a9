/** A build of the tests: scripts/test-builds.mjs says what each is. */
type TestBuild =
  | 'dist'
  | 'dist-fr'
  | 'dist-b'
  | 'dist-folder'
  | 'dist-languages'
  | 'dist-other'
  | 'dist-belgian'
  | 'single-belgian'
  | 'single'
  | 'atelier'
  | 'paper'
  | 'paper-blank';

/**
 * Sees to it that a build is there, of today's content and code, and says its folder. Rejects with what its maker wrote
 * when it cannot be made.
 */
export function ensureBuild(name: TestBuild): Promise<string>;
