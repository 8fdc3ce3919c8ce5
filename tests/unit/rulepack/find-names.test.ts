import { describe, expect, it } from 'vitest';
import { findNames, withoutNames } from '../../../src/rulepack/lints/find-names.ts';

const named = (text: string): readonly string[] => findNames(text).map(({ name }) => name);

describe('names of peoples, places and persons', () => {
  it.each([
    ['a Chinese company', ['Chinese']],
    ['deux ingénieurs canadiens', ['canadiens']],
    ['une societe chinoise a Pekin', ['chinoise', 'Pekin']],
    ['an office in New York or the Middle East', ['New York', 'Middle East']],
    ['Made in China', ['China']],
    ['a company from Turkey', ['Turkey']],
    ['the Polish branch', ['Polish']],
    ['a client in the UK', ['UK']],
    ['flights to xi’an', ['xi’an']],
    ['中國公司', ['中國']],
    ['去深圳开会', ['深圳']],
    ['俄罗斯客户', ['俄罗斯']],
    ['chines*', ['chines*']],
    ['John said', ['John']],
    ['Mr. Example writes', ['Mr. Example']],
    ['王先生来信', ['王先生']],
  ])('are found: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Polish your CV and your profile',
    'turkey, china cups and a panama hat',
    'a guinea pig and danish pastry',
    'Will you mark the date in May? Grace period, hope, art, rose.',
    'réunion de travail, sucre, grenade, cap',
    "il faut que je vienne à l'oral",
    'Contact us by mail',
    'CONTACT US NOW',
    'nice, reading, split, bath, orange, mobile',
    'a lens, a pole and a canton',
    '东南非常好，参加纳税，基金经理，对于先生',
    'franchise* and portfolio* and general*',
    'We met at a fair; bill and frank are words.',
  ])('are not seen in everyday words: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('are not found where the rule lists an official name', () => {
    const text = 'The Thousand Swiss Talents programme';
    expect(named(text)).toEqual(['Swiss']);
    const rest = withoutNames(text, ['thousand swiss talents']);
    expect(named(rest)).toEqual([]);
    expect(rest).toHaveLength(text.length);
  });
});
