import { describe, expect, it } from 'vitest';
import type { DetectionPack } from '../../../src/core/detection-pack.ts';
import { FITTED_PATH, type FittedFile, readFitted } from '../../../src/rulepack/fitted-file.ts';
import { formatFault } from '../../../src/rulepack/rule-fault.ts';
import { type Change, compileChanged, faultsOf } from './small-project.ts';

const PAY = 'rules/concepts/pay.yml';
const PAY_LATER = 'rules/concepts/pay-later.yml';
const MESSENGER = 'rules/concepts/messenger.yml';
const SEES = 'rules/recognisers/sees-off-platform.yml';
const SAFEGUARDS = 'rules/recognisers/sees-safeguards.yml';

const recogniser = (id: string, technique: string): string => `id: ${id}
title: A sentence like those that move the talk
${technique}why: The sentence resembles such sentences in its words.
ordinary:
  - Many people prefer a messenger.
verify:
  - Would the writer answer here as well?
cites: [some-agency/some-notice#moves-on]
`;

/** Concepts and recognisers for the small project. */
const FITTED_FILES: Readonly<Record<string, string>> = {
  [PAY]: 'id: pay\nsummary: Pay.\nen: [Fee, "e-fee"]\nfr: [Rémunération, fee]\nzh: [稿費, 費]\n',
  [PAY_LATER]: 'id: pay-later\nsummary: Pay.\nen: [owe]\nfr: [devoir]\nzh: [欠款]\n',
  [MESSENGER]: 'id: messenger\nsummary: Messengers.\nen: [Signal]\nfr: [messagerie]\nzh: [微信]\n',
  [SEES]: recogniser('sees-off-platform', 'technique: off-platform\n'),
  [SAFEGUARDS]: recogniser('sees-safeguards', ''),
};

const MODEL = {
  id: 'sees-off-platform',
  bias: -4.5,
  unit: 0.25,
  weights: 'BQE=',
  curve: [
    [-2, 0],
    [0.5, 12.5],
  ],
} satisfies FittedFile['recognisers'][number];

const FITTED = {
  corpus: '0123456789abcdef',
  rules: '0123456789abcdef',
  medium: 28,
  program: '0123456789abcdef',
  vocabulary: 'fee send 費',
  recognisers: [MODEL, { ...MODEL, id: 'sees-safeguards' }],
  strengthOf: { 'off-platform': [3, 5, 9] },
} satisfies FittedFile;

/** The small project with concepts, recognisers and what a fit wrote. */
function project(
  changes: Readonly<Record<string, Change>> = {},
  fitted: unknown = FITTED,
): Readonly<Record<string, Change>> {
  return { ...FITTED_FILES, [FITTED_PATH]: JSON.stringify(fitted), ...changes };
}

function detectionOf(fitted: unknown = FITTED): DetectionPack {
  return compileChanged(project({}, fitted)).detection;
}

const FIX = `${FITTED_PATH}:1:1 fitted-file This file is not as the fit writes it; run npm run fit, or restore it.`;

describe('what the fit wrote', () => {
  it('is read as it stands', () => {
    const files = [{ path: FITTED_PATH, text: JSON.stringify(FITTED) }];
    expect(readFitted(files)).toEqual({ fitted: FITTED, faults: [] });
  });

  it('may be absent: there are no recognisers, and no fault', () => {
    expect(readFitted([{ path: PAY, text: '' }])).toEqual({ faults: [] });
    const { detection } = compileChanged(FITTED_FILES);
    expect(detection.fitted).toBeUndefined();
    expect(detection.scoring.strengthOf).toBeUndefined();
  });

  it.each([
    ['cut off', JSON.stringify(FITTED).slice(0, 80)],
    ['empty', ''],
    ['no map', '[]'],
    ['null', 'null'],
    ['without a vocabulary', JSON.stringify({ ...FITTED, vocabulary: undefined })],
    ['with a field that nobody knows', JSON.stringify({ ...FITTED, note: 'by hand' })],
    ['with a bias in quotes', JSON.stringify({ ...FITTED, recognisers: [{ ...MODEL, bias: '-4.5' }] })],
    [
      'with a curve point of three numbers',
      JSON.stringify({ ...FITTED, recognisers: [{ ...MODEL, curve: [[1, 2, 3]] }] }),
    ],
    [
      'with points for a technique that does not exist',
      JSON.stringify({ ...FITTED, strengthOf: { hurry: [1, 2, 3] } }),
    ],
    ['with points for two strengths', JSON.stringify({ ...FITTED, strengthOf: { secrecy: [1, 2] } })],
  ])('is the one fault fitted-file where it is %s, with its fix', (_, text) => {
    expect(faultsOf(project({ [FITTED_PATH]: text })).map(formatFault)).toEqual([FIX]);
  });

  it('has no place under another name', () => {
    const faults = faultsOf({ 'rules/fitted/other.json': JSON.stringify(FITTED) });
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual(['stray-file rules/fitted/other.json']);
  });

  it('changes the digest of the pack', () => {
    const other = { ...FITTED, recognisers: [{ ...MODEL, bias: -4.4 }] };
    expect(detectionOf(other).digest).not.toBe(detectionOf().digest);
  });

  it('says what strengths are worth, beside the points of pack.yml', () => {
    const { scoring } = detectionOf();
    expect(scoring.strength).toEqual([6, 12, 20]);
    expect(scoring.strengthOf).toEqual({ 'off-platform': [3, 5, 9] });
  });
});

