import { assertNever } from '../core/assert-never.ts';
import type { Assessment, EvidenceSpan } from '../core/assessment.ts';
import type { Engine } from '../engine/create-engine.ts';
import {
  type ExampleKind,
  type RuleExample,
  type RuleExampleSet,
  splitConversation,
} from '../rulepack/rule-examples.ts';

/** What a rule makes of an example. `spans` are offsets into the example's text; a pattern has none. */
export interface ExampleReading {
  readonly hasFired: boolean;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Inspects an example as a message (for a pattern: a conversation) that the person received. */
export function readExample(engine: Engine, set: RuleExampleSet, example: RuleExample): ExampleReading {
  const texts = set.kind === 'pattern' ? splitConversation(example.text) : [example.text];
  const messages = texts.map((text) => ({ from: 'them', text }) as const);
  const { assessment } = engine.inspect({ surface: 'conversation', messages });
  const evidence = evidenceOf(assessment, set);
  if (evidence === undefined) return { hasFired: false, spans: [] };
  return { hasFired: true, spans: evidence.map(({ start, end }) => ({ start, end })) };
}

function evidenceOf(
  assessment: Assessment,
  { kind, id }: RuleExampleSet,
): readonly EvidenceSpan[] | undefined {
  switch (kind) {
    case 'indicator':
      return assessment.findings.find(({ indicator }) => indicator === id)?.evidence;
    case 'guard':
      return assessment.guards.find(({ guard }) => guard === id)?.evidence;
    case 'pattern':
      return assessment.patterns.some(({ pattern }) => pattern === id) ? [] : undefined;
    default:
      return assertNever(kind);
  }
}

/** What is wrong with a rule's reading of an example, as a sentence; undefined where it is as the rule's file says. */
export function judgeExample(
  set: RuleExampleSet,
  kind: ExampleKind,
  example: RuleExample,
  reading: ExampleReading,
): string | undefined {
  switch (kind) {
    case 'fires':
      if (!reading.hasFired) return 'It should be found and is not.';
      if (set.kind === 'pattern') return undefined;
      return quotes(example, reading.spans) === quotes(example, example.spans) &&
        hasSameSpans(example, reading)
        ? undefined
        : `It should give back ${quotes(example, example.spans)} and gives back ${quotes(example, reading.spans)}.`;
    case 'quiet':
      return reading.hasFired
        ? `It should stay quiet and gives back ${quotes(example, reading.spans)}.`
        : undefined;
    case 'knownGap':
      return reading.hasFired ? 'It is found by now; move it from known-gap to fires.' : undefined;
    case 'knownNoise':
      return reading.hasFired ? undefined : 'It stays quiet by now; move it from known-noise to quiet.';
    default:
      return assertNever(kind);
  }
}

function hasSameSpans(example: RuleExample, reading: ExampleReading): boolean {
  return example.spans.every(({ start }, place) => reading.spans[place]?.start === start);
}

function quotes({ text }: RuleExample, spans: ExampleReading['spans']): string {
  if (spans.length === 0) return 'the whole conversation';
  return spans.map(({ start, end }) => JSON.stringify(text.slice(start, end))).join(' and ');
}
