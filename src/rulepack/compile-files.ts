import type { DetectionPack } from '../core/detection-pack.ts';
import type { ExplanationPack } from '../core/explanation-pack.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { buildDetection } from './build-detection.ts';
import { buildExplanation } from './build-explanation.ts';
import { createPhraseCompiler } from './compile-phrases.ts';
import { digestOf } from './digest.ts';
import { expandLexicon } from './expand-lexicon.ts';
import { FITTED_PATH, readFitted } from './fitted-file.ts';
import { lintProject } from './lint-project.ts';
import { loadSources, placeOf } from './load-sources.ts';
import { createPhraseReport } from './phrase-report.ts';
import { collectExamples, type RuleExamples } from './rule-examples.ts';
import { type RuleFault, sortFaults } from './rule-fault.ts';
import type { RuleFile } from './rule-file.ts';

export interface CompiledProject {
  readonly detection: DetectionPack;
  readonly explanation: ExplanationPack;
  readonly examples: RuleExamples;
  /** What is allowed and worth knowing: claims that no rule cites yet. */
  readonly notes: readonly RuleFault[];
}

export interface LenientOutcome {
  readonly faults: readonly RuleFault[];
  /** Compiled from what has no fault: for trying examples while a rule is being written, never for a build. */
  readonly project: CompiledProject;
}

/** Compiles the files of `rules/` and `seeds/`; or reports all faults of all of them, sorted. */
export function compileFiles(files: readonly RuleFile[]): Result<CompiledProject, readonly RuleFault[]> {
  const { faults, project } = compileLeniently(files);
  return faults.length > 0 ? fail(faults) : succeed(project);
}

export function compileLeniently(files: readonly RuleFile[]): LenientOutcome {
  const { fitted, faults: fittedFaults } = readFitted(files);
  const { sources, faults: loadFaults } = loadSources(files.filter(({ path }) => path !== FITTED_PATH));
  const report = createPhraseReport();
  // By the file's name, which phrases mean even where the id in the file is wrong.
  const lexicons = new Map(
    sources.lexicons.map((source) => [placeOf(source.file.path)?.id ?? '', expandLexicon(source, report)]),
  );
  const compiler = createPhraseCompiler({ lexicons, declaredLexicons: sources.declared.lexicon, report });
  const detection = buildDetection(sources, compiler, fitted);
  const explanation = buildExplanation(sources);
  const { usedLexicons } = compiler;
  const lints = lintProject({ sources, usedLexicons, spelledOut: report.spelledOut });
  const digest = digestOf({ detection, explanation });
  return {
    faults: sortFaults([...loadFaults, ...fittedFaults, ...report.faults, ...lints.faults]),
    project: {
      detection: { ...detection, digest },
      explanation: { ...explanation, digest },
      examples: [
        ...sources.indicators.flatMap((source) => collectExamples('indicator', source)),
        ...sources.patterns.flatMap((source) => collectExamples('pattern', source)),
        ...sources.guards.flatMap((source) => collectExamples('guard', source)),
      ],
      notes: sortFaults(lints.notes),
    },
  };
}
