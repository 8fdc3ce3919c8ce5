import { faultAt, type NodePath, type ParsedFile } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import { LANGUAGES } from '../schemas.ts';
import { findNames, withoutNames } from './find-names.ts';
import type { Lint, LintInput } from './lint.ts';
import { collectProse } from './lint-wording.ts';

/** No rule names a people, country, city or person, save an official name that its `names` lists. */
export const lintNames: Lint = (input) => {
  const faults: RuleFault[] = [];
  const namesOf = new Map<string, readonly string[]>();
  const { lexicons, indicators, patterns, guards } = input.sources;
  for (const { file, value } of [...lexicons, ...indicators, ...patterns, ...guards]) {
    namesOf.set(file.path, value.names ?? []);
  }
  for (const { file, path, text, names } of collectProse(input)) {
    faults.push(...faultsIn(file, path, text, names, true));
  }
  for (const { file, path, terms } of input.spelledOut) {
    const names = namesOf.get(file.path) ?? [];
    const found = new Map<string, RuleFault>();
    for (const term of terms) {
      for (const fault of faultsIn(file, path, term, names, false)) found.set(fault.message, fault);
    }
    faults.push(...found.values());
  }
  for (const { file, value } of input.sources.concepts) {
    for (const language of LANGUAGES) {
      for (const [place, term] of value[language].entries()) {
        faults.push(...faultsIn(file, [language, place], term, [], true));
      }
    }
  }
  return [...faults, ...lintNameLists(input)];
};

function faultsIn(
  file: ParsedFile,
  path: NodePath,
  text: string,
  names: readonly string[],
  isExact: boolean,
): readonly RuleFault[] {
  return findNames(withoutNames(text, names)).map(({ name, kind, start }) => {
    const message = `"${name}" names a ${kind}; rules judge what a message does, not where anyone comes from. Leave it out, or list the official name that an advisory uses under names.`;
    return faultAt(file, path, 'names-origin', message, isExact ? start : 0);
  });
}

/** A listed name must be one that some advisory uses, and must stand in the rule. */
function lintNameLists({ sources }: LintInput): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const seeds = sources.seeds.map(({ file }) => file.text.toLowerCase());
  for (const { file, value } of [
    ...sources.lexicons,
    ...sources.indicators,
    ...sources.patterns,
    ...sources.guards,
    ...sources.recognisers,
  ]) {
    for (const [place, name] of (value.names ?? []).entries()) {
      const path = ['names', place];
      const isUsed = file.texts.some((entry) => entry.path[0] !== 'names' && contains(entry.text, name));
      if (!isUsed) {
        faults.push(
          faultAt(file, path, 'name-unused', `The name "${name}" stands nowhere in the file; take it out.`),
        );
      }
      if (sources.isComplete && !seeds.some((text) => text.includes(name.toLowerCase()))) {
        const message = `No seed file holds the name "${name}"; only names that an advisory uses may be listed.`;
        faults.push(faultAt(file, path, 'name-unsourced', message));
      }
    }
  }
  return faults;
}

function contains(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}
