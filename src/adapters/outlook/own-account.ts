import type { Page } from '../contract.ts';
import { ADDRESS } from '../dom/address.ts';
import type { Person } from './read-person.ts';
import { ACCOUNT_BUTTON, MAILBOX } from './selectors.ts';

/** Whose mailbox it is, as far as the page tells. */
export interface OwnAccount {
  /** Lower case. */
  readonly addresses: ReadonlySet<string>;
  /** Labels that begin or end with the owner's name; empty where a name proves nothing. */
  readonly labels: readonly string[];
}

/** By two ways that need no language: the root of the folders, and the account's button. */
export function ownAccount({ document, url }: Page): OwnAccount {
  const mailboxes = [...document.querySelectorAll(MAILBOX)].flatMap((root) => [
    root.getAttribute('title') ?? '',
    root.getAttribute('data-folder-name') ?? '',
  ]);
  const labels = [...document.querySelectorAll(ACCOUNT_BUTTON)].flatMap(
    (button) => button.getAttribute('aria-label')?.trim() ?? [],
  );
  const addresses = [...mailboxes, ...labels].flatMap((text) => ADDRESS.exec(text)?.[0].toLowerCase() ?? []);
  // Only inside an organisation does Outlook show a person without an address.
  const isPrivate = url.hostname === 'outlook.live.com';
  return { addresses: new Set(addresses), labels: isPrivate ? [] : labels };
}

/**
 * By the address. The name decides where Outlook shows nothing else: anybody may give themselves the owner's name, and who is taken
 * for the owner is silenced.
 */
export function isOwn({ addresses, labels }: OwnAccount, { name, address }: Person): boolean {
  if (address !== '') return addresses.has(address);
  return name.length > 1 && labels.some((label) => label.startsWith(name) || label.endsWith(name));
}
