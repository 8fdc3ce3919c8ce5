import type { Page } from '../contract.ts';
import { isVisible } from '../dom/is-visible.ts';
import { INTEROP_FRAME } from './selectors.ts';

/** On server-driven pages a frame shows what the classic application still does, and answers for it itself. */
export function isShownElsewhere({ document }: Page): boolean {
  return [...document.querySelectorAll(INTEROP_FRAME)].some(isVisible);
}
