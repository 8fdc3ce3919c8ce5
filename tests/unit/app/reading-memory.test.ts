// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingMemory } from '../../../src/app/reading-memory.ts';
import { createSlice, TimeIsUp } from '../../../src/app/slice.ts';

let list: HTMLElement;
let memory: ReturnType<typeof createReadingMemory>;
const read = vi.fn((element: Element) => element.textContent);

function add(text: string): HTMLElement {
  const element = list.appendChild(document.createElement('p'));
  element.appendChild(document.createElement('b')).textContent = text;
  return element;
}

/** One attempt to read the whole list. */
function readAll(hasChanged = true, given = ''): readonly (string | null)[] {
  const recall = memory.recallWithin(createSlice(), hasChanged);
  return [...list.children].map((element) =>
    recall({ of: element, within: element, among: list, given }, () => read(element)),
  );
}

beforeEach(() => {
  memory = createReadingMemory();
  list = document.body.appendChild(document.createElement('div'));
  add('one');
  add('two');
});

afterEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('the memory of what was read', () => {
  it('reads only what is new', () => {
    expect(readAll()).toEqual(['one', 'two']);
    add('three');
    expect(readAll()).toEqual(['one', 'two', 'three']);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('notices a text that was changed in place', () => {
    readAll();
    const text = list.querySelector('b')?.firstChild;
    if (text) text.nodeValue = 'other';
    expect(readAll()).toEqual(['other', 'two']);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['hidden', ''],
    ['style', 'display: none'],
  ])('notices what is hidden by %s', (name, value) => {
    readAll();
    list.querySelector('b')?.setAttribute(name, value);
    readAll();
    expect(read).toHaveBeenCalledTimes(3);
    expect(read).toHaveBeenLastCalledWith(list.firstElementChild);
  });

  it('reads again what depends on something that is other now', () => {
    readAll(true, 'me');
    readAll(true, 'you');
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('asks the page nothing where it is known to be the same', () => {
    readAll();
    const asked = vi.spyOn(list, 'querySelectorAll');
    expect(readAll(false)).toEqual(['one', 'two']);
    expect(asked).not.toHaveBeenCalled();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps what was read before the time was up', () => {
    let nowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      nowMs += 100;
      return nowMs;
    });
    expect(() => readAll()).toThrow(TimeIsUp);
    expect(read).toHaveBeenCalledTimes(1);
    expect(readAll()).toEqual(['one', 'two']);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
