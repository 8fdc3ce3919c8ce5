import { describe, expect, it } from 'vitest';
import { judgeExample, readExample } from '../../src/cli/judge-example.ts';
import { PROJECT_ROOT } from '../../src/cli/project-root.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { compileProject } from '../../src/rulepack/compile-project.ts';
import { formatFault } from '../../src/rulepack/rule-fault.ts';

const compiled = await compileProject(PROJECT_ROOT);

describe('the rules', () => {
  it('have no faults', () => {
    expect(compiled.ok ? [] : compiled.fault.map(formatFault)).toEqual([]);
  });
});

if (compiled.ok) {
  const engine = createEngine(compiled.value.detection);
  describe('the examples', () => {
    it.each(compiled.value.examples)('of $kind $id in $language are what its file says', (set) => {
      const problems = (['fires', 'quiet', 'knownGap', 'knownNoise'] as const).flatMap((kind) =>
        set[kind].flatMap((example) => {
          const problem = judgeExample(set, kind, example, readExample(engine, set, example));
          return problem === undefined ? [] : [`${set.path}:${example.line} ${problem}`];
        }),
      );
      expect(problems).toEqual([]);
    });
  });
}
