import { describe, expect, it } from 'vitest';
import { sayAlertBefore } from '../../src/pack/index.ts';
import { realPack } from '../support/packs.ts';
import { cutCore } from '../../src/pack/cut-core.ts';

const { core } = realPack();
const named = (who: string, where: string): readonly string[] | null | undefined =>
  sayAlertBefore(core, 'age', { danger: ['none'], who: [who], whereabouts: [where] })?.contacts;

describe('an answer that cannot wait', () => {
  it.each(['missing', 'in-care-missing', 'with-adults-feared', 'abroad-feared'])(
    '%s: 17 and 116 000 first, then a line that needs no voice, for everybody but the young person',
    (where) => {
      for (const who of ['parent', 'guardian', 'relative', 'professional'])
        expect(named(who, where), who).toEqual(['police-secours', 'enfants-disparus', 'urgence-par-sms']);
    },
  );

  it.each([
    ['with-adults-feared', 'urgence-par-sms'],
    ['missing', 'enfance-en-danger'],
    ['in-care-missing', 'enfance-en-danger'],
    ['abroad-feared', 'numero-europeen'],
  ])('%s, said by the young person: whoever helps them comes first', (where, first) => {
    expect(named('myself', where)?.[0]).toBe(first);
  });

  it.each(['home', 'with-someone-safe', 'in-care', 'abroad'])('%s alerts nobody', (where) => {
    expect(named('parent', where)).toBeUndefined();
  });

  it('is told on the next question alone', () => {
    const given = { danger: ['none'], who: ['parent'], whereabouts: ['missing'], age: ['13-14'] };
    expect(sayAlertBefore(core, 'whereabouts', given)).toBeNull();
    expect(sayAlertBefore(core, 'noticed', given)).toBeNull();
  });

  it('a danger of the first question brings the numbers of any danger, whatever is answered further on', () => {
    const given = { danger: ['threats'], who: ['parent'], whereabouts: ['missing'] };
    expect(sayAlertBefore(core, 'who', given)).toEqual({ title: null, contacts: null });
  });

  it('names whom the first file knows', () => {
    const { first } = cutCore({ ...core, emergency: [], help: [] });
    const known = first.contacts.map(({ id }) => id);
    for (const { contacts } of core.alerts) expect(known).toEqual(expect.arrayContaining([...contacts]));
  });
});
