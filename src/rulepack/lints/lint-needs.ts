import { TECHNIQUE_IDS } from '../../core/technique.ts';
import { needsOf } from '../build-detection.ts';
import { faultAt } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { Lint } from './lint.ts';

const INDICATOR_NEED = /^indicator:(.+)$/;

/** What patterns need exists, and is more than one technique: one sign is never an alarm. */
export const lintNeeds: Lint = ({ sources }) => {
  const faults: RuleFault[] = [];
  const techniqueOf = new Map<string, string>(
    sources.indicators.map(({ value }) => [value.id, value.technique]),
  );
  for (const { file, value } of sources.patterns) {
    for (const [place, need] of value.needs.entries()) {
      for (const [inner, entry] of (typeof need === 'string' ? [need] : need).entries()) {
        const path = typeof need === 'string' ? ['needs', place] : ['needs', place, inner];
        const indicator = INDICATOR_NEED.exec(entry)?.[1];
        if (indicator !== undefined && !sources.declared.indicator.has(indicator)) {
          const message = `There is no indicator "${indicator}"; correct the name.`;
          faults.push(faultAt(file, path, 'unknown-need', message));
        } else if (indicator === undefined && !TECHNIQUE_IDS.some((id) => id === entry)) {
          const message = `"${entry}" is no technique; write one of ${TECHNIQUE_IDS.join(', ')}, or indicator:ID.`;
          faults.push(faultAt(file, path, 'unknown-need', message));
        }
      }
    }
    const groups = needsOf(value).map(
      (group) => new Set(group.map((entry) => techniqueOf.get(entry.replace(/^indicator:/, '')) ?? entry)),
    );
    // One technique that meets every group would be enough for the pattern.
    const common = [...(groups[0] ?? [])].find((entry) => groups.every((group) => group.has(entry)));
    if (common !== undefined) {
      const message = `"${common}" alone would meet all needs; a pattern needs at least two techniques.`;
      faults.push(faultAt(file, ['needs'], 'one-technique', message));
    }
  }
  return faults;
};
