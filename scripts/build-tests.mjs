// The builds that the tests look at: the guide itself, a later edition of it, in which one procedure says why in other
// words and one service has another number, one under a folder of a host, a guide of another field, with another name
// and other colours, and the guide in two languages; then the guide in one file, and paper. Without the compressed
// files beside the others, which take their time and have a test of their own.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const OUT = '.test-out';

function run(name, words, env = {}) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    console.error(`"${name}" failed`);
    process.exit(1);
  }
}

const build = (name, env = {}) =>
  run(name, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir'], {
    REPERES_OUT: `${OUT}/${name}`,
    REPERES_COMPRESS: 'no',
    ...env,
  });

rmSync(`${OUT}/content-b`, { recursive: true, force: true });
cpSync('guide-content', `${OUT}/content-b`, { recursive: true });
const file = `${OUT}/content-b/pack.yaml`;
const content = readFileSync(file, 'utf8');
const [, edition] = /^edition: (\d{4}-\d\d-\d\d)$/m.exec(content);
const later = new Date(Date.parse(edition) + 52 * 86_400_000).toISOString().slice(0, 10);
writeFileSync(file, content.replace(/^edition: .*$/m, `edition: ${later}`));
const words = `${OUT}/content-b/fr/procedures/appeler-le-119.md`;
writeFileSync(words, readFileSync(words, 'utf8').replace(/^why: .*$/m, 'why: Le 119 répond aussi à un simple doute.'));
// a number that nobody has: 01 99 00 is kept for fiction
const contacts = `${OUT}/content-b/contacts.yaml`;
writeFileSync(
  contacts,
  readFileSync(contacts, 'utf8').replace(
    'number: "+33153063894", shown: "+33 1 53 06 38 94"',
    'number: "+33199001234", shown: "+33 1 99 00 12 34"',
  ),
);

build('dist');
// in one language, which is quicker
build('dist-b', { REPERES_CONTENT: `${OUT}/content-b`, REPERES_LOCALES: 'fr' });
build('dist-folder', { REPERES_BASE: '/dossier/guide/', REPERES_LOCALES: 'fr' });
build('dist-other', { REPERES_EDITION: 'tests/fixtures/editions/maison.yaml' });
run('pseudo', ['scripts/guide.mjs', 'pseudo', `${OUT}/content-languages`]);
build('dist-languages', { REPERES_EDITION: 'tests/fixtures/editions/deux-langues.yaml' });
// what an earlier run made of other files does not stay
for (const name of ['single', 'paper', 'paper-blank']) rmSync(`${OUT}/${name}`, { recursive: true, force: true });
// the source language, and a translation from right to left, which has all that a translation can have
run('single file', ['scripts/single.mjs'], {
  REPERES_OUT: `${OUT}/single`,
  REPERES_COMPRESS: 'no',
  REPERES_LOCALES: 'fr, ar',
});
const KINDS = ['livret.pdf', 'carte.pdf', 'affiche.pdf', 'plan.pdf', 'journal.pdf'];
const CARD = 'demarches/porter-plainte.pdf';
// all in French, and one of each kind that is in two languages, from right to left
const TWO = ['plan.pdf', 'carte.pdf', 'interprete.pdf', CARD].map((name) => `ar/${name}`);
run('paper', ['scripts/paper.mjs', ...KINDS, 'demarches/', ...TWO], {
  REPERES_OUT: `${OUT}/paper`,
  REPERES_ADDRESS: 'https://guide.example/',
});
// without an address: one of each kind
run('paper without an address', ['scripts/paper.mjs', ...KINDS, CARD], { REPERES_OUT: `${OUT}/paper-blank` });
