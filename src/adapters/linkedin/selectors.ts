import { bySelector, innermost, type Rung } from '../dom/ladder.ts';

/*
 * Messaging is the classic (Ember) application wherever it shows: in the top document, in the `/preload/` frame, in the shadow root
 * beside server-driven pages. No rung goes by a word or a label, which differ from language to language.
 */

/** The list that holds a conversation's messages. */
export const PANE: readonly Rung[] = [
  bySelector('.msg-s-message-list-content'),
  bySelector('.msg-s-message-list ul, .msg-s-message-list-container ul'),
  // Without any class: the lists whose own entries hold messages.
  (scope) => [
    ...new Set(
      [...scope.querySelectorAll('[data-event-urn]')].flatMap((event) => {
        const list = event.closest('ul, ol, [role="list"]');
        return list === null ? [] : [list];
      }),
    ),
  ],
];

/** One message each. The class stands on the list entry, on the box in it, or on both: the innermost is the message. */
export const MESSAGE: readonly Rung[] = [
  (scope) => innermost([...scope.querySelectorAll('.msg-s-event-listitem[data-event-urn]')]),
  (scope) => innermost([...scope.querySelectorAll('[data-event-urn]')]),
  (scope) => innermost([...scope.querySelectorAll('.msg-s-event-listitem')]),
  bySelector('[data-view-name="message-list-item"]'),
];

export const BODY: readonly Rung[] = [
  bySelector('.msg-s-event-listitem__body'),
  bySelector('.msg-s-event__content'),
  bySelector('.msg-s-event-listitem__message-bubble'),
  (scope) => [...scope.querySelectorAll('p[dir], div[dir] > p, p')].slice(0, 1),
];

/** The whole of a conversation: list, header and composer. */
export const CONVERSATION =
  '.msg-overlay-conversation-bubble, [data-view-name="message-overlay-conversation-bubble-item"], .msg-thread, .msg-convo-wrapper, .msg__detail';

export const MINIMIZED = '.msg-overlay-conversation-bubble--is-minimized';

/** The link to the counterpart above the messages. */
export const COUNTERPART_LINK: readonly Rung[] = [
  bySelector('.msg-thread__link-to-profile[href*="/in/"]'),
  bySelector('.msg-overlay-bubble-header__title a[href*="/in/"]'),
  bySelector('header a[href*="/in/"], .msg-title-bar a[href*="/in/"]'),
];

export const COUNTERPART_NAME: readonly Rung[] = [
  bySelector('.msg-entity-lockup__entity-title'),
  bySelector('.msg-overlay-bubble-header__title'),
  bySelector('header h2, .msg-title-bar h2'),
];

export const HEADLINE: readonly Rung[] = [
  bySelector('.msg-s-profile-card .artdeco-entity-lockup__subtitle'),
  bySelector('.msg-entity-lockup__entity-info'),
];

export const SENDER_NAME: readonly Rung[] = [
  bySelector('.msg-s-message-group__name'),
  bySelector('.msg-s-message-group__profile-link'),
  bySelector('.msg-s-message-group__meta a[href*="/in/"]'),
];

export const SENDER_LINK: readonly Rung[] = [
  bySelector('a.msg-s-event-listitem__link[href*="/in/"]'),
  bySelector('.msg-s-message-group__meta a[href*="/in/"]'),
  bySelector('a[href*="/in/"]'),
];

/** Only an InMail has a subject. */
export const SUBJECT = '.msg-s-event-listitem__subject';

export const DEGREE = '.msg-s-profile-card .artdeco-entity-lockup__degree';

export const COMPOSER = 'form.msg-form, .msg-form__contenteditable';

/** An advertisement in the shape of a conversation. */
export const SPONSORED =
  '.msg-sponsored-conversation-thread, [data-js-sponsored-conversation-hoverable-trigger]';

export const LOADER = '.msg-s-message-list__loader:not(.hidden)';

/** The frame and the shadow root that server-driven pages show messaging in. */
export const INTEROP_FRAME =
  'iframe[data-testid="interop-iframe"], iframe.interop-iframe, iframe[src^="/preload/"]';

export const INTEROP_OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';
