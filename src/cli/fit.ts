import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TECHNIQUE_IDS } from '../core/technique.ts';
import { createEngine } from '../engine/create-engine.ts';
import { createSentenceReader } from '../engine/fitted/sentence-reader.ts';
import { buildConcepts } from '../rulepack/build-fitted.ts';
import { compileFiles } from '../rulepack/compile-files.ts';
import { FITTED_PATH, type FittedFile } from '../rulepack/fitted-file.ts';
import { hanVariantsFor, unifyHan } from '../rulepack/han-forms.ts';
import { loadSources } from '../rulepack/load-sources.ts';
import { readRuleFiles } from '../rulepack/read-rule-files.ts';
import { formatFault } from '../rulepack/rule-fault.ts';
import { collectVocabulary } from './fitting/collect-vocabulary.ts';
import { bestScores, type ConversationFacts, findKnots, ruleFacts } from './fitting/conversation-features.ts';
import { toCurves } from './fitting/curves.ts';
import { CONVERSATIONS, digestInputs, SENTENCES } from './fitting/digest-inputs.ts';
import { createFeatureTable, fitRecognisers, scoreRow, storeModel } from './fitting/fit-recognisers.ts';
import { readItems, type TrainingItem } from './fitting/training-items.ts';
import { featuresOf, KINDS, splitItems } from './fitting/training-sentences.ts';
import { PROJECT_ROOT } from './project-root.ts';

/*
 * Fits the recognisers and the points to the part of the corpus that is there for fitting, and writes `rules/fitted/`. The same corpus,
 * rules and Node give the same file. Takes some minutes; reads nothing of the part kept for judging.
 */

/** In how many parts the conversations are fitted crosswise. */
const PARTS = 3;

const started = Date.now();

function say(text: string): void {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

// Before anything is read: what changes in between must make the file stale.
const inputs = await digestInputs();
const files = (await readRuleFiles(PROJECT_ROOT)).filter(({ path }) => path !== FITTED_PATH);
const compiled = compileFiles(files);
if (!compiled.ok) throw new Error(`The rules have faults:\n${compiled.fault.map(formatFault).join('\n')}`);
const engine = createEngine(compiled.value.detection);
const { sources } = loadSources(files);

const conversations = await readItems(join(PROJECT_ROOT, CONVERSATIONS));
const items = [...conversations, ...(await readItems(join(PROJECT_ROOT, SENTENCES)))];
const sentences = splitItems(items, readVariants(items));
const vocabulary = collectVocabulary(items, sentences).join(' ');
const reader = createSentenceReader({ ...buildConcepts(sources), vocabulary });
const table = createFeatureTable(featuresOf(sentences, reader));
say(`${items.length} items, ${sentences.length} sentences, ${table.hashes.length} features`);

// What is said of a conversation while points are fitted comes from recognisers that have not seen it.
const parts = items.map(partOf);
const scores = sentences.map(() => new Float64Array(KINDS));
for (let part = 0; part < PARTS; part += 1) {
  const models = fitRecognisers(sentences, table, ({ item }) => parts[item] !== part);
  for (const [row, { item }] of sentences.entries()) {
    if (parts[item] !== part) continue;
    for (const [kind, { bias, weights }] of models.entries()) {
      const line = scores[row];
      if (line !== undefined) line[kind] = scoreRow(bias, weights, table, row);
    }
  }
  say(`fitted without part ${part + 1} of ${PARTS}`);
}
const facts = gatherFacts();
const points = toCurves(
  facts,
  findKnots(
    facts
      .filter(({ item }) => item.label === 'benign' && item.kind !== 'ordinary')
      .map(({ facts: of }) => of),
  ),
  engine,
);
say(points.summary);

const models = fitRecognisers(sentences, table, () => true).map((model) => storeModel(model, table));
const ids = recogniserIds();
const fitted: FittedFile = {
  ...inputs,
  medium: engine.pack.scoring.least.medium,
  vocabulary,
  recognisers: models.map(({ bias, unit, weights }, kind) => ({
    id: ids[kind] ?? '',
    bias,
    unit,
    weights,
    curve: (points.curves[kind] ?? []).map(([score, worth]): [number, number] => [score, worth]),
  })),
  strengthOf: points.strengthOf,
};
const path = join(PROJECT_ROOT, FITTED_PATH);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, `${JSON.stringify(fitted, null, 1)}\n`);
say(`written: ${FITTED_PATH}`);

function gatherFacts(): readonly { readonly item: TrainingItem; readonly facts: ConversationFacts }[] {
  const rowsOf = new Map<number, number[]>();
  for (const [row, { item }] of sentences.entries()) {
    const rows = rowsOf.get(item);
    if (rows === undefined) rowsOf.set(item, [row]);
    else rows.push(row);
  }
  return conversations.flatMap((item, number) => {
    const rows = (rowsOf.get(number) ?? []).flatMap((row) => {
      const sentence = sentences[row];
      const line = scores[row];
      return sentence === undefined || line === undefined ? [] : [{ sentence, scores: line }];
    });
    if (item.class !== undefined || rows.length === 0) return [];
    return [{ item, facts: { best: bestScores(item, rows, engine), ...ruleFacts(item, engine) } }];
  });
}

/** Which part an item belongs to; items outside the conversations are in both. */
function partOf(item: TrainingItem, number: number): number {
  if (number >= conversations.length) return -1;
  const [first = 0] = createHash('sha256')
    .update(item.pair ?? item.id)
    .digest();
  return first % PARTS;
}

function readVariants(of: readonly TrainingItem[]): ReadonlyMap<number, number> {
  const pairs = hanVariantsFor(of.flatMap(({ messages }) => messages.map(({ text }) => unifyHan(text))));
  const variants = new Map<number, number>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    variants.set(pairs.charCodeAt(index), pairs.charCodeAt(index + 1));
  }
  return variants;
}

function recogniserIds(): readonly string[] {
  const idOf = (technique: string | undefined): string => {
    const rule = sources.recognisers.find(({ value }) => value.technique === technique);
    if (rule === undefined)
      throw new Error(`rules/recognisers/ has no file for ${technique ?? 'safeguards'}.`);
    return rule.value.id;
  };
  return [...TECHNIQUE_IDS.map(idOf), idOf(undefined)];
}
