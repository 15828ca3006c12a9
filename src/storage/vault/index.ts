/** The door of the locked notes (decision 0038): its script comes when somebody opens them. */
export { openKept, tellLocked, turnLockOff, turnLockOn, vault } from './here.ts';
export { lockedKey } from '../locked-record.ts';
export { createVault } from './vault.ts';
export type { NotOpened, Vault } from './types.ts';
export type { RecordSize } from './seal.ts';
export { randomBytes } from './bytes.ts';
export { judgePassphrase, type Judged } from './passphrase.ts';
export { drawWords } from './draw-words.ts';
export { openBackup, packBackup } from './backup.ts';
