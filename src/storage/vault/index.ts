/** The door of the locked notes (decision 0038): its script comes when somebody opens them. */
export { vault } from './here.ts';
export { createVault } from './vault.ts';
export type { NotOpened, OpenResult, Vault, VaultPorts, VaultState } from './types.ts';
export type { RecordSize, VaultRecords } from './seal.ts';
export { judgePassphrase, LEAST_CHARACTERS, LEAST_WORDS, type Judged, type Strength } from './passphrase.ts';
export { openBackup, packBackup, type OpenedBackup } from './backup.ts';
