/**
 * Files that keep what is in them: how the content is written, what was published, what a reviewer read, and of which
 * source a line is.
 */
export const isSettled = (file: string): boolean =>
  file === 'README.md' ||
  file === 'published.yaml' ||
  /^(?:history|reviews)\//.test(file) ||
  /^[^/]+\/translated\.yaml$/.test(file);
