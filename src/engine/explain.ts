import type { Assessment } from '../core/assessment.ts';
import type { Advisory, CitationRef, ExplanationPack, RuleText } from '../core/explanation-pack.ts';
import type { Citation, Contribution, ExplainedRule, Warning } from '../core/warning.ts';

/**
 * Puts an assessment into the words of the rules, with the documents behind them.
 * @throws when the assessment names a rule that the pack does not have: the two were not built together.
 */
export function explain(assessment: Assessment, pack: ExplanationPack): Warning {
  const advisories = new Map(pack.advisories.map((advisory) => [advisory.id, advisory]));
  const indicators = byId(pack.indicators);
  const patterns = byId(pack.patterns);
  const guardTexts = byId(pack.guards);

  const explainRule = (rule: RuleText, points: number): ExplainedRule => ({
    id: rule.id,
    title: rule.title,
    why: rule.why,
    ordinary: rule.ordinary,
    verify: rule.verify,
    citations: rule.cites.map((ref) => toCitation(ref, advisories)),
    points,
  });

  const explainedPatterns = assessment.patterns.map(({ pattern, level, points }) => ({
    ...explainRule(demand(patterns.get(pattern), pattern), points),
    level,
  }));
  const findings = assessment.findings.map(({ indicator, technique, points, evidence }) => ({
    ...explainRule(demand(indicators.get(indicator), indicator), points),
    technique,
    evidence,
  }));
  const guards = assessment.guards.map(({ guard, points, evidence }) => {
    const { id, title, why } = demand(guardTexts.get(guard), guard);
    return { id, title, why, points, evidence };
  });
  const reached = new Map(assessment.ladder.map(({ technique, firstMessage }) => [technique, firstMessage]));

  return {
    level: assessment.level,
    score: assessment.score,
    reason: assessment.reason,
    ladder: pack.techniques.map(({ id, title, summary }) => {
      const firstMessage = reached.get(id);
      return firstMessage === undefined
        ? { technique: id, title, summary }
        : { technique: id, title, summary, firstMessage };
    }),
    patterns: explainedPatterns,
    findings,
    guards,
    contributions: [
      ...findings.map((part) => contribution('finding', part)),
      ...explainedPatterns.map((part) => contribution('pattern', part)),
      ...guards.map((part) => contribution('guard', part)),
    ].filter(({ points }) => points !== 0),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function demand<Item>(item: Item | undefined, id: string): Item {
  if (item === undefined)
    throw new Error(`The explanation pack has no "${id}": it was not built with the detection pack.`);
  return item;
}

function contribution(
  kind: Contribution['kind'],
  { id, title, points }: { readonly id: string; readonly title: string; readonly points: number },
): Contribution {
  return { kind, id, title, points };
}

function toCitation(ref: CitationRef, advisories: ReadonlyMap<string, Advisory>): Citation {
  const { claims, ...advisory } = demand(advisories.get(ref.advisory), ref.advisory);
  const claim = demand(
    claims.find(({ id }) => id === ref.claim),
    `${ref.advisory}#${ref.claim}`,
  );
  const link = claim.anchor === undefined ? advisory.url : withTextFragment(advisory.url, claim.anchor);
  return { advisory, claim, link };
}

/** Adds a text fragment (WICG Scroll to Text Fragment); `-`, `,` and `&` are part of its syntax and need escaping. */
function withTextFragment(url: string, anchor: string): string {
  const encoded = encodeURIComponent(anchor).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}
