import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import EmergencyScreen from '../../src/app/contacts/emergency.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { cityOf } from '../../src/app/ui/when-open-words.ts';
import { arabicPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core } = arabicPack();
await speak(core);

const screen = renderToString(
  <SiteProvider pack={{ first: core, core }} ports={ports}>
    <EmergencyScreen />
  </SiteProvider>,
);
const callOf = (number: string): string => new RegExp(`<a [^>]*href="tel:${number}"[^]*?</a>`).exec(screen)?.[0] ?? '';

describe('in Arabic, the number of a service has', () => {
  test.each([
    ['17', 'Police et gendarmerie', 'الشرطة والدرك'],
    ['15', 'SAMU', 'الإسعاف الطبي · '],
    ['18', 'Pompiers', 'رجال الإطفاء'],
  ])('%s its French name, marked as French, and what that means', (number, french, means) => {
    expect(callOf(number)).toContain(`<bdi lang="fr" dir="ltr">${french}</bdi>`);
    expect(callOf(number).split('</bdi>').at(-1)).toContain(means);
  });

  test('a label without any French, which a voice would read as Arabic', () => {
    const labels = [...screen.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label);
    expect(labels.length).toBeGreaterThan(6);
    expect(labels.filter((label) => /\p{Script=Latin}{2,}/u.test(label.replaceAll(/SAMU|SMS/g, '')))).toEqual([]);
    expect(labels.map((label) => label.replaceAll(/[\u2066-\u2069]/g, ''))).toContain(
      'الاتصال: 17، الشرطة والدرك، خطر، أو طفل مختفٍ',
    );
    expect(labels.filter((label) => label.includes(','))).toEqual([]);
  });
});

test('in Arabic, the place of a clock is in Arabic letters', () => {
  for (const clock of Object.keys(core.country.clocks))
    expect(cityOf(core.country, clock)).toMatch(/^[\p{Script=Arabic} ]+$/u);
});
