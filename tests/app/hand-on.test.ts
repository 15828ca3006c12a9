// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { canShareFile, shareFile, takeFile, wholeAddress } from '../../src/platform/phone/hand-on.ts';

const at = (address: string): void => {
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(address);
};
const answer = (type: string, redirected = false): void => {
  const response = new Response(new Blob(['words'], { type }), { headers: { 'content-type': type } });
  Object.defineProperty(response, 'redirected', { value: redirected });
  vi.stubGlobal('fetch', () => Promise.resolve(response));
};
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
});

describe('the whole address of a page', () => {
  test('has the host and the folder of the guide, whatever the address bar says', () => {
    at('https://example.org/guide/fr/debut/');
    expect(wholeAddress('/guide/fr/signes/')).toBe('https://example.org/guide/fr/signes/');
  });
  test('is that of the file where the guide is one file on a host', () => {
    at('https://example.org/guide-fr.html#/fr/plus/');
    expect(wholeAddress('#/fr/signes/')).toBe('https://example.org/guide-fr.html#/fr/signes/');
  });
  test('is none where the guide is a file of this phone', () => {
    at('file:///storage/Download/guide-fr.html#/fr/plus/');
    expect(wholeAddress('#/fr/signes/')).toBeNull();
  });
});

describe('a file of the guide', () => {
  test('comes under the name that it has on the host', async () => {
    answer('application/pdf');
    const { name, type } = await takeFile('/papier/livret.pdf');
    expect([name, type]).toEqual(['livret.pdf', 'application/pdf']);
  });
  test.each([
    ['a page of a portal', 'text/html', false],
    ['what stands elsewhere', 'application/pdf', true],
  ])('is not %s', async (_, type, redirected) => {
    answer(type, redirected);
    await expect(takeFile('/papier/livret.pdf')).rejects.toThrow();
  });
  test('is not shared where the browser knows no sheet, and silent where the sheet is closed', async () => {
    const file = new File(['words'], 'livret.pdf');
    expect(canShareFile(file)).toBe(false);
    expect(await shareFile(file)).toBe(false);
    Object.assign(navigator, { canShare: () => true, share: () => Promise.resolve() });
    expect([canShareFile(file), await shareFile(file)]).toEqual([true, true]);
  });
});
