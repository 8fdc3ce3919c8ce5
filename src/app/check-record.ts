import type { ExplanationPack } from '../core/explanation-pack.ts';
import { explain } from '../engine/explain.ts';
import type { CheckEnd, CheckState, FaultGroup, FoundConversation } from '../ui/check-state.ts';
import { type CheckCounts, type CheckNews, type FoundItem, MOST_FOUND } from './check-protocol.ts';
import { createStrongest } from './strongest.ts';

/** Collects what a check tells, for the page to show. */
export interface CheckRecord {
  readonly take: (news: CheckNews) => void;
  readonly working: () => CheckState;
  readonly ended: (end: CheckEnd) => CheckState;
}

export function createCheckRecord(totalBytes: number, pack: ExplanationPack): CheckRecord {
  const strongest = createStrongest<FoundItem>(MOST_FOUND);
  let counts: CheckCounts = { bytes: 0, items: 0, found: 0 };
  const faults = new Map<string, FaultGroup>();

  return {
    take: (news) => {
      switch (news.kind) {
        case 'found':
          strongest.add(news.item);
          return;
        case 'fault': {
          const key = JSON.stringify([news.fault.file, news.fault.code]);
          const known = faults.get(key);
          faults.set(key, { first: known?.first ?? news.fault, count: (known?.count ?? 0) + 1 });
          return;
        }
        default:
          counts = news.progress;
      }
    },
    working: () => ({
      kind: 'working',
      share: totalBytes === 0 ? 0 : Math.min(1, counts.bytes / totalBytes),
      items: counts.items,
      found: counts.found,
    }),
    ended: (end) => {
      const shown = strongest.list();
      // A check that was stopped may have told of a find after its last count.
      const found = Math.max(counts.found, shown.length);
      return {
        kind: 'ended',
        end,
        items: Math.max(counts.items, found),
        found,
        conversations: shown.map((item) => toConversation(item, pack)),
        faults: [...faults.values()],
      };
    },
  };
}

function toConversation(
  { key, origin, observation, assessment }: FoundItem,
  pack: ExplanationPack,
): FoundConversation {
  return { key, origin, surface: observation.surface, observation, warning: explain(assessment, pack) };
}
