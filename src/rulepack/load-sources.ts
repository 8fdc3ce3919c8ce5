import { checkShape, type Source } from './check-shape.ts';
import { findBlanks } from './lints/find-blanks.ts';
import { findInvisible } from './lints/find-invisible.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { RuleFault } from './rule-fault.ts';
import type { RuleFile } from './rule-file.ts';
import {
  type ConceptSource,
  conceptSchema,
  type GuardSource,
  guardSchema,
  type IndicatorSource,
  indicatorSchema,
  type LexiconSource,
  lexiconSchema,
  type PackSource,
  type PatternSource,
  packSchema,
  patternSchema,
  type RecogniserSource,
  recogniserSchema,
  type SeedSource,
  seedSchema,
  type TechniquesSource,
  techniquesSchema,
} from './schemas.ts';

/** All files of a project, each in its shape. */
export interface RuleSources {
  readonly pack?: Source<PackSource>;
  readonly techniques?: Source<TechniquesSource>;
  readonly lexicons: readonly Source<LexiconSource>[];
  readonly indicators: readonly Source<IndicatorSource>[];
  readonly patterns: readonly Source<PatternSource>[];
  readonly guards: readonly Source<GuardSource>[];
  readonly concepts: readonly Source<ConceptSource>[];
  readonly recognisers: readonly Source<RecogniserSource>[];
  readonly seeds: readonly Source<SeedSource>[];
  /** Ids by the paths of all files, also of those whose content has faults: a fault in one file makes no second one elsewhere. */
  readonly declared: Readonly<Record<DeclaredKind, ReadonlySet<string>>>;
  /** Whether every file could be read. Where one could not, what is "used by nobody" can't be told. */
  readonly isComplete: boolean;
}

export type DeclaredKind = 'lexicon' | 'indicator' | 'pattern' | 'guard' | 'concept' | 'recogniser' | 'seed';

interface Place {
  readonly kind: DeclaredKind | 'pack' | 'techniques';
  readonly id: string;
}

const PLACES: readonly (readonly [RegExp, Place['kind']])[] = [
  [/^rules\/(pack)\.yml$/, 'pack'],
  [/^rules\/(techniques)\.yml$/, 'techniques'],
  [/^rules\/lexicons\/([^/]+)\.yml$/, 'lexicon'],
  [/^rules\/indicators\/[^/]+\/([^/]+)\.yml$/, 'indicator'],
  [/^rules\/patterns\/([^/]+)\.yml$/, 'pattern'],
  [/^rules\/guards\/([^/]+)\.yml$/, 'guard'],
  [/^rules\/concepts\/([^/]+)\.yml$/, 'concept'],
  [/^rules\/recognisers\/([^/]+)\.yml$/, 'recogniser'],
  [/^seeds\/([^/]+\/[^/]+)\.yml$/, 'seed'],
];

/** The id that a file's path gives it, or undefined where no such file belongs. */
export function placeOf(path: string): Place | undefined {
  for (const [pattern, kind] of PLACES) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

export interface LoadOutcome {
  readonly sources: RuleSources;
  readonly faults: readonly RuleFault[];
}

/** Reads all files and checks their shapes. Every fault of every file is reported; files without one are in `sources`. */
export function loadSources(files: readonly RuleFile[]): LoadOutcome {
  const faults: RuleFault[] = [];
  const declared = {
    lexicon: new Set<string>(),
    indicator: new Set<string>(),
    pattern: new Set<string>(),
    guard: new Set<string>(),
    concept: new Set<string>(),
    recogniser: new Set<string>(),
    seed: new Set<string>(),
  };
  const lexicons: Source<LexiconSource>[] = [];
  const indicators: Source<IndicatorSource>[] = [];
  const patterns: Source<PatternSource>[] = [];
  const guards: Source<GuardSource>[] = [];
  const concepts: Source<ConceptSource>[] = [];
  const recognisers: Source<RecogniserSource>[] = [];
  const seeds: Source<SeedSource>[] = [];
  let pack: Source<PackSource> | undefined;
  let techniques: Source<TechniquesSource> | undefined;

  const take = <T>(file: ParsedFile, schema: Parameters<typeof checkShape<T>>[1]): Source<T> | undefined => {
    const outcome = checkShape(file, schema);
    faults.push(...outcome.faults);
    return outcome.source;
  };
  const keep = <T>(list: T[], item: T | undefined): void => {
    if (item !== undefined) list.push(item);
  };

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeOf(file.path);
    if (place === undefined) {
      faults.push({ path: file.path, line: 1, column: 1, code: 'stray-file', message: STRAY });
      continue;
    }
    if (place.kind !== 'pack' && place.kind !== 'techniques') declared[place.kind].add(place.id);
    faults.push(...findInvisible(file));
    const outcome = parseYaml(file);
    faults.push(...outcome.faults);
    if (outcome.file === undefined) continue;
    const blanks = findBlanks(outcome.file);
    faults.push(...blanks);
    // A file that is still being filled in has no other faults worth a line.
    if (blanks.length > 0) continue;
    switch (place.kind) {
      case 'pack':
        pack = take(outcome.file, packSchema);
        break;
      case 'techniques':
        techniques = take(outcome.file, techniquesSchema);
        break;
      case 'lexicon':
        keep(lexicons, take(outcome.file, lexiconSchema));
        break;
      case 'indicator':
        keep(indicators, take(outcome.file, indicatorSchema));
        break;
      case 'pattern':
        keep(patterns, take(outcome.file, patternSchema));
        break;
      case 'guard':
        keep(guards, take(outcome.file, guardSchema));
        break;
      case 'concept':
        keep(concepts, take(outcome.file, conceptSchema));
        break;
      case 'recogniser':
        keep(recognisers, take(outcome.file, recogniserSchema));
        break;
      case 'seed':
        keep(seeds, take(outcome.file, seedSchema));
        break;
    }
  }
  for (const [path, source] of [
    ['rules/pack.yml', pack],
    ['rules/techniques.yml', techniques],
  ] as const) {
    if (source === undefined && !files.some((file) => file.path === path)) {
      faults.push({
        path,
        line: 1,
        column: 1,
        code: 'missing-file',
        message: `The project needs the file ${path}.`,
      });
    }
  }

  const lists = [lexicons, indicators, patterns, guards, concepts, recognisers, seeds];
  const read = lists.reduce((sum, list) => sum + list.length, 0);
  const expected = Object.values(declared).reduce((sum, ids) => sum + ids.size, 0);
  return {
    sources: {
      ...(pack === undefined ? {} : { pack }),
      ...(techniques === undefined ? {} : { techniques }),
      lexicons,
      indicators,
      patterns,
      guards,
      concepts,
      recognisers,
      seeds,
      declared,
      isComplete: read === expected,
    },
    faults,
  };
}

const STRAY =
  'No file belongs here; put it where rules/README.md says, with the ending .yml (indicators in a folder named like their technique, seeds in one named like their publisher).';
