import type { AdapterFault } from '../../core/adapter-fault.ts';
import type { Author, Message } from '../../core/observation.ts';
import { fail, succeed } from '../../core/result.ts';
import type { Page, PageReading, SurfaceReading } from '../contract.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { precedes } from '../dom/precedes.ts';
import { matching, readText } from '../dom/read-text.ts';
import { isShownElsewhere } from './interop-frame.ts';
import { readProfileFacts } from './profile-facts.ts';
import {
  ABOUT,
  CONTACT_LINK,
  EDIT_LINK,
  NAME,
  POSITION,
  PROFILE_HEADLINE,
  TOP_CARD,
  UNFOLD_TEXT,
} from './profile-selectors.ts';

/** Reads what a person tells of themselves on the profile that the address names. */
export function readProfile(page: Page): PageReading {
  const slug = profileSlug(page.topUrl.pathname);
  if (slug === undefined) return { surfaces: [], missing: [] };
  const cards = climb(page.document, TOP_CARD);
  const card = cards.elements.find(isVisible);
  if (card === undefined) {
    const isTop = page.url.href === page.topUrl.href;
    const isMissing = isTop && isWhole(page.topUrl.pathname) && !isShownElsewhere(page);
    return {
      surfaces: [],
      missing: isMissing ? [fault('pane-not-found', 'address of a profile, no card')] : [],
    };
  }
  const surface = readCard(card, cards.rung, slug, page);
  return { surfaces: surface === undefined ? [] : [surface], missing: [] };
}

/** The first part of a profile's address, also in those of its parts: `/in/lena-exemple/details/experience/`. */
function profileSlug(pathname: string): string | undefined {
  const part = /^\/in\/([^/]+)/.exec(pathname)?.[1];
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}

/** The lists of posts, skills and activity have pages of their own, without the card. */
function isWhole(pathname: string): boolean {
  return /^\/in\/[^/]+\/?(?:overlay\/|$)/.test(pathname);
}

function readCard(card: Element, cardRung: number, slug: string, page: Page): SurfaceReading | undefined {
  const key = hashKey(`/in/${slug}`);
  const scope = card.closest('main') ?? page.document.body;
  const about = climb(scope, ABOUT);
  const positions = climb(scope, POSITION);
  // Beside the profile stand those of other people.
  const isTheirs = (element: Element): boolean => isVisible(element) && element.closest('aside') === null;
  const elements = [...about.elements.filter(isTheirs).slice(0, 1), ...positions.elements.filter(isTheirs)];
  const rungs = { card: cardRung, about: about.rung, position: positions.rung };
  const common = { key, surface: 'profile' as const, root: scope, rungs };
  if (!isOf(card, slug)) {
    const observation = fail(fault('readers-disagree', 'address and card name different profiles'));
    return { ...common, observation, elements: [] };
  }
  const [nameElement] = climb(card, NAME).elements.filter(isVisible);
  const name = nameElement === undefined ? '' : readText(nameElement);
  // Nobody is warned of themselves.
  const from: Author = card.querySelector(EDIT_LINK) === null ? 'them' : 'me';
  const texts = elements.map((element) => ({ element, text: readText(element, matching(UNFOLD_TEXT)) }));
  const filled = texts.filter(({ text }) => text !== '');
  if (filled.length === 0) return undefined;
  const headline = readHeadline(card, nameElement);
  const messages: readonly Message[] = filled.map(({ text }) => ({
    from,
    text,
    ...(name === '' ? {} : { senderName: name }),
  }));
  return {
    ...common,
    observation: succeed({
      surface: 'profile',
      messages,
      ...(name === '' ? {} : { counterpart: name }),
      ...(headline === '' ? {} : { headline }),
      facts: readProfileFacts(card, positions.elements[0]),
    }),
    elements: filled.map(({ element }) => element),
  };
}

/** Whether nothing in a card says that it is another person's: its link where the address has words, its key where it has an id. */
function isOf(card: Element, slug: string): boolean {
  // One's own profile has this address until the page puts the real one in its place.
  if (slug === 'me') return true;
  const id = /card\.ref(.+)Topcard$/.exec(card.getAttribute('componentkey') ?? '')?.[1]?.toLowerCase();
  if (slug.startsWith('acoaa')) return id === undefined || id === slug;
  const linked = profileSlug(linkPath(card.querySelector(CONTACT_LINK)));
  return linked === undefined || linked === slug;
}

/** The first text after the name that is neither a degree nor the name again. */
function readHeadline(card: Element, name: Element | undefined): string {
  const found = climb(card, PROFILE_HEADLINE).elements.find(
    (element) =>
      isVisible(element) &&
      /\p{L}{2}/u.test(element.textContent ?? '') &&
      !/^\s*[·•]/.test(element.textContent ?? '') &&
      (name === undefined || precedes(name, element)),
  );
  return found === undefined ? '' : readText(found);
}

function linkPath(link: Element | null): string {
  return (link?.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]*/, '');
}

function fault(code: AdapterFault['code'], detail: string): AdapterFault {
  return { adapter: 'linkedin', surface: 'profile', code, detail };
}
