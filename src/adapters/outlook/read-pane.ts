import type { AdapterFault } from '../../core/adapter-fault.ts';
import type { Observation } from '../../core/observation.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Page, SurfaceReading } from '../contract.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { matching, readText } from '../dom/read-text.ts';
import { type OwnAccount, ownAccount } from './own-account.ts';
import { lastBefore, type Mails, readMails } from './read-mail.ts';
import { COMPOSER, CONTROL, ITEM, SUBJECT } from './selectors.ts';

/** A heading by these rungs belongs to a mail; the last one may be any heading. */
const MAIL_HEADING_RUNGS = [0, 1];

/** Reads the conversation in a pane. Undefined where none is open in it. */
export function readPane(pane: Element, paneRung: number, page: Page): SurfaceReading | undefined {
  const own = ownAccount(page);
  const read = readMails(pane, own, page.recall);
  const headings = climb(pane, SUBJECT);
  const visible = headings.elements.filter(
    (element) => isVisible(element) && !read.mails.some(({ body }) => body.contains(element)),
  );
  const isNamed = MAIL_HEADING_RUNGS.includes(headings.rung);
  // Of headings of any kind the last one above the first text is nearest to be its subject.
  const heading = isNamed ? visible[0] : lastBefore(read.mails[0]?.body, visible);
  if (read.mails.length === 0) {
    // A draft that is taken up again has a heading as well, and nothing to read.
    if (!isNamed || heading === undefined || [...pane.querySelectorAll(COMPOSER)].some(isVisible))
      return undefined;
  }
  return {
    key: hashKey(conversationId(heading, pane, page, read)),
    surface: 'email',
    root: pane,
    observation: toObservation(heading, pane, read, own),
    rungs: { pane: paneRung, subject: headings.rung, ...read.rungs },
    elements: read.mails.map(({ body }) => body),
  };
}

function toObservation(
  heading: Element | undefined,
  pane: Element,
  { mails }: Mails,
  own: OwnAccount,
): Result<Observation, AdapterFault> {
  if (mails.length === 0) return faulty('no-body', 'heading 1, bodies 0');
  if (mails.some(({ isDisputed }) => isDisputed)) {
    return faulty('readers-disagree', 'the sender before a text stands outside its mail');
  }
  const other = mails.find(({ message }) => message.from === 'them');
  const counterpart = other?.sender.name ?? '';
  const subject = readSubject(heading);
  const items = pane.querySelectorAll(ITEM).length;
  return succeed({
    surface: 'email',
    messages: mails.map(({ message }) => message),
    ...(subject === '' ? {} : { subject }),
    ...(counterpart === '' ? {} : { counterpart }),
    facts: {
      collapsed: Math.max(0, items - mails.length),
      isAccountKnown: own.addresses.size > 0,
      ...(other === undefined || other.sender.address === ''
        ? {}
        : { senderDomain: other.sender.address.replace(/^.*@/, '') }),
    },
  });
}

function readSubject(heading: Element | undefined): string {
  if (heading === undefined) return '';
  const title = heading.getAttribute('title') ?? heading.querySelector('[title]')?.getAttribute('title');
  return (title ?? readText(heading, matching(CONTROL))).trim();
}

function faulty(code: AdapterFault['code'], detail: string): Result<never, AdapterFault> {
  return fail({ adapter: 'outlook', surface: 'email', code, detail });
}

function conversationId(heading: Element | undefined, pane: Element, page: Page, { mails }: Mails): string {
  return (
    /^[A-Z]+_(.+)_SUBJECT$/.exec(heading?.id ?? '')?.[1] ??
    pane.getAttribute('data-convid') ??
    mailId(page) ??
    mails[0]?.message.id ??
    'mail'
  );
}

/** `/mail/inbox/id/AAQk…`, `/mail/0/deeplink/read/AAMk…`: the address of an open mail ends with its long id. */
export function mailId({ url }: Page): string | undefined {
  return /\/(?:id|read)\/([^/]{16,})$/.exec(url.pathname)?.[1];
}
