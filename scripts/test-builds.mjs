// What the tests look at, by name, and how each is made into a folder. The compressed files beside the others, which
// take their time, have a test of their own.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export const OUT = '.test-out';
const EDITIONS = 'tests/fixtures/editions';
const FRENCH = { REPERES_LOCALES: 'fr' };
const TWO_LOCALES = { REPERES_LOCALES: 'fr, ar' };

/** Makes what is released, also for a runner of tests. Throws with all that it wrote when it fails. */
async function run(words, settings) {
  const child = spawn(process.execPath, words, { env: { ...process.env, NODE_ENV: 'production', ...settings } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${words.join(' ')} failed\n${Buffer.concat(said).toString()}`);
}

const site = (settings = {}) => ({
  settings,
  make: (out) =>
    run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir'], {
      REPERES_OUT: out,
      REPERES_COMPRESS: 'no',
      ...settings,
    }),
});

/** The same after something else was made. */
const after = (prepare, { settings, make }) => ({
  settings,
  make: async (out) => {
    await prepare();
    await make(out);
  },
});

const LATER = `${OUT}/content-b`;

/** In a later edition one procedure says why in other words, and one service has another number. */
function writeLaterEdition() {
  rmSync(LATER, { recursive: true, force: true });
  cpSync('guide-content', LATER, { recursive: true });
  const change = (name, from, to) => {
    const text = readFileSync(`${LATER}/${name}`, 'utf8');
    if (text.replace(from, to) === text) throw new Error(`guide-content/${name} has no ${from}`);
    writeFileSync(`${LATER}/${name}`, text.replace(from, to));
  };
  const later = (day) => new Date(Date.parse(day) + 52 * 86_400_000).toISOString().slice(0, 10);
  change('pack.yaml', /(?<=^edition: )\d{4}-\d\d-\d\d$/m, later);
  change('fr/procedures/appeler-le-119.md', /(?<=^why: ).*$/m, 'Le 119 répond aussi à un simple doute.');
  // a number that nobody has: 01 99 00 is kept for fiction
  change(
    'contacts.yaml',
    'number: "+33153063894", shown: "+33 1 53 06 38 94"',
    'number: "+33199001234", shown: "+33 1 99 00 12 34"',
  );
}

const writePseudoLanguage = () => run(['scripts/guide.mjs', 'pseudo', `${OUT}/content-languages`], {});

/** What a script makes into an empty folder. */
const part = (words, settings = {}) => ({
  settings: { ...settings, words },
  make: (out) => {
    rmSync(out, { recursive: true, force: true });
    return run(words, { REPERES_OUT: out, REPERES_COMPRESS: 'no', ...settings });
  },
});
const paper = (files, settings) => part(['scripts/paper.mjs', ...files], settings);
const KINDS = ['livret.pdf', 'carte.pdf', 'affiche.pdf', 'plan.pdf', 'journal.pdf'];
const CARD = 'demarches/porter-plainte.pdf';
/** One of each kind that is in two languages, from right to left. */
const TWO = ['plan.pdf', 'carte.pdf', 'interprete.pdf', CARD].map((name) => `ar/${name}`);

/**
 * `settings`: what is said to it in the environment; `parts`: what it is made of beside the code and the guide's
 * content; `make`: makes it into a folder. The longest first, so that it ends with the others.
 */
export const BUILDS = {
  // the guide, in all its languages
  dist: site(),
  'dist-fr': site(FRENCH),
  'dist-b': after(writeLaterEdition, site({ ...FRENCH, REPERES_CONTENT: LATER })),
  'dist-folder': site({ ...TWO_LOCALES, REPERES_BASE: '/dossier/guide/' }),
  'dist-languages': {
    ...after(writePseudoLanguage, site({ REPERES_EDITION: `${EDITIONS}/deux-langues.yaml` })),
    parts: [EDITIONS],
  },
  // another field, another name, other colours
  'dist-other': {
    ...site({ REPERES_EDITION: `${EDITIONS}/maison.yaml` }),
    parts: [EDITIONS, 'tests/fixtures/pack/house'],
  },
  // another country, and another source language
  'dist-belgian': {
    ...site({ REPERES_EDITION: `${EDITIONS}/pesten.yaml` }),
    parts: [EDITIONS, 'tests/fixtures/pack/pesten'],
  },
  // the source language, and a translation from right to left, which has all that a translation can have
  single: part(['scripts/single.mjs'], TWO_LOCALES),
  // the page in which a guide is kept true
  atelier: part(['scripts/atelier.mjs', 'build'], { NODE_ENV: 'production' }),
  'single-belgian': {
    ...part(['scripts/single.mjs'], { REPERES_EDITION: `${EDITIONS}/pesten.yaml`, REPERES_LOCALES: 'nl' }),
    parts: [EDITIONS, 'tests/fixtures/pack/pesten'],
  },
  paper: paper([...KINDS, 'demarches/', ...TWO], { REPERES_ADDRESS: 'https://guide.example/' }),
  // without an address: one of each kind
  'paper-blank': paper([...KINDS, CARD]),
};
