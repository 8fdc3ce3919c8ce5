import type { DetectionPack } from '../../core/detection-pack.ts';
import { TECHNIQUE_IDS } from '../../core/technique.ts';
import type { Engine } from '../../engine/create-engine.ts';
import { lengthPenalty } from '../../engine/fitted/length-penalty.ts';
import type { TrainingItem } from './training-items.ts';
import { KINDS, SAFEGUARD, type TrainingSentence } from './training-sentences.ts';

/** How far above its last knot a recogniser's score still counts for more. */
export const CAP = 2.5;

/** Shares of ordinary conversations below which the best sentence of a kind stays: there its curve bends. */
export const KNOTS = [0.5, 0.8, 0.95, 0.99] as const;

export interface ConversationFacts {
  /** By kind: the score of the best sentence. */
  readonly best: Float64Array;
  /** By technique: the strength of the strongest indicator, or 0. */
  readonly strengths: Uint8Array;
  readonly guards: readonly string[];
  readonly pattern: 'medium' | 'high' | undefined;
}

/** The best score of each kind in a conversation. What a guard silences in a message is left out. */
export function bestScores(
  item: TrainingItem,
  rows: readonly { readonly sentence: TrainingSentence; readonly scores: Float64Array }[],
  engine: Engine,
): Float64Array {
  const best = new Float64Array(KINDS).fill(-99);
  const { texts } = engine.inspect({ surface: 'conversation', messages: item.messages });
  const silenced = item.messages.map(({ text }) => silencedKinds(engine.pack, texts.get(text)?.guards ?? []));
  const count = new Map<number, number>();
  for (const { sentence } of rows) count.set(sentence.message, (count.get(sentence.message) ?? 0) + 1);
  for (const { sentence, scores } of rows) {
    const penalty = lengthPenalty(count.get(sentence.message) ?? 0);
    for (let kind = 0; kind < KINDS; kind += 1) {
      if (silenced[sentence.message]?.has(kind)) continue;
      best[kind] = Math.max(best[kind] ?? -99, (scores[kind] ?? -99) - penalty);
    }
  }
  return best;
}

function silencedKinds(
  pack: DetectionPack,
  guards: readonly { readonly guard: number }[],
): ReadonlySet<number> {
  const kinds = new Set<number>();
  for (const { guard } of guards) {
    const rule = pack.guards[guard];
    if (rule?.effect !== 'silence' || rule.scope === 'sentence') continue;
    for (const [kind, technique] of TECHNIQUE_IDS.entries()) {
      if (rule.techniques.length === 0 || rule.techniques.includes(technique)) kinds.add(kind);
    }
  }
  return kinds;
}

/** What the indicators, guards and patterns say of a conversation. */
export function ruleFacts(item: TrainingItem, engine: Engine): Omit<ConversationFacts, 'best'> {
  const { pack } = engine;
  const strengthOf = new Map(pack.indicators.map(({ id, strength }) => [id, strength]));
  const { assessment } = engine.inspect({
    surface: 'conversation',
    messages: item.messages,
    ...(item.subject === undefined ? {} : { subject: item.subject }),
  });
  const strengths = new Uint8Array(TECHNIQUE_IDS.length);
  for (const { indicator, technique, points } of assessment.findings) {
    // The points of a pack that was not fitted yet tell which finding of a technique counts.
    if (points > 0) strengths[TECHNIQUE_IDS.indexOf(technique)] = strengthOf.get(indicator) ?? 0;
  }
  const levels = assessment.patterns.map(({ level }) => level);
  return {
    strengths,
    guards: assessment.guards.map(({ guard }) => guard),
    pattern: levels.includes('high') ? 'high' : levels[0],
  };
}

/** The share of conversations below each knot's score, by kind. */
export function findKnots(benign: readonly ConversationFacts[]): readonly (readonly number[])[] {
  return Array.from({ length: KINDS }, (_, kind) => {
    const sorted = benign.map(({ best }) => best[kind] ?? -99).sort((one, other) => one - other);
    return KNOTS.map((share) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)));
  });
}

/** Dense features with weights of 0 or more: three bends for each recogniser, three strengths for each technique, guards, patterns. */
export function toFeatures(
  { best, strengths, guards, pattern }: ConversationFacts,
  knots: readonly (readonly number[])[],
  lowering: readonly string[],
): Float64Array {
  const features: number[] = [];
  for (const [kind, bends] of knots.entries()) {
    const top = Math.min(best[kind] ?? -99, (bends.at(-1) ?? 0) + CAP);
    const sign = kind === SAFEGUARD ? -1 : 1;
    for (const bend of bends) features.push(sign * Math.max(0, top - bend));
  }
  for (const strength of strengths) {
    for (const least of [1, 2, 3]) features.push(strength >= least ? 1 : 0);
  }
  for (const guard of lowering) features.push(guards.includes(guard) ? -1 : 0);
  features.push(pattern === undefined ? 0 : 1, pattern === 'high' ? 1 : 0);
  return Float64Array.from(features);
}
