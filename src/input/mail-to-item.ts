import type { Item } from './item.ts';
import type { Mail } from './parse-mail.ts';

/** A mail as an item. An own mail's subject is the person's own words, so it is only shown. */
export function mailToItem(id: string, { from, subject, sender, date, text }: Mail): Item {
  const heading = subject === undefined ? {} : from === 'me' ? { title: subject } : { subject };
  const about = {
    ...(sender === undefined ? {} : { counterpart: sender }),
    ...(date === undefined ? {} : { date }),
  };
  return { id, surface: 'email', ...heading, ...about, messages: [{ from, text }] };
}
