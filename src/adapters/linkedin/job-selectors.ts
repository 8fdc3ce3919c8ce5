import { bySelector, type Rung } from '../dom/ladder.ts';

/** The part of a page that shows one job. */
export const JOB_PANE: readonly Rung[] = [
  bySelector('[data-sdui-screen$="JobDetails"]'),
  bySelector('.jobs-search__job-details, .job-view-layout, .jobs-details'),
  bySelector('main'),
];

/** The ways to the text of the job with an id. Where the page names no id beside the text, its links must (see `read-job.ts`). */
export function descriptionOf(id: string): readonly Rung[] {
  const name = `JobDetails_AboutTheJob_${id}`;
  return [
    bySelector(`[componentkey="${name}"] [data-testid="expandable-text-box"]`),
    bySelector(`[componentkey="${name}"], [id="${name}"]`),
    bySelector('[data-sdui-component$=".aboutTheJob"]:not([componentkey]):not([id])'),
    bySelector('#job-details'),
    bySelector('.jobs-description__content, .show-more-less-html__markup'),
  ];
}

/** Texts of any job, to tell another one's from none. */
export const ANY_DESCRIPTION =
  '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"], [data-sdui-component$=".aboutTheJob"], #job-details, .jobs-description__content, .show-more-less-html__markup';

export function titleOf(id: string): readonly Rung[] {
  return [
    bySelector('.job-details-jobs-unified-top-card__job-title, .top-card-layout__title'),
    bySelector(`p a[href*="/jobs/view/${id}"]`),
    bySelector('h1'),
  ];
}

export const COMPANY: readonly Rung[] = [
  bySelector('.job-details-jobs-unified-top-card__company-name a, .topcard__org-name-link'),
  bySelector('a[href*="/company/"][href*="/life"]'),
  bySelector('a[href*="/company/"]'),
];

/** Who looks for people, where the advert names them. */
export function posterOf(id: string): readonly Rung[] {
  return [
    bySelector(`[componentkey^="JobDetailsPeopleWhoCanHelpSlot_${id}"] a[href*="/in/"]`),
    bySelector('.hirer-card__hirer-information a[href*="/in/"], .hirer-card__hirer-information'),
    bySelector('.job-details-people-who-can-help__section a[href*="/in/"], .jobs-poster__name'),
  ];
}

/** The control that unfolds a long text. */
export const UNFOLD = '[data-testid="expandable-text-button"]';
