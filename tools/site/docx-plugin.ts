import type { Plugin } from 'vite';

/** Functions of docx that fill in a template, each made by a function that runs when the library is loaded. */
const PATCHERS = /^var (patchDocument|patchDetector) = function\(\) \{$/gm;

/**
 * Leaves out of the library for Word files what fills in a template: the guide makes a document anew. It holds a
 * pattern that looks behind, which Safari before 16.4 cannot make, and no bundler sees by itself that it is not needed.
 * Throws when the library has changed.
 */
export const docxPlugin = (): Plugin => ({
  name: 'reperes-docx',
  transform: {
    filter: { id: /\/docx\/dist\/index\.mjs$/ },
    handler(code) {
      if (code.match(PATCHERS)?.length !== 2)
        throw new Error('docx has no such patchers: see tools/site/docx-plugin.ts');
      return { code: code.replace(PATCHERS, 'var $1 = /* @__PURE__ */ function() {'), map: null };
    },
  },
});
