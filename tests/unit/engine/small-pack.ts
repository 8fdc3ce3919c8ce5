import { type DetectionPack, NUMBER_LIST } from '../../../src/core/detection-pack.ts';

const APPS = 'wechat|we chat|whatsapp|telegram|signal|微信|薇信|v信|line';
const MOVE = 'continue|move|switch|add me|加|加我';
const REPORT = 'report*|analysis|rapport|rapports|报告|article';
const PAY = 'usd|eur|$|元|美金|pay*|paiera';
const SECRET = 'confidential*|not public|inside|内部|confidentiel*';

/** A pack of a few rules for engine tests, written by hand in the compiled form. */
export const smallPack: DetectionPack = {
  version: '0.0.0',
  digest: '0000000000000000',
  termLists: [
    APPS,
    MOVE,
    REPORT,
    PAY,
    SECRET,
    'write|ecrire|写',
    'our|the',
    'integration|api',
    'warns|warned|avertit|提醒',
    'do not share',
  ],
  hanVariants: '報报內内寫写',
  techniques: [
    { id: 'contact', role: 'setting' },
    { id: 'flattery', role: 'setting' },
    { id: 'talent-programme', role: 'core' },
    { id: 'influence', role: 'core' },
    { id: 'delegation-elicitation', role: 'core' },
    { id: 'off-platform', role: 'core' },
    { id: 'paid-report', role: 'core' },
    { id: 'payment', role: 'setting' },
    { id: 'meeting-travel', role: 'setting' },
    { id: 'secrecy', role: 'core' },
    { id: 'sensitive-ask', role: 'core' },
  ],
  indicators: [
    { id: 'move-to-app', technique: 'off-platform', strength: 2, phrases: [[1, 4, 0]], unless: [[0, 0, 7]] },
    { id: 'names-app', technique: 'off-platform', strength: 1, phrases: [[0]], unless: [] },
    { id: 'write-report', technique: 'paid-report', strength: 2, phrases: [[5, 6, 2]], unless: [] },
    {
      id: 'fee',
      technique: 'payment',
      strength: 1,
      phrases: [
        [3, 0, NUMBER_LIST],
        [NUMBER_LIST, 0, 3],
      ],
      unless: [],
    },
    { id: 'asks-inside', technique: 'sensitive-ask', strength: 3, phrases: [[4, 3, 2]], unless: [] },
  ],
  patterns: [
    { id: 'inside-report', level: 'high', needs: [['sensitive-ask'], ['off-platform', 'payment']] },
    { id: 'moved-report', level: 'medium', needs: [['indicator:move-to-app'], ['paid-report']] },
  ],
  guards: [
    { id: 'awareness', scope: 'message', effect: 'silence', strength: 3, techniques: [], phrases: [[8]] },
    {
      id: 'compliance',
      scope: 'conversation',
      effect: 'lower',
      strength: 2,
      techniques: ['sensitive-ask'],
      phrases: [[9, 2, 4]],
    },
  ],
  scoring: {
    strength: [6, 12, 20],
    guard: [6, 12, 24],
    pattern: { medium: 6, high: 12 },
    least: { low: 6, medium: 24, high: 44 },
  },
};
