/** When a browser is killed: while it writes, at the moment when it told "saved", or while the notes are opened. */
export const MOMENTS = ['writing', 'told', 'opening'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What a run counts. */
export interface Figures {
  /** changes of notes of which the app said "saved" */
  acknowledged: number;
  readonly kills: Record<Moment, number>;
  /** the browser started again on the same profile after a kill */
  restarts: number;
  /** starts that were killed before the notes were open */
  killedAgain: number;
  /** starts at which the browser had thrown the database away: it comes back from its mirror */
  thrownAway: number;
  /** starts after which everything was read and held against what was told */
  compared: number;
  /** changes that were there, whole, though the page had not told them yet */
  ahead: number;
  /** what was told as saved and is not there word for word; one line each */
  readonly losses: string[];
  /** the notes did not open with their words; one line each */
  readonly failedOpenings: string[];
  /** the app did not say "saved" */
  readonly notSaved: string[];
  profiles: number;
  /** milliseconds in which they were written, to know how long a write takes */
  writing: number;
}

export const newFigures = (): Figures => ({
  acknowledged: 0,
  kills: { writing: 0, told: 0, opening: 0 },
  restarts: 0,
  killedAgain: 0,
  thrownAway: 0,
  compared: 0,
  ahead: 0,
  losses: [],
  failedOpenings: [],
  notSaved: [],
  profiles: 0,
  writing: 0,
});

export const killsOf = ({ kills }: Figures): number => kills.writing + kills.told + kills.opening;

/** Everything that was told is there, and the notes opened each time. */
export const isSound = ({ losses, failedOpenings, notSaved }: Figures): boolean =>
  losses.length + failedOpenings.length + notSaved.length === 0;

/** The figures as lines of a table. */
export function tableOf(figures: Figures): string {
  const { kills } = figures;
  const rows: readonly (readonly [string, string | number])[] = [
    ['writes', figures.acknowledged + figures.ahead],
    ['acknowledged', figures.acknowledged],
    ['kills', killsOf(figures)],
    ['  while writing', kills.writing],
    ['  at the moment of "saved"', kills.told],
    ['  while opening or closing with words', kills.opening],
    ['restarts', figures.restarts],
    ['starts killed before the notes were open', figures.killedAgain],
    ['databases that the browser had thrown away', figures.thrownAway],
    ['openings, all read and compared', figures.compared],
    ['there after a kill, whole, not told yet', figures.ahead],
    ['losses', figures.losses.length],
    ['failed openings', figures.failedOpenings.length],
    ['not saved', figures.notSaved.length],
    ['profiles', figures.profiles],
    ['milliseconds for one write', (figures.writing / Math.max(1, figures.acknowledged)).toFixed(1)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(44)}${String(value).padStart(8)}`).join('\n');
}
