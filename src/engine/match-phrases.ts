import type { Layout } from './layout.ts';
import type { PhraseTable } from './phrase-table.ts';

/** A term list found in a folded text. Numbers have the list index `termLists.length`. */
export interface ListHit {
  readonly list: number;
  readonly start: number;
  readonly end: number;
}

export interface PhraseMatch {
  readonly phrase: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Beginnings of a phrase that are kept open at once: only hits that overlap each other need more than one. */
const OPEN = 4;

/** Reusable working memory, so that a short message costs no large allocation. */
export interface PhraseMatcher {
  /** Finds phrases in hits that are sorted by their starts. Work is linear in the hits. */
  match(hits: readonly ListHit[], layout: Layout): readonly PhraseMatch[];
}

export function createPhraseMatcher(table: PhraseTable): PhraseMatcher {
  const starts = new Int32Array(table.slotCount * OPEN);
  const ends = new Int32Array(table.slotCount * OPEN);
  const counts = new Int32Array(table.slotCount);
  const stamps = new Int32Array(table.slotCount).fill(-1);
  let stampBase = 0;

  const open = (slot: number, stamp: number, start: number, end: number): void => {
    if (stamps[slot] !== stamp) {
      stamps[slot] = stamp;
      counts[slot] = 0;
    }
    const count = counts[slot] ?? 0;
    starts[slot * OPEN + (count % OPEN)] = start;
    ends[slot * OPEN + (count % OPEN)] = end;
    counts[slot] = count + 1;
  };

  /** The start of the nearest beginning that the hit may follow, the longer of two that end together; or -1. */
  const startFor = (slot: number, stamp: number, hit: ListHit, layout: Layout): number => {
    const before = slot - 1;
    if (stamps[before] !== stamp) return -1;
    let best = -1;
    let bestEnd = -1;
    const gap = table.gapBefore[slot] ?? 0;
    const count = Math.min(counts[before] ?? 0, OPEN);
    for (let place = 0; place < count; place += 1) {
      const start = starts[before * OPEN + place] ?? 0;
      const end = ends[before * OPEN + place] ?? 0;
      if (end > hit.start || end < bestEnd || (end === bestEnd && start > best)) continue;
      const distance = (layout.halfWords[hit.start] ?? 0) - (layout.halfWords[end] ?? 0);
      if (distance > gap) continue;
      best = start;
      bestEnd = end;
    }
    return best;
  };

  return {
    match(hits, layout) {
      const found: PhraseMatch[] = [];
      const base = stampBase;
      for (const hit of hits) {
        const sentence = layout.sentences[hit.start] ?? 0;
        if (sentence !== layout.sentences[hit.end - 1]) continue;
        const stamp = base + sentence;
        for (const slot of table.slotsOfList[hit.list] ?? []) {
          const phrase = table.phraseOfSlot[slot] ?? 0;
          const isFirst = table.firstSlots[phrase] === slot;
          const start = isFirst ? hit.start : startFor(slot, stamp, hit, layout);
          if (start < 0) continue;
          if (table.isLast[slot] === 1) found.push({ phrase, sentence, start, end: hit.end });
          else open(slot, stamp, start, hit.end);
        }
      }
      stampBase = base + layout.isQuoted.length;
      return found;
    },
  };
}
