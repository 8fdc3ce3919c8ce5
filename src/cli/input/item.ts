import type { Message, Surface } from '../../core/observation.ts';
import type { Result } from '../../core/result.ts';

/** What is scanned as one: a mail, a conversation, a line of JSON Lines, a text file. */
export interface Item {
  readonly id: string;
  readonly surface: Surface;
  readonly subject?: string;
  /** Shown to a person where there is no subject; no part of what is inspected. */
  readonly title?: string;
  readonly messages: readonly Message[];
}

/** Input that could not be read, and where. */
export interface InputFault {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1; of a mailbox. */
  readonly message?: number;
  readonly problem: string;
}

export type Reading = Result<Item, InputFault>;
