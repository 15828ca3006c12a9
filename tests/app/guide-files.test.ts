import { expect, it } from 'vitest';
import { paperOf } from '../../src/app/pass-on/guide-files.ts';

const languages = [
  { locale: 'fr', name: 'Français', dir: 'ltr' },
  { locale: 'ar', name: 'العربية', dir: 'rtl' },
] as const;

it('leads to the paper of the language of the page: the first has no folder of its own', () => {
  expect(paperOf({ locale: 'fr', languages }, 'plan')).toBe('papier/plan.pdf');
  expect(paperOf({ locale: 'ar', languages }, 'plan')).toBe('papier/ar/plan.pdf');
  expect(paperOf({ locale: 'ar', languages }, 'interprete')).toBe('papier/ar/interprete.pdf');
});
