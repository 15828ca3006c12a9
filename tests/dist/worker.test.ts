import { describe, expect, it } from 'vitest';
import { distFiles } from '../support/dist.ts';
import { createPhone, type Phone } from '../support/worker.ts';

/** A phone that has the edition before, and on which the one of today was installed; these pages are open. */
async function updated(...opened: readonly string[]): Promise<Phone> {
  const phone = createPhone();
  const before = phone.run();
  await before.install();
  await before.ask('STATUS', 'fr');
  phone.age();
  phone.isActive = true;
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

describe('the stages of storing', () => {
  const isLater = (url: string): boolean => /^assets\/(?:texts|search|kit|own|small)[.-]/.test(url);

  it('is ready with the first alone, says so, and goes on by itself once it answers', async () => {
    const phone = createPhone();
    const worker = phone.run();
    await worker.install();
    expect(phone.stored().filter(isLater)).toEqual([]);
    phone.online = false;
    for (const path of ['fr/', 'fr/urgence/', 'fr/contacts/', 'fr/parcours/'])
      expect(await worker.visit(path), path).toContain('<html lang="fr"');
    expect(await worker.ask('STATUS', 'fr')).toMatchObject({ lacks: false, hasAll: false });
    phone.online = true;
    await worker.activate();
    await worker.ask('STATUS', 'fr');
    expect(phone.stored().filter(isLater).length).toBeGreaterThan(6);
    expect(await worker.ask('STATUS', 'fr')).toMatchObject({ hasAll: true });
  });

  it('has all stages of a newer edition before it can take the place of one that is whole', async () => {
    const phone = await updated('fr/');
    const today = phone.stored().filter((key) => !key.includes('before-'));
    expect(today.filter(isLater).length).toBeGreaterThan(6);
  });

  it('stores what comes when it is used once the guide is kept, counts it from then on, and takes it to the next edition', async () => {
    const phone = createPhone();
    const worker = phone.run();
    await worker.install();
    const before = await worker.ask('USED');
    expect(before).toMatchObject({ done: 0 });
    expect(before.total).toBeGreaterThan(2);
    expect(await worker.ask('KEEP_USED')).toEqual({ ...before, done: before.total });
    const isWord = (key: string): boolean => key.startsWith('assets/letter-document-');
    expect(phone.stored().filter(isWord)).toHaveLength(1);
    phone.age();
    phone.isActive = true;
    const next = phone.run();
    await next.install();
    expect(await next.ask('USED')).toMatchObject({ done: before.total });
    await next.activate();
    expect(phone.stored().filter(isWord)).toHaveLength(1);
    expect(phone.stored().filter((key) => key.includes('before-'))).toEqual([]);
  });

  it('stores what reads a code by camera once it was used, and not after "keep nothing"', async () => {
    const phone = createPhone();
    const worker = phone.run();
    await worker.install();
    await worker.ask('STATUS', 'fr');
    const reader = distFiles().find((file) => /^assets\/decode-.*\.js$/.test(file)) ?? '';
    expect(phone.stored()).not.toContain(reader);
    phone.online = false;
    await expect(worker.load(reader)).rejects.toThrow('no network');
    phone.online = true;
    expect(await worker.load(reader)).toContain('export');
    expect(worker.asked.at(-1)).toMatchObject({ url: reader, integrity: expect.stringMatching(/^sha256-/) as string });
    phone.online = false;
    expect(await worker.load(reader)).toContain('export');

    const other = createPhone();
    const stopped = other.run();
    await stopped.install();
    await stopped.say('STOP');
    await stopped.load(reader);
    expect(other.stored()).not.toContain(reader);
  });
});

describe('what comes behind the first stage', () => {
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
