import { t } from '../say.ts';
import type { ChangesInWords } from '../work/publish/list-changes.ts';
import { ask } from '../work/work.ts';
import { textFile, together, type Download } from './downloads.ts';

/** The jurist's dossiers of the texts whose signature this draft makes fall, each a page that opens from disk. */
export async function dossierFiles(signatures: ChangesInWords['signatures']): Promise<readonly Download[]> {
  if (signatures.length === 0) return [];
  const { script } = await import('virtual:dossier-form');
  const names = signatures.map(({ kind, id }) => ({ kind, id }));
  const made = await ask('dossiers', { names, script });
  return made.map(({ id, html }, at) => {
    const number = made.length === 1 ? '' : `${at + 1}-`;
    return textFile(`${t('publish.file.dossier')}-${number}${id}.html`, 'text/html', html);
  });
}

/** The only one, or all of them in one; null: there is none any more. */
export function oneOf(dossiers: readonly Download[]): Download | null {
  const [first = null, second] = dossiers;
  return second === undefined ? first : together(`${t('publish.file.dossier')}.zip`, dossiers);
}
