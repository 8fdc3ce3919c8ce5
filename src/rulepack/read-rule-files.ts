import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RuleFile } from './rule-file.ts';

/** The folders that hold rules and seeds, relative to the root. */
export const RULE_FOLDERS = ['rules', 'seeds'] as const;

/** Reads every YAML file under `rules/` and `seeds/`, and what the fit wrote. A folder that is absent holds none. */
export async function readRuleFiles(root: string): Promise<readonly RuleFile[]> {
  const lists = await Promise.all(RULE_FOLDERS.map((folder) => listYaml(root, folder)));
  return Promise.all(
    lists.flat().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}

async function listYaml(root: string, folder: string): Promise<readonly string[]> {
  let entries: readonly string[];
  try {
    entries = await readdir(join(root, folder), { recursive: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => /\.ya?ml$|^fitted\/[^/]+\.json$/.test(entry.split(sep).join('/')))
    .map((entry) => `${folder}/${entry.split(sep).join('/')}`)
    .sort();
}
