import type { AdapterFault } from '../../core/adapter-fault.ts';
import { succeed } from '../../core/result.ts';
import type { Page, PageReading, SurfaceReading } from '../contract.ts';
import { hashKey } from '../dom/hash-key.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { precedes } from '../dom/precedes.ts';
import { matching, readText } from '../dom/read-text.ts';
import { isShownElsewhere } from './interop-frame.ts';
import {
  ANY_DESCRIPTION,
  COMPANY,
  descriptionOf,
  JOB_PANE,
  posterOf,
  titleOf,
  UNFOLD,
} from './job-selectors.ts';

/**
 * Reads the job that the address names, alone or beside the list of jobs. The page may still hold the one before, so only what bears
 * the same id is read.
 */
export function readJob(page: Page): PageReading {
  const id = jobId(page);
  if (id === undefined) return { surfaces: [], missing: [] };
  const found = climb(page.document, JOB_PANE);
  const panes = found.elements.filter(isVisible);
  const surfaces = panes.flatMap((pane) => readPane(pane, id, found.rung, page) ?? []).slice(0, 1);
  return { surfaces, missing: surfaces.length > 0 ? [] : findMissing(page, panes) };
}

/** `/jobs/view/4000000001`, `/jobs/view/engineer-at-example-4000000001`, `/jobs/search/?currentJobId=4000000001` */
function jobId({ topUrl }: Page): string | undefined {
  if (!topUrl.pathname.startsWith('/jobs/')) return undefined;
  const inPath = /^\/jobs\/view\/(?:[^/]*-)?(\d+)/.exec(topUrl.pathname)?.[1];
  return inPath ?? /^\d+$/.exec(topUrl.searchParams.get('currentJobId') ?? '')?.[0];
}

function readPane(pane: Element, id: string, paneRung: number, page: Page): SurfaceReading | undefined {
  const description = climb(pane, descriptionOf(id));
  const body = description.elements.find(isVisible);
  if (body === undefined || namesAnother(pane, body, id)) return undefined;
  const text = readText(body, matching(UNFOLD));
  if (text === '') return undefined;
  const title = readTitle(pane, body, id, page);
  const company = textOf(climb(pane, COMPANY).elements.find((link) => precedes(link, body)));
  const poster = textOf(climb(pane, posterOf(id)).elements.find(isVisible));
  const key = hashKey(id);
  return {
    key,
    surface: 'job-post',
    root: pane,
    observation: succeed({
      surface: 'job-post',
      messages: [{ from: 'them', text, id: key, ...(poster === '' ? {} : { senderName: poster }) }],
      ...(title === '' ? {} : { subject: title }),
      ...(company === '' ? {} : { organization: company }),
      facts: { hasCompanyPage: company !== '', hasPoster: poster !== '' },
    }),
    rungs: { pane: paneRung, description: description.rung },
    elements: [body],
  };
}

/** Whether the page says that a text without an id of its own is about another job: by the links above it. */
function namesAnother(pane: Element, body: Element, id: string): boolean {
  if (body.closest(`[componentkey$="_${id}"], [id$="_${id}"]`) !== null) return false;
  const ids = [...pane.querySelectorAll('a[href*="/jobs/view/"]')].flatMap((link) =>
    precedes(link, body)
      ? (/\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])
      : [],
  );
  return ids.length > 0 && !ids.includes(id);
}

/** The server-driven page marks its title by nothing but that the browser's own begins with it. */
function readTitle(pane: Element, body: Element, id: string, { document }: Page): string {
  const [marked] = climb(pane, titleOf(id)).elements.filter((element) => precedes(element, body));
  if (marked !== undefined) return textOf(marked);
  const [first = ''] = document.title.replace(/^\(\d+\+?\) /, '').split(' | ');
  const titles = [...pane.querySelectorAll('p')].map(textOf);
  return titles.includes(first) ? first : '';
}

function findMissing(page: Page, panes: readonly Element[]): readonly AdapterFault[] {
  // A frame that shows something else beside the job leaves the answer to the page itself.
  const isTop = page.url.href === page.topUrl.href;
  if (!isTop || isShownElsewhere(page)) return [];
  const others = [...page.document.querySelectorAll(ANY_DESCRIPTION)].filter(isVisible).length;
  if (others > 0) return [fault('readers-disagree', `address and page name different jobs, texts ${others}`)];
  return [fault(panes.length > 0 ? 'no-body' : 'pane-not-found', `address of a job, panes ${panes.length}`)];
}

function fault(code: AdapterFault['code'], detail: string): AdapterFault {
  return { adapter: 'linkedin', surface: 'job-post', code, detail };
}

function textOf(element: Element | undefined): string {
  return element === undefined ? '' : readText(element);
}
