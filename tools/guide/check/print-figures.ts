import type { Figures } from '../../compiler/index.ts';

export type Print = (line: string) => void;

export const printCounts = (locale: string, { counts }: Pick<Figures, 'counts'>, print: Print): void =>
  print(
    `[${locale}] ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );

export function printProof({ proof }: Pick<Figures, 'proof'>, print: Print): void {
  if (proof === null) {
    print('The proof was not run: first correct the flow, the procedures, the contacts and pack.yaml.');
    return;
  }
  print(
    `Proved over ${proof.answerSets} answer sets in ${proof.cases} cases; ` +
      `longest path ${proof.longestPath} questions, median ${proof.medianPath}.`,
  );
  print(
    `At most ${proof.mostNow} cards in now; a cap moves something in ${proof.moved} of the answer sets, ` +
      'never what protects.',
  );
}

export function printReading({ reading }: Pick<Figures, 'reading'>, print: Print): void {
  for (const formula of new Set(reading.map((figures) => figures.formula))) {
    print(`Reading: words in a sentence (mean, longest)${formula === null ? '' : `, ease (${formula})`}`);
    for (const { document, level, mean, longest, ease } of reading.filter((figures) => figures.formula === formula))
      print(
        `  ${(ease?.toFixed(0) ?? '–').padStart(4)}  ${mean.toFixed(1).padStart(4)}  ${String(longest).padStart(2)}  ` +
          `${level}  ${document}`,
      );
  }
}
