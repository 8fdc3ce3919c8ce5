import { NUMBER_LIST, type Phrase } from '../core/detection-pack.ts';
import type { ExpandedLexicon } from './expand-lexicon.ts';
import { expandPhrase, type PhrasePart } from './expand-phrase.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type PhraseReport, reportProblem, reportTerms } from './phrase-report.ts';
import { type PhraseProblem, parsePhrase } from './phrase-syntax.ts';
import { LANGUAGES, type Language, type PhrasesByLanguage } from './schemas.ts';
import { createTermListPool } from './term-lists.ts';

export interface PhraseCompiler {
  /** Compiles a rule's phrases of all languages; each phrase stands once. Faults go to the report. */
  compile(
    file: ParsedFile,
    field: 'match' | 'unless',
    phrases: PhrasesByLanguage | null | undefined,
  ): readonly Phrase[];
  /** Grows with every phrase. */
  readonly termLists: readonly string[];
  readonly usedLexicons: ReadonlySet<string>;
}

export interface PhraseCompilerOptions {
  readonly lexicons: ReadonlyMap<string, ExpandedLexicon>;
  /** Also those whose files have faults. */
  readonly declaredLexicons: ReadonlySet<string>;
  readonly report: PhraseReport;
}

export function createPhraseCompiler({
  lexicons,
  declaredLexicons,
  report,
}: PhraseCompilerOptions): PhraseCompiler {
  const pool = createTermListPool();
  const lexiconLists = new Map<string, number>();
  const usedLexicons = new Set<string>();

  const lexiconList = (
    { name, offset }: Extract<PhrasePart, { kind: 'lexicon' }>,
    language: Language,
    complain: (problem: PhraseProblem) => void,
  ): number | undefined => {
    usedLexicons.add(name);
    const key = `${name}/${language}`;
    const known = lexiconLists.get(key);
    if (known !== undefined) return known;
    const lexicon = lexicons.get(name);
    if (lexicon === undefined) {
      const message = `There is no lexicon "${name}"; correct the name or write rules/lexicons/${name}.yml.`;
      if (!declaredLexicons.has(name)) complain({ code: 'unknown-lexicon', message, offset });
      return undefined;
    }
    const terms = [...lexicon.any, ...lexicon[language]];
    if (terms.length === 0) {
      const message = `The lexicon "${name}" has no term for ${language}; add some under ${language} or any.`;
      complain({ code: 'empty-lexicon', message, offset });
      return undefined;
    }
    const list = pool.add(terms);
    lexiconLists.set(key, list);
    return list;
  };

  const listOf = (
    part: PhrasePart,
    language: Language,
    complain: (problem: PhraseProblem) => void,
  ): number | undefined => {
    switch (part.kind) {
      case 'number':
        return NUMBER_LIST;
      case 'terms':
        return pool.add(part.terms);
      case 'lexicon':
        return lexiconList(part, language, complain);
    }
  };

  const compileOne = (
    file: ParsedFile,
    path: readonly [string, Language, number],
    text: string,
  ): readonly Phrase[] => {
    const parsed = parsePhrase(text);
    const variants = parsed.ok ? expandPhrase(parsed.value) : parsed;
    if (!variants.ok) {
      reportProblem(report, file, path, variants.fault);
      return [];
    }
    const complaints = new Set<string>();
    const complain = (problem: PhraseProblem): void => {
      if (!complaints.has(problem.message)) reportProblem(report, file, path, problem);
      complaints.add(problem.message);
    };
    return variants.value.flatMap(({ parts, gaps }) => {
      for (const part of parts) {
        if (part.kind !== 'terms') continue;
        reportTerms(report, {
          file,
          path,
          phrase: text,
          terms: part.terms,
          isWholePhrase: parts.length === 1,
        });
      }
      const lists = parts.map((part) => listOf(part, path[1], complain));
      const phrase = lists.flatMap((list, index) => (index === 0 ? [list] : [gaps[index - 1] ?? 0, list]));
      return phrase.every((entry) => entry !== undefined) ? [phrase] : [];
    });
  };

  return {
    termLists: pool.lists,
    usedLexicons,
    compile(file, field, phrases) {
      const compiled = new Map<string, Phrase>();
      for (const language of LANGUAGES) {
        for (const [place, text] of (phrases?.[language] ?? []).entries()) {
          for (const phrase of compileOne(file, [field, language, place], text)) {
            compiled.set(phrase.join(), phrase);
          }
        }
      }
      return [...compiled.values()];
    },
  };
}
