// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/app/describe-page.ts';
import { runSoon } from '../../../src/app/run-soon.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('running something soon', () => {
  it('asks the browser for a task behind those of the page', () => {
    const tasks: (() => void)[] = [];
    const postTask = vi.fn(async (task: () => void) => void tasks.push(task));
    const view = { scheduler: { postTask } } as unknown as View;
    const run = vi.fn();
    runSoon(view, run);
    expect(run).not.toHaveBeenCalled();
    expect(postTask).toHaveBeenCalledWith(expect.any(Function), { priority: 'user-visible' });
    tasks[0]?.();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be called off', () => {
    const tasks: (() => void)[] = [];
    const view = {
      scheduler: { postTask: async (task: () => void) => void tasks.push(task) },
    } as unknown as View;
    const run = vi.fn();
    runSoon(view, run)();
    tasks[0]?.();
    expect(run).not.toHaveBeenCalled();
  });

  it('takes a timer where there are no tasks to ask for', () => {
    const view = {} as View;
    const run = vi.fn();
    runSoon(view, run);
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
    runSoon(view, run)();
    expect(vi.getTimerCount()).toBe(0);
  });
});
