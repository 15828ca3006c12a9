// Whether a note that was told as saved survives a browser that is killed (issue 11, decision 0038).
//   npm run kill-writes -- [--writes 10000] [--kills 200] [--per-profile 10] [--seed 1] [--told-early]
//     [--locked-plan]
// A whole Chromium on a profile folder of its own writes notes with the guide's own code (journal, vault, IndexedDB;
// the 600,000 rounds of the guide at every opening): new ones, other words, removals, and removals undone. What the app
// tells as saved goes out of the page at once. The browser and all its processes are ended by SIGKILL at a random
// moment: while it writes, right as it told "saved", or while the notes are being opened. It starts again on the same
// profile: the words must open the notes, every change that was told must be there word for word, with the earlier
// words of each note, and the chain must verify. The one change that was going on may be there, whole, or not at all.
// Ends with a table; exit code 1 on any loss. --told-early is the control: "saved" is told before the write, and the
// run must find losses. --locked-plan writes a kept plan instead, and turns its lock on and off all the time: each
// thing to do must be there, the lock as it was told, and while it is on no title lies in the open, in the database or
// its mirror (decision 0082). It needs no build. A kill leaves the system's own cache intact: this says nothing of a
// battery that dies.
import { runnerImport } from 'vite';

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);

const quiet = { configFile: false, logLevel: 'error' };
const { killLockedPlan, killWrites, tableOf, isSound, killsOf } = (
  await runnerImport('./tests/support/killed/index.ts', quiet)
).module;

const begun = Date.now();
const kill = args.includes('--locked-plan') ? killLockedPlan : killWrites;
const figures = await kill({
  writes: option('--writes', 10_000),
  kills: option('--kills', 200),
  perProfile: option('--per-profile', 10),
  seed: option('--seed', Date.now() % 1_000_000),
  isEarly: args.includes('--told-early'),
  log: (so) =>
    console.log(
      `${so.acknowledged} acknowledged, ${killsOf(so)} kills, ${so.losses.length} losses, ${so.profiles} profiles`,
    ),
});
for (const line of [...figures.losses, ...figures.failedOpenings, ...figures.notSaved]) console.log(line);
console.log(
  `\n${tableOf(figures)}\n${'seconds'.padEnd(44)}${String(Math.round((Date.now() - begun) / 1000)).padStart(8)}`,
);
process.exit(isSound(figures) ? 0 : 1);
