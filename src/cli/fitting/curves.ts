import type { CurvePoint } from '../../core/fitted-pack.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '../../core/technique.ts';
import type { Engine } from '../../engine/create-engine.ts';
import { CAP, type ConversationFacts, toFeatures } from './conversation-features.ts';
import { fitPoints } from './fit-points.ts';
import type { TrainingItem } from './training-items.ts';
import { KINDS } from './training-sentences.ts';

/** The share of the look-alikes of the fit that may reach `medium`. */
const ALARMS = 0.03;

/** The same for ordinary texts. */
const ORDINARY_ALARMS = 0.005;
const RIDGE = 0.001;

/** What indicators of strength 1, 2 and 3 are worth at least: they are published signs, however seldom the corpus has them. */
const LEAST_POINTS = [1, 3, 7] as const;

type Kind = 'approach' | 'look-alike' | 'ordinary';

function kindOf({ label, kind }: TrainingItem): Kind {
  if (label === 'approach') return 'approach';
  return kind === 'ordinary' ? 'ordinary' : 'look-alike';
}

function sumRows(rows: readonly Float64Array[], weights: Float64Array): readonly number[] {
  return rows.map((row) => row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0));
}

/** The sum that hardly any look-alike and next to no ordinary text passes. */
function edgeBetween(sums: readonly number[], kinds: readonly Kind[]): number {
  const of = (wanted: Kind): readonly number[] => sums.filter((_, index) => kinds[index] === wanted);
  const edge = Math.max(edgeOf(of('look-alike'), ALARMS), edgeOf(of('ordinary'), ORDINARY_ALARMS));
  if (edge <= 0) throw new Error('Ordinary conversations weigh as much as approaches: nothing was learned.');
  return edge;
}

/** Sees to it that no strength of an indicator is worth less than it is to be at least; `point` is a point in log odds. */
function raiseStrengths(weights: Float64Array, first: number, point: number): void {
  for (let at = first; at < first + 3 * TECHNIQUE_IDS.length; at += 3) {
    let worth = 0;
    for (const [step, least] of LEAST_POINTS.entries()) {
      const fitted = worth + (weights[at + step] ?? 0);
      const raised = Math.max(fitted, worth + point, least * point);
      weights[at + step] = raised - worth;
      worth = raised;
    }
  }
}

/** The sum that a share of the conversations passes. */
function edgeOf(sums: readonly number[], share: number): number {
  const sorted = [...sums].sort((one, other) => one - other);
  return sorted[Math.floor((1 - share) * (sorted.length - 1))] ?? 0;
}

type Three = [number, number, number];

export interface FittedPoints {
  /** By kind. */
  readonly curves: readonly (readonly CurvePoint[])[];
  readonly strengthOf: Partial<Record<TechniqueId, Three>>;
  /** The fit in words, for the person who runs it. */
  readonly summary: string;
}

/**
 * Fits what each sign is worth, so that the sum tells approaches from look-alikes best, and scales it for the look-alikes' share `ALARMS` to
 * reach the least score of `medium`.
 */
export function toCurves(
  conversations: readonly { readonly item: TrainingItem; readonly facts: ConversationFacts }[],
  knots: readonly (readonly number[])[],
  { pack }: Engine,
): FittedPoints {
  const lowering = pack.guards.filter(({ effect }) => effect === 'lower').map(({ id }) => id);
  const rows = conversations.map(({ facts }) => toFeatures(facts, knots, lowering));
  const isApproach = conversations.map(({ item }) => item.label === 'approach');
  const { weights } = fitPoints(rows, isApproach, RIDGE);
  const bends = knots[0]?.length ?? 0;
  const kinds = conversations.map(({ item }) => kindOf(item));
  const { least } = pack.scoring;
  let sums = sumRows(rows, weights);
  let edge = edgeBetween(sums, kinds);
  // What indicators are worth at least lifts ordinary conversations, too, and so moves the edge.
  for (let round = 0; round < 3; round += 1) {
    raiseStrengths(weights, KINDS * bends, edge / least.medium);
    sums = sumRows(rows, weights);
    edge = edgeBetween(sums, kinds);
  }
  const unit = least.medium / edge;

  const curves = knots.map((scores, kind) => {
    const slopes = scores.map((_, bend) => (weights[kind * bends + bend] ?? 0) * unit);
    const ends = [...scores, (scores.at(-1) ?? 0) + CAP];
    let slope = 0;
    let worth = 0;
    return ends.map((score, bend): CurvePoint => {
      if (bend > 0) worth += slope * (score - (ends[bend - 1] ?? score));
      slope += slopes[bend] ?? 0;
      return [Number(score.toFixed(2)), Number(worth.toFixed(1))];
    });
  });
  const strengthOf: Partial<Record<TechniqueId, Three>> = {};
  for (const [index, technique] of TECHNIQUE_IDS.entries()) {
    const at = KINDS * bends + index * 3;
    let worth = 0;
    const three = [0, 1, 2].map((step) => {
      worth += (weights[at + step] ?? 0) * unit;
      return Math.round(worth);
    });
    strengthOf[technique] = [three[0] ?? 0, three[1] ?? 0, three[2] ?? 0];
  }
  const after = KINDS * bends + TECHNIQUE_IDS.length * 3;
  const others = [...lowering, 'pattern medium', 'pattern high more'].map(
    (name, index) => `${name} ${((weights[after + index] ?? 0) * unit).toFixed(1)}`,
  );
  const found = sums.filter((sum, index) => kinds[index] === 'approach' && sum > edge).length;
  const all = isApproach.filter(Boolean).length;
  const share = ((100 * found) / all).toFixed(1);
  return {
    curves,
    strengthOf,
    summary: `edge ${edge.toFixed(2)}; ${share} % of approaches at ${100 * ALARMS} % of look-alikes; ${others.join(', ')}\n${JSON.stringify(strengthOf)}\n${JSON.stringify(curves)}`,
  };
}
