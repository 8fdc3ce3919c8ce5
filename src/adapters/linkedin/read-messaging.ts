import type { AdapterFault } from '../../core/adapter-fault.ts';
import type { Page, PageReading, SurfaceReading } from '../contract.ts';
import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { isShownElsewhere } from './interop-frame.ts';
import { readConversation } from './read-conversation.ts';
import { INTEROP_OUTLET, LOADER, MESSAGE, MINIMIZED, PANE } from './selectors.ts';

/** Messaging: full page, bubbles, the `/preload/` frame and the shadow root beside server-driven pages. */
export function readMessaging(page: Page): PageReading {
  const panes = messagingScopes(page.document).flatMap((scope) =>
    climb(scope, PANE).elements.filter(isOnScreen),
  );
  const surfaces = panes.flatMap((pane): readonly SurfaceReading[] => {
    const surface = readConversation(pane, page);
    return surface === undefined ? [] : [surface];
  });
  return { surfaces: withoutTwins(surfaces), missing: findMissing(page, panes, surfaces) };
}

/** The document and the open shadow roots in it: what is in one can't be seen from the other. */
export function messagingScopes(document: Document): readonly (Document | ShadowRoot)[] {
  const outlets = [...document.querySelectorAll(INTEROP_OUTLET)];
  return [document, ...outlets.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}

function isOnScreen(pane: Element): boolean {
  return pane.closest(MINIMIZED) === null && isVisible(pane);
}

/** The same conversation may be open as page and as bubble: the one with more messages speaks for both. */
function withoutTwins(surfaces: readonly SurfaceReading[]): readonly SurfaceReading[] {
  const byKey = new Map<string, SurfaceReading>();
  for (const surface of surfaces) {
    const known = byKey.get(surface.key);
    if (known === undefined || surface.elements.length > known.elements.length)
      byKey.set(surface.key, surface);
  }
  return [...byKey.values()];
}

/** What the address or a message list promises and nobody could read. */
function findMissing(
  page: Page,
  panes: readonly Element[],
  surfaces: readonly SurfaceReading[],
): PageReading['missing'] {
  if (surfaces.length > 0 || !isThread(page) || isShownElsewhere(page)) return [];
  const [pane] = panes;
  if (pane === undefined) return [fault('pane-not-found', 'thread address, no message list')];
  if (pane.querySelector(LOADER) !== null && climb(pane, MESSAGE).rung === -1) {
    return [fault('no-messages', 'message list still loading')];
  }
  return [fault('no-messages', `message list with ${pane.children.length} entries, none a message`)];
}

function isThread({ topUrl }: Page): boolean {
  return /^\/messaging\/thread\/(?!new(?:\/|$))[^/]+/.test(topUrl.pathname);
}

function fault(code: AdapterFault['code'], detail: string): AdapterFault {
  return { adapter: 'linkedin', surface: 'conversation', code, detail };
}
