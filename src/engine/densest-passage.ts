import type { EvidenceSpan } from '../core/assessment.ts';
import type { PackIndicator } from '../core/detection-pack.ts';

/** One place where an indicator fired. */
export interface Sighting {
  readonly indicator: PackIndicator;
  readonly span: EvidenceSpan;
}

/**
 * How far apart, in UTF-16 code units, the parts of one offer stand in a long text. A newsletter or a handbook mentions fees,
 * messengers and internal papers pages apart; whoever makes an offer puts them together.
 */
export const REACH = 2000;

/**
 * Of the sightings in one text, those in the passage of `REACH` code units that weighs most, the first of several equal ones.
 * In a short text that is all of them. Work is linear in the sightings, apart from sorting them.
 */
export function densestPassage(
  sightings: readonly Sighting[],
  points: readonly number[],
): readonly Sighting[] {
  const sorted = [...sightings].sort((one, other) => one.span.start - other.span.start);
  const first = sorted[0]?.span.start ?? 0;
  const last = sorted.at(-1)?.span.start ?? 0;
  if (last - first <= REACH) return sightings;

  // How often each strength of each technique stands in the window that slides over the sightings.
  const counts = new Map<string, [number, number, number]>();
  const change = ({ indicator }: Sighting, by: 1 | -1): void => {
    const strengths = counts.get(indicator.technique) ?? [0, 0, 0];
    strengths[indicator.strength - 1] = (strengths[indicator.strength - 1] ?? 0) + by;
    counts.set(indicator.technique, strengths);
  };
  const weight = (): number => {
    let sum = 0;
    for (const strengths of counts.values()) {
      for (let strength = 2; strength >= 0; strength -= 1) {
        if ((strengths[strength] ?? 0) === 0) continue;
        sum += points[strength] ?? 0;
        break;
      }
    }
    return sum;
  };

  let best = { weight: -1, from: 0, to: 0 };
  let from = 0;
  for (const [to, sighting] of sorted.entries()) {
    change(sighting, 1);
    while (sighting.span.start - (sorted[from]?.span.start ?? 0) > REACH) {
      const left = sorted[from];
      if (left !== undefined) change(left, -1);
      from += 1;
    }
    const current = weight();
    if (current > best.weight) best = { weight: current, from, to };
  }
  return sorted.slice(best.from, best.to + 1);
}
