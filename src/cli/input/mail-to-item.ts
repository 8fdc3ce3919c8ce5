import type { Item } from './item.ts';
import type { Mail } from './parse-mail.ts';

/** A mail as an item. An own mail's subject is the person's own words, so it is only shown. */
export function mailToItem(id: string, { from, subject, text }: Mail): Item {
  const heading = subject === undefined ? {} : from === 'me' ? { title: subject } : { subject };
  return { id, surface: 'email', ...heading, messages: [{ from, text }] };
}
