import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlice, TimeIsUp } from '../../../src/app/slice.ts';

let nowMs: number;

/** A piece of work that takes so long. */
function lasting(milliseconds: number): () => number {
  return () => {
    nowMs += milliseconds;
    return milliseconds;
  };
}

beforeEach(() => {
  nowMs = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});

describe('a slice', () => {
  it('does pieces until its time is up', () => {
    const slice = createSlice();
    expect(slice.work(lasting(4))).toBe(4);
    expect(slice.work(lasting(4))).toBe(4);
    expect(slice.work(lasting(4))).toBe(4);
    expect(() => slice.work(lasting(1))).toThrow(TimeIsUp);
  });

  it('does its first piece in any case, so that each attempt gets on', () => {
    const slice = createSlice();
    nowMs += 500;
    expect(slice.work(lasting(80))).toBe(80);
    expect(() => slice.work(lasting(1))).toThrow(TimeIsUp);
  });

  it('does a long piece alone: nothing before it, nothing after it', () => {
    const early = createSlice();
    early.work(lasting(1));
    expect(() => early.workAlone(lasting(40))).toThrow(TimeIsUp);
    const slice = createSlice();
    expect(slice.workAlone(lasting(40))).toBe(40);
    expect(() => slice.work(lasting(1))).toThrow(TimeIsUp);
  });

  it('lets a bug in a piece through', () => {
    expect(() =>
      createSlice().work(() => {
        throw new Error('a bug');
      }),
    ).toThrow('a bug');
  });
});
