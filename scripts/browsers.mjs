// Where the browsers of the tests are, on this machine, and the other programs that some tests need.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const first = (paths) => paths.find((path) => path && existsSync(path));

export const chromiumPath = () =>
  first([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
/**
 * The same engine without a browser's windows and settings around it, which take half of the
 * time; Debian's, where it is there.
 */
export const headlessShellPath = () =>
  first([process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell']) ?? chromiumPath();
export const firefoxPath = () => first([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']);

/** Reads a printed page back: poppler's. */
export const pdfToTextPath = () =>
  first([process.env.PDFTOTEXT_PATH, '/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext']);

const fontPath = (file) =>
  first(
    ['truetype/noto', 'truetype/liberation', 'truetype/liberation2', 'noto', 'liberation', 'liberation-sans-fonts'].map(
      (folder) => `/usr/share/fonts/${folder}/${file}`,
    ),
  );
/** Whether both fonts are there in which the tests look at a first visit; only Linux is asked for them. */
export const hasTestFonts = () =>
  process.platform !== 'linux' || ['NotoSans-Regular.ttf', 'LiberationSans-Regular.ttf'].every(fontPath);

/** The Nu HTML checker runs on Java. */
export const javaPath = () =>
  first([
    process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java'),
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => [join(folder, 'java'), join(folder, 'java.exe')]),
  ]);

/** Debian's nginx, with the module that sends files which are compressed already (hosting/nginx.conf loads it). */
export const nginxPath = () =>
  existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so') ? first(['/usr/sbin/nginx']) : undefined;
export const caddyPath = () => first(['/usr/bin/caddy']);

/** WebKitGTK's driver and its small browser, and a display for it. */
export function webkitPaths() {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const binary = first([
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ]);
  const display = first(['/usr/bin/Xvfb']);
  return driver && binary && display ? { driver, binary, display } : null;
}

/** Flags that keep Chromium from asking the network for anything of its own. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
