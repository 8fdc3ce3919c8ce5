import { dirname } from 'node:path';
import { isAtLeast } from '../../core/level.ts';
import { type Measure, measure, measureTechniques, type TechniqueRecall } from './measure.ts';
import type { Outcome } from './outcome.ts';

export interface NamedMeasure extends Measure {
  readonly name: string;
}

/** Everything that `evaluate` says. Items with a class stand in `classes` alone. */
export interface EvaluationReport {
  readonly pack: { readonly version: string; readonly digest: string };
  readonly total: Measure;
  readonly files: readonly NamedMeasure[];
  readonly folders: readonly NamedMeasure[];
  /** Each as labelled; where several kinds of Chinese are, also all of them as `zh`. */
  readonly languages: readonly NamedMeasure[];
  readonly difficulties: readonly NamedMeasure[];
  readonly techniques: readonly TechniqueRecall[];
  readonly classes: readonly NamedMeasure[];
  /** Approaches below medium. */
  readonly misses?: readonly Outcome[];
  /** Benign items at medium or above. */
  readonly falseAlarms?: readonly Outcome[];
}

function measureBy(
  outcomes: readonly Outcome[],
  namesOf: (outcome: Outcome) => readonly (string | undefined)[],
): readonly NamedMeasure[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const name of namesOf(outcome)) {
      if (name === undefined) continue;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [outcome]);
      else group.push(outcome);
    }
  }
  return [...groups].map(([name, group]) => ({ name, ...measure(group) }));
}

function byName(groups: readonly NamedMeasure[]): readonly NamedMeasure[] {
  return groups.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const DIFFICULTIES = ['plain', 'subtle', 'hard'];

/** From plain to hard, then any other. */
function byDifficulty(groups: readonly NamedMeasure[]): readonly NamedMeasure[] {
  const place = ({ name }: NamedMeasure): number => {
    const known = DIFFICULTIES.indexOf(name);
    return known === -1 ? DIFFICULTIES.length : known;
  };
  return byName(groups).toSorted((a, b) => place(a) - place(b));
}

function languageNames({ language }: Outcome): readonly (string | undefined)[] {
  return language?.startsWith('zh-') === true ? [language, 'zh'] : [language];
}

/** `hasLists` false leaves out whatever names an item. */
export function createEvaluationReport(
  outcomes: readonly Outcome[],
  pack: { readonly version: string; readonly digest: string },
  hasLists: boolean,
): EvaluationReport {
  const main = outcomes.filter((outcome) => outcome.class === undefined);
  const classed = outcomes.filter((outcome) => outcome.class !== undefined);
  const lists = {
    misses: main.filter(({ label, level }) => label === 'approach' && !isAtLeast(level, 'medium')),
    falseAlarms: main.filter(({ label, level }) => label === 'benign' && isAtLeast(level, 'medium')),
  };
  return {
    pack: { version: pack.version, digest: pack.digest },
    total: measure(main),
    files: measureBy(main, ({ file }) => [file]),
    folders: measureBy(main, ({ file }) => [dirname(file)]),
    languages: byName(measureBy(main, languageNames)),
    difficulties: byDifficulty(measureBy(main, ({ difficulty }) => [difficulty])),
    techniques: measureTechniques(main),
    classes: byName(measureBy(classed, (outcome) => [outcome.class])),
    ...(hasLists ? lists : {}),
  };
}
