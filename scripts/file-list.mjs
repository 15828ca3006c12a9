// Lists the files of a built guide that a phone can keep to hand on: `files.json`, with the size and the hash of each.
// Called at the end of a build, when all of them are there (decision 0085).
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const namesIn = (folder, isOne) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).filter(isOne).sort() : [];

/** Writes the list into the folder of the build. `edition`: the day of the edition that these files are of. */
export function listFiles(dist, edition) {
  const names = [
    ...readdirSync(dist).filter((name) => /^guide-[\w-]+\.html$/.test(name)),
    ...namesIn(join(dist, 'papier'), (name) => /(?:^|[/\\])livret\.pdf$/.test(name)).map(
      (name) => `papier/${name.replaceAll('\\', '/')}`,
    ),
  ];
  const files = names.sort().map((name) => {
    const content = readFileSync(join(dist, name));
    return { name, bytes: content.length, hash: `sha256-${createHash('sha256').update(content).digest('base64')}` };
  });
  writeFileSync(join(dist, 'files.json'), JSON.stringify({ edition, files }));
}

/** The edition that the pages of a build are of, by the first part of its pack. */
export function editionOf(dist) {
  const [first] = readdirSync(join(dist, 'assets')).filter((name) => /^first\..*\.json$/.test(name));
  return JSON.parse(readFileSync(join(dist, 'assets', first), 'utf8')).edition;
}
