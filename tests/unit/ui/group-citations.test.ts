import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/core/warning.ts';
import { groupCitations } from '../../../src/ui/group-citations.ts';
import { samplePack } from './sample-pack.ts';

function cite(advisoryId: string, claimId: string): Citation {
  const found = samplePack.advisories.find(({ id }) => id === advisoryId);
  const claim = found?.claims.find(({ id }) => id === claimId);
  if (found === undefined || claim === undefined) throw new Error(`No ${advisoryId}#${claimId}.`);
  const { claims: _, ...advisory } = found;
  return { advisory, claim, link: advisory.url };
}

const moves = cite('sample-service/online-approach', 'moves-off-platform');
const reports = cite('sample-service/online-approach', 'paid-reports');
const unnamed = cite('sample-court/consulting-case', 'client-unnamed');

describe('the citations by document', () => {
  it('name each document once, in the order in which it is first cited, and each claim once', () => {
    const grouped = groupCitations([moves, unnamed, reports, moves]);
    expect(
      grouped.map(({ advisory, citations }) => [advisory.id, citations.map(({ claim }) => claim.id)]),
    ).toEqual([
      ['sample-service/online-approach', ['moves-off-platform', 'paid-reports']],
      ['sample-court/consulting-case', ['client-unnamed']],
    ]);
  });

  it('are empty where nothing is cited', () => {
    expect(groupCitations([])).toEqual([]);
  });
});
