import type { Message } from '../../core/observation.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb, type Found, type Rung } from '../dom/ladder.ts';
import { type Participants, readMailBody } from '../dom/read-mail-body.ts';
import { isOwn, type OwnAccount } from './own-account.ts';
import { type Person, readPerson, shownBy } from './read-person.ts';
import { BODY, ITEM, RECIPIENTS, SENDER } from './selectors.ts';

/** One open mail of a conversation. */
export interface Mail {
  readonly body: Element;
  readonly sender: Person;
  readonly message: Message;
  /** Whether the sender by position is none of the mail's own entry in the conversation. */
  readonly isDisputed: boolean;
}

export interface Mails {
  readonly mails: readonly Mail[];
  readonly rungs: Readonly<Record<'body' | 'sender', number>>;
}

/** Reads the open mails of a pane in the order in which they stand. */
export function readMails(pane: Element, own: OwnAccount): Mails {
  const found = findBodies(pane);
  const bodies = found.elements;
  const senders = climb(pane, SENDER);
  const mails = bodies.map((body) => readMail(body, bodies, senders.elements, pane, own));
  return { mails, rungs: { body: found.rung, sender: senders.rung } };
}

/** Beside the body that holds the text an empty one may stand, made ready for another way to show it. */
export function findBodies(scope: ParentNode): Found {
  const whose = (is: (body: Element) => boolean): readonly Rung[] =>
    BODY.map((find) => (within) => find(within).filter((body) => isVisible(body) && is(body)));
  const filled = climb(
    scope,
    whose((body) => (body.textContent ?? '').trim() !== '' || body.querySelector('img') !== null),
  );
  return filled.rung === -1
    ? climb(
        scope,
        whose(() => true),
      )
    : filled;
}

function readMail(
  body: Element,
  bodies: readonly Element[],
  senders: readonly Element[],
  pane: Element,
  own: OwnAccount,
): Mail {
  const card = cardOf(body, bodies, pane);
  const nearest = lastBefore(body, senders);
  const element = nearest !== undefined && card.contains(nearest) ? nearest : undefined;
  const item = body.closest(ITEM);
  const sender = element === undefined ? { name: '', address: '' } : readPerson(element);
  const id = itemId(body, element);
  const { text, quoted } = readMailBody(body, participantsOf(card, element, own));
  return {
    body,
    sender,
    isDisputed: nearest !== undefined && item?.contains(nearest) === false,
    message: {
      from: isOwn(own, sender) ? 'me' : 'them',
      text,
      ...(id === undefined ? {} : { id: hashKey(id) }),
      ...(sender.name === '' ? {} : { senderName: sender.name }),
      ...(quoted === '' ? {} : { quoted }),
    },
  };
}

/** The widest box with this body alone in it. Shut mails of the conversation may be in it, too. */
function cardOf(body: Element, bodies: readonly Element[], pane: Element): Element {
  let card = body;
  for (let outer = body.parentElement; outer !== null && pane.contains(outer); outer = outer.parentElement) {
    const around = outer;
    if (bodies.some((other) => other !== body && around.contains(other))) break;
    card = around;
  }
  return card;
}

/** Sender and subject of a mail stand above its text, so the nearest one before it is its own. */
export function lastBefore(body: Element | undefined, elements: readonly Element[]): Element | undefined {
  if (body === undefined) return undefined;
  return elements.findLast((element) => (element.compareDocumentPosition(body) & 4) !== 0);
}

function participantsOf(card: Element, sender: Element | undefined, own: OwnAccount): Participants {
  const lines = recipientsOf(card, sender);
  const people = sender === undefined ? lines : [sender, ...lines];
  return {
    shown: [...people.flatMap(shownBy), ...own.addresses, ...own.labels].join('\n'),
    isComplete: lines.length > 0,
  };
}

/** `MSG_1_FROM` and `MSG_1_TO` are of one mail. */
function recipientsOf(card: Element, sender: Element | undefined): readonly Element[] {
  const name = /^(.+_)FROM$/.exec(sender?.id ?? '')?.[1];
  return [...card.querySelectorAll(RECIPIENTS)].filter(({ id }) => name === undefined || id.startsWith(name));
}

function itemId(body: Element, sender: Element | undefined): string | undefined {
  return body.closest(ITEM)?.getAttribute('data-convitemid') ?? /^(.+)_FROM$/.exec(sender?.id ?? '')?.[1];
}
