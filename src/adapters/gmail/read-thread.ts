import type { AdapterFault } from '../../core/adapter-fault.ts';
import type { Author, Message, Observation } from '../../core/observation.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Page, SurfaceReading } from '../contract.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { type Participants, readMailBody } from '../dom/read-mail-body.ts';
import { readText } from '../dom/read-text.ts';
import { ownAddresses } from './own-addresses.ts';
import {
  BODY,
  CLIPPED,
  COLLAPSED,
  EXPANDED,
  FOLDED_COUNT,
  MESSAGE,
  PARTICIPANT,
  RECIPIENT,
  SENDER,
} from './selectors.ts';

interface Mail {
  readonly element: Element;
  readonly message: Message;
  readonly address: string;
}

/** Reads the conversation under a heading, in the view that holds both. */
export function readThread(
  heading: Element,
  headingRung: number,
  view: Element,
  { document, recall }: Page,
): SurfaceReading {
  const own = ownAddresses(document);
  const found = climb(view, MESSAGE);
  const bodyRungs: number[] = [];
  const mails = found.elements.flatMap((element): readonly Mail[] => {
    const bodies = climb(element, BODY);
    const body = bodies.elements.find((candidate) => isVisible(candidate));
    if (body === undefined) return [];
    bodyRungs.push(bodies.rung);
    const given = [idOf(element), ...own].join(' ');
    return [recall({ of: body, within: element, among: view, given }, () => readMail(element, body, own))];
  });
  return {
    key: hashKey(threadId(heading, found.elements)),
    surface: 'email',
    root: view,
    observation: toObservation(heading, view, mails, own),
    rungs: { heading: headingRung, message: found.rung, body: Math.max(-1, ...bodyRungs) },
    elements: mails.map(({ element }) => element),
  };
}

function readMail(element: Element, body: Element, own: ReadonlySet<string>): Mail {
  const [sender] = climb(element, SENDER).elements;
  const address = sender?.getAttribute('email')?.toLowerCase() ?? '';
  const senderName = sender?.getAttribute('name') ?? '';
  const from: Author = own.has(address) ? 'me' : 'them';
  const { text, quoted } = readMailBody(body, participantsOf(element, own));
  const id = idOf(element);
  return {
    element: body,
    address,
    message: {
      from,
      text,
      ...(id === null ? {} : { id: hashKey(id) }),
      ...(senderName === '' ? {} : { senderName }),
      ...(quoted === '' ? {} : { quoted }),
    },
  };
}

function idOf(message: Element): string | null {
  return message.getAttribute('data-legacy-message-id') ?? message.getAttribute('data-message-id');
}

function participantsOf(element: Element, own: ReadonlySet<string>): Participants {
  const told = [...element.querySelectorAll(PARTICIPANT)].flatMap((person) => [
    person.getAttribute('name') ?? '',
    person.getAttribute('email') ?? '',
  ]);
  return { shown: [...told, ...own].join('\n'), isComplete: element.querySelector(RECIPIENT) !== null };
}

function toObservation(
  heading: Element,
  view: Element,
  mails: readonly Mail[],
  own: ReadonlySet<string>,
): Result<Observation, AdapterFault> {
  if (mails.length === 0) {
    const open = view.querySelectorAll(EXPANDED).length;
    return fail({
      adapter: 'gmail',
      surface: 'email',
      code: 'no-body',
      detail: `messages open ${open}, bodies 0`,
    });
  }
  const other = mails.find(({ message }) => message.from === 'them');
  const subject = readText(heading);
  const counterpart = other?.message.senderName ?? '';
  return succeed({
    surface: 'email',
    messages: mails.map(({ message }) => message),
    ...(subject === '' ? {} : { subject }),
    ...(counterpart === '' ? {} : { counterpart }),
    facts: {
      collapsed: countCollapsed(view),
      isClipped: view.querySelector(CLIPPED) !== null,
      isAccountKnown: own.size > 0,
      ...(other === undefined || other.address === ''
        ? {}
        : { senderDomain: other.address.replace(/^.*@/, '') }),
    },
  });
}

/** Messages of the conversation whose text is not in the page: folded ones one by one, and those folded into a number. */
function countCollapsed(view: Element): number {
  const folded = [...view.querySelectorAll(FOLDED_COUNT)].map((element) =>
    Number.parseInt(element.textContent ?? '', 10),
  );
  const known = folded.filter((count) => Number.isFinite(count));
  return view.querySelectorAll(COLLAPSED).length + known.reduce((sum, count) => sum + count, 0);
}

function threadId(heading: Element, messages: readonly Element[]): string {
  const permanent = heading.getAttribute('data-thread-perm-id');
  return (
    heading.getAttribute('data-legacy-thread-id') ??
    (permanent === 'undefined' ? null : permanent) ??
    (messages[0] === undefined ? null : idOf(messages[0])) ??
    'thread'
  );
}
