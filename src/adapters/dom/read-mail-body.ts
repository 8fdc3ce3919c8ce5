import { ADDRESS } from './address.ts';
import { readText } from './read-text.ts';

export interface MailBody {
  /** The sender's own new words, with what they forward. */
  readonly text: string;
  /** The mail that they answer, and what stood below it. */
  readonly quoted: string;
}

/** Everybody who takes part in a mail: sender, recipients, the mailbox's owner. */
export interface Participants {
  /** Their names and addresses as shown, in any order. */
  readonly shown: string;
  /** Whether the recipients are among them; else nothing follows from who is missing. */
  readonly isComplete: boolean;
}

/*
 * Mail programs mark the mail that is answered by ids and classes of their own, and webmail puts prefixes before these
 * (`x_`, `m_123`), so they are looked for inside the attribute.
 */
const BOX =
  '[class*="gmail_quote"], blockquote[type="cite"], [class*="yahoo_quoted"], [class*="protonmail_quote"], [class*="moz-cite-prefix"] + blockquote';

/** Outlook marks only where the other mail's header begins, whether it is answered or forwarded; the mail follows it. */
const HEADER_MARK =
  '[id$="divRplyFwdMsg"], [id$="mail-editor-reference-message-container"], div[style*="border-top"]';

/** So many of a box's first nodes are read to find a header in them. */
const HEADER_NODES = 80;

/** A header stands at the top: after one line such as "Forwarded message", or two. */
const LINES_BEFORE_HEADER = 3;

/** From, date, subject and recipients: a forwarded mail bears three lines at least, an answered one a single sentence. */
const HEADER_LINES = 3;

const LABELLED_LINE = /^[^\d:：@<]{1,24}(?::(?!\/\/)|：)\s*\S/;

/** Reads a mail's body, with the answered mail kept apart: what somebody else wrote is not the sender's. */
export function readMailBody(body: Element, participants: Participants): MailBody {
  const boxes = findBoxes(body);
  const whole = readText(body, (node) => boxes.some((box) => box === node));
  const text = withoutHistory(body, boxes, whole, participants);
  const inBoxes = boxes.map((box) => readText(box));
  return { text, quoted: [...inBoxes, whole.slice(text.length).trim()].join('\n').trim() };
}

/** The outermost boxes that hold an answered mail. */
function findBoxes(body: Element): readonly Element[] {
  const boxes: Element[] = [];
  for (const box of body.querySelectorAll(BOX)) {
    if (boxes.some((known) => known.contains(box))) continue;
    // Other programs put a header with the sender's address above what is forwarded, and a sentence above what is answered.
    if (!headerLines(box).some((line) => ADDRESS.test(line))) boxes.push(box);
  }
  return boxes;
}

/** The text before the first mark whose mail is answered; all of it where there is none. */
function withoutHistory(
  body: Element,
  boxes: readonly Element[],
  whole: string,
  participants: Participants,
): string {
  for (const mark of body.querySelectorAll(HEADER_MARK)) {
    if (boxes.some((box) => box.contains(mark))) continue;
    const lines = headerLines(mark);
    if (lines.length === 0) continue;
    let isPast = false;
    const before = readText(body, (node) => {
      isPast ||= node === mark;
      return isPast || boxes.some((box) => box === node);
    });
    if (!isForwarded(lines, before, participants)) return before;
  }
  return whole;
}

/**
 * Outlook's header is the same for both. Whom one answers, one writes to: so a mail whose writer takes no part in this one was
 * forwarded. Where that can't be told, a mail without a word of its sender's was.
 */
function isForwarded(lines: readonly string[], before: string, { shown, isComplete }: Participants): boolean {
  // The writer stands first, in every language.
  const writer = (lines[0] ?? '').replace(/^[^:：]*[:：]\s*/, '');
  const everybody = wordsOf(shown);
  const ways = [ADDRESS.exec(writer)?.[0] ?? '', writer.replace(/[<[(].*$/, '')].map(wordsOf);
  if (ways.some((way) => way.trim() !== '' && everybody.includes(way))) return false;
  return isComplete || before === '';
}

/** Lower-case words with a blank around each: one list stands in another as whole words only. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** The lines of the header that an element begins with; empty where there is none. */
function headerLines(element: Element): readonly string[] {
  let visited = 0;
  const lines = readText(element, () => {
    visited += 1;
    return visited > HEADER_NODES;
  })
    .split('\n')
    .filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => LABELLED_LINE.test(line));
  if (start === -1 || start >= LINES_BEFORE_HEADER) return [];
  const end = lines.findIndex((line, index) => index > start && !LABELLED_LINE.test(line));
  const header = lines.slice(start, end === -1 ? undefined : end);
  // One of the lines is the date.
  return header.length >= HEADER_LINES && header.some((line) => /\d/.test(line)) ? header : [];
}
