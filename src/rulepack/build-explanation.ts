import type { Advisory, CitationRef, ExplanationPack, RuleText } from '../core/explanation-pack.ts';
import type { RuleSources } from './load-sources.ts';
import type { IndicatorSource, PatternSource, RecogniserSource, SeedSource } from './schemas.ts';

/** Takes `publisher/advisory#claim` apart. */
export function parseCitation(citation: string): CitationRef {
  const [advisory = '', claim = ''] = citation.split('#');
  return { advisory, claim };
}

/** All that it takes to explain, without the digest. */
export function buildExplanation(sources: RuleSources): Omit<ExplanationPack, 'digest'> {
  return {
    version: sources.pack?.value.version ?? '',
    techniques: (sources.techniques?.value.techniques ?? []).map(({ id, title, summary }) => ({
      id,
      title,
      summary,
    })),
    indicators: [
      ...sources.indicators.map(({ value }) => toRuleText(value)),
      ...sources.recognisers
        .filter(({ value }) => value.technique !== undefined)
        .map(({ value }) => toRuleText(value)),
    ],
    patterns: sources.patterns.map(({ value }) => toRuleText(value)),
    guards: [
      ...sources.guards,
      ...sources.recognisers.filter(({ value }) => value.technique === undefined),
    ].map(({ value: { id, title, why } }) => ({ id, title, why })),
    advisories: sources.seeds.map(({ value }) => toAdvisory(value)),
  };
}

function toRuleText(rule: IndicatorSource | PatternSource | RecogniserSource): RuleText {
  const { id, title, why, ordinary, verify, cites } = rule;
  return { id, title, why, ordinary, verify, cites: cites.map(parseCitation) };
}

function toAdvisory(seed: SeedSource): Advisory {
  const reportedBy = seed['reported-by'];
  const sourceDocument = seed['source-document'];
  return {
    id: seed.id,
    title: seed.title,
    publisher: seed.publisher.name,
    country: seed.publisher.country,
    kind: seed.publisher.kind,
    published: seed.published,
    retrieved: seed.retrieved,
    url: seed.url,
    language: seed.language,
    ...(reportedBy === undefined ? {} : { reportedBy }),
    ...(sourceDocument === undefined ? {} : { sourceDocument }),
    claims: seed.claims.map(({ id, summary, technique, locator, anchor, unconfirmed }) => ({
      id,
      summary,
      locator,
      ...(technique === undefined ? {} : { technique }),
      ...(anchor === undefined ? {} : { anchor }),
      ...(unconfirmed === undefined ? {} : { unconfirmed }),
    })),
  };
}
