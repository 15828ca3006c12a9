import { describe, expect, it } from 'vitest';
import type { Channel, Contact } from '../../src/pack/index.ts';
import { compareEditions } from '../../src/app/ui/edition-changes.ts';
import { realPack } from '../support/packs.ts';

const { core } = realPack();

/** The guide with other channels of one contact. */
const withChannels = (id: string, change: (channels: readonly Channel[]) => readonly Channel[]) => ({
  ...core,
  contacts: core.contacts.map((one): Contact => (one.id === id ? { ...one, channels: change(one.channels) } : one)),
});
const call = (number: string): Channel => ({ kind: 'tel', number, shown: number });
const nameOf = (id: string): string => core.contacts.find((one) => one.id === id)?.name ?? '';

describe('what a newer edition says otherwise', () => {
  it('is nothing where no number and no line of the emergency screen changed', () => {
    expect(compareEditions(core, core)).toEqual([]);
    const more = { ...core.contacts[0], id: 'another' } as Contact;
    expect(compareEditions(core, { ...core, contacts: [...core.contacts, more] })).toEqual([]);
  });

  it('quotes a number that has changed, with the one of before', () => {
    const after = withChannels('enfance-en-danger', (channels) =>
      channels.map((one) => ('number' in one && one.number === '119' ? call('120') : one)),
    );
    expect(compareEditions(core, after)).toEqual([
      { kind: 'number', name: nameOf('enfance-en-danger'), before: '119', now: '120' },
    ]);
  });

  it('tells one number more, and one that is gone with its service', () => {
    const more = withChannels('cfcv', (channels) => [...channels, call('5')]);
    expect(compareEditions(core, more)).toEqual([{ kind: 'added', name: nameOf('cfcv'), now: '5' }]);
    const less = { ...core, contacts: core.contacts.filter(({ id }) => id !== 'cfcv') };
    expect(compareEditions(core, less)).toEqual([
      { kind: 'removed', name: nameOf('cfcv'), before: '0 800 05 95 95'.replaceAll(' ', '\u00a0') },
    ]);
  });

  it('puts first what stands on every screen', () => {
    const cfcv = withChannels('cfcv', () => [call('5')]);
    const both = {
      ...cfcv,
      contacts: cfcv.contacts.map((one) => (one.id === 'police-secours' ? { ...one, channels: [call('6')] } : one)),
    };
    const reversed = { ...core, contacts: core.contacts.toReversed() };
    expect(compareEditions(reversed, both).map((one) => 'name' in one && one.name)).toEqual([
      nameOf('police-secours'),
      nameOf('cfcv'),
    ]);
  });

  it('quotes the line of an urgent case that is new, and no other', () => {
    const [first, ...others] = core.urgent;
    if (!first) throw new Error('no urgent case');
    const after = { ...core, urgent: [{ ...first, text: `${first.text}\nUne ligne.` }, ...others] };
    expect(compareEditions(core, after)).toEqual([{ kind: 'line', title: first.title, line: 'Une ligne.' }]);
  });
});
