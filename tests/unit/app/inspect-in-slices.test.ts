import { describe, expect, it, vi } from 'vitest';
import { inspectInSlices } from '../../../src/app/inspect-in-slices.ts';
import { createSlice, type Slice, TimeIsUp } from '../../../src/app/slice.ts';
import type { Observation } from '../../../src/core/observation.ts';
import { createEngine, type Inspection } from '../../../src/engine/create-engine.ts';
import { smallPack } from '../engine/small-pack.ts';

const engine = createEngine(smallPack);

const SENTENCES = [
  'Could we continue on WhatsApp?',
  'Write our report for USD 400.',
  'It must stay confidential, do not share it.',
  'The weather was fine.',
];

function conversation(count: number, characters = 900): Observation {
  const messages = Array.from({ length: count }, (_, index) => ({
    from: index % 3 === 2 ? ('me' as const) : ('them' as const),
    text: `${index} ${SENTENCES[index % SENTENCES.length]} ${'Plain words. '.repeat(characters / 13)}`,
  }));
  return { surface: 'conversation', subject: 'A report for pay', messages };
}

/** Does one piece, and no other. */
function shortSlice(): Slice {
  let isSpent = false;
  return {
    work(piece) {
      if (isSpent) throw new TimeIsUp();
      isSpent = true;
      return piece();
    },
    workAlone: (piece) => piece(),
  };
}

interface Sliced {
  readonly inspection: Inspection;
  readonly attempts: number;
}

function inspectWithShortSlices(observation: Observation, before?: Inspection): Sliced {
  let known = before;
  const keep = (inspection: Inspection): void => {
    known = inspection;
  };
  for (let attempts = 1; attempts < 1000; attempts += 1) {
    try {
      return { inspection: inspectInSlices(engine, observation, known, shortSlice(), keep), attempts };
    } catch (error) {
      if (!(error instanceof TimeIsUp)) throw error;
    }
  }
  throw new Error('it never ends');
}

describe('an inspection in slices', () => {
  it.each([0, 1, 2, 7, 40])('of %i messages gives what one at once gives', (count) => {
    const observation = conversation(count);
    const { inspection } = inspectWithShortSlices(observation);
    expect(inspection).toEqual(engine.inspect(observation));
  });

  it('takes as many attempts as there are pieces', () => {
    expect(inspectWithShortSlices(conversation(40)).attempts).toBe(20);
    expect(inspectWithShortSlices(conversation(40, 26)).attempts).toBe(2);
  });

  it('takes a text that is longer than a piece by itself', () => {
    const observation = conversation(3, 30_000);
    const { inspection, attempts } = inspectWithShortSlices(observation);
    expect(attempts).toBe(3);
    expect(inspection).toEqual(engine.inspect(observation));
  });

  it('inspects only what is new of a conversation that grew at either end', () => {
    const whole = conversation(12);
    const { inspection: before } = inspectWithShortSlices({ ...whole, messages: whole.messages.slice(4, 8) });
    const inspect = vi.spyOn(engine, 'inspect');
    const { inspection } = inspectWithShortSlices(whole, before);
    const asked = inspect.mock.calls.flatMap(([{ messages }]) => messages.map(({ text }) => text));
    inspect.mockRestore();
    expect(inspection).toEqual(engine.inspect(whole));
    for (const { text } of whole.messages.slice(4, 8)) {
      expect(asked.filter((other) => other === text)).toHaveLength(1);
    }
  });

  it('passes on the earlier inspection itself where little is new', () => {
    const observation = conversation(2);
    const before = engine.inspect(observation);
    const inspect = vi.spyOn(engine, 'inspect');
    inspectInSlices(engine, observation, before, createSlice(), () => undefined);
    expect(inspect.mock.calls).toEqual([[observation, before]]);
    inspect.mockRestore();
  });
});
