import { readableTop, type View } from './describe-page.ts';
import { runSoon } from './run-soon.ts';

/** How long changes are gathered before the page is looked at, in milliseconds. */
const GATHER_MS = 200;

/** A look may take one part in so many of the time: after a slow one the next waits longer. */
const REST_PER_LOOK = 20;

/** But never longer than this: what was found in the mail before must not stand over the next one. */
const LONGEST_REST_MS = 3000;

/** The longest wait for the browser to be idle, in milliseconds. */
const IDLE_TIMEOUT_MS = 1000;

export interface PageWatch {
  /** Asks for a look soon, as a change of the page does. */
  request(): void;
}

export interface WatchOptions {
  /** The window of the watched document. */
  readonly view: View;
  /** The roots to observe now; asked again after each look. */
  readonly roots: () => readonly Node[];
  /**
   * Called when something may have changed, never while the page is hidden. Returns whether the time was up before all was seen:
   * then it is called again soon, in another task, and told whether something changed since.
   */
  readonly look: (hasChanged: boolean) => boolean;
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

/**
 * Notices that a page may show something new, without polling and without a trace in the page: `childList` observers on
 * the roots, navigation inside the page, and coming back to it.
 */
export function watchPage({ view, roots, look, signal }: WatchOptions): PageWatch {
  const { document } = view;
  const observers = new Map<Node, MutationObserver>();
  let isScheduled = false;
  let isOwed = false;
  let hasChanged = true;
  let lastLookMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let callOff: (() => void) | undefined;

  function refreshRoots(): void {
    const wanted = new Set(roots().filter((root) => root.isConnected));
    for (const [root, observer] of observers) {
      if (wanted.has(root)) continue;
      observer.disconnect();
      observers.delete(root);
    }
    for (const root of wanted) {
      if (observers.has(root)) continue;
      const observer = new view.MutationObserver(request);
      observer.observe(root, { childList: true, subtree: true });
      observers.set(root, observer);
    }
  }

  function lookNow(): void {
    isScheduled = false;
    if (signal.aborted) return;
    if (document.hidden) {
      isOwed = true;
      return;
    }
    const start = performance.now();
    try {
      const isUnfinished = look(takeChange());
      if (isUnfinished && !signal.aborted) {
        // What changes until then is seen as well, without another look.
        isScheduled = true;
        callOff = runSoon(view, lookNow);
      }
    } finally {
      if (!signal.aborted) refreshRoots();
      // Of a look in parts the last one counts: what the others read is known the next time.
      lastLookMs = performance.now() - start;
    }
  }

  function whenIdle(): void {
    if (typeof view.requestIdleCallback === 'function') {
      idle = view.requestIdleCallback(lookNow, { timeout: IDLE_TIMEOUT_MS });
    } else lookNow();
  }

  function takeChange(): boolean {
    const was = hasChanged;
    hasChanged = false;
    return was;
  }

  function request(): void {
    hasChanged = true;
    if (isScheduled || signal.aborted) return;
    if (document.hidden) {
      isOwed = true;
      return;
    }
    isScheduled = true;
    const rest = Math.min(LONGEST_REST_MS, lastLookMs * REST_PER_LOOK);
    timer = setTimeout(whenIdle, Math.max(GATHER_MS, rest));
  }

  function stopObserving(): void {
    for (const observer of observers.values()) observer.disconnect();
    observers.clear();
  }

  // Nothing is observed while the page is hidden, so a look is owed when it comes back.
  function followVisibility(): void {
    if (document.hidden) {
      stopObserving();
      isOwed = true;
    } else if (isOwed) {
      isOwed = false;
      request();
    }
  }

  document.addEventListener('visibilitychange', followVisibility, { signal });
  // The top window's address and size decide what a frame shows as well.
  for (const window of new Set([view, readableTop(view) ?? view])) {
    for (const event of ['popstate', 'hashchange', 'pageshow', 'resize']) {
      window.addEventListener(event, request, { signal });
    }
    // The Navigation API also tells of `history.pushState`, which a content script can't see otherwise.
    for (const event of ['currententrychange', 'navigatesuccess']) {
      window.navigation?.addEventListener(event, request, { signal });
    }
  }

  // A prepared frame may come on screen by a style of its parent, which changes nothing inside it.
  let onScreen: IntersectionObserver | undefined;
  if (view.top !== view && typeof view.IntersectionObserver === 'function') {
    onScreen = new view.IntersectionObserver(request);
    onScreen.observe(document.documentElement);
  }

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      if (idle !== undefined) view.cancelIdleCallback(idle);
      callOff?.();
      stopObserving();
      onScreen?.disconnect();
    },
    { once: true },
  );

  request();
  return { request };
}
