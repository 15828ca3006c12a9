import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent, openPack } from '../open-content.ts';
import type { Ask } from './ask-address.ts';
import { askAll } from './ask-all.ts';
import { listAddresses } from './list-addresses.ts';
import { sayAsked } from './say-asked.ts';

export const links: Command = {
  name: 'links',
  usage: '[--limit <hosts>] [--timeout <seconds>]',
  says:
    'Asks the web for each address of the sources and contacts, and lists what is gone, what has moved and where to, ' +
    'and what does not answer a program. It is the only command that needs a network.',
  words: [0, 0],
  options: {
    '--limit': { value: '<hosts>', says: 'how many hosts are asked at once, each for one address at a time; else 6' },
    '--timeout': { value: '<seconds>', says: 'how long an answer may take; else 20' },
    ...CONTENT,
  },
  run: runLinks,
};

const numberOf = (given: Given, option: string, otherwise: number): number => {
  const value = given.value(option) ?? String(otherwise);
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new Refusal(`"${value}" is not understood: ${option} takes a number from 1.`);
  return Number(value);
};

async function runLinks(given: Given, { print, note }: Terminal): Promise<number> {
  const limit = numberOf(given, '--limit', 6);
  const seconds = numberOf(given, '--timeout', 20);
  const { pack } = openPack(openContent(given));
  const addresses = listAddresses(pack);
  // hosts see who asks, and where to complain
  const agent = `${pack.id}-link-check (a guide looks whether its sources are still there; ${pack.report ?? 'no contact'})`;
  const ask: Ask = async (url, method) => {
    const reply = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': agent, accept: 'text/html,application/pdf,*/*' },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    await reply.body?.cancel();
    return { status: reply.status, location: reply.headers.get('location') };
  };
  const asked = await askAll(addresses, ask, { limit, note: (done) => note(`${done} of ${addresses.length} …`) });
  note('');
  print(sayAsked(asked).join('\n'));
  return asked.every(({ found }) => found.kind === 'answers') ? 0 : 1;
}
