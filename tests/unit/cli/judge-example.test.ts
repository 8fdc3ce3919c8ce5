import { describe, expect, it } from 'vitest';
import { judgeExample, readExample } from '../../../src/cli/judge-example.ts';
import { underline } from '../../../src/cli/underline.ts';
import { createEngine } from '../../../src/engine/create-engine.ts';
import type { ExampleKind, RuleExample, RuleExampleSet } from '../../../src/rulepack/rule-examples.ts';
import { compileChanged } from '../rulepack/small-project.ts';

const { detection, examples } = compileChanged();
const engine = createEngine(detection);

function setOf(id: string): RuleExampleSet {
  const set = examples.find((candidate) => candidate.id === id && candidate.language === 'en');
  if (set === undefined) throw new Error(`No examples of ${id}.`);
  return set;
}

function judge(id: string, kind: ExampleKind, text: string, ...marked: string[]): string | undefined {
  const spans = marked.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const example: RuleExample = { text, spans, line: 1 };
  const set = setOf(id);
  return judgeExample(set, kind, example, readExample(engine, set, example));
}

describe('an example', () => {
  it('that fires gives back exactly the marked words', () => {
    expect(
      judge('private-channel', 'fires', 'We can continue on Signal.', 'continue on Signal'),
    ).toBeUndefined();
    expect(judge('private-channel', 'fires', 'We can continue on Signal.', 'can continue on Signal')).toBe(
      'It should give back "can continue on Signal" and gives back "continue on Signal".',
    );
    expect(judge('private-channel', 'fires', 'Nothing of the kind.', 'Nothing')).toBe(
      'It should be found and is not.',
    );
  });

  it('of a guard gives back the words of the guard', () => {
    expect(
      judge('awareness', 'fires', 'Beware of Signal offers!', 'Beware of Signal offers'),
    ).toBeUndefined();
  });

  it('of a pattern is a whole conversation', () => {
    const talk = 'Could we continue on Signal?\n---\nThank you.';
    expect(judge('private-report', 'fires', talk)).toBe('It should be found and is not.');
    expect(judge('private-report', 'quiet', talk)).toBeUndefined();
  });

  it('that must stay quiet tells which words were found', () => {
    expect(judge('private-channel', 'quiet', 'Signal is new.')).toBeUndefined();
    expect(judge('private-channel', 'quiet', 'Move to Signal now.')).toBe(
      'It should stay quiet and gives back "Move to Signal".',
    );
  });

  it('of a known weakness must be one still', () => {
    expect(judge('private-channel', 'knownGap', 'Let us go on elsewhere.')).toBeUndefined();
    expect(judge('private-channel', 'knownGap', 'Move to Signal now.')).toContain(
      'move it from known-gap to fires',
    );
    expect(judge('private-channel', 'knownNoise', 'Move to Signal now.')).toBeUndefined();
    expect(judge('private-channel', 'knownNoise', 'Signal is new.')).toContain(
      'move it from known-noise to quiet',
    );
  });
});

describe('found words', () => {
  it('are underlined line by line, Han characters two columns wide', () => {
    expect(
      underline('Go to Signal\nor 加微信聊', [
        { start: 3, end: 12 },
        { start: 16, end: 19 },
      ]),
    ).toEqual(['Go to Signal', '   ~~~~~~~~~', 'or 加微信聊', '   ~~~~~~']);
  });
});
