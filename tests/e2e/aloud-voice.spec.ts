import { expect, open, test } from '../support/guide.ts';
import { lacksVoice, openSpeaking } from '../support/local-voice.ts';
import { inControl, listenButton, marked } from '../support/voices.ts';

interface Heard {
  readonly text: string;
  readonly lang: string | undefined;
  readonly isLocal: boolean | undefined;
}

test('a real voice of this machine reads a page to its end, and nothing is asked of the network', async ({
  server,
}) => {
  test.skip(lacksVoice() !== null, lacksVoice() ?? '');
  test.setTimeout(120_000);
  const { browser, close } = await openSpeaking();
  try {
    const page = await browser.newPage({ locale: 'fr-FR', serviceWorkers: 'block' });
    await page.addInitScript(() => {
      const heard: Heard[] = [];
      const speak = speechSynthesis.speak.bind(speechSynthesis);
      speechSynthesis.speak = (utterance) => {
        utterance.addEventListener('end', () =>
          heard.push({ text: utterance.text, lang: utterance.voice?.lang, isLocal: utterance.voice?.localService }),
        );
        speak(utterance);
      };
      Object.assign(window, { heard });
    });
    await open(page, server, 'fr/contacts/enfance-en-danger/');
    await listenButton(page).click();
    await expect(inControl(page, 'Lire à voix haute')).toBeVisible({ timeout: 20_000 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await inControl(page, 'Lire à voix haute').click();
    await expect.poll(() => marked(page)).not.toBeNull();
    // the end of the page: it can be begun again
    await expect(inControl(page, 'Lire à voix haute')).toBeVisible({ timeout: 90_000 });
    const heard = await page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
    expect(heard.length).toBeGreaterThan(10);
    expect(heard[0]?.text).toMatch(/^119/);
    expect([...new Set(heard.map(({ isLocal, lang }) => `${String(isLocal)} ${lang?.slice(0, 2) ?? ''}`))]).toEqual([
      'true fr',
    ]);
    expect(asked).toEqual([]);
  } finally {
    await close();
  }
});
