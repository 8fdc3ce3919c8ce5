import type {
  Assessment,
  EvidenceSpan,
  Finding,
  GuardMatch,
  LadderRung,
  LevelReason,
  PatternMatch,
} from '../core/assessment.ts';
import type { DetectionPack, PackIndicator, Scoring } from '../core/detection-pack.ts';
import type { PackRecogniser } from '../core/fitted-pack.ts';
import type { Level } from '../core/level.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '../core/technique.ts';
import { densestPassage, type Sighting } from './densest-passage.ts';
import { pointsOnCurve } from './fitted/points-on-curve.ts';

/** An indicator of the pack with all its evidence in a conversation. */
export interface IndicatorEvidence {
  readonly indicator: PackIndicator;
  readonly evidence: readonly EvidenceSpan[];
}

/** A recogniser with its best sentence in a conversation. */
export interface RecogniserEvidence {
  readonly rule: PackRecogniser;
  /** Log odds. */
  readonly score: number;
  readonly evidence: readonly EvidenceSpan[];
}

/** What was found in a whole conversation, before it is weighed. */
export interface ConversationEvidence {
  readonly indicators: readonly IndicatorEvidence[];
  /** By index into the pack's guards. */
  readonly guards: readonly { readonly guard: number; readonly evidence: readonly EvidenceSpan[] }[];
  readonly recognised: readonly RecogniserEvidence[];
}

/** Weighs the evidence of a whole conversation. The points of all parts add up to the score, which is never below 0. */
export function assess(found: ConversationEvidence, pack: DetectionPack): Assessment {
  const { scoring } = pack;
  const isSilenced = conversationSilence(found, pack);
  const kept = found.indicators.filter(({ indicator }) => !isSilenced(indicator.technique));
  const wasSilenced =
    kept.length < found.indicators.length ||
    found.recognised.some(({ rule: { technique } }) => technique !== undefined && isSilenced(technique));

  const inPassage = new Set(countingSpans(kept, scoring.strength));
  const { findings: indicated, counting } = weighFindings(kept, inPassage, scoring);
  // An indicator that a stronger one of its technique outweighs still meets a pattern's need.
  const met = indicated.filter(({ technique }) => counting.has(technique));
  const patterns = matchPatterns(pack, counting, new Set(met.map(({ indicator }) => indicator)));
  // What a recogniser sees counts beside the rules and never makes a pattern: it can't lead to high by itself.
  const recognised = weighRecognised(found, isSilenced);
  const findings = [...indicated, ...recognised].sort(inLadderOrder);
  const weighty = recognised.filter(({ points }) => points > 0);
  const techniques = new Set([...counting, ...weighty.map(({ technique }) => technique)]);
  const gained = sum(findings) + sum(patterns);
  const guards = weighGuards(found, pack, techniques, gained);
  const score = gained + sum(guards);

  const { level, reason } = levelOf(score, techniques, patterns, pack);
  return {
    level,
    score,
    // A technique in words that count for another one is seen all the same.
    ladder: climb([
      ...indicated.filter(({ evidence }) => evidence.some((span) => inPassage.has(span))),
      ...recognised,
    ]),
    findings,
    patterns,
    guards,
    reason: level === 'none' && wasSilenced ? 'guarded' : reason,
  };
}

function sum(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((total, { points }) => total + points, 0);
}

function conversationSilence(
  found: ConversationEvidence,
  pack: DetectionPack,
): (technique: TechniqueId) => boolean {
  const silencing = found.guards.flatMap(({ guard }) => {
    const rule = pack.guards[guard];
    return rule?.scope === 'conversation' && rule.effect === 'silence' ? [rule] : [];
  });
  return (technique) =>
    silencing.some(({ techniques }) => techniques.length === 0 || techniques.includes(technique));
}

/**
 * The strongest indicator of each technique counts in full; the others are shown and add nothing. Nor does what a long text
 * holds far from its weightiest passage, nor a technique seen only in words that already count for a stronger one: the price
 * of a report is not a second sign beside the report.
 */
function weighFindings(
  kept: readonly IndicatorEvidence[],
  inPassage: ReadonlySet<EvidenceSpan>,
  { strength: usual, strengthOf = {} }: Scoring,
): { readonly findings: readonly Finding[]; readonly counting: ReadonlySet<TechniqueId> } {
  const candidates = kept
    .map((entry) => ({ entry, spans: entry.evidence.filter((span) => inPassage.has(span)) }))
    .filter(({ spans }) => spans.length > 0)
    // Sorting is stable: of equally strong ones the pack's order decides.
    .sort((one, other) => other.entry.indicator.strength - one.entry.indicator.strength);
  const counting = new Map<TechniqueId, IndicatorEvidence>();
  const taken: EvidenceSpan[] = [];
  for (const { entry, spans } of candidates) {
    const { technique } = entry.indicator;
    if (counting.has(technique)) continue;
    const own = spans.filter((span) => !taken.some((other) => overlap(span, other)));
    if (own.length === 0) continue;
    counting.set(technique, entry);
    taken.push(...own);
  }
  const findings = kept.map((entry): Finding => {
    const { id, technique, strength } = entry.indicator;
    const points = strengthOf[technique] ?? usual;
    const counts = counting.get(technique) === entry;
    return {
      indicator: id,
      technique,
      points: counts ? (points[strength - 1] ?? 0) : 0,
      evidence: entry.evidence,
    };
  });
  return { findings, counting: new Set(counting.keys()) };
}

