/**
 * A guide in one piece: the pack is given as a value, the page stands behind the #, nothing is stored
 * and nothing is asked of a host.
 */
import { start as startApp } from './app/index.ts';
import type { WholePack } from './pack/index.ts';
import { clock, createHashRouter, createNoCopy, files, LEAVE_EVENT, paper, tellFailure } from './platform/index.ts';
import type { Font, PackPort, Ports } from './ports.ts';
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

/** Draws the guide in `page`. Called once. */
export function start(
  page: HTMLElement,
  { core, texts, kit, search }: Omit<WholePack, 'paperWords' | 'paper'>,
): Promise<void> {
  const whole = { ...core, languages: [] };
  const pack: PackPort = {
    // a core is a first file as well
    first: () => Promise.resolve(whole),
    core: () => Promise.resolve(whole),
    texts: () => Promise.resolve(() => Promise.resolve(texts)),
    kit: () => Promise.resolve(kit),
    tellFailure,
  };
  const router = createHashRouter();
  // nothing is kept, and the app need not be told so: there is nowhere to keep it
  addEventListener(LEAVE_EVENT, () => forgetVisit('leave'));
  return startApp(page, {
    locale: core.locale,
    pack,
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
      kit: pack.kit,
      searchWords: () => Promise.resolve(search),
      packIn: null,
    },
  });
}
