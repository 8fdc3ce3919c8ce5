import { readText } from '../dom/read-text.ts';
import { QUOTE, QUOTE_HEADER } from './selectors.ts';

export interface MailBody {
  /** The sender's own new words, with what they forward. */
  readonly text: string;
  /** The mail that they answer. */
  readonly quoted: string;
}

/** A forwarded mail bears sender, date, subject and recipient in lines of their own, an answered one a single line. */
const FORWARD_HEADER_LINES = 3;

/** Reads a mail's body, with the answered mail kept apart: what somebody else wrote is not the sender's. */
export function readBody(body: Element): MailBody {
  const quotes = [...body.querySelectorAll(QUOTE)].filter((element) => !isForward(element));
  const outermost = quotes.filter(
    (element) => !quotes.some((other) => other !== element && other.contains(element)),
  );
  const text = readText(body, (element) => outermost.includes(element) || follows(element, outermost));
  return {
    text,
    quoted: outermost
      .map((element) => readText(element))
      .join('\n')
      .trim(),
  };
}

/** Outlook puts only the header of the answered mail into a box; the mail itself follows it. */
function follows(element: Element, quotes: readonly Element[]): boolean {
  return quotes.some(
    (quote) =>
      /divRplyFwdMsg$|appendonsend$/.test(quote.id) &&
      quote.parentElement === element.parentElement &&
      (quote.compareDocumentPosition(element) & 4) !== 0,
  );
}

function isForward(quote: Element): boolean {
  const header = quote.querySelector(QUOTE_HEADER);
  return header !== null && header.querySelectorAll('br').length >= FORWARD_HEADER_LINES;
}
