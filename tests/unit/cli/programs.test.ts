import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function start(program: 'scan' | 'evaluate', args: readonly string[]) {
  return spawn(process.execPath, [`src/cli/${program}.ts`, ...args], { cwd: ROOT });
}

async function run(program: 'scan' | 'evaluate', args: readonly string[], input = '') {
  const child = start(program, args);
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, status };
}

test('scan reads standard input and writes JSON Lines where no terminal is', async () => {
  const { out, err, status } = await run('scan', [], '{"id": "a", "text": "Lunch on Monday?"}\n{"id": \n');
  expect(out).toBe(
    '{"id":"a","level":"none","score":0,"techniques":[],"patterns":[],"guards":[],"findings":[]}\n',
  );
  expect(err).toBe('scan: stdin:2: is not valid JSON\n');
  expect(status).toBe(2);
});

test('wrong use is said in one line, with status 2', async () => {
  const { out, err, status } = await run('scan', ['--level', 'none']);
  expect([out, status]).toEqual(['', 2]);
  expect(err).toBe('scan: --level is one of low, medium, high; not "none"; --help tells the options\n');
});

test('scan ends quietly when its reader has seen enough', async () => {
  const child = start('scan', ['--from', 'jsonl']);
  // The program may be gone before it has read everything: that is what is tested.
  child.stdin.on('error', () => undefined);
  child.stdin.end('{"id": "a", "text": "Lunch on Monday?"}\n'.repeat(50_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [err, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([err, status]).toEqual(['', 0]);
});

test('evaluate measures standard input', async () => {
  const { out, status } = await run('evaluate', ['--json', '-'], '{"id": "a", "text": "Lunch on Monday?"}\n');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    total: { items: 1, benign: { medium: { count: 0, of: 1, share: 0 } } },
    misses: [],
    falseAlarms: [],
  });
});
