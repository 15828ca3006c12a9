const READ = /\.(?:ya?ml|md|csv)$/;

/** Whether a file of a content folder, by its path in it, is part of the content. */
export const isContentFile = (path: string): boolean =>
  READ.test(path) && !path.split('/').some((part) => part.startsWith('.'));
