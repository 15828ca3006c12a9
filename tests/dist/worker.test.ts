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
