import { ADDRESS } from '../dom/address.ts';
import { ACCOUNT_BUTTON, OWN_RECIPIENT } from './selectors.ts';

/**
 * The addresses of the mailbox's owner, lower case, by ways that need no language: the page's title and the account button's
 * label; only where both are silent, the recipients that Gmail marks as "me", since to take a stranger for the owner would
 * silence what they write.
 */
export function ownAddresses(document: Document): ReadonlySet<string> {
  const labels = [...document.querySelectorAll(ACCOUNT_BUTTON)].map(
    (button) => button.getAttribute('aria-label') ?? '',
  );
  // The title is "subject - address - name of the service".
  const title = document.title.split(' - ').at(-2) ?? '';
  const told = [title, ...labels].flatMap((text) => ADDRESS.exec(text)?.[0] ?? []);
  const found = told.length > 0 ? told : markedAddresses(document);
  return new Set(found.map((address) => address.toLowerCase()));
}

function markedAddresses(document: Document): readonly string[] {
  return [...document.querySelectorAll(OWN_RECIPIENT)].flatMap(
    (element) => element.getAttribute('email') ?? [],
  );
}
