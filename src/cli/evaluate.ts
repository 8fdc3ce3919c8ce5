import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { assertNever } from '../core/assert-never.ts';
import { EVALUATE_HELP, type EvaluateOptions, parseEvaluateOptions } from './evaluate-options.ts';
import { loadProject } from './load-project.ts';
import { openFile } from './open-file.ts';
import { openNamed } from './open-named.ts';
import { createSink, isClosedPipe } from './output/sink.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runEvaluation } from './run-evaluation.ts';

const OWN_CORPUS = 'tests/corpus/judge/*.jsonl';

function report(line: string): void {
  process.stderr.write(`evaluate: ${line}\n`);
}

async function findOwnCorpus(): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(OWN_CORPUS, { cwd: PROJECT_ROOT })) files.push(file);
  return files.sort();
}

async function evaluate(options: EvaluateOptions): Promise<0 | 2> {
  const isOwnCorpus = options.files.length === 0;
  const files = isOwnCorpus ? await findOwnCorpus() : options.files;
  if (files.length === 0) {
    report(`the project has no ${OWN_CORPUS}; name a file`);
    return 2;
  }
  const project = await loadProject();
  if (!project.ok) {
    project.fault.forEach(report);
    return 2;
  }
  const { inspect, detection: pack } = project.value;
  return runEvaluation(
    { ...options, files },
    {
      inspect,
      pack,
      open: (file) => (isOwnCorpus ? openFile(file, join(PROJECT_ROOT, file)) : openNamed(file, 'evaluate')),
      out: createSink(process.stdout),
      report,
    },
  );
}

async function main(args: readonly string[]): Promise<0 | 2> {
  const usage = parseEvaluateOptions(args);
  switch (usage.kind) {
    case 'help':
      await createSink(process.stdout).write(EVALUATE_HELP);
      return 0;
    case 'wrong':
      report(`${usage.problem}; --help tells the options`);
      return 2;
    case 'run':
      return evaluate(usage.options);
    default:
      return assertNever(usage);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // The reader of our output has seen enough; that is no failure.
  if (!isClosedPipe(error)) throw error;
}
