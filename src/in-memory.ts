/**
 * A guide in one piece: the pack is given as a value, the page stands behind the #, nothing is stored
 * and nothing is asked of a host.
 */
import { start as startApp } from './app/index.ts';
import type { WholePack } from './pack/index.ts';
import { clock, createHashRouter, createNoCopy, files, LEAVE_EVENT, paper, tellFailure } from './platform/index.ts';
import type { Font, Ports } from './ports.ts';
import { forgetVisit } from './storage/index.ts';

/** The phone's own font: a font of one's own would be another file. */
const noFont: Font = { load: () => Promise.resolve(), show: () => undefined };

const loadPhone: Ports['phone'] = () => import('./platform/phone/phone.ts').then((loaded) => loaded.phone);

/** A file has no icon of its own, and shows no page that asks for one. */
const comesNever = (): Promise<never> => new Promise(() => undefined);

/** Nor is there room in it for reading aloud, which it does not offer (decision 0052). */
const loadSpeech: Ports['speech'] =
  import.meta.env.MODE === 'single'
    ? comesNever
    : () => import('./platform/phone/speech.ts').then((loaded) => loaded.speech);

/** Draws the guide in `page`, at its address or at a step of the flow. Called once. */
export function start(
  page: HTMLElement,
  { core, ...others }: Omit<WholePack, 'paperWords' | 'paper'>,
  at?: { readonly path: string; readonly step: string },
): Promise<void> {
  const whole = { ...core, languages: [] };
  // a core is a first file as well
  const parts: Readonly<Record<string, unknown>> = { ...others, first: whole, core: whole };
  const router = createHashRouter();
  if (at) router.go(at.path, { step: at.step, replace: true });
  // nothing is kept, and the app need not be told so: there is nowhere to keep it
  addEventListener(LEAVE_EVENT, () => forgetVisit('leave'));
  return startApp(page, {
    locale: core.locale,
    files: (part) => Promise.resolve(() => Promise.resolve(parts[part])),
    tellFailure,
    ports: {
      router,
      offline: createNoCopy(),
      clock,
      paper,
      files,
      font: noFont,
      phone: loadPhone,
      camera: null,
      install: comesNever,
      speech: loadSpeech,
      packIn: null,
    },
  });
}
