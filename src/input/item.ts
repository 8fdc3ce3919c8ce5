import type { InputFault } from '../core/input-fault.ts';
import type { Message, Surface } from '../core/observation.ts';
import type { Result } from '../core/result.ts';

/** What is scanned as one: a mail, a conversation, a line of JSON Lines, a text file. */
export interface Item {
  readonly id: string;
  /** From 1; of a mail in a mailbox. */
  readonly number?: number;
  readonly surface: Surface;
  readonly subject?: string;
  /** Shown to a person where there is no subject; no part of what is inspected. */
  readonly title?: string;
  /** Who wrote, by name or address; no part of what is inspected. */
  readonly counterpart?: string;
  /** Of a mail, or of the last message: ISO, where it is known. */
  readonly date?: string;
  readonly messages: readonly Message[];
}

export type Reading = Result<Item, InputFault>;
