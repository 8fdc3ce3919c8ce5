import PostalMime, { decodeWords, type Email } from 'postal-mime';
import type { Author } from '../../core/observation.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { htmlToText } from './html-to-text.ts';

export interface Mail {
  readonly from: Author;
  readonly subject?: string;
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

/** A mail's subject and words. The fault is the problem in words. */
export async function parseMail(bytes: Uint8Array): Promise<Result<Mail, string>> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes);
  } catch (error) {
    // The parser throws on mails beyond its limits of nesting and header size: hostile or broken ones.
    return fail(`is not a readable mail: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (mail.headers.length === 0) return fail('has no mail headers');
  const subject = mail.subject?.trim();
  return succeed({
    from: authorOf(mail),
    ...(subject === undefined || subject === '' ? {} : { subject }),
    text: bodyOf(mail),
  });
}
