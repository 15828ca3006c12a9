import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/browsers.mjs';

const DISPATCHER = '/usr/bin/speech-dispatcher';
const ESPEAK = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';

/** What a machine lacks to speak with a voice of its own; null: nothing. Debian's packages have these names. */
export function lacksVoice(): string | null {
  if (!existsSync(DISPATCHER)) return 'speech-dispatcher is not installed';
  if (!existsSync(ESPEAK)) return 'speech-dispatcher-espeak-ng is not installed';
  return chromiumPath() ? null : 'no whole Chromium, which alone has a flag for it';
}

/** A browser with the voices of eSpeak NG, which play into nothing; close it at the end. */
export async function openSpeaking(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-voice-'));
  writeFileSync(join(folder, 'asound.conf'), 'pcm.!default { type null }\nctl.!default { type null }\n');
  writeFileSync(
    join(folder, 'speechd.conf'),
    'AudioOutputMethod "alsa"\nAddModule "espeak-ng" "sd_espeak-ng" ""\nDefaultModule espeak-ng\n',
  );
  const socket = join(folder, 'socket');
  const words = ['-s', '-C', folder, '-c', 'unix_socket', '-S', socket, '-P', join(folder, 'pid'), '-L', folder];
  const dispatcher = spawn(DISPATCHER, [...words, '-t', '0'], {
    stdio: 'ignore',
    env: { ...process.env, ALSA_CONFIG_PATH: join(folder, 'asound.conf') },
  });
  const over = once(dispatcher, 'exit');
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [...chromiumArgs, '--enable-speech-dispatcher'],
    env: { ...process.env, SPEECHD_ADDRESS: `unix_socket:${socket}` },
  });
  return {
    browser,
    async close() {
      await browser.close();
      dispatcher.kill();
      await over;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
