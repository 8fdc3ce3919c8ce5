import type { Surface } from './observation.ts';

/** Why a surface that should have held text could not be read. Structure only, never text of the page. */
export interface AdapterFault {
  readonly adapter: string;
  readonly surface: Surface;
  readonly code: 'pane-not-found' | 'no-messages' | 'no-body' | 'author-unknown' | 'readers-disagree';
  /** What was looked for and what was there, as names of selectors and counts. */
  readonly detail: string;
}
