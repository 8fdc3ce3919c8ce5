import type { FaultCode } from '../../../src/rulepack/fault-codes.ts';
import { type Change, changedFiles, INDICATOR, LEXICON, PATTERN, SEED } from './small-project.ts';

/** A change to the small project and the fault that it must bring. */
export interface LintCase {
  readonly code: FaultCode;
  readonly what: string;
  readonly changes: Readonly<Record<string, Change>>;
  /** `path:line` of the fault. */
  readonly at: string;
}

const EN_MATCH = 'en: ["(continue|move) ..2 {messaging-app}"]';
export const ordinary = (text: string): Readonly<Record<string, Change>> => ({
  [INDICATOR]: [['Many people prefer a messenger.', text]],
});
export const match = (phrase: string): Readonly<Record<string, Change>> => ({
  [INDICATOR]: [[EN_MATCH, `en: ["(continue|move) ..2 {messaging-app}", ${JSON.stringify(phrase)}]`]],
});
export const term = (text: string): Readonly<Record<string, Change>> => ({
  [LEXICON]: [['any: [WeChat, "Signal"]', `any: [WeChat, ${JSON.stringify(text)}]`]],
});
export const seed = (from: string, to: string): Readonly<Record<string, Change>> => ({
  [SEED]: [[from, to]],
});

export const FIFTY = `(${Array.from({ length: 50 }, (_, n) => `b${n}`).join('|')})`;

/** The small project's pattern under another id. */
export function patternText(id: string): string {
  const text = changedFiles().find(({ path }) => path === PATTERN)?.text ?? '';
  return text.replace('id: private-report', `id: ${id}`);
}

export const MATCH_LINE = `${INDICATOR}:6`;
export const ORDINARY_LINE = `${INDICATOR}:11`;
