import type { Page } from '@playwright/test';
import { open, type Host } from './guide.ts';

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Chercher avec vos mots' });
export const status = (page: Page) => page.locator('main [role="status"]');
export const found = (page: Page, kind: string) => page.locator(`section[data-kind="${kind}"]`);
export const clear = (page: Page) => page.getByRole('button', { name: 'Effacer' });

export const openSearch = (page: Page, server: Host): Promise<void> => open(page, server, 'fr/chercher/');
