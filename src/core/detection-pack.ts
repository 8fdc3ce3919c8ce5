import type { FittedPack } from './fitted-pack.ts';
import type { TechniqueId } from './technique.ts';

/**
 * A phrase: term lists in order, with the most words that may stand between two of them.
 * `[list, gap, list, gap, list ...]`: even places are indexes into `DetectionPack.termLists`, or `NUMBER_LIST`
 * for any number; odd places are gaps in words (two Han characters count as one word). A phrase never leaves its sentence.
 */
export type Phrase = readonly number[];

/** Stands in a phrase for "a number in digits or numerals", which no term list could enumerate. */
export const NUMBER_LIST = -1;

export interface PackIndicator {
  readonly id: string;
  readonly technique: TechniqueId;
  readonly strength: 1 | 2 | 3;
  readonly phrases: readonly Phrase[];
  /** Any of these in the same sentence silences the indicator there. */
  readonly unless: readonly Phrase[];
}

/** One entry of a pattern's needs: a technique, or one indicator by `indicator:ID`. */
export type PatternNeed = string;

export interface PackPattern {
  readonly id: string;
  readonly level: 'medium' | 'high';
  /** Every group must be met; a group is met by any one of its entries. */
  readonly needs: readonly (readonly PatternNeed[])[];
}

export interface PackGuard {
  readonly id: string;
  /** How far it reaches: the sentence or message that holds it, or the whole conversation. */
  readonly scope: 'sentence' | 'message' | 'conversation';
  /** `silence` removes findings in reach; `lower` takes `strength` points from the score, once per conversation. */
  readonly effect: 'silence' | 'lower';
  readonly strength: 1 | 2 | 3;
  /** The techniques that it concerns; empty: all. */
  readonly techniques: readonly TechniqueId[];
  readonly phrases: readonly Phrase[];
}

export interface PackTechnique {
  readonly id: TechniqueId;
  /**
   * `core` techniques are what advisories warn of; `setting` techniques are what ordinary offers share with them
   * and never lift a level without a core technique beside them.
   */
  readonly role: 'core' | 'setting';
}

export interface Scoring {
  /** Points for strengths 1, 2 and 3. */
  readonly strength: readonly [number, number, number];
  /** The same for single techniques, where they were fitted to the corpus. */
  readonly strengthOf?: Readonly<Partial<Record<TechniqueId, readonly [number, number, number]>>>;
  /** Points that guards of strengths 1, 2 and 3 take away (positive numbers). */
  readonly guard: readonly [number, number, number];
  /** What a named pattern adds, by its level. */
  readonly pattern: { readonly medium: number; readonly high: number };
  /** Least score for each level; the structural conditions hold besides. */
  readonly least: { readonly low: number; readonly medium: number; readonly high: number };
}

/** All that a content script needs to detect; what it takes to explain stands in the explanation pack. */
export interface DetectionPack {
  readonly version: string;
  /** SHA-256 of everything compiled in, first 16 hex digits. */
  readonly digest: string;
  /**
   * Term lists: terms in the folded form, joined by `|`. A trailing `*` lets a word go on
   * (`confidential*` also finds "confidentially").
   */
  readonly termLists: readonly string[];
  /** Traditional and other variant Han characters of the pack's terms with the form used there: "薇微們们...". */
  readonly hanVariants: string;
  readonly techniques: readonly PackTechnique[];
  readonly indicators: readonly PackIndicator[];
  readonly patterns: readonly PackPattern[];
  readonly guards: readonly PackGuard[];
  readonly scoring: Scoring;
  /** The recognisers; absent before the first fit. */
  readonly fitted?: FittedPack;
}
