import { bySelector, innermost, type Rung } from '../dom/ladder.ts';

/** The open conversation's heading, which also bears its id. */
export const HEADING: readonly Rung[] = [
  bySelector('h2.hP'),
  bySelector('h2[data-legacy-thread-id], h2[data-thread-perm-id]'),
];

/** Messages whose bodies may stand in the page; rows of the list bear ids as well and are table rows. */
export const MESSAGE: readonly Rung[] = [
  bySelector('.adn[data-message-id]'),
  (scope) =>
    innermost([...scope.querySelectorAll('[data-legacy-message-id], [data-message-id]')]).filter(
      (element) => element.closest('tr[data-legacy-thread-id], tr.zA') === null,
    ),
  bySelector('[role="listitem"][aria-expanded="true"]'),
];

/** `.undefined` is a prepared box without a mail in it. */
export const BODY: readonly Rung[] = [
  bySelector('.ii.gt .a3s:not(.undefined)'),
  bySelector('.a3s:not(.undefined)'),
  bySelector('.ii.gt'),
];

export const SENDER: readonly Rung[] = [bySelector('.gD[email]'), bySelector('[email]:not(.g2)')];

/** Sender and recipients of a message. */
export const PARTICIPANT = '[email]';

export const RECIPIENT = '.g2[email]';

/** The account's own address, as a recipient. */
export const OWN_RECIPIENT = '.g2[email][name="me"]';

/** The account button says whose mailbox it is; the address is looked for in its label, in whatever language that is. */
export const ACCOUNT_BUTTON = 'a[href*="accounts.google.com"][aria-label]';

export const COLLAPSED = '[role="listitem"][aria-expanded="false"], .kv, .ky';

/** "12 older messages", folded into one line. */
export const FOLDED_COUNT = '.adx';

export const CLIPPED = '.iX a';

export const EXPANDED = '[role="listitem"][aria-expanded="true"], .h7';
