import type { Answers, PlacedProcedure } from '../../engine/index.ts';
import { sayProcedure, type Child, type Core } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { t } from '../say.ts';
import { callOf, lineOf } from '../ui/call.tsx';
import { COUNTED } from '../visit/count-done.ts';

type Written = (typeof COUNTED)[number];

/**
 * The plan as plain lines, to send: what to do and which number, band by band. It holds no answer. `address`: where the
 * guide is.
 */
export function writePlan(
  core: Core,
  bands: Readonly<Record<Written, readonly PlacedProcedure[]>>,
  { answers, child, address }: { readonly answers: Answers; readonly child: Child; readonly address: string },
): string {
  const lineFor = ({ procedure: id }: PlacedProcedure): string => {
    const procedure = sayProcedure(core, find(core.procedures, id), answers, child);
    const call = callOf(procedure, core.contacts);
    const shown = call && lineOf(call)?.shown;
    return shown === undefined ? `- ${procedure.title}` : `- ${procedure.title} (${shown})`;
  };
  const parts = COUNTED.filter((band) => bands[band].length > 0).map((band) =>
    [t(`plan.${band}`), ...bands[band].map(lineFor)].join('\n'),
  );
  return [...parts, address].join('\n\n');
}
