import type { Message } from '../../core/observation.ts';
import type { Recall } from '../contract.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb, type Found, type Rung } from '../dom/ladder.ts';
import { precedes } from '../dom/precedes.ts';
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
export function readMails(pane: Element, own: OwnAccount, recall: Recall): Mails {
  const found = findBodies(pane);
  const bodies = found.elements;
  const header = climb(pane, SENDER);
  // What a mail's own text holds names nobody, whatever its writer put there.
  const senders = header.elements.filter((sender) => !bodies.some((body) => body.contains(sender)));
  const recipients = [...pane.querySelectorAll(RECIPIENTS)];
  const mails = bodies.map((body) => readMail(body, { bodies, senders, recipients, pane, own, recall }));
  return { mails, rungs: { body: found.rung, sender: header.rung } };
}

/** Beside the body that holds the text an empty one may stand, made ready for another way to show it. */
export function findBodies(scope: ParentNode): Found {
  const whose = (is: (body: Element) => boolean): readonly Rung[] =>
    BODY.map((find) => (within) => find(within).filter((body) => isVisible(body) && is(body)));
  const filled = climb(scope, whose(isFilled));
  if (filled.rung >= 0) return filled;
  const all = whose(() => true);
  return climb(scope, all);
}

/** Whether there is a word or a picture in it; stops at the first. */
function isFilled(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  return node.nodeName === 'IMG' || [...node.childNodes].some(isFilled);
}

/** What stands around a mail in its pane. */
interface Surroundings {
  readonly pane: Element;
  readonly bodies: readonly Element[];
  readonly senders: readonly Element[];
  readonly recipients: readonly Element[];
  readonly own: OwnAccount;
  readonly recall: Recall;
}

function readMail(body: Element, around: Surroundings): Mail {
  const { bodies, senders, own, recall, pane } = around;
  const nearest = lastBefore(body, senders);
  const previous = lastBefore(body, bodies);
  // A sender before the previous text is the previous mail's.
  const isPrevious = nearest !== undefined && previous !== undefined && precedes(nearest, previous);
  const element = isPrevious ? undefined : nearest;
  const item = body.closest(ITEM);
  const sender = element === undefined ? { name: '', address: '' } : readPerson(element);
  const recipients = recipientsOf(body, element, around);
  const id = itemId(body, element);
  const participants = participantsOf(element, recipients, own);
  const given = JSON.stringify(participants);
  const { text, quoted } = recall({ of: body, within: body, among: pane, given }, () =>
    readMailBody(body, participants),
  );
  return {
    body,
    sender,
    isDisputed: nearest !== undefined && item !== null && isOutside(nearest, item, senders),
    message: {
      from: isOwn(own, sender) ? 'me' : 'them',
      text,
      ...(id === undefined ? {} : { id: hashKey(id) }),
      ...(sender.name === '' ? {} : { senderName: sender.name }),
      ...(quoted === '' ? {} : { quoted }),
    },
  };
}

/** Only where entries hold their senders does it mean something that one's is outside of it. */
function isOutside(sender: Element, item: Element, senders: readonly Element[]): boolean {
  return !item.contains(sender) && senders.some((other) => other.closest(ITEM) !== null);
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
  return elements.findLast((element) => precedes(element, body));
}

function participantsOf(
  sender: Element | undefined,
  recipients: readonly Element[],
  own: OwnAccount,
): Participants {
  const people = sender === undefined ? recipients : [sender, ...recipients];
  return {
    shown: [...people.flatMap(shownBy), ...own.addresses, ...own.labels].join('\n'),
    isComplete: recipients.length > 0,
  };
}

/** `MSG_1_FROM` and `MSG_1_TO` are of one mail; without such names, what stands around the same text is. */
function recipientsOf(
  body: Element,
  sender: Element | undefined,
  { pane, bodies, recipients }: Surroundings,
): readonly Element[] {
  const name = /^(.+_)FROM$/.exec(sender?.id ?? '')?.[1];
  if (name !== undefined) return recipients.filter(({ id }) => id.startsWith(name));
  const card = cardOf(body, bodies, pane);
  return recipients.filter((recipient) => card.contains(recipient));
}

function itemId(body: Element, sender: Element | undefined): string | undefined {
  return body.closest(ITEM)?.getAttribute('data-convitemid') ?? /^(.+)_FROM$/.exec(sender?.id ?? '')?.[1];
}
