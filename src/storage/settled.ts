import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { KeepError } from './backend.ts';

type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/**
 * Resolves with what `work` gives, once its transaction is complete. Otherwise nothing of the transaction is done, and
 * it rejects with what the work threw, or with the transaction's own error: a request that failed with it says only
 * that it was undone (`AbortError`), and so does `done` of idb, where a full phone is no other than a bug. A
 * connection that the browser ends (`terminated` of idb) rejects as `refused`, also where it leaves the transaction
 * without an answer.
 */
export function settled<T>(database: IDBPDatabase, transaction: Transaction, work: () => Promise<T>): Promise<T> {
  transaction.done.catch(() => undefined); // said below, with its reason
  return new Promise<T>((resolve, reject) => {
    let threw: unknown;
    const working = work();
    transaction.addEventListener('complete', () => void working.then(resolve, reject));
    transaction.addEventListener('abort', () =>
      reject((threw ?? transaction.error ?? new KeepError('refused')) as Error),
    );
    database.addEventListener('close', () => reject(new KeepError('refused')));
    working.catch((error: unknown) => {
      if ((error as { name?: unknown } | null)?.name !== 'AbortError') threw = error;
      try {
        transaction.abort();
      } catch {
        // it was undone already, or ended: its own event says so
      }
    });
  });
}
