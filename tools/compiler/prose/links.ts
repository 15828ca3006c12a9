import type { Link } from 'mdast';
import { SCREEN_TARGETS, type Inline } from '../../../src/pack/index.ts';
import { TARGETS } from '../read/named.ts';
import type { MarkdownScope } from './markdown-scope.ts';

/**
 * Compiles a link of the guide: procedure:id, contact:id, page:id, signs:id, letter:id, term:id, or a screen,
 * such as notes:
 */
export function compileLink(node: Link, text: readonly Inline[], typed: string, scope: MarkdownScope): Inline {
  const line = node.position?.start.line ?? 1;
  const [, scheme = '', id = ''] = /^([a-z]+):(.*)$/.exec(node.url) ?? [];
  const screen = SCREEN_TARGETS.find((target) => target === scheme);
  if (screen && id === '') return { kind: 'link', to: { kind: screen }, text };
  const kind = TARGETS.find((target) => target === scheme);
  if (kind === undefined || id === '') {
    refuse(scope, node.url, line);
    return { kind: 'strong', text };
  }
  scope.refer(kind, id, line, typed);
  return kind === 'term' ? { kind, id, text } : { kind: 'link', to: { kind, id }, text };
}

function refuse(scope: MarkdownScope, url: string, line: number): void {
  if (/^(?:https?:|mailto:|tel:|sms:|www\.|\/\/)/i.test(url)) {
    scope.add(
      'external-link',
      line,
      `"${url}" leads outside the guide.`,
      'Link to a contact instead: [words](contact:id). Addresses stand in contacts.yaml and sources.yaml.',
    );
  } else {
    scope.add(
      'unknown-link',
      line,
      `"${url}" is not a link of the guide.`,
      `Write one of: ${[...TARGETS.map((target) => `${target}:id`), ...SCREEN_TARGETS.map((target) => `${target}:`)].join(', ')}`,
    );
  }
}
