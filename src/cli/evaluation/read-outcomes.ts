import type { InputFault } from '../../core/input-fault.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Input } from '../../input/input.ts';
import { readJsonLines } from '../../input/read-json-lines.ts';
import { describeSystemError } from '../open-file.ts';
import { type Inspect, toObservation } from '../run-scan.ts';
import { type LabelledItem, toLabelledItem } from './labelled-item.ts';
import type { Outcome } from './outcome.ts';

export interface FileOutcomes {
  readonly outcomes: readonly Outcome[];
  readonly faults: readonly InputFault[];
}

interface PlacedItem {
  readonly line: number;
  readonly labelled: LabelledItem;
}

async function* readLabelled(input: Input): AsyncGenerator<Result<PlacedItem, InputFault>> {
  for await (const read of readJsonLines(input)) {
    if (!read.ok) {
      yield read;
      continue;
    }
    const { line, object } = read.value;
    const labelled = toLabelledItem(object, `${input.name}:${line}`);
    yield labelled.ok
      ? succeed({ line, labelled: labelled.value })
      : fail({ file: input.name, line, code: 'broken-line', problem: labelled.fault });
  }
}

function judge(file: string, labelled: LabelledItem, inspect: Inspect): Outcome {
  const { item, label = 'benign', techniques, ...description } = labelled;
  const assessment = inspect(toObservation(item));
  return {
    ...description,
    file,
    id: item.id,
    label,
    level: assessment.level,
    score: assessment.score,
    reason: assessment.reason,
    found: assessment.ladder.map(({ technique }) => technique),
    labelled: techniques,
    patterns: assessment.patterns.map(({ pattern }) => pattern),
    guards: assessment.guards.map(({ guard }) => guard),
    evidence: assessment.findings.map(({ indicator, evidence }) => ({
      indicator,
      quote: evidence[0]?.quote ?? '',
    })),
  };
}

/** Inspects every item of a labelled file. In a file where some items have a label, one without is a fault. */
export async function readOutcomes(input: Input, inspect: Inspect): Promise<FileOutcomes> {
  const judged: { readonly line: number; readonly hasLabel: boolean; readonly outcome: Outcome }[] = [];
  const faults: InputFault[] = [];
  try {
    for await (const read of readLabelled(input)) {
      if (!read.ok) {
        faults.push(read.fault);
        continue;
      }
      const { line, labelled } = read.value;
      const hasLabel = labelled.label !== undefined;
      judged.push({ line, hasLabel, outcome: judge(input.name, labelled, inspect) });
    }
  } catch (error) {
    const problem = describeSystemError(error);
    if (problem === undefined) throw error;
    faults.push({ file: input.name, code: 'unreachable', problem });
  }
  if (!judged.some(({ hasLabel }) => hasLabel))
    return { outcomes: judged.map(({ outcome }) => outcome), faults };
  const problem = 'has no "label", though other items of the file do; it was left out';
  for (const { line, hasLabel } of judged)
    if (!hasLabel) faults.push({ file: input.name, line, code: 'broken-line', problem });
  return { outcomes: judged.filter(({ hasLabel }) => hasLabel).map(({ outcome }) => outcome), faults };
}
