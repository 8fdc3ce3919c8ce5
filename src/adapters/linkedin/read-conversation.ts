import type { AdapterFault } from '../../core/adapter-fault.ts';
import type { Author, Message, Observation } from '../../core/observation.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Page, Recall, SurfaceReading } from '../contract.ts';
import { hasClass } from '../dom/has-class.ts';
import { hashKey } from '../dom/hash-key.ts';
import { climb, type Rung } from '../dom/ladder.ts';
import { readText } from '../dom/read-text.ts';
import { profilePath } from './profile-path.ts';
import {
  BODY,
  COMPOSER,
  CONVERSATION,
  COUNTERPART_LINK,
  COUNTERPART_NAME,
  DEGREE,
  HEADLINE,
  MESSAGE,
  SENDER_LINK,
  SENDER_NAME,
  SPONSORED,
  SUBJECT,
} from './selectors.ts';

/** One entry of the message list, before it is judged whole. */
interface Entry {
  readonly element: Element;
  readonly urn: string | null;
  readonly id: string | undefined;
  /** The first choice for its text that found one, or -1. */
  readonly bodyRung: number;
  readonly text: string;
  readonly isReceived: boolean | undefined;
  readonly senderName: string | undefined;
  readonly senderPath: string | undefined;
  readonly subject: string | undefined;
}

/** Reads one message list with what stands around it. Undefined for a list without messages, such as that of a new conversation. */
export function readConversation(pane: Element, page: Page): SurfaceReading | undefined {
  const conversation = pane.closest(CONVERSATION) ?? pane.parentElement ?? pane;
  const messages = climb(pane, MESSAGE);
  if (messages.elements.length === 0) return undefined;
  const link = climb(conversation, outside(pane, COUNTERPART_LINK));
  const counterpartPath = profilePath(link.elements[0]);
  const entries = messages.elements.map((element) =>
    recallEntry(element, pane, counterpartPath, page.recall),
  );
  const bodyRungs = entries.map(({ bodyRung }) => bodyRung);
  return {
    key: keyOf(counterpartPath, entries, page),
    surface: 'conversation',
    root: pane,
    observation: toObservation(entries, counterpartPath, conversation, pane),
    rungs: { message: messages.rung, body: Math.max(-1, ...bodyRungs), counterpart: link.rung },
    elements: entries.flatMap(({ element, text }) => (text === '' ? [] : [element])),
  };
}

/** The header's ladder must not find a sender's link in the list itself. */
function outside(pane: Element, rungs: readonly Rung[]): readonly Rung[] {
  return rungs.map((find) => (scope) => find(scope).filter((element) => !pane.contains(element)));
}

function recallEntry(
  element: Element,
  pane: Element,
  counterpartPath: string | undefined,
  recall: Recall,
): Entry {
  // Where the class stands on the list entry, the box in it may be the message, and the other way round.
  const entry = element.closest('li') ?? element;
  const marks = [
    element.getAttribute('data-event-urn'),
    element.getAttribute('class'),
    entry.getAttribute('class'),
    counterpartPath,
  ];
  return recall({ of: element, within: entry, among: pane, given: marks.join('\n') }, () =>
    readEntry(element, entry, counterpartPath),
  );
}

function readEntry(element: Element, entry: Element, counterpartPath: string | undefined): Entry {
  const urn = element.getAttribute('data-event-urn');
  const bodies = climb(element, BODY);
  const [body] = bodies.elements;
  const senderPath = profilePath(climb(entry, SENDER_LINK).elements.find((link) => !body?.contains(link)));
  const [name] = climb(entry, SENDER_NAME).elements;
  const subject = entry.querySelector(SUBJECT);
  return {
    element,
    urn,
    id: urn === null ? undefined : hashKey(urn),
    bodyRung: bodies.rung,
    text: body === undefined ? '' : readText(body),
    isReceived: isReceived(element, entry, senderPath, counterpartPath),
    senderName: name === undefined ? undefined : readText(name),
    senderPath,
    subject: subject === null ? undefined : readText(subject),
  };
}

