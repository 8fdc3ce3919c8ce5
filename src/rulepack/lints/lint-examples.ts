import type { Source } from '../check-shape.ts';
import { faultAt } from '../parsed-file.ts';
import { parseMarks } from '../rule-examples.ts';
import type { RuleFault } from '../rule-fault.ts';
import { type ExamplesSource, LANGUAGES } from '../schemas.ts';
import type { Lint } from './lint.ts';

const KINDS = ['fires', 'quiet', 'known-gap', 'known-noise'] as const;

/** Every rule brings enough examples in each language, with the found words marked. */
export const lintExamples: Lint = ({ sources }) => [
  ...sources.indicators.flatMap((source) => checkExamples(source, 2, true)),
  ...sources.patterns.flatMap((source) => checkExamples(source, 1, false)),
  ...sources.guards.flatMap((source) => checkExamples(source, 1, true)),
];

function checkExamples(
  { file, value }: Source<{ readonly examples: ExamplesSource }>,
  least: number,
  hasMarks: boolean,
): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      const examples = value.examples[kind]?.[language] ?? [];
      const isNeeded = kind === 'fires' || kind === 'quiet';
      if (isNeeded && examples.length < least) {
        const code = kind === 'fires' ? 'too-few-fires' : 'too-few-quiet';
        const message = `There are ${examples.length} "${kind}" examples in ${language}; write at least ${least}.`;
        faults.push(faultAt(file, ['examples', kind, language], code, message));
      }
      const seen = new Set<string>();
      for (const [place, example] of examples.entries()) {
        const path = ['examples', kind, language, place];
        const marks = parseMarks(example);
        if (!marks.ok) {
          faults.push(faultAt(file, path, 'bad-mark', marks.fault));
          continue;
        }
        const isMarked = marks.value.spans.length > 0;
        if (isMarked && (!hasMarks || kind === 'quiet')) {
          const reason = hasMarks
            ? 'Nothing is found in a quiet example'
            : 'A pattern is told by a whole conversation';
          faults.push(faultAt(file, path, 'mark-not-wanted', `${reason}; take the <mark> out.`));
        }
        if (!isMarked && hasMarks && kind === 'fires') {
          const message = 'The words that are found are not marked; put <mark> and </mark> around them.';
          faults.push(faultAt(file, path, 'mark-missing', message));
        }
        if (seen.has(marks.value.text)) {
          faults.push(
            faultAt(file, path, 'example-repeated', 'This example stands twice; write another one.'),
          );
        }
        seen.add(marks.value.text);
      }
    }
  }
  return faults;
}
