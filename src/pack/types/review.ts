export type Review =
  | { readonly status: 'draft' }
  | { readonly status: 'reviewed'; readonly by: string; readonly on: string };
