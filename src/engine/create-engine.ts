import type { Assessment, EvidenceSpan } from '../core/assessment.ts';
import type { DetectionPack } from '../core/detection-pack.ts';
import type { Observation, TextField } from '../core/observation.ts';
import { assess, type ConversationEvidence, type RecogniserEvidence } from './assess.ts';
import { createMessageInspector, type MessageInspection } from './inspect-message.ts';

/** An assessment with what it takes to inspect the same conversation again at the cost of its new messages only. */
export interface Inspection {
  readonly assessment: Assessment;
  /** What each text holds, by the text. */
  readonly texts: ReadonlyMap<string, MessageInspection>;
}

export interface Engine {
  readonly pack: DetectionPack;
  /**
   * Judges a whole conversation. Pure and synchronous: the same observation gives the same assessment, whether or not an
   * earlier inspection is passed.
   */
  inspect(observation: Observation, previous?: Inspection): Inspection;
}

/** Builds the automaton and tables for a pack, once. */
export function createEngine(pack: DetectionPack): Engine {
  const inspectText = createMessageInspector(pack);
  return {
    pack,
    inspect(observation, previous) {
      const texts = new Map<string, MessageInspection>();
      const read = (text: string): MessageInspection => {
        const known = texts.get(text) ?? previous?.texts.get(text) ?? inspectText(text);
        texts.set(text, known);
        return known;
      };
      return { assessment: assess(gather(observation, pack, read), pack), texts };
    },
  };
}

function gather(
  observation: Observation,
  pack: DetectionPack,
  read: (text: string) => MessageInspection,
): ConversationEvidence {
  const indicators = new Map<number, EvidenceSpan[]>();
  const guards = new Map<number, EvidenceSpan[]>();
  const recognised = new Map<number, RecogniserEvidence>();
  const add = (text: string, field: TextField, message: number, isFromThem: boolean): void => {
    const inspection = read(text);
    if (isFromThem) {
      for (const { indicator, spans } of inspection.indicators) {
        append(
          indicators,
          indicator,
          spans.map((span) => toEvidence(text, span, field, message)),
        );
      }
    }
    if (isFromThem) {
      for (const { recogniser, score, ...span } of inspection.recognised) {
        const rule = pack.fitted?.recognisers[recogniser];
        if (rule === undefined || score <= (recognised.get(recogniser)?.score ?? Number.NEGATIVE_INFINITY))
          continue;
        recognised.set(recogniser, { rule, score, evidence: [toEvidence(text, span, field, message)] });
      }
    }
    for (const { guard, spans } of inspection.guards) {
      // What the person writes is context; only a guard that concerns the whole conversation can stand there.
      if (!isFromThem && pack.guards[guard]?.scope !== 'conversation') continue;
      append(
        guards,
        guard,
        spans.map((span) => toEvidence(text, span, field, message)),
      );
    }
  };
  if (observation.subject !== undefined) add(observation.subject, 'subject', 0, true);
  for (const [index, message] of observation.messages.entries())
    add(message.text, 'text', index, message.from === 'them');

  return {
    indicators: [...indicators].flatMap(([index, evidence]) => {
      const indicator = pack.indicators[index];
      return indicator === undefined ? [] : [{ indicator, evidence }];
    }),
    guards: [...guards].map(([guard, evidence]) => ({ guard, evidence })),
    recognised: [...recognised].sort(([one], [other]) => one - other).map(([, seen]) => seen),
  };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, values: readonly Value[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...values]);
  else list.push(...values);
}

function toEvidence(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  field: TextField,
  message: number,
): EvidenceSpan {
  return { field, message, start, end, quote: text.slice(start, end) };
}
