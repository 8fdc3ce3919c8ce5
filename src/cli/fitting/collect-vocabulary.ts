import { isHan } from '../../core/han.ts';
import { stemOf } from '../../engine/fitted/stem.ts';
import { listOrigins } from '../../rulepack/lints/find-names.ts';
import type { TrainingItem } from './training-items.ts';
import type { TrainingSentence } from './training-sentences.ts';

/** A word that fewer conversations hold is not told from others. */
const LEAST_ITEMS = 4;

/** Of the times that a word stands inside a sentence, the least share in small letters: below it, the word is a name. */
const LEAST_SMALL = 0.25;

/** The beginnings of words that features may hold, sorted: neither names of people, places and peoples nor rare words. */
export function collectVocabulary(
  items: readonly TrainingItem[],
  sentences: readonly TrainingSentence[],
): readonly string[] {
  const itemsOf = new Map<string, Set<number>>();
  for (const { item, tokens } of sentences) {
    for (const { text } of tokens) {
      if (!/^[a-z\p{Script=Han}]/u.test(text)) continue;
      const stem = stemOf(text);
      const known = itemsOf.get(stem);
      if (known === undefined) itemsOf.set(stem, new Set([item]));
      else known.add(item);
    }
  }
  const share = shareOfSmall(items);
  const names = listNameStems();
  return [...itemsOf]
    .filter(([stem, { size }]) => {
      return (
        size >= LEAST_ITEMS &&
        !names.has(stem) &&
        (isHan(stem.charCodeAt(0)) || (share.get(stem) ?? 0) >= LEAST_SMALL)
      );
    })
    .map(([stem]) => stem)
    .sort();
}

/** The stems of all names of places, peoples and persons; of a name of several words those of all that are not short. */
function listNameStems(): ReadonlySet<string> {
  const { latin, persons } = listOrigins();
  const words = [...latin, ...persons].flatMap((name) => {
    return name.includes(' ') ? name.split(' ').filter((word) => word.length > 3) : [name];
  });
  return new Set(words.map(stemOf));
}

const WORD =
  /(?<before>(?:[\p{L}\p{N},;)]|\b(?:Mr|Mrs|Ms|Dr|Prof|Mme|M)\.) )?(?<word>[\p{Script=Latin}\p{M}]+)/gu;

/** For each stem how often it is written small; a capital where a sentence may begin says nothing. */
function shareOfSmall(items: readonly TrainingItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { small: number; all: number }>();
  for (const { messages } of items) {
    for (const { text } of messages) {
      for (const { groups: { before, word = '' } = {} } of text.matchAll(WORD)) {
        const isSmall = word.charAt(0) === word.charAt(0).toLowerCase();
        if (!isSmall && before === undefined) continue;
        const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const stem = stemOf(plain);
        const count = counts.get(stem) ?? { small: 0, all: 0 };
        if (isSmall) count.small += 1;
        count.all += 1;
        counts.set(stem, count);
      }
    }
  }
  return new Map([...counts].map(([stem, { small, all }]) => [stem, small / all]));
}
