import { defineStore } from '../../storage/index.ts';

/** The person's own contacts are to be on the paper of the plan. In memory: it is asked for at each visit. */
export const paperContacts = defineStore({
  key: 'paperContacts',
  initial: false,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});