/** By the class that marks received messages; where the classes are gone, by whose profile the message links to. */
function isReceived(
  element: Element,
  entry: Element,
  senderPath: string | undefined,
  counterpartPath: string | undefined,
): boolean | undefined {
  const holders = [element, entry];
  if (holders.some((holder) => hasClass(holder, 'msg-s-event-listitem--other'))) return true;
  if (holders.some((holder) => hasClass(holder, 'msg-s-event-listitem'))) return false;
  if (senderPath === undefined || counterpartPath === undefined) return undefined;
  return senderPath === counterpartPath;
}

function toObservation(
  entries: readonly Entry[],
  counterpartPath: string | undefined,
  conversation: Element,
  pane: Element,
): Result<Observation, AdapterFault> {
  const messages: Message[] = [];
  let isFromThem: boolean | undefined;
  const names = new Map<Author, string>();
  for (const entry of entries) {
    // A follow-on message without a link of its own goes on from the one before.
    isFromThem = entry.isReceived ?? isFromThem;
    if (isFromThem === undefined)
      return faulty('author-unknown', `messages ${entries.length}, no side marked`);
    const from: Author = isFromThem ? 'them' : 'me';
    if (entry.senderName !== undefined && entry.senderName !== '') names.set(from, entry.senderName);
    const { text } = entry;
    if (text === '') continue;
    const senderName = names.get(from);
    messages.push({
      from,
      text,
      ...(entry.id === undefined ? {} : { id: entry.id }),
      ...(senderName === undefined ? {} : { senderName }),
    });
  }
  if (messages.length === 0 && !entries.some(({ element }) => hasAttachment(element))) {
    return faulty('no-body', `messages ${entries.length}, bodies 0`);
  }
  const senders = new Set(
    entries.flatMap(({ isReceived: received, senderPath }) =>
      received === true && senderPath !== undefined ? [senderPath] : [],
    ),
  );
  if (counterpartPath !== undefined && senders.size === 1 && !senders.has(counterpartPath)) {
    return faulty('readers-disagree', 'header and sender name different profiles');
  }
  return succeed(describe(entries, messages, conversation, pane, senders.size));
}

function describe(
  entries: readonly Entry[],
  messages: readonly Message[],
  conversation: Element,
  pane: Element,
  senderCount: number,
): Observation {
  const isAnswerable = conversation.querySelector(COMPOSER) !== null;
  const isPerson = climb(conversation, outside(pane, COUNTERPART_LINK)).rung >= 0;
  const [nameElement] = climb(conversation, outside(pane, COUNTERPART_NAME)).elements;
  const [headlineElement] = climb(conversation, HEADLINE).elements;
  const counterpart = nameElement === undefined ? '' : readText(nameElement);
  const headline = headlineElement === undefined ? '' : readText(headlineElement);
  const subject = entries.find((entry) => entry.subject !== undefined && entry.subject !== '')?.subject;
  const degree = /[123]/.exec(pane.querySelector(DEGREE)?.textContent ?? '')?.[0];
  return {
    surface: 'conversation',
    messages,
    ...(subject === undefined ? {} : { subject }),
    ...(counterpart === '' ? {} : { counterpart }),
    ...(headline === '' ? {} : { headline }),
    facts: {
      isInMail: subject !== undefined,
      // Neither can be answered: an advertisement, which is nobody's, and the request of somebody unknown until it is accepted.
      isSponsored: isSponsored(conversation, isAnswerable, isPerson),
      isAnswerable,
      isGroup: senderCount > 1,
      ...(degree === undefined ? {} : { degree: Number(degree) }),
    },
  };
}

function isSponsored(conversation: Element, isAnswerable: boolean, isPerson: boolean): boolean {
  if (conversation.matches(SPONSORED) || conversation.querySelector(SPONSORED) !== null) return true;
  return !isAnswerable && !isPerson;
}

function hasAttachment(element: Element): boolean {
  return (
    element.querySelector(
      'img:not([class*="profile-picture"]), video, audio, article, [class*="attachment"]',
    ) !== null
  );
}

function faulty(code: AdapterFault['code'], detail: string): Result<never, AdapterFault> {
  return fail({ adapter: 'linkedin', surface: 'conversation', code, detail });
}

function keyOf(counterpartPath: string | undefined, entries: readonly Entry[], page: Page): string {
  const thread = /\/messaging\/thread\/([^/?#]+)/.exec(page.topUrl.pathname)?.[1];
  const first = entries.find(({ urn }) => urn !== null)?.urn;
  return hashKey(counterpartPath ?? thread ?? first ?? 'conversation');
}
