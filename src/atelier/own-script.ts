interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Two scripts are started by the atelier: the worker that compiles, and the one that stores its files. */
const OWN = /^(?:\.\/sw\.js|(?:.*\/)?assets\/[\w.-]+\.js|.*\/work\/worker\.ts[?\w&=]*)$/;

const trusted = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trusted?.createPolicy('atelier-worker', {
  createScriptURL(asked) {
    const url = new URL(asked, location.href);
    if (url.origin !== location.origin || !OWN.test(asked.replace(url.origin, '')))
      throw new Error(`no script of the atelier: ${asked}`);
    return asked;
  },
});

/** The page's policy asks where a script comes from: it is one file of the atelier's own. Throws where it is none. */
export const ownScript = (url: string): string => policy?.createScriptURL(url) ?? url;
