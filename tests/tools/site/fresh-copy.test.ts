import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let copy: string;

/** The commands of the README's first block; `npm test` is left out, since it is what runs this file. */
const [block = ''] = /(?:^ {4}npm .*\n)+/m.exec(readFileSync('README.md', 'utf8')) ?? [];
const COMMANDS = [...block.matchAll(/npm (?:start|run \w+)/g)].map(([command]) => command);

/** The files of the project alone, with the packages, and nothing that another command has made or cached. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'reperes-fresh-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean))
    cpSync(file, join(copy, file), { preserveTimestamps: true, recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!/^\.(?!bin$|package-lock)/.test(name))
      symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a command in the copy until the address that it writes gives a page; throws what it wrote when it ends. */
async function pageOf(command: string): Promise<string> {
  const child = spawn(command, {
    cwd: copy,
    shell: true,
    detached: true,
    // the runner of the tests has said which environment it is, and what colours it writes
    env: {
      ...process.env,
      NODE_ENV: undefined,
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      PORT: '0',
      REPERES_LOCALES: 'fr',
    },
  });
  let words = '';
  try {
    const url = await new Promise<string>((found, failed) => {
      const read = (part: Buffer): void => {
        words += part.toString();
        const [address] = /http:\/\/localhost:\d+\/\S*/.exec(words) ?? [];
        if (address !== undefined) found(address);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('close', () => failed(new Error(`${command} ended\n${words}`)));
    });
    for (;;) {
      const answer = await fetch(url);
      // `npm start` answers 503 until the first language is there
      if (answer.status !== 503) return await answer.text();
    }
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  }
}

describe('on a copy without caches', () => {
  it('names the commands that are tried', () => {
    expect(COMMANDS).toEqual(['npm start', 'npm run dev', 'npm run atelier']);
  });

  it.each(COMMANDS)(
    '%s gives its page',
    async (command) => {
      expect(await pageOf(command)).toMatch(/<title>[^<]*\S[^<]*<\/title>/);
    },
    180_000,
  );
});