describe('the fitted pack', () => {
  it('joins concepts in the order of their ids, which is not that of their files', () => {
    const { fitted } = detectionOf();
    // By path, pay-later.yml comes before pay.yml.
    expect(fitted?.concepts.map((terms) => terms.split('|')[0])).toEqual(['messagerie', 'fee', 'owe']);
    expect(fitted?.messengers).toBe(0);
  });

  it('folds their terms, each once, without single Han characters', () => {
    const [, pay] = detectionOf().fitted?.concepts ?? [];
    expect(pay).toBe('fee|e fee|remuneration|稿费');
  });

  it('parts their terms into the tokens that sentences are read as', () => {
    const { detection } = compileChanged(
      project({
        [PAY_LATER]: "id: pay-later\nsummary: Pay.\nen: [5G fee, l'avance]\nfr: [Dû !]\nzh: [V信, 加V]\n",
      }),
    );
    expect(detection.fitted?.concepts[2]).toBe('5 g fee|l avance|du|v 信|加v');
  });

  it('counts every messenger of the lexicon as one, and knows no term that holds the name of a single one', () => {
    const { detection } = compileChanged(
      project({
        [PAY_LATER]:
          'id: pay-later\nsummary: Pay.\nen: [owe, pay on WeChat]\nfr: [devoir]\nzh: [欠款, 微信转账]\n',
      }),
    );
    const [messengers = '', , later] = detection.fitted?.concepts ?? [];
    expect(messengers.split('|').sort()).toEqual(['messagerie', 'signal', 'wechat', '微信']);
    expect(later).toBe('owe|devoir|欠款');
  });

  it('knows no messengers where no concept is named so', () => {
    const { detection } = compileChanged(project({ [MESSENGER]: undefined }));
    expect(detection.fitted?.messengers).toBe(-1);
  });

  it('names places of several words and in Chinese, to be left out before a sentence is read', () => {
    const origins = detectionOf().fitted?.origins.split('|') ?? [];
    expect(origins).toContain('new zealand');
    expect(origins).toContain('加拿大');
    expect(origins).not.toContain('canada');
  });

  it('gives each recogniser the technique of its rule, and safeguards none', () => {
    const [sees, safeguards] = detectionOf().fitted?.recognisers ?? [];
    expect(sees).toEqual({ ...MODEL, technique: 'off-platform' });
    expect(safeguards).toEqual({ ...MODEL, id: 'sees-safeguards' });
  });

  it('leaves out a model that no rule file explains', () => {
    const { detection } = compileChanged(project({ [SEES]: undefined }));
    expect(detection.fitted?.recognisers.map(({ id }) => id)).toEqual(['sees-safeguards']);
  });

  it('lists the variants of the Han characters that its concepts and vocabulary use', () => {
    const pairs = detectionOf().hanVariants.match(/../gu) ?? [];
    expect(pairs).toContain('費费');
    expect(compileChanged(FITTED_FILES).detection.hanVariants).not.toContain('費费');
  });

  it('is explained by the rule files: recognisers as signs, safeguards as what speaks against', () => {
    const { explanation } = compileChanged(project());
    expect(explanation.indicators.find(({ id }) => id === 'sees-off-platform')).toMatchObject({
      title: 'A sentence like those that move the talk',
      cites: [{ advisory: 'some-agency/some-notice', claim: 'moves-on' }],
    });
    expect(explanation.guards.map(({ id }) => id)).toEqual(['awareness', 'sees-safeguards']);
  });
});

describe('concepts and recognisers', () => {
  it('without faults have none', () => {
    expect(faultsOf(project()).map(formatFault)).toEqual([]);
  });

  it.each([
    ['in English', 'owe', 'France fee', 3],
    ['in French', 'devoir', 'devoir en Allemagne', 4],
    ['in Chinese', '欠款', '在加拿大欠款', 5],
  ])('may name no country: %s', (_, from, to, line) => {
    const faults = faultsOf(project({ [PAY_LATER]: FITTED_FILES[PAY_LATER]?.replace(from, to) }));
    expect(faults.map((fault) => `${fault.code} ${fault.path}:${fault.line}`)).toEqual([
      `names-origin ${PAY_LATER}:${line}`,
    ]);
  });

  it('may name no country in a sentence that is shown', () => {
    const text = FITTED_FILES[SEES]?.replace('Many people', 'Many Swedish people');
    expect(faultsOf(project({ [SEES]: text })).map(({ code, path }) => `${code} ${path}`)).toEqual([
      `names-origin ${SEES}`,
    ]);
  });

  it.each([
    ['unknown-advisory', 'some-agency/no-notice#moves-on'],
    ['unknown-claim', 'some-agency/some-notice#moves-off'],
  ])('must cite what exists: %s', (code, citation) => {
    const text = FITTED_FILES[SEES]?.replace('some-agency/some-notice#moves-on', citation);
    const faults = faultsOf(project({ [SEES]: text }));
    expect(faults.map((fault) => `${fault.code} ${fault.path}:${fault.line}`)).toEqual([`${code} ${SEES}:9`]);
  });

  it('have the names of their files, and no recogniser the id of another rule', () => {
    const renamed = FITTED_FILES[PAY]?.replace('id: pay', 'id: paid');
    const taken = recogniser('awareness', '');
    const faults = faultsOf(project({ [PAY]: renamed, 'rules/recognisers/awareness.yml': taken }));
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `id-is-not-file-name ${PAY}`,
      'id-taken rules/recognisers/awareness.yml',
    ]);
  });

  it('of unknown shape are a fault in their own file only', () => {
    const faults = faultsOf(project({ [PAY]: 'id: pay\nsummary: Pay.\nen: [fee]\nfr: [frais]\n' }));
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual([`missing-field ${PAY}`]);
  });
});
