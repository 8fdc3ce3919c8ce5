import { assertNever } from '../core/assert-never.ts';
import type { Warning } from '../core/warning.ts';
import type { MessageKey } from './words.ts';

/** The one sentence that says what was found. */
export function summaryKey({ level, reason }: Pick<Warning, 'level' | 'reason'>): MessageKey {
  switch (level) {
    case 'high':
      return 'summaryHigh';
    case 'medium':
      return reason === 'named-pattern' ? 'summaryMediumPattern' : 'summaryMediumSeveral';
    case 'low':
      if (reason === 'one-technique') return 'summaryLowOne';
      return reason === 'background-only' ? 'summaryLowBackground' : 'summaryLowFew';
    case 'none':
      return reason === 'guarded' ? 'summaryGuarded' : 'summaryNone';
    default:
      return assertNever(level);
  }
}
