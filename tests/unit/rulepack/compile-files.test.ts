import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../../src/rulepack/compile-files.ts';
import { changedFiles, compileChanged, GUARD, INDICATOR, LEXICON, PACK } from './small-project.ts';

describe('compileFiles', () => {
  it('compiles a whole project into a detection pack', () => {
    const { detection } = compileChanged();
    expect(detection.version).toBe('1.2.3');
    expect(detection.indicators.map(({ id, technique, strength }) => [id, technique, strength])).toEqual([
      ['private-channel', 'off-platform', 2],
    ]);
    expect(detection.patterns).toEqual([
      {
        id: 'private-report',
        level: 'high',
        needs: [['off-platform'], ['paid-report', 'secrecy'], ['indicator:private-channel']],
      },
    ]);
    expect(detection.guards[0]).toMatchObject({
      id: 'awareness',
      scope: 'message',
      effect: 'silence',
      techniques: [],
    });
    expect(detection.techniques[0]).toEqual({ id: 'contact', role: 'setting' });
    expect(detection.scoring.least).toEqual({ low: 6, medium: 26, high: 44 });
  });

  it('writes phrases as term lists with gaps between them', () => {
    const { detection } = compileChanged();
    const spelledOut = detection.indicators[0]?.phrases.map((phrase) =>
      phrase.map((entry, place) => (place % 2 === 0 ? detection.termLists[entry] : entry)),
    );
    expect(spelledOut).toEqual([
      ['continue|move', 2, 'signal|wechat'],
      ['continuer|poursuivre', 2, 'signal|wechat'],
      ['加', 0, 'signal|wechat|微信'],
    ]);
  });

  it('shares one list between phrases that use the same terms', () => {
    const { detection } = compileChanged();
    expect(detection.termLists.filter((list) => list === 'signal|wechat')).toHaveLength(1);
    expect(new Set(detection.termLists).size).toBe(detection.termLists.length);
  });

  it('keeps a phrase once that is written twice', () => {
    const { detection } = compileChanged({
      [INDICATOR]: [
        [
          'en: ["(continue|move) ..2 {messaging-app}"]',
          'en: ["(continue|move) ..2 {messaging-app}", "(move|continue) ..2 {messaging-app}"]',
        ],
      ],
    });
    expect(detection.indicators[0]?.phrases).toHaveLength(3);
  });

  it('keeps what is needed to explain in the other pack', () => {
    const { explanation, detection } = compileChanged();
    expect(explanation.digest).toBe(detection.digest);
    expect(explanation.indicators[0]).toEqual({
      id: 'private-channel',
      title: 'Asks to move the talk',
      why: 'The message asks to go on where the site sees nothing.',
      ordinary: ['Many people prefer a messenger.'],
      verify: ['Would the writer answer here as well?'],
      cites: [{ advisory: 'some-agency/some-notice', claim: 'moves-on' }],
    });
    expect(explanation.advisories[0]).toMatchObject({
      id: 'some-agency/some-notice',
      publisher: 'Some Agency',
      country: 'XX',
      kind: 'government',
      published: '2023-06-20',
      sourceDocument: '001_notice.txt',
    });
    expect(explanation.advisories[0]?.claims[0]).toEqual({
      id: 'moves-on',
      technique: 'off-platform',
      summary: 'Writers ask to move to another platform.',
      locator: 'Second paragraph',
      anchor: 'move to another platform',
    });
  });

  it('gives the same digest for the same content in any file order, and another for another content', () => {
    const files = changedFiles();
    const one = compileFiles(files);
    const other = compileFiles([...files].reverse());
    if (!one.ok || !other.ok) throw new Error('The small project has faults.');
    expect(one.value.detection.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(other.value).toEqual(one.value);
    const changed = compileChanged({ [PACK]: [['low: 6', 'low: 7']] });
    expect(changed.detection.digest).not.toBe(one.value.detection.digest);
  });

  it('unites traditional and simplified characters, and lists the variants of those in use', () => {
    const { detection } = compileChanged({ [GUARD]: [['谨防诈骗', '謹防詐騙']] });
    expect(detection.termLists).toContain('谨防诈骗');
    const pairs = detection.hanVariants.match(/../gu) ?? [];
    expect(pairs).toContain('謹谨');
    expect(pairs).toContain('騙骗');
    expect(pairs).not.toContain('報报');
  });

  it('reads the marked words of examples', () => {
    const { examples } = compileChanged();
    const english = examples.find(({ id, language }) => id === 'private-channel' && language === 'en');
    expect(english?.fires[0]).toEqual({
      text: 'Could we continue on Signal?',
      spans: [{ start: 9, end: 27 }],
      line: 17,
    });
    expect(english?.quiet).toHaveLength(2);
    expect(english?.knownGap).toEqual([]);
  });

  it('leaves out terms that another term of the list finds as well', () => {
    const { detection } = compileChanged({
      [LEXICON]: [['any: [WeChat, "Signal"]', 'any: [WeChat, we-chat, signal*, Signal, signals, SIGNÁL]']],
    });
    expect(detection.termLists).toContain('signal*|we chat|wechat');
  });
});
