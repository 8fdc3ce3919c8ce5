import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '../load-project.ts';
import { openFile } from '../open-file.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { createEvaluationReport } from './evaluation-report.ts';
import { showEvaluation } from './evaluation-text.ts';
import type { Outcome } from './outcome.ts';
import { readOutcomes } from './read-outcomes.ts';

export const CARD_PATH = join(PROJECT_ROOT, 'rules/EVALUATION.md');

const INTRODUCTION = `# Evaluation card

Written by \`npm run evaluate:card\`; a test fails when it no longer tells the truth about the rules. Measured on \`tests/corpus/judge\`, the part of our own
corpus that no rule was written from and nothing fitted to (its README tells how it was split and what its texts lean to). The recognisers learned from texts of
other writers and from the other part of the same corpus. Shares with 95 % intervals (Wilson).

What the figures mean for a person: most approaches of the corpus's harder kinds are *not* raised to \`medium\` yet, so the absence of a warning proves nothing; of look-alikes,
texts made to resemble approaches, a few in a hundred are raised. \`low\` is no alarm: it says that some sentence has something in common with an approach, which holds
for many ordinary texts, too; that is why \`low\` finds most approaches.

## Known gaps

- A single ask in everyday words, without pay, secrecy or another channel beside it: it stays \`low\`, for one sign is never an alarm.
- What grows over several messages, each of them ordinary, and what only follows from who asks whom.
- Techniques counted as found include weak sightings, which the level hardly counts; look-alikes show them, too.

## Known noise

- Head-hunters and agencies that keep their client confidential at first and offer a messenger.
- Publishers and research firms that pay by the piece.
- Auditors, insurers, journalists and colleagues who ask in detail, through the proper channel, without saying so.
`;

/** The card as it should stand in `rules/EVALUATION.md`, but for the date. */
export async function makeEvaluationCard({ detection, inspect }: Project): Promise<string> {
  const files: string[] = [];
  for await (const file of glob('tests/corpus/judge/*.jsonl', { cwd: PROJECT_ROOT })) files.push(file);
  const outcomes: Outcome[] = [];
  for (const file of files.sort()) {
    const input = await openFile(file, join(PROJECT_ROOT, file));
    if (!input.ok) throw new Error(`${file} can't be read.`);
    outcomes.push(...(await readOutcomes(input.value, inspect)).outcomes);
  }
  const figures = showEvaluation(createEvaluationReport(outcomes, detection, false), false);
  return `${INTRODUCTION}\n## Figures\n\n\`\`\`\n${figures.trimEnd()}\n\`\`\`\n`;
}
