import type { Assessment, EvidenceSpan, Finding } from '../../../src/core/assessment.ts';
import type { Level } from '../../../src/core/level.ts';
import type { Observation } from '../../../src/core/observation.ts';
import type { TechniqueId } from '../../../src/core/technique.ts';

interface FakeRule {
  readonly word: string;
  readonly indicator: string;
  readonly technique: TechniqueId;
  readonly points: number;
}

const RULES: readonly FakeRule[] = [
  { word: 'Signal', indicator: 'names-app', technique: 'off-platform', points: 10 },
  { word: 'report', indicator: 'asks-report', technique: 'paid-report', points: 15 },
  { word: 'secret', indicator: 'asks-secret', technique: 'sensitive-ask', points: 20 },
];

function findSpans(observation: Observation, word: string): readonly EvidenceSpan[] {
  const texts = [
    { field: 'subject' as const, message: 0, text: observation.subject ?? '' },
    ...observation.messages.map(({ from, text }, message) => ({
      field: 'text' as const,
      message,
      text: from === 'them' ? text : '',
    })),
  ];
  return texts.flatMap(({ field, message, text }) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      field,
      message,
      start: index,
      end: index + word.length,
      quote: word,
    })),
  );
}

const LEVEL_BY_COUNT: readonly Level[] = ['none', 'low', 'medium', 'high'];

/** Stands for the engine: one technique a word, and as many words found, as high the level. */
export function fakeInspect(observation: Observation): Assessment {
  const findings = RULES.map(({ word, indicator, technique, points }): Finding => {
    return { indicator, technique, points, evidence: findSpans(observation, word) };
  }).filter(({ evidence }) => evidence.length > 0);
  return {
    level: LEVEL_BY_COUNT[findings.length] ?? 'high',
    score: findings.reduce((sum, { points }) => sum + points, 0),
    ladder: findings.map(({ technique, evidence }) => ({
      technique,
      firstMessage: evidence[0]?.message ?? 0,
    })),
    findings,
    patterns: findings.length === 3 ? [{ pattern: 'all-three', level: 'high', points: 0 }] : [],
    guards: [],
    reason:
      findings.length > 1 ? 'several-techniques' : findings.length === 1 ? 'one-technique' : 'nothing-found',
  };
}
