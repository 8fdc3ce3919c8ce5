import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/assessment.ts';
import type { ExplanationPack } from '../../../src/core/explanation-pack.ts';
import { explain } from '../../../src/engine/explain.ts';

const pack: ExplanationPack = {
  version: '0.0.0',
  digest: '0000000000000000',
  techniques: [
    { id: 'contact', title: 'Contact', summary: 'A contact.' },
    { id: 'off-platform', title: 'Move', summary: 'A move.' },
  ],
  indicators: [
    {
      id: 'move-to-app',
      title: 'Asks to move',
      why: 'Because.',
      ordinary: ['Often.'],
      verify: ['Why?'],
      cites: [
        { advisory: 'xx-office/warning', claim: 'moves' },
        { advisory: 'xx-office/warning', claim: 'elsewhere' },
      ],
    },
  ],
  patterns: [],
  guards: [{ id: 'compliance', title: 'Sets rules', why: 'Honest firms do.' }],
  advisories: [
    {
      id: 'xx-office/warning',
      title: 'A warning',
      publisher: 'Office',
      country: 'XX',
      kind: 'government',
      published: '2024-05',
      retrieved: '2026-10-31',
      url: 'https://office.example/warning',
      language: 'en',
      claims: [
        { id: 'moves', summary: 'It moves.', locator: 'Page 1', anchor: 'well-known, private & quick' },
        { id: 'elsewhere', summary: 'It goes elsewhere.', locator: 'Page 2' },
      ],
    },
  ],
};

const evidence = [{ field: 'text', message: 1, start: 0, end: 4, quote: 'move' }] as const;

const assessment: Assessment = {
  level: 'low',
  score: 6,
  reason: 'one-technique',
  ladder: [{ technique: 'off-platform', firstMessage: 1 }],
  findings: [{ indicator: 'move-to-app', technique: 'off-platform', points: 12, evidence }],
  patterns: [],
  guards: [{ guard: 'compliance', points: -6, evidence }],
};

describe('explain', () => {
  it('puts every finding into its rule’s words, with its sources', () => {
    const [finding] = explain(assessment, pack).findings;
    expect(finding).toMatchObject({
      title: 'Asks to move',
      why: 'Because.',
      points: 12,
      technique: 'off-platform',
    });
    expect(finding?.citations.map(({ advisory }) => advisory.publisher)).toEqual(['Office', 'Office']);
  });

  it('links to the passage where a claim has an anchor, with the syntax of fragments escaped', () => {
    const [finding] = explain(assessment, pack).findings;
    expect(finding?.citations.map(({ link }) => link)).toEqual([
      'https://office.example/warning#:~:text=well%2Dknown%2C%20private%20%26%20quick',
      'https://office.example/warning',
    ]);
  });

  it('shows all rungs, and on which message a reached one was first seen', () => {
    const { ladder } = explain(assessment, pack);
    expect(ladder.map(({ technique, firstMessage }) => [technique, firstMessage])).toEqual([
      ['contact', undefined],
      ['off-platform', 1],
    ]);
  });

  it('lists contributions that add up to the score', () => {
    const { contributions, score } = explain(assessment, pack);
    expect(contributions.map(({ title, points }) => [title, points])).toEqual([
      ['Asks to move', 12],
      ['Sets rules', -6],
    ]);
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  it('refuses an assessment of another pack, which is a bug', () => {
    const foreign = { ...assessment, patterns: [{ pattern: 'unknown', level: 'high', points: 12 }] } as const;
    expect(() => explain(foreign, pack)).toThrow(/"unknown"/);
  });
});
