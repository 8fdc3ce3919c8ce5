import { ACCOUNT_BUTTON, OWN_RECIPIENT } from './selectors.ts';

const ADDRESS = /[^\s<>()"',;:@]+@[^\s<>()"',;:@]+\.[^\s<>()"',;:@]+/;

/**
 * The addresses of the mailbox's owner, lower case, by every way that needs no language: the page's title, the account
 * button's label, recipients that Gmail itself marks as "me".
 */
export function ownAddresses(document: Document): ReadonlySet<string> {
  const labels = [...document.querySelectorAll(ACCOUNT_BUTTON)].map(
    (button) => button.getAttribute('aria-label') ?? '',
  );
  // The title is "subject - address - name of the service".
  const title = document.title.split(' - ').at(-2) ?? '';
  const found = [title, ...labels].flatMap((text) => ADDRESS.exec(text)?.[0] ?? []);
  const marked = [...document.querySelectorAll(OWN_RECIPIENT)].flatMap(
    (element) => element.getAttribute('email') ?? [],
  );
  return new Set([...found, ...marked].map((address) => address.toLowerCase()));
}
