import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { digestInputs } from '../../src/cli/fitting/digest-inputs.ts';
import { PROJECT_ROOT } from '../../src/cli/project-root.ts';
import { foldCharacters, foldTerm } from '../../src/core/fold-characters.ts';
import { TECHNIQUE_IDS } from '../../src/core/technique.ts';
import { createSentenceReader } from '../../src/engine/fitted/sentence-reader.ts';
import { readSentence, tokenize } from '../../src/engine/fitted/sentence-tokens.ts';
import { buildConcepts } from '../../src/rulepack/build-fitted.ts';
import { FITTED_PATH, readFitted } from '../../src/rulepack/fitted-file.ts';
import { unifyHan } from '../../src/rulepack/han-forms.ts';
import { loadSources } from '../../src/rulepack/load-sources.ts';
import { readRuleFiles } from '../../src/rulepack/read-rule-files.ts';

const MOST_BYTES = 300_000;
const STALE = `${FITTED_PATH} was fitted to something else: run npm run fit`;

const files = await readRuleFiles(PROJECT_ROOT);
const { fitted, faults } = readFitted(files);
const { sources } = loadSources(files.filter(({ path }) => path !== FITTED_PATH));
const models = fitted?.recognisers ?? [];

/** Names of messengers that are no everyday words besides. */
const MESSENGER = /\b(?:wechat|whatsapp|telegram|viber|kakaotalk|threema|skype)\b|微信/;

const concepts = [...sources.concepts].sort((one, other) => (one.value.id < other.value.id ? -1 : 1));
const pack = buildConcepts(sources);
const reader = createSentenceReader({ ...pack, vocabulary: '' });

/** What a term is in the pack: the tokens that sentences are read as. */
function tokensOf(term: string): string {
  const text = unifyHan(foldTerm(term));
  const tokens = tokenize(text, 0, text.length).map((token) => token.text);
  return tokens.join(/^[\u3400-\u9fff]/.test(text) ? '' : ' ');
}

describe('the concepts of the rules', () => {
  it('are found where their terms stand in a text as they are written', () => {
    let read = 0;
    const missing = concepts.flatMap(({ value }, concept) => {
      const packed = new Set(pack.concepts[concept]?.split('|'));
      const terms = [...value.en, ...value.fr, ...value.zh].filter((term) => packed.has(tokensOf(term)));
      read += terms.length;
      return terms
        .filter((term) => {
          const text = unifyHan(foldCharacters(term));
          const found = readSentence(tokenize(text, 0, text.length), reader).concepts;
          return !found.some((hit) => hit.concept === concept);
        })
        .map((term) => `${value.id}: ${term}`);
    });
    expect(read).toBeGreaterThan(20_000);
    expect(missing).toEqual([]);
  });

  it('name no messenger, apart from the one that holds them all: each would weigh by itself', () => {
    expect(pack.concepts[pack.messengers]).toMatch(MESSENGER);
    const naming = pack.concepts.flatMap((terms, concept) => {
      return concept === pack.messengers ? [] : terms.split('|').filter((term) => MESSENGER.test(term));
    });
    expect(naming).toEqual([]);
  });
});

describe(FITTED_PATH, () => {
  it('is as the fit writes it', () => {
    expect(faults).toEqual([]);
    expect(fitted, `${FITTED_PATH} is missing: run npm run fit`).toBeDefined();
  });

  it('is not stale: it was fitted to this corpus, with these rules and this program', async () => {
    const { corpus, rules, program } = await digestInputs();
    expect({ corpus: fitted?.corpus, rules: fitted?.rules, program: fitted?.program }, STALE).toEqual({
      corpus,
      rules,
      program,
    });
  });

  it('was scaled to the least score of medium that stands in pack.yml', () => {
    expect(fitted?.medium, STALE).toBe(sources.pack?.value.scoring.least.medium);
  });

  it('has a model for each recogniser of the rules, and a rule for each model', () => {
    const explained = readdirSync(join(PROJECT_ROOT, 'rules/recognisers')).map((name) =>
      name.replace('.yml', ''),
    );
    expect(models.map(({ id }) => id).sort()).toEqual(explained.sort());
  });

  it('has one recogniser for each technique, and one for safeguards', () => {
    const seen = sources.recognisers.map(({ value }) => value.technique ?? 'safeguards');
    expect(seen.sort()).toEqual([...TECHNIQUE_IDS, 'safeguards'].sort());
  });

  it('has points that begin at nothing and rise', () => {
    expect(models.length).toBeGreaterThan(0);
    for (const { id, curve } of models) {
      const points = curve.map(([, worth]) => worth);
      expect(curve.length, id).toBeGreaterThan(1);
      expect(points[0], id).toBe(0);
      expect(points, id).toEqual([...points].sort((one, other) => one - other));
      expect(curve, id).toEqual([...curve].sort(([one], [other]) => one - other));
    }
  });

  it(`has weights of less than ${MOST_BYTES / 1000} kB together, compressed`, () => {
    const weights = models.map((model) => model.weights).join('\n');
    expect(weights.length).toBeGreaterThan(0);
    expect(gzipSync(weights).length).toBeLessThan(MOST_BYTES);
  });

  it('was written by npm run fit, which is a script of the project', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
    expect(scripts).toHaveProperty('fit');
  });
});
