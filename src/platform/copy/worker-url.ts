type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

let trustedUrl: string | undefined;

/**
 * The worker's address. register() is a Trusted Types sink: only this one may pass. The policy can be made once only.
 */
export const workerUrl = (): string => (trustedUrl ??= trustWorker());

function trustWorker(): string {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!trusted) return url;
  const check = (given: string): string => {
    if (given !== url) throw new TypeError('not the service worker');
    return given;
  };
  return trusted.createPolicy('sw-url', { createScriptURL: check }).createScriptURL(url);
}
