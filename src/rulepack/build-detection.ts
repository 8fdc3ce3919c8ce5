import type { DetectionPack, Scoring } from '../core/detection-pack.ts';
import { buildFitted } from './build-fitted.ts';
import type { PhraseCompiler } from './compile-phrases.ts';
import type { FittedFile } from './fitted-file.ts';
import { hanVariantsFor } from './han-forms.ts';
import type { RuleSources } from './load-sources.ts';
import type { PatternSource } from './schemas.ts';

const NO_SCORING: Scoring = {
  strength: [0, 0, 0],
  guard: [0, 0, 0],
  pattern: { medium: 0, high: 0 },
  least: { low: 0, medium: 0, high: 0 },
};

/** All that it takes to detect, without the digest. Faults of phrases go to the compiler's list. */
export function buildDetection(
  sources: RuleSources,
  compiler: PhraseCompiler,
  fitted: FittedFile | undefined,
): Omit<DetectionPack, 'digest'> {
  const indicators = sources.indicators.map(({ file, value }) => ({
    id: value.id,
    technique: value.technique,
    strength: value.strength,
    phrases: compiler.compile(file, 'match', value.match),
    unless: compiler.compile(file, 'unless', value.unless),
  }));
  const guards = sources.guards.map(({ file, value }) => ({
    id: value.id,
    scope: value.scope,
    effect: value.effect,
    strength: value.strength ?? 1,
    techniques: value.techniques ?? [],
    phrases: compiler.compile(file, 'match', value.match),
  }));
  const fittedPack = fitted === undefined ? undefined : buildFitted(sources, fitted);
  const scoring = sources.pack?.value.scoring ?? NO_SCORING;
  return {
    version: sources.pack?.value.version ?? '',
    termLists: compiler.termLists,
    hanVariants: hanVariantsFor([
      ...compiler.termLists,
      ...(fittedPack === undefined ? [] : [fittedPack.vocabulary, ...fittedPack.concepts]),
    ]),
    techniques: (sources.techniques?.value.techniques ?? []).map(({ id, role }) => ({ id, role })),
    indicators,
    patterns: sources.patterns.map(({ value }) => ({
      id: value.id,
      level: value.level,
      needs: needsOf(value),
    })),
    guards,
    // Where pack.yml has faults, they are reported and nothing of this is used.
    scoring: fitted === undefined ? scoring : { ...scoring, strengthOf: fitted.strengthOf },
    ...(fittedPack === undefined ? {} : { fitted: fittedPack }),
  };
}

/** A pattern's needs as groups: a need on its own is a group of one. */
export function needsOf(pattern: PatternSource): readonly (readonly string[])[] {
  return pattern.needs.map((need) => (typeof need === 'string' ? [need] : need));
}
