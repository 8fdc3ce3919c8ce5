import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FittedFile } from '../../rulepack/fitted-file.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** The folders that the fit reads: conversations, and sentences standing alone. */
export const CONVERSATIONS = 'tests/corpus/fit';
export const SENTENCES = 'tests/corpus/sentences';

const INPUTS: Readonly<Record<keyof Pick<FittedFile, 'corpus' | 'rules' | 'program'>, readonly string[]>> = {
  corpus: [CONVERSATIONS, SENTENCES],
  rules: [
    'rules/concepts',
    'rules/guards',
    'rules/indicators',
    'rules/lexicons',
    'rules/patterns',
    'rules/recognisers',
    'rules/techniques.yml',
  ],
  program: ['src/cli/fit.ts', 'src/cli/fitting', 'src/engine', 'src/rulepack', 'src/core/fold-characters.ts'],
};

/** What the fit depends on, as SHA-256 digests of the files' names and contents (first 16 hex digits). */
export async function digestInputs(): Promise<Pick<FittedFile, 'corpus' | 'rules' | 'program'>> {
  const digest = async (folders: readonly string[]): Promise<string> => {
    const hash = createHash('sha256');
    for (const folder of folders) {
      for (const path of await listFiles(folder))
        hash.update(path).update(await readFile(join(PROJECT_ROOT, path)));
    }
    return hash.digest('hex').slice(0, 16);
  };
  return {
    corpus: await digest(INPUTS.corpus),
    rules: await digest(INPUTS.rules),
    program: await digest(INPUTS.program),
  };
}

/** A file by itself, or all files of a folder, with forward slashes, sorted. */
async function listFiles(path: string): Promise<readonly string[]> {
  if (/\.[a-z]+$/.test(path)) return [path];
  const entries = await readdir(join(PROJECT_ROOT, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
