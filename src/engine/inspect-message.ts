import type { DetectionPack } from '../core/detection-pack.ts';
import { findNumbers } from './find-numbers.ts';
import { createRecognisers, type FoldedRange, type RecognisedSentence } from './fitted/create-recognisers.ts';
import type { FoldedText } from './folded-text.ts';
import { layOut } from './layout.ts';
import { createPhraseMatcher, type ListHit, type PhraseMatch } from './match-phrases.ts';
import { foldText } from './normalize.ts';
import { createPhraseTable } from './phrase-table.ts';
import { createRecognizer, type RecognizerTerm, type TermHits } from './recognizer.ts';
import { undisguise } from './undisguise.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Offsets into the original text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one text holds by itself: indexes of indicators and guards of the pack, with their places in reading order. */
export interface MessageInspection {
  readonly indicators: readonly { readonly indicator: number; readonly spans: readonly Span[] }[];
  readonly guards: readonly { readonly guard: number; readonly spans: readonly Span[] }[];
  /** For each recogniser that saw something its best sentence: indexes of the fitted pack's recognisers. */
  readonly recognised: readonly RecognisedSpan[];
}

export interface RecognisedSpan extends Span {
  readonly recogniser: number;
  /** Log odds. */
  readonly score: number;
}

export type InspectMessage = (text: string) => MessageInspection;

const NOTHING: MessageInspection = { indicators: [], guards: [], recognised: [] };

/** Prepares a pack for reading messages: the automaton, the phrase table, the vocabulary. */
export function createMessageInspector(pack: DetectionPack): InspectMessage {
  const { terms, listsOfTerm } = collectTerms(pack);
  const recognizer = createRecognizer(terms);
  const table = createPhraseTable(pack);
  const matcher = createPhraseMatcher(table);
  let vocabulary: Vocabulary | undefined;
  // Only a text that may hold a disguise needs it.
  const demandVocabulary = (): Vocabulary => {
    vocabulary ??= createVocabulary(terms.map(({ text, isOpen }) => (isOpen ? `${text}*` : text)));
    return vocabulary;
  };
  const hanVariants = readHanVariants(pack.hanVariants);
  const recognise = pack.fitted === undefined ? undefined : createRecognisers(pack.fitted);
  const numberList = pack.termLists.length;

  const toListHits = (text: string, { starts, ends, terms: found }: TermHits): readonly ListHit[] => {
    const hits: ListHit[] = [];
    let wantsNumbers = false;
    for (const [index, term] of found.entries()) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      for (const list of listsOfTerm[term] ?? []) {
        hits.push({ list, start, end });
        wantsNumbers ||= table.wantsNumbers[list] ?? false;
      }
    }
    if (wantsNumbers) {
      for (const [start, end] of findNumbers(text)) hits.push({ list: numberList, start, end });
    }
    return hits.sort((one, other) => one.start - other.start || one.end - other.end || one.list - other.list);
  };

  return (original) => {
    const folded = foldText(original, hanVariants);
    const found = recognizer.find(folded.text);
    const plain = found.places.length === 0 ? folded : undisguise(folded, demandVocabulary(), found.places);
    // Hardly any text is disguised; one that was is read once more.
    if (plain === folded && found.terms.length === 0 && recognise === undefined) return NOTHING;
    const hits = toListHits(plain.text, plain === folded ? found : recognizer.find(plain.text));
    if (hits.length === 0 && recognise === undefined) return NOTHING;
    const layout = layOut(plain.text);
    const matches = matcher
      .match(hits, layout)
      .filter(({ sentence }) => !(layout.isQuoted[sentence] ?? false));
    const recognised = recognise?.(plain.text, layout) ?? [];
    if (matches.length === 0 && recognised.length === 0) return NOTHING;
    const byRole = sortByRole(matches, table.roles, table.owners);
    return applyGuards(pack, byRole, recognised, (match) => toOriginalSpan(match, plain, original));
  };
}

interface Collected {
  readonly terms: readonly RecognizerTerm[];
  readonly listsOfTerm: readonly (readonly number[])[];
}

function collectTerms(pack: DetectionPack): Collected {
  const indexOf = new Map<string, number>();
  const terms: RecognizerTerm[] = [];
  const listsOfTerm: number[][] = [];
  for (const [list, joined] of pack.termLists.entries()) {
    for (const written of joined.split('|')) {
      let index = indexOf.get(written);
      if (index === undefined) {
        index = terms.length;
        indexOf.set(written, index);
        const isOpen = written.endsWith('*');
        terms.push({ text: isOpen ? written.slice(0, -1) : written, isOpen });
        listsOfTerm.push([]);
      }
      listsOfTerm[index]?.push(list);
    }
  }
  return { terms, listsOfTerm };
}

