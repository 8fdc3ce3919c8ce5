import { bySelector, type Rung } from '../dom/ladder.ts';

const HEADINGS = 'h1, h2, h3';

/** The card at the top, which bears the name. */
export const TOP_CARD: readonly Rung[] = [
  bySelector('[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]'),
  (scope) =>
    [...scope.querySelectorAll('main h1.text-heading-xlarge')].flatMap(
      (heading) => heading.closest('section') ?? [],
    ),
  (scope) =>
    [...scope.querySelectorAll('main section')].filter(
      (section) =>
        section.querySelectorAll(HEADINGS).length === 1 &&
        section.querySelector('section') === null &&
        section.closest('aside') === null,
    ),
];

export const NAME: readonly Rung[] = [
  bySelector('h1.text-heading-xlarge'),
  bySelector('[data-view-name="profile-top-card-verified-badge"] :is(h1, h2, h3)'),
  bySelector(HEADINGS),
];

export const PROFILE_HEADLINE: readonly Rung[] = [
  bySelector('.text-body-medium.break-words, [data-generated-suggestion-target]'),
  bySelector('p'),
];

/** Visible only: another degree stands hidden beside the true one. */
export const DEGREE_TEXT = 'p, span';

/** The person's own words about themselves. */
export const ABOUT: readonly Rung[] = [
  bySelector('[componentkey$="About"] [data-testid="expandable-text-box"]'),
  bySelector('[data-view-name="profile-card-about"] [data-testid="expandable-text-box"]'),
  inSectionOf(
    '#about',
    '.inline-show-more-text span[aria-hidden="true"], .full-width span[aria-hidden="true"]',
  ),
  (scope) =>
    inSectionOf(
      '#about',
      'span[aria-hidden="true"]',
    )(scope).filter((element) => element.closest('h1, h2, h3') === null),
];

/** One post that they held each. */
export const POSITION: readonly Rung[] = [
  bySelector('[componentkey$="ExperienceTopLevelSection"] [componentkey^="entity-collection-item--"]'),
  bySelector('[data-view-name="profile-card-experience"] [componentkey^="entity-collection-item--"]'),
  inSectionOf('#experience', '[data-view-name="profile-component-entity"]'),
];

export const CONNECTIONS: readonly Rung[] = [
  bySelector('a[data-view-name="profile-top-card-view-all-connections"]'),
  bySelector('a[href*="/search/results/people/"][href*="connectionOf"]'),
  bySelector('li.text-body-small span.t-bold'),
];

export const PHOTO =
  '[data-view-name="profile-top-card-member-photo"] img[src], img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]';

/** The mark itself: the box around it is there without one, too. */
export const VERIFIED = 'svg[id^="verified-"], svg[data-test-icon^="verified"]';

export const PREMIUM = 'svg[id*="premium"], svg[data-test-icon*="premium"]';

export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** Only on the person's own profile. */
export const EDIT_LINK = 'a[href*="/edit/intro/"]';

export const COMPANY_LINK = 'a[href*="/company/"]';

/** The control that unfolds a long text. */
export const UNFOLD_TEXT = '[data-testid="expandable-text-button"]';

function inSectionOf(anchor: string, selector: string): Rung {
  return (scope) => [...(scope.querySelector(anchor)?.closest('section')?.querySelectorAll(selector) ?? [])];
}
