import { describe, expect, it } from 'vitest';
import { formatFault, sortFaults } from '../../../src/rulepack/rule-fault.ts';
import { compileChanged, faultsOf, GUARD, INDICATOR, LEXICON, PATTERN, SEED } from './small-project.ts';

describe('faults', () => {
  it('of all files are reported at once, sorted, each with its place and a sentence', () => {
    const faults = faultsOf({
      [SEED]: [['https://example.org/notice', 'example.org']],
      [INDICATOR]: [
        ['Many people prefer a messenger.', 'Ask the Chinese agent.'],
        ['"(continue|move) ..2 {messaging-app}"', '"(continue|move) ..2 {messenger}"'],
      ],
      [LEXICON]: [['id: messaging-app', 'id: other']],
    });
    expect(faults.map((fault) => formatFault(fault).split(' ').slice(0, 2).join(' '))).toEqual([
      `${INDICATOR}:6:29 unknown-lexicon`,
      `${INDICATOR}:11:13 names-origin`,
      `${INDICATOR}:11:21 accusing-word`,
      `${LEXICON}:1:5 id-is-not-file-name`,
      `${SEED}:6:6 bad-url`,
    ]);
    expect(sortFaults([...faults].reverse())).toEqual(faults);
  });

  it('in one file make no others in files that depend on it', () => {
    const faults = faultsOf({ [LEXICON]: [['summary: Names of messengers.\n', '']] });
    expect(faults.map(formatFault)).toEqual([
      `${LEXICON}:1:1 missing-field The field "summary" is missing. Write a text; put it in quotes where it looks like something else.`,
    ]);
    const broken = faultsOf({ [INDICATOR]: [['match:', 'match: [']] });
    expect(new Set(broken.map(({ path, code }) => `${path} ${code}`))).toEqual(
      new Set([`${INDICATOR} yaml-syntax`]),
    );
  });

  it('stand at the line of an example in a block of text', () => {
    const [fault] = faultsOf({ [PATTERN]: [['Keep it quiet.', 'Keep it <mark>quiet.']] });
    expect(fault).toMatchObject({ code: 'bad-mark', line: 17 });
  });

  it('are none for a claim that no rule cites, outside of the source documents: that is a note', () => {
    const { notes } = compileChanged({
      [SEED]: [['source-document: 001_notice.txt\n', '']],
      [PATTERN]: [['#asks-for-report', '#moves-on']],
    });
    expect(notes.map(formatFault)).toEqual([
      `${SEED}:14:9 claim-uncited No rule cites this claim; add some-agency/some-notice#asks-for-report to the rule that finds it, or write one.`,
    ]);
  });

  it('are none for an official name that an advisory uses', () => {
    const faults = faultsOf({
      [SEED]: [['Writers ask for paid reports.', 'The Swiss Talent Fund asks for paid reports.']],
      [INDICATOR]: [
        ['strength: 2', 'strength: 2\nnames: [Swiss Talent Fund]'],
        [
          '"(continue|move) ..2 {messaging-app}"',
          '"(continue|move) ..2 {messaging-app}", "join the swiss talent fund"',
        ],
      ],
    });
    expect(faults.map(formatFault)).toEqual([]);
  });

  it('are none for words that accuse only as parts of others', () => {
    expect(faultsOf({ [GUARD]: [['It tells readers', 'An agenda and a spyglass tell readers']] })).toEqual(
      [],
    );
  });
});
