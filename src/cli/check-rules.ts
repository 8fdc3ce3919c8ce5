import { createEngine, type Engine } from '../engine/create-engine.ts';
import { compileLeniently, type LenientOutcome } from '../rulepack/compile-files.ts';
import { readRuleFiles } from '../rulepack/read-rule-files.ts';
import type { ExampleKind, RuleExampleSet } from '../rulepack/rule-examples.ts';
import { formatFault } from '../rulepack/rule-fault.ts';
import { judgeExample, readExample } from './judge-example.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { underline } from './underline.ts';

const HELP = `npm run check:rules            compiles rules/ and seeds/, tries every example, prints what is wrong
npm run check:rules -- ID      prints the examples of one rule with the words that it finds underlined
Exit status: 0 all right, 2 something is wrong.
`;

const EXAMPLE_KINDS: readonly (readonly [ExampleKind, string])[] = [
  ['fires', 'fires'],
  ['quiet', 'quiet'],
  ['knownGap', 'known-gap'],
  ['knownNoise', 'known-noise'],
];

function printRule(sets: readonly RuleExampleSet[], engine: Engine): number {
  let wrong = 0;
  for (const set of sets) {
    for (const [kind, name] of EXAMPLE_KINDS) {
      for (const example of set[kind]) {
        const reading = readExample(engine, set, example);
        const problem = judgeExample(set, kind, example, reading);
        if (problem !== undefined) wrong += 1;
        console.log(`${name} ${set.language} (line ${example.line}): ${problem ?? 'as it should be.'}`);
        for (const line of underline(example.text.trimEnd(), reading.spans)) console.log(`    ${line}`);
      }
    }
  }
  return wrong;
}

function checkExamples(sets: readonly RuleExampleSet[], engine: Engine): number {
  let wrong = 0;
  for (const set of sets) {
    for (const [kind, name] of EXAMPLE_KINDS) {
      for (const example of set[kind]) {
        const problem = judgeExample(set, kind, example, readExample(engine, set, example));
        if (problem === undefined) continue;
        wrong += 1;
        console.log(`${set.path}:${example.line} ${name} example in ${set.language}: ${problem}`);
      }
    }
  }
  return wrong;
}

function checkAll({ faults, project }: LenientOutcome, engine: Engine): number {
  for (const fault of faults) console.log(formatFault(fault));
  const wrong = checkExamples(project.examples, engine);
  for (const note of project.notes) console.log(`note: ${formatFault(note)}`);
  const { indicators, patterns, guards, termLists } = project.detection;
  console.log(
    `${indicators.length} indicators, ${patterns.length} patterns, ${guards.length} guards, ${termLists.length} term lists: ${faults.length} faults, ${wrong} examples wrong.`,
  );
  return faults.length + wrong;
}

async function main([id, ...more]: readonly string[]): Promise<0 | 2> {
  if (id === '--help' || more.length > 0) {
    console.log(HELP.trimEnd());
    return more.length > 0 ? 2 : 0;
  }
  const outcome = compileLeniently(await readRuleFiles(PROJECT_ROOT));
  const engine = createEngine(outcome.project.detection);
  if (id === undefined) return checkAll(outcome, engine) === 0 ? 0 : 2;
  const sets = outcome.project.examples.filter((set) => set.id === id);
  const paths = new Set(sets.map(({ path }) => path));
  const faults = outcome.faults.filter(({ path }) => paths.has(path) || path.endsWith(`/${id}.yml`));
  for (const fault of faults) console.log(formatFault(fault));
  if (sets.length === 0 && faults.length === 0)
    console.log(`There is no indicator, pattern or guard "${id}".`);
  const wrong = printRule(sets, engine);
  return sets.length > 0 && wrong + faults.length === 0 ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2));
