import { type DetectionPack, NUMBER_LIST, type Phrase } from '../core/detection-pack.ts';

/** What a phrase belongs to. */
export type PhraseRole = 'indicator' | 'unless' | 'guard';

/** All phrases of a pack, taken apart into slots: the flat form that the matcher works on. */
export interface PhraseTable {
  readonly phraseCount: number;
  readonly slotCount: number;
  /** Per phrase: what it belongs to, and the index of that indicator or guard. */
  readonly roles: readonly PhraseRole[];
  readonly owners: readonly number[];
  /** Per phrase, the number of its first slot; its slots follow each other. */
  readonly firstSlots: Int32Array;
  /** Per slot: its phrase, the gap before it in half words, whether it is the last. */
  readonly phraseOfSlot: Int32Array;
  readonly gapBefore: Int32Array;
  readonly isLast: Uint8Array;
  /** Per term list, the slots that it fills, later slots of a phrase first; last entry: slots for numbers. */
  readonly slotsOfList: readonly (readonly number[])[];
  /** Whether some phrase has a slot for a number beside this term list. */
  readonly wantsNumbers: readonly boolean[];
}

/** Takes the phrases of indicators and guards apart. */
export function createPhraseTable(pack: DetectionPack): PhraseTable {
  const roles: PhraseRole[] = [];
  const owners: number[] = [];
  const firstSlots: number[] = [];
  const phraseOfSlot: number[] = [];
  const gapBefore: number[] = [];
  const isLast: number[] = [];
  const numberList = pack.termLists.length;
  const slotsOfList: number[][] = Array.from({ length: numberList + 1 }, () => []);
  const wantsNumbers = pack.termLists.map(() => false);

  const add = (phrase: Phrase, role: PhraseRole, owner: number): void => {
    const index = roles.length;
    roles.push(role);
    owners.push(owner);
    firstSlots.push(phraseOfSlot.length);
    const lists = phrase.filter((_, place) => place % 2 === 0);
    const hasNumber = lists.includes(NUMBER_LIST);
    for (const [place, list] of lists.entries()) {
      const slot = phraseOfSlot.length;
      phraseOfSlot.push(index);
      gapBefore.push(place === 0 ? 0 : (phrase[place * 2 - 1] ?? 0) * 2);
      isLast.push(place === lists.length - 1 ? 1 : 0);
      // Later slots first: one hit must not fill two slots of the same phrase.
      slotsOfList[list === NUMBER_LIST ? numberList : list]?.unshift(slot);
      if (hasNumber && list !== NUMBER_LIST) wantsNumbers[list] = true;
    }
  };

  for (const [owner, indicator] of pack.indicators.entries()) {
    for (const phrase of indicator.phrases) add(phrase, 'indicator', owner);
    for (const phrase of indicator.unless) add(phrase, 'unless', owner);
  }
  for (const [owner, guard] of pack.guards.entries()) {
    for (const phrase of guard.phrases) add(phrase, 'guard', owner);
  }

  return {
    phraseCount: roles.length,
    slotCount: phraseOfSlot.length,
    roles,
    owners,
    firstSlots: Int32Array.from(firstSlots),
    phraseOfSlot: Int32Array.from(phraseOfSlot),
    gapBefore: Int32Array.from(gapBefore),
    isLast: Uint8Array.from(isLast),
    slotsOfList,
    wantsNumbers,
  };
}
