import { TECHNIQUE_IDS } from '../../../src/core/technique.ts';
import { type CompiledProject, compileFiles } from '../../../src/rulepack/compile-files.ts';
import { formatFault, type RuleFault } from '../../../src/rulepack/rule-fault.ts';

export const INDICATOR = 'rules/indicators/off-platform/private-channel.yml';
export const PATTERN = 'rules/patterns/private-report.yml';
export const GUARD = 'rules/guards/awareness.yml';
export const LEXICON = 'rules/lexicons/messaging-app.yml';
export const SEED = 'seeds/some-agency/some-notice.yml';
export const PACK = 'rules/pack.yml';
export const TECHNIQUES = 'rules/techniques.yml';

/** A project without faults, one file of each kind. */
const FILES: Readonly<Record<string, string>> = {
  [PACK]: `version: 1.2.3
scoring:
  strength: [6, 12, 20]
  guard: [6, 12, 24]
  pattern: {medium: 6, high: 12}
  least: {low: 6, medium: 26, high: 44}
`,
  [TECHNIQUES]: `techniques:\n${TECHNIQUE_IDS.map(
    (id) =>
      `  - {id: ${id}, title: Title, summary: Summary of it., role: ${id === 'contact' ? 'setting' : 'core'}}\n`,
  ).join('')}`,
  [LEXICON]: `id: messaging-app
summary: Names of messengers.
any: [WeChat, "Signal"]
zh: [微信]
`,
  [INDICATOR]: `id: private-channel
title: Asks to move the talk
technique: off-platform
strength: 2
match:
  en: ["(continue|move) ..2 {messaging-app}"]
  fr: ["(continuer|poursuivre) ..2 {messaging-app}"]
  zh: ["加 {messaging-app}"]
why: The message asks to go on where the site sees nothing.
ordinary:
  - Many people prefer a messenger.
verify:
  - Would the writer answer here as well?
cites: [some-agency/some-notice#moves-on]
examples:
  fires:
    en: ["Could we <mark>continue on Signal</mark>?", "Let us <mark>move to WeChat</mark>."]
    fr: ["On peut <mark>continuer sur Signal</mark> ?", "Je propose de <mark>poursuivre sur WeChat</mark>."]
    zh: ["方便的话<mark>加微信</mark>聊。", "可以<mark>加 Signal</mark> 吗？"]
  quiet:
    en: ["Signal ships on Monday.", "We continue tomorrow."]
    fr: ["Signal sort lundi.", "On continue demain."]
    zh: ["微信更新了。", "请加油。"]
`,
  [PATTERN]: `id: private-report
title: A report asked for in private
level: high
needs:
  - off-platform
  - [paid-report, secrecy]
  - [indicator:private-channel]
why: Both together are what the notice describes.
ordinary:
  - A known client may ask so.
verify:
  - Who is the client?
cites: [some-agency/some-notice#asks-for-report]
examples:
  fires:
    en:
      - |
        Could we continue on Signal?
        ---
        Keep it quiet.
    fr: ["On peut continuer sur Signal ?"]
    zh: ["加微信聊。"]
  quiet:
    en: ["Nothing here."]
    fr: ["Rien ici."]
    zh: ["没有。"]
`,
  [GUARD]: `id: awareness
title: The text warns of such approaches
scope: message
effect: silence
strength: 2
techniques: []
match:
  en: ["beware of {messaging-app} offers"]
  fr: ["mefiez vous des offres"]
  zh: ["谨防诈骗"]
why: It tells readers what to look out for.
examples:
  fires:
    en: ["<mark>Beware of WeChat offers</mark>."]
    fr: ["<mark>Méfiez-vous des offres</mark>."]
    zh: ["<mark>谨防诈骗</mark>。"]
  quiet:
    en: ["WeChat offers stickers."]
    fr: ["Des offres."]
    zh: ["你好。"]
`,
  [SEED]: `id: some-agency/some-notice
title: A notice
publisher: {name: Some Agency, country: XX, kind: government}
published: 2023-06-20
retrieved: 2026-01-02
url: https://example.org/notice
source-document: 001_notice.txt
language: en
claims:
  - id: moves-on
    technique: off-platform
    summary: Writers ask to move to another platform.
    locator: Second paragraph
    anchor: move to another platform
  - id: asks-for-report
    technique: paid-report
    summary: Writers ask for paid reports.
    locator: Third paragraph
`,
};

/** What to change in a file: a new text, nothing (the file is left out), or pairs of what stands there and what to put instead. */
export type Change = string | undefined | readonly (readonly [from: string, to: string])[];

export function changedFiles(changes: Readonly<Record<string, Change>> = {}) {
  const files = new Map(Object.entries(FILES));
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) files.delete(path);
    else if (typeof change === 'string') files.set(path, change);
    else {
      let text = files.get(path) ?? '';
      for (const [from, to] of change) {
        if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
        text = text.replace(from, () => to);
      }
      files.set(path, text);
    }
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

export function compileChanged(changes: Readonly<Record<string, Change>> = {}): CompiledProject {
  const result = compileFiles(changedFiles(changes));
  if (!result.ok) throw new Error(`Faults:\n${result.fault.map(formatFault).join('\n')}`);
  return result.value;
}

/** The faults of the changed project; empty where it has none. */
export function faultsOf(changes: Readonly<Record<string, Change>>): readonly RuleFault[] {
  const result = compileFiles(changedFiles(changes));
  return result.ok ? [] : result.fault;
}
