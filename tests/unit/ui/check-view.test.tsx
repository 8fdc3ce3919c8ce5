// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckRecord } from '../../../src/app/check-record.ts';
import type { InputFault, InputProblem } from '../../../src/core/input-fault.ts';
import type { CheckEnd, CheckState } from '../../../src/ui/check-state.ts';
import { CheckView } from '../../../src/ui/check-view.tsx';
import { highConversation, lowConversation } from './sample-frames.ts';
import { samplePack } from './sample-pack.ts';
import { LOCALES, translateFromFiles } from './translate-from-files.ts';

const PROBLEMS: readonly InputProblem[] = [
  'too-large',
  'no-text',
  'broken-mail',
  'no-mail-headers',
  'before-first-mail',
  'no-export-header',
  'no-conversation-id',
  'broken-csv',
  'broken-zip',
  'no-export-in-zip',
  'broken-line',
  'unreachable',
  'no-words',
];

let root: HTMLElement;
const onCheck = vi.fn<(sources: readonly (File | string)[]) => void>();
const onStop = vi.fn<() => void>();
const onAgain = vi.fn<() => void>();

beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
  for (const mock of [onCheck, onStop, onAgain]) mock.mockReset();
});

async function show(state: CheckState, locale: (typeof LOCALES)[number] = 'en') {
  await act(() => {
    render(
      <CheckView
        t={translateFromFiles(locale)}
        state={state}
        onCheck={onCheck}
        onStop={onStop}
        onAgain={onAgain}
      />,
      root,
    );
  });
}

