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
  const isBox = (node: Node): boolean => boxes.some((box) => box === node);
  const mark = findHistory(body, boxes, participants);
  const text = readUntil(body, mark, isBox);
  const quoted = boxes.map((box) => readText(box));
  if (mark !== undefined) quoted.push(readFrom(body, mark, isBox));
  return { text, quoted: quoted.join('\n').trim() };
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

function readUntil(body: Element, end: Element | undefined, skip: (node: Node) => boolean): string {
  let isPast = false;
  return readText(body, (node) => {
    isPast ||= node === end;
    return isPast || skip(node);
  });
}

function readFrom(body: Element, start: Element, skip: (node: Node) => boolean): string {
  let isPast = false;
  return readText(body, (node) => {
    isPast ||= node === start;
    return isPast ? skip(node) : !node.contains(start);
  });
}

/** The first mark whose mail is answered: from there on, it is history. */
function findHistory(
  body: Element,
  boxes: readonly Element[],
  participants: Participants,
): Element | undefined {
  return [...body.querySelectorAll(HEADER_MARK)].find((mark) => {
    if (boxes.some((box) => box.contains(mark))) return false;
    const lines = headerLines(mark);
    return lines.length > 0 && !isForwarded(lines, participants, () => readUntil(body, mark, () => false));
  });
}

/**
 * Outlook's header is the same for both. Whom one answers, one writes to: so a mail whose writer takes no part in this one was
 * forwarded. Where that can't be told, a mail without a word of its sender's was.
 */
function isForwarded(
  lines: readonly string[],
  { shown, isComplete }: Participants,
  ownWords: () => string,
): boolean {
  // The writer stands first, in every language.
  const writer = (lines[0] ?? '').replace(/^[^:：]*[:：]\s*/, '');
  const everybody = wordsOf(shown);
  const ways = [ADDRESS.exec(writer)?.[0] ?? '', writer.replace(/[<[(].*$/, '')].map(wordsOf);
  if (ways.some((way) => way.trim() !== '' && everybody.includes(way))) return false;
  return isComplete || ownWords() === '';
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
