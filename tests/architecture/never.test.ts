import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments, type SourceFile } from '../support/source-files.ts';
import { nodesOf } from '../support/syntax.ts';

const src = sourceFiles('src', ['.ts', '.tsx']);
const code = src.map(({ path, text }) => ({ path, text: withoutComments(text) }));

const naming = (
  pattern: RegExp,
  allowed: (path: string) => boolean,
  files: readonly SourceFile[] = code,
): readonly string[] => files.filter(({ path, text }) => !allowed(path) && pattern.test(text)).map(({ path }) => path);

const inside =
  (...folders: readonly string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(`src/${folder}`));

describe('what never happens in src/', () => {
  it('makes no HTML from strings', () => {
    expect(
      naming(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|document\.write/, () => false),
    ).toEqual([]);
  });

  it('names the stores of the browser in storage/ only', () => {
    expect(naming(/\b(indexedDB|localStorage|sessionStorage)\b/, inside('storage/', 'atelier/kept-locale.ts'))).toEqual(
      [],
    );
  });

  it('names history, location and navigator in platform/ only, and on the page of authors', () => {
    const own = inside('platform/', 'sw.ts', 'worker/', 'atelier/');
    expect(naming(/\b(history\.|window\.location|navigator\.)/, own)).toEqual([]);
  });

  it('keeps words for people out of storage/ and platform/', () => {
    const french = /['"`][^'"`\n]*[éèêàçù][^'"`\n]*['"`]/;
    expect(naming(french, (path) => !inside('storage/', 'platform/', 'engine/')(path))).toEqual([]);
  });

  it('asks nobody for anything but its own files', () => {
    expect(
      naming(
        /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection/,
        inside('sw.ts', 'worker/', 'platform/load-json.ts', 'platform/watch-load.ts'),
      ),
    ).toEqual([]);
  });

  it('uses no notification, push, background work, place or clipboard reading', () => {
    expect(
      naming(
        /\bNotification\b|PushManager|pushManager|SyncManager|periodicSync|geolocation|clipboard\.read|setAppBadge/,
        () => false,
      ),
    ).toEqual([]);
  });

  // docs/decisions/0048-the-plan-by-code.md
  it('asks for a camera in one file, never for a microphone, and makes no picture or film of what it sees', () => {
    expect(naming(/getUserMedia|mediaDevices/, (path) => path === 'src/platform/phone/camera.ts')).toEqual([]);
    expect(naming(/getUserMedia/, () => false)).toEqual(['src/platform/phone/camera.ts']);
    expect(naming(/getDisplayMedia|enumerateDevices|audio: true/, () => false)).toEqual([]);
    expect(naming(/\.toBlob\b/, (path) => path === 'src/app/letters/letter-document.ts')).toEqual([]);
    expect(naming(/toDataURL|convertToBlob|MediaRecorder|ImageCapture|captureStream/, () => false)).toEqual([]);
    expect(naming(/drawImage|getImageData/, (path) => path === 'src/platform/phone/read-picture.ts')).toEqual([]);
  });

  // docs/decisions/0052-read-aloud.md
  it('speaks in one file, by voices of the phone alone, and listens nowhere', () => {
    expect(naming(/speechSynthesis|SpeechSynthesisUtterance/, () => false)).toEqual(['src/platform/phone/speech.ts']);
    expect(naming(/SpeechRecognition/, () => false)).toEqual([]);
  });

  it('keeps the engine free of the words of this subject', () => {
    expect(naming(/enfant|parent|police|prostitu|plainte|119/i, (path) => !path.startsWith('src/engine/'))).toEqual([]);
  });
});

/** What the app has ports for: it is given them, and takes none of these itself. */
const OUTSIDE = new Set([
  'history',
  'location',
  'navigator',
  'serviceWorker',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'BroadcastChannel',
  'speechSynthesis',
]);

/**
 * The names of the outside in a file: as a variable, a property of `window` or of another, or a text between brackets.
 */
const namesOfOutside = (file: SourceFile): readonly string[] =>
  nodesOf(file).flatMap(({ type, name, computed, property }) => {
    const said = type === 'Identifier' ? name : type === 'MemberExpression' && computed === true ? property : null;
    const word = typeof said === 'string' ? said : (said as { value?: unknown } | null)?.value;
    return typeof word === 'string' && OUTSIDE.has(word) ? [`${file.path}: ${word}`] : [];
  });

describe('the app', () => {
  it('takes nothing of the outside itself, but the page that it is shown in: it is given ports', () => {
    expect(src.filter(({ path }) => path.startsWith('src/app/')).flatMap(namesOfOutside)).toEqual([]);
  });

  it('is caught where it does, however it is written', () => {
    for (const text of [
      'history.back();',
      'const here = window.location.href;',
      'const { navigator: browser } = globalThis;',
      "void globalThis['fetch']('/a');",
      'const keep = () => sessionStorage;',
    ])
      expect(namesOfOutside({ path: 'a.ts', text }), text).toHaveLength(1);
    expect(namesOfOutside({ path: 'a.ts', text: "const t = { 'start.history': 'fetch' }; // history" })).toEqual([]);
  });
});

const WORDS = /\p{L}{2,}/u;
const SPOKEN = new Set(['title', 'aria-label', 'alt', 'placeholder', 'label']);

/** Words written into JSX: text between tags, and the attributes that are read out. */
function literalWords({ path, text }: SourceFile): readonly string[] {
  return nodesOf({ path, text }).flatMap((node) => {
    if (node.type === 'JSXText' && WORDS.test(String(node['value'])))
      return [`${path}: ${String(node['value']).trim()}`];
    if (node.type !== 'JSXAttribute') return [];
    const name = (node['name'] as { name?: unknown }).name;
    const value = node['value'] as { type?: string; value?: unknown } | null;
    return typeof name === 'string' && SPOKEN.has(name) && value?.type === 'Literal' && WORDS.test(String(value.value))
      ? [`${path}: ${name}="${String(value.value)}"`]
      : [];
  });
}

describe('words in components', () => {
  it('come from the pack or from t(), never from the JSX', () => {
    expect(src.filter(({ path }) => path.endsWith('.tsx')).flatMap(literalWords)).toEqual([]);
  });

  it('are caught when they are written there', () => {
    const file = { path: 'a.tsx', text: 'const A = () => <p title="Bonjour">Au revoir {x}</p>;' };
    expect(literalWords(file)).toHaveLength(2);
  });
});

describe('styles', () => {
  const css = sourceFiles('src', ['.css']);

  it('use logical properties only, so that a right-to-left page is the same page mirrored', () => {
    const physical =
      /(?:^|[;{\s])(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?:^|[;{\s])(?:left|right|top|bottom)\s*:|text-align:\s*(?:left|right)|(?:^|[;{\s])(?:width|height|min-width|max-width|min-height|max-height)\s*:/m;
    expect(
      css
        .filter(({ text }) => physical.test(withoutComments(text).replace(/@media[^{]*/g, '')))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('need no !important, no italics, no capitals, no hyphenation and no justified text', () => {
    expect(
      css
        .filter(({ text }) =>
          /!important|font-style:\s*italic|text-transform:\s*uppercase|hyphens:\s*auto|text-align:\s*justify/.test(
            text,
          ),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
