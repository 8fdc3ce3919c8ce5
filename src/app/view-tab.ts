import type { AdapterFault } from '../core/adapter-fault.ts';
import type { ExplanationPack } from '../core/explanation-pack.ts';
import { explain } from '../engine/explain.ts';
import type { ConversationView, SiteSwitch, TabView } from '../ui/tab-view.ts';
import { compareStrength } from './compare-strength.ts';
import type { FrameDetails, SurfaceDetails } from './protocol.ts';

/** Takes together what the frames of a tab told last. No frame at all: the page does not answer. */
export function viewTab(frames: readonly FrameDetails[], pack: ExplanationPack): TabView {
  if (frames.length === 0) return { kind: 'elsewhere' };
  const isReading = frames.some(({ state }) => state === 'reading');
  if (isReading && frames.every(({ surfaces, faults }) => surfaces.length + faults.length === 0))
    return { kind: 'waiting' };
  return {
    kind: 'answered',
    sites: sitesOf(frames),
    conversations: conversationsOf(frames, pack),
    isUnreadable: frames.some(({ state }) => state === 'unreadable'),
    faults: faultsOf(frames),
  };
}

function sitesOf(frames: readonly FrameDetails[]): readonly SiteSwitch[] {
  const sites = new Map<FrameDetails['site'], SiteSwitch>();
  for (const { site, state } of frames) {
    const isOn = (sites.get(site)?.isOn ?? true) && state !== 'off';
    sites.set(site, { site, isOn });
  }
  return [...sites.values()];
}

function conversationsOf(
  frames: readonly FrameDetails[],
  pack: ExplanationPack,
): readonly ConversationView[] {
  // Two frames may show one conversation, for example a bubble and the full page.
  const byKey = new Map<string, SurfaceDetails>();
  for (const { site, surfaces } of frames) {
    for (const surface of surfaces) {
      const key = JSON.stringify([site, surface.surface, surface.key]);
      const known = byKey.get(key);
      if (known === undefined || compareStrength(surface, known) < 0) byKey.set(key, surface);
    }
  }
  return [...byKey]
    .sort(([, one], [, other]) => compareStrength(one, other))
    .map(([key, { surface, observation, assessment }]) => ({
      key,
      surface,
      observation,
      warning: explain(assessment, pack),
    }));
}

function faultsOf(frames: readonly FrameDetails[]): readonly AdapterFault[] {
  const faults = frames.flatMap((frame) => frame.faults);
  const kinds = new Map(faults.map((fault) => [`${fault.adapter} ${fault.surface} ${fault.code}`, fault]));
  return [...kinds.values()];
}
