import type { Assessment } from '../core/assessment.ts';
import type { InputFault } from '../core/input-fault.ts';
import type { Observation } from '../core/observation.ts';

/** What a person gives to the check page: a file, or text that was pasted. */
export type CheckSource = File | string;

/** Check page → its worker: begin. To end it early, the page ends the worker. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly sources: readonly CheckSource[];
}

/** A conversation or mail with signs. */
export interface FoundItem {
  /** Tells it from every other one of the check. */
  readonly key: string;
  readonly origin: ItemOrigin;
  readonly observation: Observation;
  readonly assessment: Assessment;
}

export interface ItemOrigin {
  /** Empty for pasted text. */
  readonly file: string;
  /** From 1; of a mailbox. */
  readonly message?: number;
  /** ISO. */
  readonly date?: string;
}

/** Of what has signs, so many are kept and shown, the strongest: a person reads no more. */
export const MOST_FOUND = 200;

/**
 * Worker → check page. What has no sign, or weaker ones than `MOST_FOUND` others, is counted and let go, so that a mailbox
 * of any size fits.
 */
export type CheckNews =
  | { readonly kind: 'found'; readonly item: FoundItem }
  | { readonly kind: 'fault'; readonly fault: InputFault }
  | { readonly kind: 'progress'; readonly progress: CheckCounts }
  | { readonly kind: 'done'; readonly progress: CheckCounts };

export interface CheckCounts {
  readonly bytes: number;
  /** Conversations, mails and texts that were read, with signs and without. */
  readonly items: number;
  /** Those of them with signs, also those that are not told of. */
  readonly found: number;
}
