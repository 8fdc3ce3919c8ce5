import { placeOf } from '../load-sources.ts';
import { faultAt } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { Lint } from './lint.ts';

const LISTS = ['any', 'en', 'fr', 'zh'] as const;

/** Every lexicon is used and holds terms, each once. */
export const lintLexicons: Lint = ({ sources, usedLexicons }) => {
  const faults: RuleFault[] = [];
  for (const { file, value } of sources.lexicons) {
    if (sources.isComplete && !usedLexicons.has(placeOf(file.path)?.id ?? '')) {
      const message = `No phrase uses {${value.id}}; use it or delete the file.`;
      faults.push(faultAt(file, ['id'], 'unused-lexicon', message));
    }
    if (LISTS.every((list) => (value[list] ?? []).length === 0)) {
      faults.push(
        faultAt(file, [], 'empty-lexicon', 'The lexicon holds no term; add some under any, en, fr or zh.'),
      );
    }
    for (const list of LISTS) {
      const terms = value[list] ?? [];
      for (const [place, term] of terms.entries()) {
        if (terms.indexOf(term) === place) continue;
        const message = `The term "${term}" stands twice in the list; keep one of them.`;
        faults.push(faultAt(file, [list, place], 'term-repeated', message));
      }
    }
  }
  return faults;
};
