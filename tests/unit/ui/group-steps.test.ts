import { describe, expect, it } from 'vitest';
import type { TechniqueId } from '../../../src/core/technique.ts';
import type { ExplainedFinding, WarningRung } from '../../../src/core/warning.ts';
import { groupSteps } from '../../../src/ui/group-steps.ts';

function finding(id: string, technique: TechniqueId, points: number): ExplainedFinding {
  return { id, technique, points, title: id, why: '', ordinary: [], verify: [], citations: [], evidence: [] };
}

const ladder: readonly WarningRung[] = [
  { technique: 'contact', title: 'Contact', summary: '', firstMessage: 0 },
  { technique: 'flattery', title: 'Flattery', summary: '' },
  { technique: 'payment', title: 'Payment', summary: '', firstMessage: 2 },
];

describe('the findings by step', () => {
  const { steps, apart } = groupSteps({
    ladder,
    findings: [
      finding('pays', 'payment', 0),
      finding('praises', 'flattery', 0),
      finding('names-fee', 'payment', 6),
      finding('writes-first', 'contact', 0),
    ],
  });

  it('stand in the order of the ladder, the strongest of each step first', () => {
    expect(steps.map(({ findings }) => findings.map(({ id }) => id))).toEqual([
      ['writes-first'],
      ['names-fee', 'pays'],
    ]);
    expect(steps.map(({ strongest }) => strongest.id)).toEqual(['writes-first', 'names-fee']);
  });

  it('add up to the points of their step', () => {
    expect(steps.map(({ points }) => points)).toEqual([0, 6]);
  });

  it('stand apart where the ladder leaves their step out, and are not lost', () => {
    expect(apart.map(({ id }) => id)).toEqual(['praises']);
  });
});
