/** `npm run evaluate:card`: measures the rules on the part of the corpus kept for judging, and writes `rules/EVALUATION.md`. */
import { writeFile } from 'node:fs/promises';
import { CARD_PATH, makeEvaluationCard } from './evaluation/evaluation-card.ts';
import { loadProject } from './load-project.ts';

const project = await loadProject();
if (project.ok) {
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(CARD_PATH, `${await makeEvaluationCard(project.value)}\nMeasured on ${date}.\n`);
  process.stdout.write('rules/EVALUATION.md\n');
} else {
  for (const fault of project.fault) process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
}
