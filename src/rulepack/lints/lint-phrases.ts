import { foldTerm } from '../../core/fold-characters.ts';
import { placeOf } from '../load-sources.ts';
import { faultAt, type NodePath, type ParsedFile } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import { LANGUAGES } from '../schemas.ts';
import { isCommonWord } from './common-words.ts';
import { hasInvisible } from './find-invisible.ts';
import type { Lint } from './lint.ts';

/** Phrases exist in every language, say more than a common word, and hold no invisible character, even an escaped one. */
export const lintPhrases: Lint = ({ sources, spelledOut }) => {
  const faults: RuleFault[] = [];
  for (const { file, value } of [...sources.indicators, ...sources.guards]) {
    for (const language of LANGUAGES) {
      if ((value.match[language] ?? []).length > 0) continue;
      const message = `There is no phrase in ${language}; write at least one.`;
      faults.push(faultAt(file, ['match', language], 'no-phrase', message));
    }
  }
  for (const { file, path, phrase, terms, isWholePhrase } of spelledOut) {
    if (hasInvisible(phrase)) {
      const message =
        'An invisible character stands here as an escape; take it out, texts are compared without such ones.';
      faults.push(faultAt(file, path, 'invisible-character', message));
    }
    if (isWholePhrase && path[0] === 'match') faults.push(...findCommon(file, path, terms));
  }
  for (const { file, value } of [...sources.indicators, ...sources.guards]) {
    for (const language of LANGUAGES) {
      for (const [place, phrase] of (value.match[language] ?? []).entries()) {
        const name = LEXICON_ALONE.exec(phrase)?.[1];
        if (name === undefined) continue;
        const terms = spelledOut
          .filter((entry) => placeOf(entry.file.path)?.id === name && isListFor(entry.path[0], language))
          .flatMap((entry) => entry.terms);
        faults.push(...findCommon(file, ['match', language, place], terms));
      }
    }
  }
  return faults;
};

const LEXICON_ALONE = /^\s*\{([a-z][a-z0-9-]*)\}\s*$/;

function isListFor(list: unknown, language: string): boolean {
  return list === 'any' || list === language;
}

function findCommon(file: ParsedFile, path: NodePath, terms: readonly string[]): readonly RuleFault[] {
  const common = terms.find((term) => isCommonWord(foldTerm(term)));
  if (common === undefined) return [];
  const message = `"${common}" alone is a common word and would be found everywhere; put other words beside it.`;
  return [faultAt(file, path, 'common-word', message)];
}
