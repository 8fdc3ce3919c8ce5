import type { DetectionPack } from '../core/detection-pack.ts';
import type { ExplanationPack } from '../core/explanation-pack.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { createEngine } from '../engine/create-engine.ts';
import { compileProject } from '../rulepack/compile-project.ts';
import { formatFault } from '../rulepack/rule-fault.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { Inspect } from './run-scan.ts';

/** The project's rules, ready to inspect with. */
export interface Project {
  readonly detection: DetectionPack;
  readonly explanation: ExplanationPack;
  readonly inspect: Inspect;
}

/** Compiles rules and seeds. The faults are the compiler's, one line each. */
export async function loadProject(): Promise<Result<Project, readonly string[]>> {
  const compiled = await compileProject(PROJECT_ROOT);
  if (!compiled.ok) return fail(compiled.fault.map(formatFault));
  const { detection, explanation } = compiled.value;
  const engine = createEngine(detection);
  const inspect: Inspect = (observation) => engine.inspect(observation).assessment;
  return succeed({ detection, explanation, inspect });
}