function readHanVariants(pairs: string): ReadonlyMap<number, number> {
  const variants = new Map<number, number>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    variants.set(pairs.charCodeAt(index), pairs.charCodeAt(index + 1));
  }
  return variants;
}

interface ByRole {
  readonly indicator: ReadonlyMap<number, PhraseMatch[]>;
  readonly unless: ReadonlyMap<number, PhraseMatch[]>;
  readonly guard: ReadonlyMap<number, PhraseMatch[]>;
}

function sortByRole(
  matches: readonly PhraseMatch[],
  roles: readonly ('indicator' | 'unless' | 'guard')[],
  owners: readonly number[],
): ByRole {
  const byRole = {
    indicator: new Map<number, PhraseMatch[]>(),
    unless: new Map<number, PhraseMatch[]>(),
    guard: new Map<number, PhraseMatch[]>(),
  };
  for (const match of matches) {
    const role = roles[match.phrase] ?? 'indicator';
    const owner = owners[match.phrase] ?? 0;
    const list = byRole[role].get(owner);
    if (list === undefined) byRole[role].set(owner, [match]);
    else list.push(match);
  }
  return byRole;
}

function applyGuards(
  pack: DetectionPack,
  { indicator, unless, guard }: ByRole,
  recognised: readonly RecognisedSentence[],
  toSpan: (match: FoldedRange) => Span,
): MessageInspection {
  const silences = [...guard].flatMap(([index, matches]) => {
    const rule = pack.guards[index];
    return rule?.effect === 'silence' && rule.scope !== 'conversation' ? [{ rule, matches }] : [];
  });
  const isSilenced = ({ sentence: at }: { readonly sentence: number }, technique: string): boolean =>
    silences.some(
      ({ rule, matches }) =>
        (rule.techniques.length === 0 || rule.techniques.some((id) => id === technique)) &&
        (rule.scope === 'message' || matches.some(({ sentence }) => sentence === at)),
    );

  const indicators = [...indicator]
    .sort(([one], [other]) => one - other)
    .flatMap(([index, matches]) => {
      const technique = pack.indicators[index]?.technique ?? '';
      const barred = new Set((unless.get(index) ?? []).map(({ sentence }) => sentence));
      const kept = matches.filter((match) => !barred.has(match.sentence) && !isSilenced(match, technique));
      return kept.length === 0 ? [] : [{ indicator: index, spans: mergeMatches(kept).map(toSpan) }];
    });
  const guards = [...guard]
    .sort(([one], [other]) => one - other)
    .map(([index, matches]) => ({ guard: index, spans: mergeMatches(matches).map(toSpan) }));
  return { indicators, guards, recognised: bestOfEach(pack, recognised, isSilenced, toSpan) };
}

/** What a guard silences is left out; of the rest the best sentence of each recogniser counts. */
function bestOfEach(
  pack: DetectionPack,
  recognised: readonly RecognisedSentence[],
  isSilenced: (sentence: RecognisedSentence, technique: string) => boolean,
  toSpan: (match: FoldedRange) => Span,
): readonly RecognisedSpan[] {
  const best = new Map<number, RecognisedSentence>();
  for (const sentence of recognised) {
    const technique = pack.fitted?.recognisers[sentence.recogniser]?.technique;
    if (technique !== undefined && isSilenced(sentence, technique)) continue;
    if (sentence.score > (best.get(sentence.recogniser)?.score ?? Number.NEGATIVE_INFINITY)) {
      best.set(sentence.recogniser, sentence);
    }
  }
  return [...best.values()]
    .sort((one, other) => one.recogniser - other.recogniser)
    .map((sentence) => ({
      recogniser: sentence.recogniser,
      score: sentence.score,
      ...toSpan(sentence.carryingWords()),
    }));
}

/** Of one phrase from one start the shortest match counts; matches that overlap become one. */
function mergeMatches(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const sorted = [...matches].sort(
    (one, other) => one.start - other.start || one.phrase - other.phrase || one.end - other.end,
  );
  const merged: PhraseMatch[] = [];
  let before: PhraseMatch | undefined;
  for (const match of sorted) {
    if (before !== undefined && before.phrase === match.phrase && before.start === match.start) continue;
    before = match;
    const last = merged.at(-1);
    if (last !== undefined && match.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, match.end) };
    } else merged.push(match);
  }
  return merged;
}

const COMBINING = /\p{M}/u;

function toOriginalSpan(match: FoldedRange, folded: FoldedText, original: string): Span {
  const { toOriginal } = folded;
  if (toOriginal === undefined) return { start: match.start, end: match.end };
  const start = toOriginal[match.start] ?? 0;
  const last = toOriginal[match.end - 1] ?? 0;
  let end = last + String.fromCodePoint(original.codePointAt(last) ?? 0).length;
  // An accent written as a character of its own belongs to the letter before it.
  while (end < original.length && COMBINING.test(original.charAt(end))) end += 1;
  return { start, end };
}
