import type { Result } from '../core/result.ts';
import { type CompiledProject, compileFiles } from './compile-files.ts';
import { readRuleFiles } from './read-rule-files.ts';
import type { RuleFault } from './rule-fault.ts';

/** Reads and compiles the rules and seeds of the project at `root`. */
export async function compileProject(root: string): Promise<Result<CompiledProject, readonly RuleFault[]>> {
  return compileFiles(await readRuleFiles(root));
}
