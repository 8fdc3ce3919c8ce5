import { bySelector, innermost, type Rung } from '../dom/ladder.ts';

/*
 * Outlook's classes change with every build, and its labels with the language: ids, roles and data attributes are what lasts.
 */

/** Where a conversation or a single mail is shown. */
export const PANE: readonly Rung[] = [
  bySelector('#ConversationReadingPaneContainer, #ItemReadingPaneContainer'),
  bySelector('#ReadingPaneContainerId'),
  (scope) =>
    innermost([
      ...scope.querySelectorAll(
        '[data-app-section="ConversationContainer"], [data-app-section="MailReadCompose"]',
      ),
    ]),
];

export const SUBJECT: readonly Rung[] = [
  bySelector('[role="heading"][id^="CONV_"][id$="_SUBJECT"]'),
  bySelector('[id^="CONV_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"]'),
  bySelector('[role="heading"]'),
];

/** The box of a mail's text; the composer bears the same label, and is told from it by being writable. */
export const BODY: readonly Rung[] = [
  readable('[role="document"][id^="UniqueMessageBody"]'),
  readable('[id^="UniqueMessageBody"]'),
  readable('[data-test-id="mailMessageBodyContainer"]'),
  readable('[role="document"]'),
  // The box in which a mail's own styles hold.
  readable('[class^="rps_"], [class*=" rps_"]'),
];

/** The line that names the sender, before the body that it belongs to. */
export const SENDER: readonly Rung[] = [
  bySelector('[id^="MSG_"][id$="_FROM"]'),
  bySelector('[id$="_FROM"]'),
  // The person's own element, which tells name and address where it is pointed at.
  (scope) =>
    [...scope.querySelectorAll('[title*="@"], [aria-label*="@"]')].filter(
      (element) => element.closest(RECIPIENTS) === null,
    ),
];

export const RECIPIENTS = '[id$="_TO"], [id$="_CC"], [id$="_BCC"]';

/** One mail of a conversation, shut or open. */
export const ITEM = '[data-convitemid]';

export const COMPOSER = '[contenteditable="true"][role="textbox"]';

/** What stands in a heading beside its words. */
export const CONTROL = '[role="button"], [role="menu"], [role="toolbar"]';

/** The mailbox's own root among the folders bears its address. */
export const MAILBOX = '[id^="primaryMailboxRoot"]';

/** The button for the account, labelled with a name, an address, or both, in a sentence of any language. */
export const ACCOUNT_BUTTON = '#O365_MainLink_Me, #mectrl_main_trigger, #mectrl_headerPicture';

function readable(selector: string): Rung {
  return (scope) =>
    innermost(
      [...scope.querySelectorAll(selector)].filter(
        (element) => element.closest(COMPOSER) === null && element.querySelector(COMPOSER) === null,
      ),
    );
}
