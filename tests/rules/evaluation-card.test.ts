import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CARD_PATH, makeEvaluationCard } from '../../src/cli/evaluation/evaluation-card.ts';
import { loadProject } from '../../src/cli/load-project.ts';

it('the evaluation card tells the truth about these rules; `npm run evaluate:card` writes it anew', async () => {
  const project = await loadProject();
  if (!project.ok) throw new Error(project.fault.join('\n'));
  const written = await readFile(CARD_PATH, 'utf8');
  expect(written).toMatch(/\nMeasured on \d{4}-\d{2}-\d{2}\.\n$/);
  expect(written.replace(/\nMeasured on .*\n$/, '')).toBe(await makeEvaluationCard(project.value));
});
