import { z } from 'zod';
import { TECHNIQUE_IDS } from '../core/technique.ts';

/** The shapes of the files, as written. What a shape can't say is said by the lints. */

export const LANGUAGES = ['en', 'fr', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CITATION_PATTERN = /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/;

const idText = z
  .string('Write a text.')
  .regex(ID_PATTERN, 'Write it in lower-case letters and digits with single hyphens between words.');
const plainText = z
  .string('Write a text; put it in quotes where it looks like something else.')
  .refine((text) => text.trim() !== '', 'Write something here.');
const strength = z.literal([1, 2, 3], 'Write 1, 2 or 3.');
const technique = z.enum(TECHNIQUE_IDS, `Write one of ${TECHNIQUE_IDS.join(', ')}.`);
const names = z.array(plainText, 'Write a list of official names.').optional();
const citation = z
  .string('Write a text.')
  .regex(CITATION_PATTERN, 'Write PUBLISHER/ADVISORY#CLAIM, all in lower case.');
const texts = z.array(plainText, 'Write a list of texts.');
const someTexts = texts.min(1, 'Write at least one.');

function byLanguage<T extends z.ZodType>(value: T) {
  return z.strictObject(
    { en: value.optional(), fr: value.optional(), zh: value.optional() },
    'Write a map by language: en, fr, zh.',
  );
}

const phrases = byLanguage(texts);

const examples = z.strictObject(
  {
    fires: phrases,
    quiet: phrases,
    'known-gap': phrases.nullable().optional(),
    'known-noise': phrases.nullable().optional(),
  },
  'Write a map with fires and quiet.',
);

export const indicatorSchema = z.strictObject({
  id: idText,
  title: plainText,
  technique,
  strength,
  names,
  match: phrases,
  unless: phrases.nullable().optional(),
  why: plainText,
  ordinary: someTexts,
  verify: someTexts,
  cites: z.array(citation, 'Write a list of citations.').min(1, 'Cite at least one claim.'),
  examples,
});

export const patternSchema = z.strictObject({
  id: idText,
  title: plainText,
  level: z.enum(['medium', 'high'], 'Write medium or high.'),
  names,
  needs: z
    .array(
      z.union([plainText, someTexts], 'Write a technique, indicator:ID, or a list of these.'),
      'Write a list of techniques and indicators.',
    )
    .min(1, 'Write at least one need.'),
  why: plainText,
  ordinary: someTexts,
  verify: someTexts,
  cites: z.array(citation, 'Write a list of citations.').min(1, 'Cite at least one claim.'),
  examples,
});

export const guardSchema = z.strictObject({
  id: idText,
  title: plainText,
  scope: z.enum(['sentence', 'message', 'conversation'], 'Write sentence, message or conversation.'),
  effect: z.enum(['silence', 'lower'], 'Write silence or lower.'),
  strength: strength.optional(),
  techniques: z.array(technique, 'Write a list of techniques; an empty one means all.').optional(),
  names,
  match: phrases,
  why: plainText,
  cites: z.array(citation, 'Write a list of citations.').optional(),
  examples,
});

export const lexiconSchema = z.strictObject({
  id: idText,
  summary: plainText,
  names,
  any: texts.optional(),
  en: texts.optional(),
  fr: texts.optional(),
  zh: texts.optional(),
});

export const conceptSchema = z.strictObject({
  id: idText,
  summary: plainText,
  en: someTexts,
  fr: someTexts,
  zh: someTexts,
});

export const recogniserSchema = z.strictObject({
  id: idText,
  title: plainText,
  technique: technique.optional(),
  names,
  why: plainText,
  ordinary: someTexts,
  verify: someTexts,
  cites: z.array(citation, 'Write a list of citations.').min(1, 'Cite at least one claim.'),
});

export const techniquesSchema = z.strictObject({
  techniques: z.array(
    z.strictObject({
      id: technique,
      title: plainText,
      summary: plainText,
      role: z.enum(['core', 'setting'], 'Write core or setting.'),
    }),
    'Write the list of techniques, in ladder order.',
  ),
});

const points = z
  .number('Write a number.')
  .int('Write a whole number.')
  .positive('Write a number above zero.');
const threePoints = z.tuple([points, points, points], 'Write three numbers: for strengths 1, 2 and 3.');

export const packSchema = z.strictObject({
  version: z
    .string('Write the version as text, such as 1.2.0.')
    .regex(/^\d+\.\d+\.\d+$/, 'Write the version as MAJOR.MINOR.PATCH.'),
  scoring: z.strictObject({
    strength: threePoints,
    guard: threePoints,
    pattern: z.strictObject({ medium: points, high: points }),
    least: z.strictObject({ low: points, medium: points, high: points }),
  }),
});

const date = z
  .union([z.string(), z.number()], 'Write a date such as 2023-06-20.')
  .transform((value) => String(value));

export const seedSchema = z.strictObject({
  id: z
    .string('Write a text.')
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write PUBLISHER/ADVISORY, as in the path.'),
  title: plainText,
  publisher: z.strictObject(
    {
      name: plainText,
      country: z
        .string('Write a text.')
        .regex(/^[A-Z]{2}$/, 'Write two capital letters (ISO 3166-1), or XX for several.'),
      kind: z.enum(['government', 'court', 'research', 'news'], 'Write government, court, research or news.'),
    },
    'Write a map with name, country and kind.',
  ),
  published: date,
  retrieved: date,
  url: plainText,
  'reported-by': plainText.optional(),
  'source-document': plainText.optional(),
  language: z.string('Write a text.').regex(/^[a-z]{2}$/, 'Write the two letters of the language.'),
  claims: z
    .array(
      z.strictObject({
        id: idText,
        technique: technique.optional(),
        summary: plainText,
        locator: plainText,
        anchor: plainText.optional(),
        unconfirmed: z.boolean('Write true or false.').optional(),
      }),
      'Write a list of claims.',
    )
    .min(1, 'Write at least one claim.'),
});

export type IndicatorSource = z.infer<typeof indicatorSchema>;
export type PatternSource = z.infer<typeof patternSchema>;
export type GuardSource = z.infer<typeof guardSchema>;
export type LexiconSource = z.infer<typeof lexiconSchema>;
export type ConceptSource = z.infer<typeof conceptSchema>;
export type RecogniserSource = z.infer<typeof recogniserSchema>;
export type TechniquesSource = z.infer<typeof techniquesSchema>;
export type PackSource = z.infer<typeof packSchema>;
export type SeedSource = z.infer<typeof seedSchema>;
export type PhrasesByLanguage = z.infer<typeof phrases>;
export type ExamplesSource = z.infer<typeof examples>;