function inLadderOrder(one: Finding, other: Finding): number {
  return (
    TECHNIQUE_IDS.indexOf(one.technique) - TECHNIQUE_IDS.indexOf(other.technique) || other.points - one.points
  );
}

/** From this score (log odds) on, a recogniser's technique is shown even where it is worth nothing. */
const LEAST_SEEN = -1;

/** What is worth less than so many points is not worth a person's attention: it doesn't count. */
const LEAST_POINTS = 2;

function weighRecognised(
  { recognised }: ConversationEvidence,
  isSilenced: (technique: TechniqueId) => boolean,
): readonly Finding[] {
  return recognised.flatMap(({ rule, score, evidence }): readonly Finding[] => {
    const { id, technique, curve } = rule;
    if (technique === undefined || isSilenced(technique)) return [];
    const worth = pointsOnCurve(score, curve);
    const points = worth < LEAST_POINTS ? 0 : worth;
    return points === 0 && score < LEAST_SEEN ? [] : [{ indicator: id, technique, points, evidence }];
  });
}

function overlap(one: EvidenceSpan, other: EvidenceSpan): boolean {
  return (
    one.field === other.field &&
    one.message === other.message &&
    one.start < other.end &&
    other.start < one.end
  );
}

function countingSpans(
  kept: readonly IndicatorEvidence[],
  points: readonly [number, number, number],
): readonly EvidenceSpan[] {
  const byText = new Map<string, Sighting[]>();
  for (const { indicator, evidence } of kept) {
    for (const span of evidence) {
      const key = `${span.field} ${span.message}`;
      const sightings = byText.get(key);
      if (sightings === undefined) byText.set(key, [{ indicator, span }]);
      else sightings.push({ indicator, span });
    }
  }
  return [...byText.values()].flatMap((sightings) =>
    densestPassage(sightings, points).map(({ span }) => span),
  );
}

function matchPatterns(
  pack: DetectionPack,
  techniques: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
): readonly PatternMatch[] {
  const isMet = (need: string): boolean =>
    need.startsWith('indicator:') ? indicators.has(need.slice('indicator:'.length)) : techniques.has(need);
  const matched = pack.patterns.filter(({ needs }) => needs.every((group) => group.some(isMet)));
  // Several patterns often describe one combination: the strongest counts, the others are shown and add nothing.
  const counting = matched.find(({ level }) => level === 'high') ?? matched[0];
  return matched.map((pattern) => ({
    pattern: pattern.id,
    level: pattern.level,
    points: pattern === counting ? pack.scoring.pattern[pattern.level] : 0,
  }));
}

/** A guard that lowers takes its points once, and never more than is there. */
function weighGuards(
  found: ConversationEvidence,
  pack: DetectionPack,
  techniques: ReadonlySet<TechniqueId>,
  gained: number,
): readonly GuardMatch[] {
  let left = gained;
  const safeguards = found.recognised.flatMap(({ rule, score, evidence }): readonly GuardMatch[] => {
    if (rule.technique !== undefined) return [];
    const taken = Math.min(left, pointsOnCurve(score, rule.curve));
    left -= taken;
    return taken === 0 ? [] : [{ guard: rule.id, points: -taken, evidence }];
  });
  const matched = found.guards.flatMap(({ guard, evidence }): readonly GuardMatch[] => {
    const rule = pack.guards[guard];
    if (rule === undefined) return [];
    const concerns = rule.techniques.length === 0 || rule.techniques.some((id) => techniques.has(id));
    const worth = rule.effect === 'lower' && concerns ? (pack.scoring.guard[rule.strength - 1] ?? 0) : 0;
    const taken = Math.min(left, worth);
    left -= taken;
    return [{ guard: rule.id, points: taken === 0 ? 0 : -taken, evidence }];
  });
  return [...matched, ...safeguards];
}

function climb(findings: readonly Finding[]): readonly LadderRung[] {
  return TECHNIQUE_IDS.flatMap((technique): readonly LadderRung[] => {
    const messages = findings
      .filter((finding) => finding.technique === technique)
      .flatMap(({ evidence }) => evidence.map(({ message }) => message));
    return messages.length === 0 ? [] : [{ technique, firstMessage: Math.min(...messages) }];
  });
}

function levelOf(
  score: number,
  techniques: ReadonlySet<TechniqueId>,
  patterns: readonly PatternMatch[],
  pack: DetectionPack,
): { readonly level: Level; readonly reason: LevelReason } {
  const { least } = pack.scoring;
  if (techniques.size === 0) return { level: 'none', reason: 'nothing-found' };
  const hasCore = pack.techniques.some(({ id, role }) => role === 'core' && techniques.has(id));
  if (patterns.some(({ level }) => level === 'high') && score >= least.high) {
    return { level: 'high', reason: 'named-pattern' };
  }
  const isCombined = patterns.length > 0 || (techniques.size >= 2 && hasCore);
  if (isCombined && score >= least.medium) {
    return { level: 'medium', reason: patterns.length > 0 ? 'named-pattern' : 'several-techniques' };
  }
  if (score < least.low) return { level: 'none', reason: 'too-few-points' };
  if (techniques.size === 1) return { level: 'low', reason: 'one-technique' };
  return { level: 'low', reason: hasCore ? 'too-few-points' : 'background-only' };
}
