import { describe, expect, it } from 'vitest';
import {
  collectFeatures,
  createRecognisers,
  LEAST_TOKENS,
  type RecognisedSentence,
} from '../../../../src/engine/fitted/create-recognisers.ts';
import { lengthPenalty } from '../../../../src/engine/fitted/length-penalty.ts';
import { packWeights } from '../../../../src/engine/fitted/read-weights.ts';
import { MOST_TOKENS } from '../../../../src/engine/fitted/sentence-tokens.ts';
import { layOut } from '../../../../src/engine/layout.ts';
import { read, recogniserOf, smallConcepts } from './small-fitted-pack.ts';

const pack = {
  ...smallConcepts,
  recognisers: [
    recogniserOf({
      id: 'sees-secrecy',
      technique: 'secrecy',
      words: { discreet: 60, 悄: 60, approved: -60 },
    }),
    recogniserOf({
      id: 'sees-off-platform',
      technique: 'off-platform',
      words: { elsewhere: 40, private: 40 },
    }),
    recogniserOf({ id: 'sees-safeguards', words: { approved: 60 } }),
  ],
};
const recognise = createRecognisers(pack);

function find(text: string): readonly RecognisedSentence[] {
  return recognise(text, layOut(text));
}

/** What was found, with the words in the place of the function that finds them. */
function plain(found: readonly RecognisedSentence[]): readonly unknown[] {
  return found.map(({ carryingWords, ...rest }) => ({ ...rest, ...carryingWords() }));
}

/** The words that carried a decision, each with the recogniser that saw them. */
function seen(text: string): readonly string[] {
  return find(text).map(({ recogniser, carryingWords }) => {
    const { start, end } = carryingWords();
    return `${pack.recognisers[recogniser]?.id}: ${text.slice(start, end)}`;
  });
}

describe('recognisers', () => {
  it('see a sentence that carries a weighted word', () => {
    expect(seen('could you be discreet with us')).toEqual(['sees-secrecy: discreet']);
    expect(seen('我们在悄聊报告')).toEqual(['sees-secrecy: 悄']);
  });

  it('see nothing in a sentence without one', () => {
    expect(seen('could you be near to us')).toEqual([]);
  });

  it('add up what the words of a sentence weigh, also what speaks against', () => {
    expect(seen('could you talk elsewhere with us')).toEqual(['sees-off-platform: elsewhere']);
    const [one] = find('could you talk elsewhere with us');
    const [two] = find('could you talk elsewhere private us');
    expect(two?.score).toBeGreaterThan((one?.score ?? 0) + 3);
    expect(seen('could you be discreet approved us')).toEqual(['sees-safeguards: approved']);
  });

  it('point at the run of words that carried the decision, with a plain word in between', () => {
    expect(seen('could you talk elsewhere private with us')).toEqual([
      'sees-off-platform: elsewhere private',
    ]);
    expect(seen('could you talk elsewhere by private chat')).toEqual([
      'sees-off-platform: elsewhere by private',
    ]);
  });

  it('point at the whole name of a messenger, also at one of two words', () => {
    const plain = collectFeatures(read('quokka'));
    const [messenger] = [...collectFeatures(read('telegram'))].filter((feature) => !plain.has(feature));
    const weights = Buffer.from(packWeights([[messenger ?? 0, 60]])).toString('base64');
    const recogniser = { ...recogniserOf({ id: 'sees-app', technique: 'off-platform', words: {} }), weights };
    const find = createRecognisers({ ...smallConcepts, recognisers: [recogniser] });
    const quote = (text: string): readonly string[] =>
      find(text, layOut(text)).map(({ carryingWords }) => {
        const { start, end } = carryingWords();
        return text.slice(start, end);
      });
    expect(quote('write to me on telegram for it')).toEqual(['telegram']);
    expect(quote('write to me on we chat for it')).toEqual(['we chat']);
  });

  it('each speak for themselves about one sentence', () => {
    expect(seen('we could be discreet elsewhere with you')).toEqual([
      'sees-secrecy: discreet',
      'sees-off-platform: elsewhere',
    ]);
  });

  it('tell in which sentence they saw something', () => {
    const text = 'we write to you. could you be discreet with us. we talk elsewhere with you.';
    expect(find(text).map(({ recogniser, sentence }) => [recogniser, sentence])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('weigh the words of one sentence only', () => {
    const [alone] = plain(find('we talk elsewhere with you.'));
    const [beside] = plain(find('we talk elsewhere with you. it is a private report.'));
    expect(alone).toBeDefined();
    expect(beside).toEqual(alone);
  });

  it('read no older text that is repeated', () => {
    expect(seen('we write to you.\n> could you be discreet with us')).toEqual([]);
    expect(seen('we write to you.\n\n-----original message-----\ncould you be discreet with us')).toEqual([]);
    expect(seen('> we write to you\n\ncould you be discreet with us')).toEqual(['sees-secrecy: discreet']);
  });

  it('say nothing of a sentence of two words', () => {
    expect(LEAST_TOKENS).toBe(3);
    expect(seen('be discreet')).toEqual([]);
    expect(seen('be discreet.')).toEqual([]);
    expect(seen('do be discreet')).toEqual(['sees-secrecy: discreet']);
  });

  it('go by the odds of a plain sentence, where the first point of a curve lies below', () => {
    const open = createRecognisers({
      ...smallConcepts,
      recognisers: [
        recogniserOf({
          id: 'sees-all',
          technique: 'contact',
          words: {},
          curve: [
            [-6, 0],
            [-4, 9],
          ],
        }),
      ],
    });
    const text = 'could you be near to us';
    const [found] = open(text, layOut(text));
    expect(found?.score).toBe(-5);
    const { start, end } = found?.carryingWords() ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).not.toBe('');
  });

  it('see nothing in a text without words', () => {
    for (const text of ['', '\n\n', '...', '   ', '🙂🙂🙂']) expect(find(text)).toEqual([]);
  });

  it('ask more of a sentence in a long text', () => {
    const sentence = 'could you be discreet with us.';
    const text = `${sentence} ${'we write to you. '.repeat(29)}`;
    const [short] = find(sentence);
    const [long] = find(text);
    expect((short?.score ?? 0) - (long?.score ?? 0)).toBeCloseTo(lengthPenalty(30));
  });

  it('read a sentence that never ends piece by piece', () => {
    const long = `${'we write to you and '.repeat(MOST_TOKENS)}could you be discreet with us`;
    const found = find(long);
    expect(found.length).toBeLessThanOrEqual(1);
    const close = `${'we write to you and '.repeat(13)}could you be discreet with us`;
    expect(seen(close)).toEqual(['sees-secrecy: discreet']);
  });

  it('say the same of the same text twice, whatever they read in between', () => {
    const text = 'we could be discreet elsewhere with you';
    const first = plain(find(text));
    expect(first.length).toBeGreaterThan(0);
    find('could you be approved by us');
    find('quokka wombat dingo. '.repeat(50));
    expect(plain(find(text))).toEqual(first);
    expect(plain(createRecognisers(pack)(text, layOut(text)))).toEqual(first);
  });

  it('see the same over another messenger and from another place', () => {
    const say = (app: string, place: string): readonly number[] =>
      find(`from ${place} could you be discreet with us on ${app} near you`).map(({ score }) => score);
    const expected = say('telegram', 'canada');
    expect(expected).toHaveLength(1);
    expect(say('we chat', 'new zealand')).toEqual(expected);
    expect(say('signal', 'south korea')).toEqual(expected);
  });
});
