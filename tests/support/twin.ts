/** The procedure of the small guide that has a twin, and the twin. */
export const TWINS = ['prevenir-l-assurance', 'declarer-le-sinistre'] as const;

/**
 * The texts of the small guide with a twin of one procedure: the same rule and words under another title, beyond all
 * promises, without a letter. It can take the other's place in every plan.
 */
export function withTwin(files: ReadonlyMap<string, string>): Map<string, string> {
  const [one, twin] = TWINS;
  const textOf = (file: string): string => files.get(file) ?? '';
  return new Map([
    ...files,
    [`procedures/${twin}.yaml`, textOf(`procedures/${one}.yaml`).replace(/^letters:.*\n/m, '')],
    [
      `fr/procedures/${twin}.md`,
      textOf(`fr/procedures/${one}.md`).replace(/^title:.*/m, 'title: Déclarez le sinistre'),
    ],
    ['pack.yaml', textOf('pack.yaml').replace(`  - ${one}\n`, `  - ${one}\n  - ${twin}\n`)],
    ['coverage.yaml', textOf('coverage.yaml').replace('"procedure:appeler-les-secours"', `$&, "procedure:${twin}"`)],
  ]);
}
