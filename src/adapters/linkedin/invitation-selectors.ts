import { bySelector, type Rung } from '../dom/ladder.ts';

export const PERSON = 'a[href*="/in/"]';

/** What else invites. */
export const OTHER_KIND = 'a[href*="/company/"], a[href*="/newsletters/"], a[href*="/events/"]';

/** One received invitation each. Advertisements, newsletters and people to invite stand in the same lists. */
export const CARD: readonly Rung[] = [
  bySelector('[role="listitem"][componentkey^="urn:li:invitation:"]'),
  bySelector('.invitation-card, [data-test-incoming-invitation-card]'),
  // An entry about a person with two answers to choose from: to accept and to ignore.
  (scope) =>
    [...scope.querySelectorAll('[role="listitem"], main li')].filter(
      (entry) => entry.querySelector(PERSON) !== null && countAnswers(entry) === 2,
    ),
];

/** What the person wrote with the invitation; many have nothing. */
export const NOTE: readonly Rung[] = [
  bySelector('[data-testid="expandable-text-box"]'),
  bySelector('.invitation-card__custom-message, .invitation-card__custom-message-container'),
  bySelector('[data-test-invitation-message]'),
];

/** The control that unfolds a long note. */
export const UNFOLD = '[data-testid="expandable-text-button"], [role="button"]';

export const PERSON_LINK: readonly Rung[] = [
  (scope) => [...scope.querySelectorAll(PERSON)].filter((link) => (link.textContent ?? '').trim() !== ''),
  bySelector(PERSON),
];

export const PERSON_NAME: readonly Rung[] = [
  bySelector('a[href*="/in/"] strong'),
  bySelector('.invitation-card__title'),
  (scope) => [...scope.querySelectorAll(PERSON)].filter((link) => (link.textContent ?? '').trim() !== ''),
];

export const PERSON_HEADLINE: readonly Rung[] = [bySelector('.invitation-card__subtitle'), bySelector('p')];

/** The list itself, which is there without an invitation in it, too. */
export const LIST =
  '[data-sdui-screen*="nvitation"], [data-sdui-screen*=".mynetwork."], [data-testid="lazy-column"], .invitation-manager__invitation-list, .mn-invitation-list, .invitation-card';

function countAnswers(entry: Element): number {
  const labelled = [...entry.querySelectorAll('button[aria-label]')];
  return Math.max(
    0,
    ...labelled.map(
      ({ parentElement }) => labelled.filter((other) => other.parentElement === parentElement).length,
    ),
  );
}
