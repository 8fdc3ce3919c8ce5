import type { InputFault } from '../core/input-fault.ts';
import type { ConversationView } from './tab-view.ts';

/** A conversation or mail with signs, and where it stands. */
export interface FoundConversation extends ConversationView {
  readonly origin: {
    /** Empty for pasted text. */
    readonly file: string;
    /** From 1; of a mailbox. */
    readonly message?: number;
    /** ISO. */
    readonly date?: string;
  };
}

/** What could not be read of one file for one reason. */
export interface FaultGroup {
  readonly first: InputFault;
  readonly count: number;
}

/** `failed`: by a bug. Where it is not `done`, a part was not read. */
export type CheckEnd = 'done' | 'stopped' | 'failed';

export interface EndedCheck {
  readonly kind: 'ended';
  readonly end: CheckEnd;
  /** Conversations, mails and texts that were read. */
  readonly items: number;
  /** Those of them with signs; `conversations` holds the strongest. */
  readonly found: number;
  /** Strongest first. */
  readonly conversations: readonly FoundConversation[];
  readonly faults: readonly FaultGroup[];
}

export interface WorkingCheck {
  readonly kind: 'working';
  /** Of all bytes, from 0 to 1. */
  readonly share: number;
  readonly items: number;
  readonly found: number;
}

/** What the check page does at the moment. */
export type CheckState = { readonly kind: 'ready' } | WorkingCheck | EndedCheck;
