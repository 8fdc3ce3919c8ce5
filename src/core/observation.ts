/** A kind of place where text is read. */
export const SURFACES = [
  'conversation',
  'email',
  'invitation',
  'profile',
  'job-post',
  'selection',
  'file',
] as const;

export type Surface = (typeof SURFACES)[number];

/** Who wrote a message: the counterpart, or the person who uses Pitchwatch. */
export type Author = 'them' | 'me';

/** One message of a conversation. Only the writer's own new words are in `text`. */
export interface Message {
  readonly from: Author;
  readonly text: string;
  /** The page's own stable id for the message, where it has one. */
  readonly id?: string;
  /** The name shown for the sender, as shown. Never part of any rule. */
  readonly senderName?: string;
  /** Earlier mail repeated below the new words. Shown to nobody, matched by nothing. */
  readonly quoted?: string;
}

/** What one surface showed, as data. */
export interface Observation {
  readonly surface: Surface;
  readonly messages: readonly Message[];
  /** Mail or InMail subject. */
  readonly subject?: string;
  /** The counterpart's name, as shown. */
  readonly counterpart?: string;
  /** The counterpart's headline, as shown. */
  readonly headline?: string;
  readonly organization?: string;
  /** What the page shows beyond text, by a name that the adapter documents. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** Which text of an observation a span points into. */
export type TextField = 'text' | 'subject' | 'headline' | 'organization';
