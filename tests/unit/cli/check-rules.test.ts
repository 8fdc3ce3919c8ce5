import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/cli/project-root.ts';

function run(program: string, ...args: string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'src/cli', program), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, text: stdout + stderr };
}

describe('check-rules', () => {
  it('prints the examples of one rule with the found words underlined', () => {
    const { text } = run('check-rules.ts', 'awareness-text');
    expect(text).toMatch(/^fires en \(line \d+\): /m);
    expect(text).toMatch(/^ {4} *~+$/m);
  });

  it('says so where there is no such rule', () => {
    const { status, text } = run('check-rules.ts', 'no-such-rule');
    expect(text).toContain('There is no indicator, pattern or guard "no-such-rule".');
    expect(status).toBe(2);
  });
});

describe('new-rule', () => {
  it('tells how it is used when it is started without arguments', () => {
    const { status, text } = run('new-rule.ts');
    expect(text).toContain('npm run new:rule -- indicator TECHNIQUE ID');
    expect(status).toBe(2);
  });
});
