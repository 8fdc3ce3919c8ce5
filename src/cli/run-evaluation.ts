import type { InputFault } from '../core/input-fault.ts';
import type { Result } from '../core/result.ts';
import type { Input } from '../input/input.ts';
import { describeFault } from './describe-fault.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { createEvaluationReport } from './evaluation/evaluation-report.ts';
import { showEvaluation } from './evaluation/evaluation-text.ts';
import type { Outcome } from './evaluation/outcome.ts';
import { readOutcomes } from './evaluation/read-outcomes.ts';
import type { Sink } from './output/sink.ts';
import type { Inspect } from './run-scan.ts';

export interface EvaluationWiring {
  readonly inspect: Inspect;
  readonly pack: { readonly version: string; readonly digest: string };
  readonly open: (file: string) => Promise<Result<Input, InputFault>>;
  readonly out: Sink;
  /** Takes one line for the person. */
  readonly report: (line: string) => void;
}

/** Evaluates the files named in `options` and writes one report over all of them. */
export async function runEvaluation(options: EvaluateOptions, wiring: EvaluationWiring): Promise<0 | 2> {
  const { inspect, pack, open, out, report } = wiring;
  const outcomes: Outcome[] = [];
  const faults: InputFault[] = [];
  for (const file of options.files) {
    const input = await open(file);
    if (!input.ok) {
      faults.push(input.fault);
      continue;
    }
    const read = await readOutcomes(input.value, inspect);
    for (const outcome of read.outcomes) outcomes.push(outcome);
    faults.push(...read.faults);
  }
  for (const fault of faults) report(describeFault(fault));
  const evaluation = createEvaluationReport(outcomes, pack, !options.hasOnlyTotals);
  await out.write(
    options.isJson ? `${JSON.stringify(evaluation, null, 2)}\n` : showEvaluation(evaluation, options.hasAll),
  );
  await out.flush();
  return faults.length > 0 ? 2 : 0;
}