function texts(selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

function one(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing is "${selector}".`);
  return found;
}

async function press(selector: string) {
  await act(() => one(selector).click());
}

interface Ended {
  readonly found?: number;
  readonly items?: number;
  readonly end?: CheckEnd;
  readonly faults?: readonly InputFault[];
}

function ended({ found = 0, items = found, end = 'done', faults = [] }: Ended): CheckState {
  const record = createCheckRecord(1, samplePack);
  for (let number = 1; number <= found; number += 1) {
    const { observation, assessment } = number === 2 ? highConversation : lowConversation;
    const origin = { file: 'years.mbox', message: number, date: '2021-03-12T08:00:00.000Z' };
    record.take({ kind: 'found', item: { key: String(number), origin, observation, assessment } });
  }
  for (const fault of faults) record.take({ kind: 'fault', fault });
  record.take({ kind: 'progress', progress: { bytes: 1, items, found } });
  return record.ended(end);
}

describe('the start', () => {
  it('takes a pasted text', async () => {
    await show({ kind: 'ready' });
    const field = one('textarea') as HTMLTextAreaElement;
    await act(() => {
      field.value = 'Are you on Signal?';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('form button');
    expect(onCheck).toHaveBeenCalledExactlyOnceWith(['Are you on Signal?']);
  });

  it('asks for a text where there is none', async () => {
    await show({ kind: 'ready' });
    await press('form button');
    expect(onCheck).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Paste a text first.');
    expect(one('textarea').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(one('textarea'));
  });

  it('names its field, and says what can be read', async () => {
    await show({ kind: 'ready' });
    expect(one('label[for]').getAttribute('for')).toBe(one('textarea').id);
    expect(texts('.check-kinds li')).toHaveLength(3);
  });
});

describe('the work', () => {
  it('shows how far it is, and stops at a press', async () => {
    await show({ kind: 'working', share: 0.4, items: 12_345, found: 7 });
    expect(one('progress').getAttribute('value')).toBe('0.4');
    expect(root.textContent).toContain('Conversations and mails read: 12,345. With signs: 7.');
    expect(document.activeElement?.textContent).toBe('Stop');
    await press('.sheet > button.action-quiet');
    expect(onStop).toHaveBeenCalledOnce();
    expect(one('.check-form').hidden).toBe(true);
  });
});

describe('the results', () => {
  it('say where each stands, and open to the explanation only when asked', async () => {
    await show(ended({ found: 3, items: 90 }));
    expect(texts('h2')[1]).toBe('Worth a look: 3');
    expect(document.activeElement?.textContent).toBe('Worth a look: 3');
    expect(texts('.card-level')).toEqual(['Level: high', 'Level: low', 'Level: low']);
    expect(texts('.card-names')[0]).toContain('March 12, 2021 · years.mbox · mail 2');
    expect(texts('.card-names')[1]).toBe('Level: lowyears.mboxMarch 12, 2021 · mail 1');
    expect(texts('.ladder')).toEqual([]);
    await press('.card-title');
    expect(texts('.ladder')).toHaveLength(1);
    await press('.check-head button');
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('show twenty, then twenty more', async () => {
    await show(ended({ found: 31 }));
    expect(texts('.card')).toHaveLength(20);
    expect(texts('main > .action')).toEqual(['Show more: 11']);
    await press('main > .action');
    expect(texts('.card')).toHaveLength(31);
    expect(texts('main > .action')).toEqual([]);
  });

  it('say how many are not listed', async () => {
    await show(ended({ found: 1_234 }));
    expect(root.textContent).toContain('Weaker ones that are not: 1,034');
  });

  it('say that finding nothing is no proof', async () => {
    await show(ended({ items: 5 }));
    expect(root.textContent).toContain('That is not proof that an offer is sound.');
    expect(texts('[role=status]')).toEqual(['Conversations and mails read: 5. With signs: 0.']);
  });

  it('do not call it clear where nothing was read', async () => {
    await show(ended({ faults: [{ file: 'a.docx', code: 'no-text', problem: '' }] }));
    expect(texts('h2')).toContain('Nothing was read');
    expect(root.textContent).not.toContain('no sign found');
  });

  it('do not look whole where the check was ended early', async () => {
    await show(ended({ items: 5, end: 'stopped' }));
    expect(texts('.notice h2')[0]).toBe('Only a part was read');
    await show(ended({ items: 5, end: 'failed' }));
    expect(root.textContent).toContain('An error in Pitchwatch ended the check early.');
  });

  it('say of each kind of fault where it is and how often', async () => {
    const faults = [3, 5, 9].map((message): InputFault => {
      return { file: 'years.mbox', message, code: 'no-mail-headers', problem: '' };
    });
    await show(
      ended({ items: 2, faults: [...faults, { file: '', line: 2, code: 'broken-line', problem: '' }] }),
    );
    expect(texts('.notice h2')).toContain('Could not be read: 4');
    expect(texts('.read-list li')).toEqual([
      'years.mbox · mail 3 (and more of this kind: 2)The head of a mail is missing: sender, subject, date.',
      'Pasted text · line 2A line is not built as JSON Lines are.',
    ]);
  });

  it('do not list faults without end', async () => {
    const faults = Array.from({ length: 40 }, (_, number): InputFault => {
      return { file: `${number}.bin`, code: 'no-text', problem: '' };
    });
    await show(ended({ faults }));
    expect(texts('.read-list li')).toHaveLength(30);
    expect(root.textContent).toContain('Further files: 10');
  });
});

describe('every language', () => {
  it.each(LOCALES)('has words for all that the page can show in %s', async (locale) => {
    const faults = PROBLEMS.map(
      (code, line): InputFault => ({ file: 'a', line, message: 1, code, problem: '' }),
    );
    const states: readonly CheckState[] = [
      { kind: 'ready' },
      { kind: 'working', share: 0, items: 0, found: 0 },
      ended({ found: 250, items: 300, faults: [...faults, ...faults] }),
      ended({ end: 'stopped' }),
      ended({ items: 1, end: 'failed' }),
    ];
    for (const state of states) {
      await show(state, locale);
      expect(root.textContent).not.toMatch(/\$\d|undefined|\[object/);
      expect(texts('footer')).toEqual([translateFromFiles(locale)('privacyLine')]);
    }
  });
});
