import type { Page, Recall } from '../adapters/contract.ts';
import { readAfresh } from '../adapters/dom/read-afresh.ts';

/** A window as a content script sees it. */
export type View = Window & typeof globalThis;

/** The top window where it can be read (same origin), else undefined. */
export function readableTop(view: View): View | undefined {
  const { top } = view;
  if (top === null) return undefined;
  try {
    // Another origin's window throws here.
    return top.document ? (top as View) : undefined;
  } catch {
    return undefined;
  }
}

function isOnScreen(frame: Element, parent: Window): boolean {
  if (!frame.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { top, left, bottom, right, width, height } = frame.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return bottom > 0 && right > 0 && top < parent.innerHeight && left < parent.innerWidth;
}

function isFrameVisible(view: View): boolean {
  if (view.parent === view) return true;
  const frame = view.frameElement;
  // A parent of another origin hides its frame element; a frame without a size is not shown at least.
  if (frame === null) return view.innerWidth > 0 && view.innerHeight > 0;
  const parent = frame.ownerDocument.defaultView;
  return parent !== null && isOnScreen(frame, parent) && isFrameVisible(parent);
}

/** The document of a frame as adapters may see it. */
export function describePage(view: View, recall: Recall = readAfresh): Page {
  const url = new URL(view.location.href);
  const top = readableTop(view);
  return {
    document: view.document,
    url,
    topUrl: top === undefined ? url : new URL(top.location.href),
    isFrameVisible: isFrameVisible(view),
    recall,
  };
}

/** Names the page load that a frame belongs to: the same in all frames that can read their top window. */
export function pageLoadName(view: View): string {
  return String((readableTop(view) ?? view).performance.timeOrigin);
}
