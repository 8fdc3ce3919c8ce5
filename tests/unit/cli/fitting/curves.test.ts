import { describe, expect, it } from 'vitest';
import { CAP, type ConversationFacts, findKnots } from '../../../../src/cli/fitting/conversation-features.ts';
import { toCurves } from '../../../../src/cli/fitting/curves.ts';
import type { TrainingItem } from '../../../../src/cli/fitting/training-items.ts';
import { KINDS, SAFEGUARD } from '../../../../src/cli/fitting/training-sentences.ts';
import { TECHNIQUE_IDS } from '../../../../src/core/technique.ts';
import { createEngine } from '../../../../src/engine/create-engine.ts';
import { pointsOnCurve } from '../../../../src/engine/fitted/points-on-curve.ts';
import { smallPack } from '../../engine/small-pack.ts';

const engine = createEngine(smallPack);

/** The kind that tells approaches from the others in the made-up conversations. */
const TELLING = TECHNIQUE_IDS.indexOf('secrecy');
const INDICATED = TECHNIQUE_IDS.indexOf('sensitive-ask');

/** Numbers between 0 and 1 that look like chance and are the same every time. */
function chance(seed: number): number {
  const value = Math.sin(seed * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
}

const conversations = Array.from({ length: 120 }, (_, index) => {
  const label = index % 2 === 0 ? 'approach' : 'benign';
  const best = Float64Array.from(
    { length: KINDS },
    (_none, kind) => chance(index * KINDS + kind + 1) * 6 - 5,
  );
  best[TELLING] = (best[TELLING] ?? 0) + (label === 'approach' ? 3 : 0);
  best[SAFEGUARD] = (best[SAFEGUARD] ?? 0) + (label === 'benign' ? 2 : 0);
  const strengths = new Uint8Array(TECHNIQUE_IDS.length);
  strengths[INDICATED] = label === 'approach' ? index % 4 : index % 13 === 0 ? 1 : 0;
  const facts: ConversationFacts = { best, strengths, guards: [], pattern: undefined };
  const item: TrainingItem = { id: `item-${index}`, label, messages: [] };
  return { item, facts };
});
const knots = findKnots(
  conversations.filter(({ item }) => item.label === 'benign').map(({ facts }) => facts),
);
const { curves, strengthOf, summary } = toCurves(conversations, knots, engine);

describe('knots', () => {
  it('rise, and lie where the ordinary conversations say', () => {
    expect(knots).toHaveLength(KINDS);
    for (const [kind, scores] of knots.entries()) {
      expect(scores).toEqual([...scores].sort((one, other) => one - other));
      const benign = conversations.filter(({ item }) => item.label === 'benign');
      const above = benign.filter(({ facts }) => (facts.best[kind] ?? 0) > (scores.at(-1) ?? 0));
      expect(above.length / benign.length).toBeLessThan(0.08);
    }
  });
});

describe('curves', () => {
  it('are one for each technique and one for safeguards', () => {
    expect(curves).toHaveLength(KINDS);
  });

  it('begin at nothing, and never fall', () => {
    for (const curve of curves) {
      expect(curve[0]?.[1]).toBe(0);
      for (const [index, [score, points]] of curve.entries()) {
        const [before, worth] = curve[index - 1] ?? [Number.NEGATIVE_INFINITY, 0];
        expect(score).toBeGreaterThanOrEqual(before);
        expect(points).toBeGreaterThanOrEqual(worth);
        expect(Number.isFinite(points)).toBe(true);
      }
    }
  });

  it('rise the faster the higher they are: what a bend adds stays', () => {
    for (const curve of curves) {
      const slopes = curve.slice(1).flatMap(([score, points], index) => {
        const [before = 0, worth = 0] = curve[index] ?? [];
        return score - before < 0.2 ? [] : [(points - worth) / (score - before)];
      });
      // Points are written with one decimal.
      for (const [index, slope] of slopes.entries()) {
        if (index > 0) expect(slope).toBeGreaterThan((slopes[index - 1] ?? 0) - 1);
      }
    }
    const [first = 0, ...later] = (curves[TELLING] ?? [])
      .map(([, points]) => points)
      .filter((points) => points > 0);
    expect(first).toBeGreaterThan(0);
    expect(later.length).toBeGreaterThan(0);
  });

  it('bend at the knots, and end where more score counts for no more', () => {
    for (const [kind, curve] of curves.entries()) {
      expect(curve.slice(0, -1).map(([score]) => score)).toEqual(knots[kind]);
      expect(curve.at(-1)?.[0]).toBeCloseTo((knots[kind]?.at(-1) ?? 0) + CAP);
    }
  });

  it('are worth most where a kind tells approaches from the others', () => {
    const ends = curves.map((curve) => pointsOnCurve(99, curve));
    const others = ends.filter((_, kind) => kind !== TELLING && kind !== SAFEGUARD);
    expect(ends[TELLING]).toBeGreaterThan(Math.max(...others));
    expect(ends[SAFEGUARD]).toBeGreaterThan(0);
  });

  it('let hardly any of the look-alikes reach medium', () => {
    const sums = conversations
      .filter(({ item }) => item.label === 'benign')
      .map(({ facts }) => {
        const seen = curves.map((curve, kind) => {
          const points = pointsOnCurve(facts.best[kind] ?? -99, curve);
          return kind === SAFEGUARD ? -points : points;
        });
        const indicated = TECHNIQUE_IDS.map((id, index) => {
          const strength = facts.strengths[index] ?? 0;
          return strength === 0 ? 0 : (strengthOf[id]?.[strength - 1] ?? 0);
        });
        return [...seen, ...indicated].reduce((sum, points) => sum + points, 0);
      });
    const { medium } = smallPack.scoring.least;
    // The points are rounded one by one.
    expect(sums.filter((sum) => sum > medium + 3).length / sums.length).toBeLessThan(0.06);
    expect(Math.max(...sums)).toBeGreaterThan(medium - 3);
  });

  it('are the same every time', () => {
    expect(toCurves(conversations, knots, engine)).toEqual({ curves, strengthOf, summary });
  });
});

describe('the points of strengths', () => {
  it('are there for every technique, above 0 and rising, also where the corpus never has it', () => {
    expect(Object.keys(strengthOf)).toEqual([...TECHNIQUE_IDS]);
    for (const [one, two, three] of Object.values(strengthOf)) {
      expect(one).toBeGreaterThan(0);
      expect(two).toBeGreaterThanOrEqual(one);
      expect(three).toBeGreaterThanOrEqual(two);
      expect([one, two, three].every(Number.isInteger)).toBe(true);
    }
  });

  it('are more where the indicators of a technique go with approaches', () => {
    const [indicated = 0] = strengthOf['sensitive-ask'] ?? [];
    const [never = 0] = strengthOf.flattery ?? [];
    expect(indicated).toBeGreaterThan(never);
  });
});
