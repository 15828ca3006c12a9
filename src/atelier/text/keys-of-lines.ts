import { t } from '../say.ts';
import type { EditedLine } from '../work/text-job.ts';

/** A line, told apart from the others of its text. */
export const keyOfLine = ({ path }: Pick<EditedLine, 'path'>): string => JSON.stringify(path);

/** What a line is, in words: the name of a field; of a running text nothing. */
export function nameOfLine({ path, shape }: EditedLine): string | null {
  if (shape !== 'field') return null;
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return t([`text.field.${key}`, 'text.field.other']);
}
