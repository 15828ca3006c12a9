import { expect, test } from 'vitest';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const checked = (file: string) => change(file, 'checked: 2026-11-24', 'checked: 2026-01-01');

test('an old letter, an old time limit and old local data are told as the phone tells them, by the limit of procedures', async () => {
  const folder = copyContent([
    checked('letters/declaration.yaml'),
    checked('directory/directory.yaml'),
    change('deadlines.yaml', 'guide-eau]\n  checked: 2026-11-24', 'guide-eau]\n  checked: 2026-01-01'),
  ]);
  const { code, lines } = await runGuide(['check', '--content', folder, '--date', '2026-12-01']);
  expect(code).toBe(0);
  expect(lines).toContain('  letter declaration: checked 2026-01-01, 334 days ago; 180 is the most');
  expect(lines).toContain('  deadline reponse-de-l-assurance: checked 2026-01-01, 334 days ago; 180 is the most');
  expect(lines).toContain('  directory directory.yaml: checked 2026-01-01, 334 days ago; 180 is the most');
});
