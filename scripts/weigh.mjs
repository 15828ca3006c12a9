// npm run weigh: what visits weigh on a host or a CDN, from the files that were built.
// docs/tasks/weigh-a-million-visits.md says what is assumed, and why.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEADERS, OVER_HTTPS } from '../hosting/headers.mjs';

const VISITS = 1_000_000;
/** Of 100 visits, those on a phone that holds nothing; on the others the worker answers. */
const FIRST = 70;
/** Of 100 visits of a day, those of its busiest hour. */
const BUSIEST_HOUR = 10;
/** In bytes: a handshake with its certificates; the headers of HTTP/2 that were not sent before on a connection. */
const HANDSHAKE = 5000;
const LATER_HEADERS = 100;
/** TCP, IP and acknowledgements, in per cent. */
const ON_TOP = 5;

const dist = process.argv[2] ?? 'dist';
/** What a host sends of a file: brotli was made at build, gzip is made when it is asked for. */
const ENCODINGS = {
  brotli: (path) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size,
  gzip: (path) => (existsSync(`${path}.br`) ? gzipSync(readFileSync(path), { level: 5 }).length : statSync(path).size),
  plain: (path) => statSync(path).size,
};
if (!existsSync(join(dist, 'sw.js.br'))) throw new Error(`no compressed files in ${dist}: npm run build comes first`);

const sizeOf = (file, send) => send(join(dist, file.endsWith('/') ? `${file}index.html` : file));
const headers = Object.entries({ ...HEADERS, ...OVER_HTTPS }).reduce(
  (sum, [name, value]) => sum + name.length + value.length + 4,
  400,
);

const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
const [written] = /\[\{"integrity".*?\}\]/.exec(worker) ?? [];
if (!written) throw new Error('sw.js has no list');
const list = JSON.parse(written);
const first = list.find(({ locale }) => locale);
if (!first) throw new Error('sw.js names no language');
/**
 * What a phone stores that has opened the first language, but for what is stored when it is used; what the page itself
 * asked for is not asked for again.
 */
const stored = [
  ...list.filter(({ locale }) => !locale),
  first,
  ...JSON.parse(readFileSync(join(dist, first.url), 'utf8')),
]
  .filter(({ stage }) => stage !== 'used')
  .map(({ url }) => url);
const asked = ['index.html', 'sw.js', `${first.locale}/manifest.webmanifest`, ...stored];

/** Bytes on the wire of one connection. */
const wire = (files, send) => {
  const bodies = files.reduce((sum, file) => sum + sizeOf(file, send), 0);
  const around = HANDSHAKE + headers + (files.length - 1) * LATER_HEADERS;
  return ((bodies + around) * (100 + ON_TOP)) / 100;
};

const KB = 1000;
const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

console.log(`${dist}: ${asked.length} requests at a first visit, 1 at a later one\n`);
row(['', ...Object.keys(ENCODINGS)]);
row(['---', ...Object.keys(ENCODINGS).map(() => '---:')]);
const perEncoding = (name, count) => row([name, ...Object.values(ENCODINGS).map(count)]);
const again = wire([], ENCODINGS.plain) + (LATER_HEADERS * (100 + ON_TOP)) / 100;
const day = (send) => (VISITS * (FIRST * wire(asked, send) + (100 - FIRST) * again)) / 100;
perEncoding('home page alone, kB', (send) => number(sizeOf('index.html', send) / KB, 1));
perEncoding('first visit, all stored, kB', (send) => number(wire(asked, send) / KB));
perEncoding('later visit, kB', () => number(again / KB, 1));
perEncoding('a day, GB', (send) => number(day(send) / KB ** 3));
perEncoding('a month of such days, TB', (send) => number((30 * day(send)) / KB ** 4, 1));
perEncoding('busiest hour, Mbit/s', (send) => number((day(send) * 8 * BUSIEST_HOUR) / 100 / 3600 / KB ** 2));
perEncoding('a new edition, per million phones, GB', (send) => number((VISITS * wire(asked, send)) / KB ** 3));
const requests = (VISITS * (FIRST * asked.length + (100 - FIRST))) / 100;
console.log(
  `\nRequests: ${number(requests / 1e6, 1)} million a day, ${number(requests / 86_400)} a second on average,`,
);
console.log(`${number((requests * BUSIEST_HOUR) / 100 / 3600)} a second in the busiest hour.`);
