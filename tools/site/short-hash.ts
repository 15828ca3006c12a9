import { createHash } from 'node:crypto';

/**
 * What tells a file of one edition from that of another in its name. Six characters do, since the worker checks every
 * file by its whole hash (PW-9).
 */
export const shortHash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 6);
