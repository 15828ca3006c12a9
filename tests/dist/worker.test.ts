import { describe, expect, it } from 'vitest';
import { createPhone, type Phone } from '../support/worker.ts';

/** A phone that has the edition before, and on which the one of today was installed; these pages are open. */
async function updated(...opened: readonly string[]): Promise<Phone> {
  const phone = createPhone();
  await phone.run().install();
  phone.age();
  phone.opened = opened;
  await phone.run().install();
  return phone;
}

const ofBefore = (phone: Phone): readonly string[] => phone.stored().filter((key) => key.includes('before-'));

describe('the files of the edition before', () => {
  it('go when the one page that is open has taken the newer edition', async () => {
    const phone = await updated('fr/');
    expect(ofBefore(phone).length).toBeGreaterThan(20);
    await phone.run().activate();
    expect(ofBefore(phone)).toEqual([]);
  });

  it('stay while another page is open, which asks for its scripts, and go when a page opens alone', async () => {
    const phone = await updated('fr/', 'fr/parcours/');
    const worker = phone.run();
    const before = ofBefore(phone);
    await worker.activate();
    expect(ofBefore(phone)).toEqual(before);
    phone.online = false;
    const script = before.find((key) => /^assets\/core-screens-.*\.js$/.test(key)) ?? '';
    expect(await worker.load(script)).toContain('import');
    phone.opened = [];
    await worker.visit('fr/');
    expect(ofBefore(phone)).toEqual([]);
  });
});

describe('a newer edition that waits', () => {
  it('says its words and numbers to a page of the one before, and keeps its files when a page opens', async () => {
    const phone = await updated();
    const said = await phone.run().ask('EDITION', 'fr');
    expect(said).toMatchObject({ type: 'edition', first: { locale: 'fr' }, core: { locale: 'fr' } });
    phone.isWaiting = true;
    const stored = phone.stored();
    await phone.run().visit('fr/');
    expect(phone.stored()).toEqual(stored);
  });
});

describe('a phone whose Cache Storage rejects', () => {
  it.each(['match', 'open', 'has', 'keys'])('opens the guide from the network when %s fails', async (call) => {
    const phone = createPhone();
    await phone.run().install();
    const stored = phone.stored();
    phone.rejects = [call];
    // the one page that is open is the one that opens, so that what is not needed would be taken away
    phone.opened = [];
    const worker = phone.run();
    await worker.activate();
    for (const path of ['', 'fr/signes/', 'ar/signes/', 'en/pause.html'])
      expect(await worker.visit(path), path).toContain('<!doctype html>');
    expect(await worker.load('icon.svg')).toContain('<svg');
    expect(phone.stored(), 'nothing is taken away unseen').toEqual(stored);
  });

  it('answers the page that asks, and goes on by itself when the storage is there again', async () => {
    const phone = createPhone();
    await phone.run().install();
    phone.rejects = ['match', 'open', 'has', 'keys'];
    const worker = phone.run();
    expect(await worker.ask('STATUS', 'fr')).toMatchObject({ done: 0, lacks: true });
    expect(await worker.ask('KEEP', 'fr')).toMatchObject({ done: 0, lacks: true });
    expect(await worker.ask('EDITION', 'fr')).toEqual({ type: 'edition' });
    phone.rejects = [];
    expect(await worker.ask('KEEP', 'fr')).toMatchObject({ lacks: false });
    phone.online = false;
    expect(await worker.visit('fr/signes/')).toContain('<!doctype html>');
  });

  it('says without a network that there is none', async () => {
    const phone = createPhone();
    await phone.run().install();
    phone.rejects = ['match'];
    phone.online = false;
    await expect(phone.run().visit('fr/')).rejects.toThrow('no network');
  });
});

describe('what comes behind the rest', () => {
  it('is fetched once, however many pages ask at once how far the guide is', async () => {
    const phone = createPhone();
    phone.latency = 20;
    const worker = phone.run();
    await worker.install();
    const installed = worker.asked.length;
    await Promise.all([worker.ask('STATUS', 'fr'), worker.ask('STATUS', 'fr'), worker.ask('STATUS', 'fr')]);
    const extras = worker.asked.slice(installed).map(({ url }) => url);
    expect(extras.length).toBeGreaterThan(5);
    expect(extras.filter((url, at) => extras.indexOf(url) !== at)).toEqual([]);
  });

  it('comes in each language that a page asks in meanwhile', async () => {
    const phone = createPhone();
    const worker = phone.run();
    await worker.install();
    const kits = (): number => phone.stored().filter((url) => url.startsWith('assets/kit.')).length;
    await Promise.all([worker.ask('STATUS', 'fr'), worker.ask('KEEP', 'ar')]);
    expect(kits()).toBe(2);
  });
});
