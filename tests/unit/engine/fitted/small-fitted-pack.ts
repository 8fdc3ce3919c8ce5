import type { CurvePoint, FittedPack, PackRecogniser } from '../../../../src/core/fitted-pack.ts';
import type { TechniqueId } from '../../../../src/core/technique.ts';
import { collectFeatures } from '../../../../src/engine/fitted/create-recognisers.ts';
import { packWeights } from '../../../../src/engine/fitted/read-weights.ts';
import { createSentenceReader } from '../../../../src/engine/fitted/sentence-reader.ts';
import { type ReadSentence, readSentence, tokenize } from '../../../../src/engine/fitted/sentence-tokens.ts';

export const MESSENGERS = 0;
export const PAY = 1;
export const REPORT = 2;

/** Concepts and words of a few sentences, written by hand in the folded form. */
export const smallConcepts: Omit<FittedPack, 'recognisers'> = {
  concepts: [
    'wechat|we chat|telegram|whatsapp|signal|微信|薇信',
    'fee|pay|稿费|follow up fee',
    'report|short report|报告|内部报告|pay report',
  ],
  messengers: MESSENGERS,
  vocabulary:
    'a and approv be bluepr by chat could discre elsewh fee follow for from in is it me near new on our pay privat report send short talk the to up us we will with write you 在 我 们 聊 稿 费 报 告 内 部 写 悄',
  origins: 'new zealand|south korea|guinea bissau|加拿大|新西兰|中国',
};

export const reader = createSentenceReader(smallConcepts);

/** Reads a folded text as one sentence. */
export function read(text: string): ReadSentence {
  return readSentence(tokenize(text, 0, text.length), reader);
}

/** The hash of the feature that a single word is. */
export function wordFeature(word: string): number {
  const [feature, ...others] = collectFeatures(read(word));
  if (feature === undefined || others.length > 0) throw new Error(`"${word}" is more than one word.`);
  if (reader.hashOf(word) === undefined) throw new Error(`"${word}" is outside the vocabulary.`);
  return feature;
}

export interface HandMade {
  readonly id: string;
  readonly technique?: TechniqueId;
  /** What single words weigh. */
  readonly words: Readonly<Record<string, number>>;
  readonly curve?: readonly CurvePoint[];
}

/** A recogniser that goes by single words. A word of 60 lifts a sentence of some ten words from -5 to about 4. */
export function recogniserOf({ id, technique, words, curve }: HandMade): PackRecogniser {
  const weights = Object.entries(words).map(([word, weight]) => [wordFeature(word), weight] as const);
  return {
    id,
    ...(technique === undefined ? {} : { technique }),
    bias: -5,
    unit: 1,
    weights: Buffer.from(packWeights(weights)).toString('base64'),
    curve: curve ?? [
      [-2, 0],
      [0, 10],
      [2, 20],
    ],
  };
}
