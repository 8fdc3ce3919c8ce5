/** Why something of a file could not be read. */
export type InputProblem =
  /** Larger than anything that a person reads. */
  | 'too-large'
  /** A picture, a document, a character set that is not known: no text that could be decoded. */
  | 'no-text'
  | 'broken-mail'
  | 'no-mail-headers'
  /** A mailbox starts with something that belongs to no mail. */
  | 'before-first-mail'
  | 'no-export-header'
  | 'no-conversation-id'
  | 'broken-csv'
  | 'broken-zip'
  | 'no-export-in-zip'
  | 'broken-line'
  /** The file is gone, is a folder, or may not be read. */
  | 'unreachable'
  /** Pictures or attachments alone. */
  | 'no-words';

/** Input that could not be read, and where. */
export interface InputFault {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1; of a mailbox. */
  readonly message?: number;
  readonly code: InputProblem;
  /** The same in words, for a terminal. Never words of the input. */
  readonly problem: string;
}

/** A fault whose place is known only further up. */
export type PlacelessFault = Pick<InputFault, 'code' | 'problem'>;
