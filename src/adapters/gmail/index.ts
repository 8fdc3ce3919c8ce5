import type { Adapter, Page } from '../contract.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { readThread } from './read-thread.ts';
import { HEADING } from './selectors.ts';

/** Gmail: the open conversation, in the main view, in the reading pane beside the list, in a window of its own. */
export const gmailAdapter: Adapter = {
  id: 'gmail',
  site: 'gmail',

  read(page) {
    const { document } = page;
    if (!page.isFrameVisible) return { surfaces: [], missing: [] };
    const headings = climb(document, HEADING);
    // The view that was left stays in the page, hidden.
    const heading = headings.elements.find(isVisible);
    if (heading === undefined) {
      if (!promisesThread(page)) return { surfaces: [], missing: [] };
      const detail = `thread address, headings ${headings.elements.length}, none on screen`;
      return {
        surfaces: [],
        missing: [{ adapter: 'gmail', surface: 'email', code: 'pane-not-found', detail }],
      };
    }
    const view = heading.closest('[role="main"]') ?? document.body;
    return { surfaces: [readThread(heading, headings.rung, view, page)], missing: [] };
  },

  roots({ document }) {
    return [document.body];
  },
};

/** `#inbox/FMfcgz…`, `#label/notes/FMfcgz…`: the last part of a conversation's address is its long id. */
function promisesThread({ url }: Page): boolean {
  return /^#[^?]+\/[A-Za-z0-9]{16,}(?:\?|$)/.test(url.hash);
}
