import type { AdapterFault } from '../../core/adapter-fault.ts';
import { succeed } from '../../core/result.ts';
import type { Page, PageReading, SurfaceReading } from '../contract.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { matching, readText } from '../dom/read-text.ts';
import {
  CARD,
  LIST,
  NOTE,
  OTHER_KIND,
  PERSON,
  PERSON_HEADLINE,
  PERSON_LINK,
  PERSON_NAME,
  UNFOLD,
} from './invitation-selectors.ts';
import { profilePath } from './profile-path.ts';

/** Reads the notes with which people ask to be connected. An invitation without a note holds nothing to read. */
export function readInvitations(page: Page): PageReading {
  if (!/^\/mynetwork(?:\/|$)/.test(page.topUrl.pathname) || isSent(page))
    return { surfaces: [], missing: [] };
  const cards = climb(page.document, CARD);
  const shown = cards.elements.filter(isVisible);
  const surfaces = shown.flatMap((card) => readCard(card, cards.rung) ?? []);
  return { surfaces, missing: findMissing(page, shown) };
}

function readCard(card: Element, cardRung: number): SurfaceReading | undefined {
  const link = climb(card, PERSON_LINK);
  // Pages, newsletters and events invite as well.
  const path = profilePath(link.elements[0]);
  const note = climb(card, NOTE);
  const [box] = note.elements;
  if (path === undefined || box === undefined) return undefined;
  const text = readText(box, matching(UNFOLD));
  if (text === '') return undefined;
  const name = textOf(climb(card, PERSON_NAME).elements[0]);
  const headline = textOf(
    climb(card, PERSON_HEADLINE).elements.find(
      (element) => !box.contains(element) && !element.contains(box) && element.querySelector(PERSON) === null,
    ),
  );
  const id = hashKey(card.getAttribute('componentkey') ?? path);
  return {
    key: id,
    surface: 'invitation',
    root: card,
    observation: succeed({
      surface: 'invitation',
      messages: [{ from: 'them', text, id, ...(name === '' ? {} : { senderName: name }) }],
      ...(name === '' ? {} : { counterpart: name }),
      ...(headline === '' ? {} : { headline }),
    }),
    rungs: { card: cardRung, note: note.rung, person: link.rung },
    elements: [box],
  };
}

/** A list that nobody finds, or notes that stand in no invitation that anybody finds. */
function findMissing(page: Page, cards: readonly Element[]): readonly AdapterFault[] {
  if (!/^\/mynetwork\/invitation-manager/.test(page.url.pathname)) return [];
  const notes = climb(page.document, NOTE).elements.filter(
    (note) =>
      isVisible(note) &&
      !cards.some((card) => card.contains(note)) &&
      note.closest('[role="listitem"], li')?.querySelector(OTHER_KIND) == null,
  );
  if (notes.length > 0) return [fault(`notes outside of invitations ${notes.length}`)];
  const isListed = cards.length > 0 || page.document.querySelector(LIST) !== null;
  return isListed ? [] : [fault('address of the invitations, no list')];
}

function fault(detail: string): AdapterFault {
  return { adapter: 'linkedin', surface: 'invitation', code: 'pane-not-found', detail };
}

/** Those that the person has sent. A screen that was left stays in the page, hidden. */
function isSent({ document, topUrl }: Page): boolean {
  return (
    topUrl.pathname.includes('/sent') ||
    [...document.querySelectorAll('[data-sdui-screen*="InvitationSent"]')].some(isVisible)
  );
}

function textOf(element: Element | undefined): string {
  return element === undefined ? '' : readText(element, matching(UNFOLD));
}
