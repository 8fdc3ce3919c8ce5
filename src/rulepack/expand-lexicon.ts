import type { Result } from '../core/result.ts';
import type { Source } from './check-shape.ts';
import { faultAt } from './parsed-file.ts';
import { type PhraseReport, reportProblem, reportTerms } from './phrase-report.ts';
import { type PhraseProblem, parsePhrase } from './phrase-syntax.ts';
import { expandTerms, MOST_TERMS } from './plain-words.ts';
import type { Language, LexiconSource } from './schemas.ts';

/** A lexicon's terms with their alternatives spelled out. */
export type ExpandedLexicon = Readonly<Record<'any' | Language, readonly string[]>>;

/** Spells a lexicon's alternatives out. */
export function expandLexicon({ file, value }: Source<LexiconSource>, report: PhraseReport): ExpandedLexicon {
  const expand = (list: 'any' | Language): readonly string[] => {
    const all = (value[list] ?? []).flatMap((phrase, place) => {
      const path = [list, place];
      const parsed = parsePhrase(phrase);
      const terms: Result<readonly string[], PhraseProblem> = parsed.ok ? expandTerms(parsed.value) : parsed;
      if (!terms.ok) {
        reportProblem(report, file, path, terms.fault);
        return [];
      }
      reportTerms(report, { file, path, phrase, terms: terms.value, isWholePhrase: false });
      return terms.value;
    });
    if (all.length > MOST_TERMS) {
      const message = `The list stands for ${all.length} terms; ${MOST_TERMS} are the most: split the lexicon.`;
      report.faults.push(faultAt(file, [list], 'list-too-long', message));
    }
    return all;
  };
  return { any: expand('any'), en: expand('en'), fr: expand('fr'), zh: expand('zh') };
}
