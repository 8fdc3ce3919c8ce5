// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/app/watch-page.ts';

let ending: AbortController;
let look: ReturnType<typeof vi.fn<(hasChanged: boolean) => boolean>>;
let main: HTMLElement;
let roots: Node[];
let isHidden: boolean;

function addMessage(parent: Node = main): void {
  parent.appendChild(document.createElement('p'));
}

/** Lets observers report and all waits run out. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5000);
}

function start(): ReturnType<typeof watchPage> {
  return watchPage({ view: window, roots: () => roots, look, signal: ending.signal });
}

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  look = vi.fn(() => false);
  main = document.body.appendChild(document.createElement('main'));
  roots = [main];
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('looks once at the start, not at once', async () => {
    start();
    expect(look).not.toHaveBeenCalled();
    await settle();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('never looks again at a page that stays as it is', async () => {
    start();
    await settle();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes many changes at a time for one', async () => {
    start();
    await settle();
    for (let count = 0; count < 50; count += 1) addMessage();
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('notices changes below a root', async () => {
    const list = main.appendChild(document.createElement('ul'));
    start();
    await settle();
    addMessage(list);
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not notice attributes and letters', async () => {
    start();
    await settle();
    main.setAttribute('class', 'other');
    await settle();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('follows its roots: a new one is observed, a dropped one no longer', async () => {
    start();
    await settle();
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    roots = [shadow];
    addMessage();
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
    addMessage(shadow);
    await settle();
    expect(look).toHaveBeenCalledTimes(3);
    addMessage(main);
    await settle();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('rests while the page is hidden and catches up when it is shown', async () => {
    start();
    await settle();
    isHidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    addMessage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
    addMessage();
    await settle();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('waits for a page that starts hidden', async () => {
    isHidden = true;
    start();
    await settle();
    expect(look).not.toHaveBeenCalled();
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each(['popstate', 'hashchange', 'pageshow'])('looks after %s', async (event) => {
    start();
    await settle();
    window.dispatchEvent(new Event(event));
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('goes on after a look that failed', async () => {
    look.mockImplementationOnce(() => {
      throw new Error('a bug');
    });
    start();
    await expect(settle()).rejects.toThrow('a bug');
    addMessage();
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('rests longer after a slow look', async () => {
    start();
    await settle();
    look.mockImplementationOnce(() => {
      vi.advanceTimersByTime(100);
      return false;
    });
    addMessage();
    await settle();
    addMessage();
    await vi.advanceTimersByTimeAsync(1500);
    expect(look).toHaveBeenCalledTimes(2);
    await settle();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('rests a few seconds at most, however slow a look was', async () => {
    start();
    await settle();
    look.mockImplementationOnce(() => {
      vi.advanceTimersByTime(900);
      return false;
    });
    addMessage();
    await settle();
    addMessage();
    await vi.advanceTimersByTimeAsync(4500);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('goes on with an unfinished look in other tasks, and needs no change for it', async () => {
    look.mockReturnValueOnce(true).mockReturnValueOnce(true);
    start();
    await settle();
    expect(look.mock.calls).toEqual([[true], [false], [false]]);
    await settle();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('tells a look that goes on of what changed meanwhile, and takes it for seen', async () => {
    look.mockReturnValueOnce(true).mockReturnValueOnce(true);
    look.mockImplementationOnce(() => {
      addMessage();
      return true;
    });
    start();
    await settle();
    expect(look.mock.calls).toEqual([[true], [false], [false], [true]]);
  });

  it('interrupts an unfinished look while the page is hidden', async () => {
    look.mockImplementationOnce(() => {
      isHidden = true;
      return true;
    });
    start();
    await settle();
    expect(look).toHaveBeenCalledTimes(1);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(look.mock.calls).toEqual([[true], [true]]);
  });

  it('abandons an unfinished look when its signal ends it', async () => {
    look.mockImplementation(() => {
      if (look.mock.calls.length === 3) ending.abort();
      return true;
    });
    start();
    await settle();
    expect(look).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with its signal, a look under way included', async () => {
    const watch = start();
    await settle();
    addMessage();
    ending.abort();
    addMessage();
    window.dispatchEvent(new Event('popstate'));
    watch.request();
    await settle();
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
