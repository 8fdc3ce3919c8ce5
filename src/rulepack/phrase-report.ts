import { faultAt, type NodePath, type ParsedFile } from './parsed-file.ts';
import type { PhraseProblem } from './phrase-syntax.ts';
import type { RuleFault } from './rule-fault.ts';
import { spellingsOf } from './term-lists.ts';

/** The terms of one place of a phrase, or of a lexicon's entry, as written. */
export interface SpelledOut {
  readonly file: ParsedFile;
  readonly path: NodePath;
  /** The phrase or entry as written. */
  readonly phrase: string;
  readonly terms: readonly string[];
  /** Whether these terms are all that the phrase consists of. */
  readonly isWholePhrase: boolean;
}

/** What came up while phrases and lexicons were read; the lints go on from there. */
export interface PhraseReport {
  readonly faults: RuleFault[];
  readonly spelledOut: SpelledOut[];
}

export function createPhraseReport(): PhraseReport {
  return { faults: [], spelledOut: [] };
}

export function reportProblem(
  report: PhraseReport,
  file: ParsedFile,
  path: NodePath,
  { code, message, offset }: PhraseProblem,
): void {
  report.faults.push(faultAt(file, path, code, message, offset));
}

/** Notes spelled-out terms for the lints, and those of which folding leaves nothing. */
export function reportTerms(report: PhraseReport, spelledOut: SpelledOut): void {
  report.spelledOut.push(spelledOut);
  const empty = spelledOut.terms.find((term) => spellingsOf(term).length === 0);
  if (empty === undefined) return;
  const message = `Nothing is left of "${empty}" once accents and marks are folded; write letters.`;
  report.faults.push(faultAt(spelledOut.file, spelledOut.path, 'empty-term', message));
}
