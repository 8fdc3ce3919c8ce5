import { TECHNIQUE_IDS } from '../../core/technique.ts';
import { faultAt, type NodePath } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { Lint } from './lint.ts';

/** `techniques.yml` names every technique in ladder order; the points of `pack.yml` rise. */
export const lintSetup: Lint = ({ sources: { techniques, pack } }) => {
  const faults: RuleFault[] = [];
  if (techniques !== undefined) {
    const ids = techniques.value.techniques.map(({ id }) => id);
    const wrong = TECHNIQUE_IDS.findIndex((id, place) => ids[place] !== id);
    if (wrong !== -1 || ids.length !== TECHNIQUE_IDS.length) {
      const path = ['techniques', wrong === -1 ? TECHNIQUE_IDS.length : Math.min(wrong, ids.length - 1)];
      const message = `The techniques must be these, in this order: ${TECHNIQUE_IDS.join(', ')}.`;
      faults.push(faultAt(techniques.file, path, 'technique-order', message));
    }
  }
  if (pack !== undefined) {
    const { strength, guard, pattern, least } = pack.value.scoring;
    const series: readonly (readonly [NodePath, readonly number[]])[] = [
      [['scoring', 'strength'], strength],
      [['scoring', 'guard'], guard],
      [
        ['scoring', 'pattern'],
        [pattern.medium, pattern.high],
      ],
      [
        ['scoring', 'least'],
        [least.low, least.medium, least.high],
      ],
    ];
    for (const [path, points] of series) {
      if (points.every((value, place) => place === 0 || value > (points[place - 1] ?? 0))) continue;
      faults.push(
        faultAt(
          pack.file,
          path,
          'points-order',
          'These points must rise from one to the next; correct them.',
        ),
      );
    }
  }
  return faults;
};
