import type { Command } from './command.ts';

export function showCommands(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    'npm run guide -- <command>',
    '',
    ...commands.map(({ name, says }) => `  ${name.padEnd(widest)}  ${says}`),
    '',
    'npm run guide -- <command> --help tells the rest.',
  ].join('\n');
}

export function showCommand({ name, usage, says, options }: Command): string {
  const heads = Object.entries(options).map(([option, { value = '' }]) => `${option} ${value}`.trim());
  const widest = Math.max(0, ...heads.map((head) => head.length));
  const lines = Object.values(options).map(
    (option, index) => `  ${(heads[index] ?? '').padEnd(widest)}  ${option.says}`,
  );
  return [`npm run guide -- ${name} ${usage}`.trim(), '', says, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}
