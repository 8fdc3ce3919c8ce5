import { expect, test } from 'vitest';
import type { FoundItem } from '../../../src/app/check-protocol.ts';
import { createCheckRecord } from '../../../src/app/check-record.ts';
import type { InputFault } from '../../../src/core/input-fault.ts';
import type { EndedCheck } from '../../../src/ui/check-state.ts';
import { highConversation, lowConversation, mediumConversation } from '../ui/sample-frames.ts';
import { samplePack } from '../ui/sample-pack.ts';

function found(key: string, { observation, assessment } = lowConversation): FoundItem {
  return { key, origin: { file: 'a.mbox' }, observation, assessment };
}

function faultOf(message: number, code: InputFault['code'] = 'no-words'): InputFault {
  return { file: 'a.mbox', message, code, problem: '' };
}

function end(record: ReturnType<typeof createCheckRecord>): EndedCheck {
  const state = record.ended('done');
  if (state.kind !== 'ended') throw new Error(state.kind);
  return state;
}

test('what was found is listed worst first, explained', () => {
  const record = createCheckRecord(10, samplePack);
  record.take({ kind: 'found', item: found('low') });
  record.take({ kind: 'found', item: found('high', highConversation) });
  record.take({ kind: 'found', item: found('medium', mediumConversation) });
  record.take({ kind: 'done', progress: { bytes: 10, items: 7, found: 3 } });
  const { conversations, ...rest } = end(record);
  expect(conversations.map(({ key }) => key)).toEqual(['high', 'medium', 'low']);
  expect(conversations[0]?.warning.findings[0]?.citations).not.toHaveLength(0);
  expect(rest).toEqual({ kind: 'ended', end: 'done', items: 7, found: 3, faults: [] });
});

test('a check that was stopped counts what it told of', () => {
  const record = createCheckRecord(10, samplePack);
  record.take({ kind: 'progress', progress: { bytes: 5, items: 1, found: 0 } });
  for (const key of ['a', 'b']) record.take({ kind: 'found', item: found(key) });
  expect(end(record)).toMatchObject({ items: 2, found: 2 });
});

test('faults of one kind in one file are told once, with their number', () => {
  const record = createCheckRecord(10, samplePack);
  for (const message of [3, 5, 9]) record.take({ kind: 'fault', fault: faultOf(message) });
  record.take({ kind: 'fault', fault: faultOf(6, 'broken-mail') });
  expect(end(record).faults.map(({ first, count }) => [first.code, first.message, count])).toEqual([
    ['no-words', 3, 3],
    ['broken-mail', 6, 1],
  ]);
});

test('progress is a share of all bytes', () => {
  const record = createCheckRecord(200, samplePack);
  expect(record.working()).toEqual({ kind: 'working', share: 0, items: 0, found: 0 });
  record.take({ kind: 'progress', progress: { bytes: 50, items: 4, found: 1 } });
  expect(record.working()).toEqual({ kind: 'working', share: 0.25, items: 4, found: 1 });
  expect(createCheckRecord(0, samplePack).working()).toMatchObject({ share: 0 });
});
