import type { TechniqueId } from './technique.ts';

export type PublisherKind = 'government' | 'court' | 'research' | 'news';

export interface Claim {
  readonly id: string;
  readonly summary: string;
  readonly technique?: TechniqueId;
  /** Where in the document: a paragraph, page or heading, in words. */
  readonly locator: string;
  /** At most eight words of the document, for a link to the passage. */
  readonly anchor?: string;
  /** True where the source itself could not be confirmed. */
  readonly unconfirmed?: boolean;
}

export interface Advisory {
  /** `<publisher>/<slug>`, the file's place under `seeds/`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 3166-1 alpha-2 of the publisher, or `XX` for several. */
  readonly country: string;
  readonly kind: PublisherKind;
  /** ISO date or part of one (`2023-06-20`, `2023-06`, `2023`). */
  readonly published: string;
  readonly retrieved: string;
  readonly url: string;
  readonly language: string;
  /** The outlet that the link leads to, where the publisher's own text could not be linked. */
  readonly reportedBy?: string;
  readonly sourceDocument?: string;
  readonly claims: readonly Claim[];
}

/** A rule's pointer to one claim of one advisory. */
export interface CitationRef {
  readonly advisory: string;
  readonly claim: string;
}

export interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly ordinary: readonly string[];
  readonly verify: readonly string[];
  readonly cites: readonly CitationRef[];
}

export interface GuardText {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export interface TechniqueText {
  readonly id: TechniqueId;
  readonly title: string;
  readonly summary: string;
}

/** All that it takes to explain an assessment. */
export interface ExplanationPack {
  readonly version: string;
  readonly digest: string;
  readonly techniques: readonly TechniqueText[];
  readonly indicators: readonly RuleText[];
  readonly patterns: readonly RuleText[];
  readonly guards: readonly GuardText[];
  readonly advisories: readonly Advisory[];
}
