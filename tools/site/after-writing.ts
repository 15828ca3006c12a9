import type { Plugin } from 'vite';

/**
 * A plugin that does once a bundle is written what it would do at the end of any. The worker's list is made of the
 * files that are there: of a bundle that failed there is none.
 */
export function afterWriting(plugin: Plugin): Plugin {
  const { closeBundle, ...rest } = plugin;
  if (typeof closeBundle !== 'object') return plugin;
  const { handler } = closeBundle;
  return {
    ...rest,
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await handler.call(this);
      },
    },
  };
}
