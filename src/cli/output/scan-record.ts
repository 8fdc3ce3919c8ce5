import type { Assessment } from '../../core/assessment.ts';
import type { CitationRef, ExplanationPack } from '../../core/explanation-pack.ts';
import type { Level } from '../../core/level.ts';
import type { TextField } from '../../core/observation.ts';
import type { TechniqueId } from '../../core/technique.ts';

export interface RecordCitation {
  readonly advisory: string;
  readonly claim: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** One evidence span; `text.slice(start, end) === quote` in the item's own text. */
export interface RecordFinding {
  readonly indicator: string;
  readonly technique: TechniqueId;
  /** On the first span of a finding; 0 on its further spans, so that all add up. */
  readonly points: number;
  readonly message: number;
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly citations: readonly RecordCitation[];
}

/** What `scan` writes for an item: the command line's stable shape. */
export interface ScanRecord {
  readonly id: string;
  readonly level: Level;
  readonly score: number;
  /** In ladder order. */
  readonly techniques: readonly TechniqueId[];
  readonly patterns: readonly string[];
  readonly guards: readonly string[];
  readonly findings: readonly RecordFinding[];
}

export type CitationsByIndicator = ReadonlyMap<string, readonly RecordCitation[]>;

/** The citations of every indicator. The compiler has seen that each one resolves. */
export function collectCitations(pack: ExplanationPack): CitationsByIndicator {
  const advisories = new Map(pack.advisories.map((advisory) => [advisory.id, advisory]));
  const toCitation = ({ advisory: id, claim }: CitationRef): readonly RecordCitation[] => {
    const advisory = advisories.get(id);
    if (advisory === undefined) return [];
    const { title, publisher, published: date, url } = advisory;
    return [{ advisory: id, claim, title, publisher, date, url }];
  };
  return new Map(pack.indicators.map(({ id, cites }) => [id, cites.flatMap(toCitation)]));
}

export function toScanRecord(
  id: string,
  assessment: Assessment,
  citations: CitationsByIndicator,
): ScanRecord {
  const findings = assessment.findings.flatMap(({ indicator, technique, points, evidence }) =>
    evidence.map(
      ({ message, field, start, end, quote }, index): RecordFinding => ({
        indicator,
        technique,
        points: index === 0 ? points : 0,
        message,
        field,
        start,
        end,
        quote,
        citations: citations.get(indicator) ?? [],
      }),
    ),
  );
  return {
    id,
    level: assessment.level,
    score: assessment.score,
    techniques: assessment.ladder.map(({ technique }) => technique),
    patterns: assessment.patterns.map(({ pattern }) => pattern),
    guards: assessment.guards.map(({ guard }) => guard),
    findings,
  };
}
