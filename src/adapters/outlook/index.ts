import type { Adapter, Page, PageReading } from '../contract.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { findBodies } from './read-mail.ts';
import { mailId, readPane } from './read-pane.ts';
import { COMPOSER, PANE } from './selectors.ts';

/** Outlook on the web: the open conversation, in the reading pane, over the whole page, in a window of its own. */
export const outlookAdapter: Adapter = {
  id: 'outlook',
  site: 'gmail',

  read(page) {
    const { document } = page;
    if (!page.isFrameVisible) return { surfaces: [], missing: [] };
    const { panes, rung } = findPanes(document);
    const surfaces = panes.flatMap((pane) => readPane(pane, rung, page) ?? []);
    return { surfaces, missing: surfaces.length > 0 ? [] : findMissing(page, panes) };
  },

  roots({ document }) {
    return [document.body];
  },
};

/** The panes on screen. One that has another name now is known by the text in it: the page itself then stands for it. */
function findPanes(document: Document): { readonly panes: readonly Element[]; readonly rung: number } {
  const found = climb(document, PANE);
  const panes = found.elements.filter(isVisible);
  const isOutside = !panes.some((pane) => findBodies(pane).rung >= 0) && findBodies(document.body).rung >= 0;
  return isOutside ? { panes: [document.body], rung: PANE.length } : { panes, rung: found.rung };
}

function findMissing(page: Page, panes: readonly Element[]): PageReading['missing'] {
  if (mailId(page) === undefined) return [];
  if ([...page.document.querySelectorAll(COMPOSER)].some(isVisible)) return [];
  const detail = `address of a mail, panes on screen ${panes.length}`;
  return [{ adapter: 'outlook', surface: 'email', code: 'pane-not-found', detail }];
}
