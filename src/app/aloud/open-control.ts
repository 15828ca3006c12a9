import { readKit, type Core } from '../../pack/index.ts';
import type { Ports, Speech } from '../../ports.ts';
import { speakKit } from '../i18n-kit.ts';
import { Control } from './control.tsx';

/**
 * Brings what reading aloud needs: its words, which travel with the kit, and what speaks. Rejects when one of them does
 * not come, or the kit is that of another guide.
 */
export async function openControl(
  core: Core,
  ports: Ports,
): Promise<{ readonly Control: typeof Control; readonly speech: Speech }> {
  const [value, speech] = await Promise.all([ports.kit(), ports.speech()]);
  const kit = readKit(core, value);
  if (!kit) throw new Error('the kit is not that of the guide that is shown');
  speakKit(kit);
  return { Control, speech };
}
