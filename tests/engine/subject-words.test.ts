import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const engine = fileURLToPath(new URL('../../src/engine/', import.meta.url));
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const SUBJECT =
  /\b(enfants?|parents?|famille|mineure?s?|child|minors?|family|police|plainte|procureur|juge|fugue|exploit\w*|prostitu\w*|sexu\w*|119|3018|116|17|france|french)\b/i;

test('the engine holds no word of the subject', () => {
  expect(files.length).toBeGreaterThan(15);
  const found = files.flatMap((file) =>
    readFileSync(engine + file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (SUBJECT.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('no file of the engine is long', () => {
  const long = files.filter((file) => readFileSync(engine + file, 'utf8').split('\n').length > 180);
  expect(long).toEqual([]);
});
