import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { SiteProvider } from '../../src/app/site.tsx';
import { findChanges, UpdateOffer } from '../../src/app/ui/update-offer.tsx';
import { cutCore, type Core } from '../../src/pack/index.ts';
import type { Newer, OfflineCopy } from '../../src/ports.ts';
import { realPack, travelled } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core } = realPack();

/** A copy beside which a newer edition waits: what its worker gives. */
const beside = (given: { readonly first?: unknown; readonly core?: unknown } | null): OfflineCopy => ({
  ...ports.offline,
  care: async () => ({ ...(await ports.offline.care()), readNewer: () => Promise.resolve(given) }),
});

/** An edition as its worker has stored it. */
function stored(edition: Core) {
  const { first, rest } = travelled(cutCore(edition));
  return { first, core: rest };
}

const shown = (newer: Newer, changesOnly = false): string =>
  renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <UpdateOffer newer={newer} changesOnly={changesOnly} />
    </SiteProvider>,
  );

const withNumbers = (change: (number: string) => string, most = Infinity): Core => ({
  ...core,
  edition: '2027-01-01',
  contacts: core.contacts.map((contact, at) => ({
    ...contact,
    channels: contact.channels.map((channel) =>
      'number' in channel && at < most
        ? { ...channel, number: change(channel.number), shown: change(channel.shown) }
        : channel,
    ),
  })),
});

beforeAll(() => speak(core));

describe('a newer edition', () => {
  it('is offered with one sentence where no number changed, and not at all where one calls', async () => {
    await findChanges(beside(stored({ ...core, edition: '2027-01-01' })), core);
    expect(shown('waiting')).toContain('Une version plus récente est prête.');
    expect(shown('waiting')).not.toContain('Ce qui change');
    expect(shown('waiting', true)).toBe('');
    expect(shown('taken')).toContain('ouverte dans un autre onglet');
    expect(shown('here', true)).toBe('');
  });

  it('quotes the number that changed, where one calls too', async () => {
    await findChanges(beside(stored(withNumbers((number) => `${number}9`, 1))), core);
    for (const html of [shown('waiting'), shown('waiting', true), shown('taken', true)]) {
      expect(html).toContain(': le 17 devient le 179.');
      expect(html).toContain('data-tone="caution"');
    }
  });

  it('quotes four at most, and says how many others there are', async () => {
    await findChanges(beside(stored(withNumbers((number) => `${number}9`))), core);
    expect(shown('waiting').match(/<li>/g)).toHaveLength(4);
    expect(shown('waiting')).toMatch(/Et \d+ autres changements\./);
  });

  it.each([
    ['no answer', null],
    ['an answer without words', {}],
    ['another format', stored({ ...withNumbers((number) => `${number}9`), format: 999 as typeof core.format })],
    ['a first file and a core of two editions', { ...stored(core), core: stored(withNumbers(String)).core }],
  ])('is offered without a word of changes after %s', async (_name, given) => {
    await findChanges(beside(given), core);
    expect(shown('waiting')).toContain('Une version plus récente est prête.');
    expect(shown('waiting')).not.toContain('Ce qui change');
  });
});
