import { TECHNIQUE_IDS } from '../../core/technique.ts';
import { placeOf } from '../load-sources.ts';
import { faultAt } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { Lint } from './lint.ts';

/** Ids are the names of files, techniques those of folders, and no two rules share an id. */
export const lintIds: Lint = ({ sources }) => {
  const faults: RuleFault[] = [];
  const { lexicons, indicators, patterns, guards, concepts, recognisers, seeds } = sources;
  const all = [...lexicons, ...indicators, ...patterns, ...guards, ...concepts, ...recognisers, ...seeds];
  for (const { file, value } of all) {
    const expected = placeOf(file.path)?.id;
    if (expected === undefined || value.id === expected) continue;
    const message = `The id "${value.id}" is not the file's name; write "${expected}" or rename the file.`;
    faults.push(faultAt(file, ['id'], 'id-is-not-file-name', message));
  }
  for (const { file, value } of indicators) {
    const folder = file.path.split('/')[2] ?? '';
    if (folder === value.technique) continue;
    const message = `The technique "${value.technique}" is not the folder's name; move the file to rules/indicators/${value.technique}/ or write "${folder}".`;
    faults.push(faultAt(file, ['technique'], 'technique-is-not-folder', message));
  }
  const owners = new Map<string, string>(TECHNIQUE_IDS.map((id) => [id, 'a technique']));
  for (const { file, value } of [...indicators, ...patterns, ...guards, ...recognisers]) {
    const owner = owners.get(value.id);
    if (owner === undefined) owners.set(value.id, file.path);
    else {
      const message = `The id "${value.id}" is taken by ${owner}; choose another for one of them.`;
      faults.push(faultAt(file, ['id'], 'id-taken', message));
    }
  }
  for (const { file, value } of lexicons) {
    if (value.id !== 'number') continue;
    faults.push(
      faultAt(file, ['id'], 'id-taken', 'The name "number" stands for numbers in phrases; choose another.'),
    );
  }
  return faults;
};
