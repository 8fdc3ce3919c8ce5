import PostalMime, { decodeWords, type Email } from 'postal-mime';
import type { PlacelessFault } from '../core/input-fault.ts';
import type { Author } from '../core/observation.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { htmlToText } from './html-to-text.ts';

export interface Mail {
  readonly from: Author;
  readonly subject?: string;
  /** The sender's name, or the address where there is none. */
  readonly sender?: string;
  /** ISO. */
  readonly date?: string;
  readonly text: string;
}

// A text part as short as this beside an HTML part often only says "read this in a browser".
const STUB_LENGTH = 200;

// What Gmail's own export calls a sent mail, in the languages of the rules.
const SENT_LABELS = ['sent', 'messages envoyés', 'envoyés', '已发邮件', '寄件備份'];

function bodyOf(mail: Email): string {
  const text = mail.text ?? '';
  if (mail.html === undefined || text.trim().length > STUB_LENGTH) return text;
  const fromHtml = htmlToText(mail.html);
  return fromHtml.trim().length > text.trim().length ? fromHtml : text;
}

function authorOf(mail: Email): Author {
  const header = mail.headers.find(({ key }) => key === 'x-gmail-labels');
  if (header === undefined) return 'them';
  const labels = decodeWords(header.value).toLowerCase().split(',');
  return labels.some((label) => SENT_LABELS.includes(label.trim())) ? 'me' : 'them';
}

function senderOf({ from }: Email): string | undefined {
  return [from?.name, from?.address].find((name) => name?.trim());
}

function dateOf({ date }: Email): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A mail's subject and words. */
export async function parseMail(bytes: Uint8Array): Promise<Result<Mail, PlacelessFault>> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes);
  } catch (error) {
    // The parser throws on mails beyond its limits of nesting and header size: hostile or broken ones.
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'broken-mail', problem: `is not a readable mail: ${reason}` });
  }
  if (mail.headers.length === 0) return fail({ code: 'no-mail-headers', problem: 'has no mail headers' });
  const subject = mail.subject?.trim();
  const sender = senderOf(mail);
  const date = dateOf(mail);
  return succeed({
    from: authorOf(mail),
    ...(subject === undefined || subject === '' ? {} : { subject }),
    ...(sender === undefined ? {} : { sender }),
    ...(date === undefined ? {} : { date }),
    text: bodyOf(mail),
  });
}
