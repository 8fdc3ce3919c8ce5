import { SITE_NAMES } from './name-keys.ts';
import type { Site, SiteSwitch as SiteSwitchState } from './tab-view.ts';
import { useWords } from './words.ts';

export type ToggleSite = (site: Site, isOn: boolean) => void;

interface SiteSwitchProps {
  readonly state: SiteSwitchState;
  readonly onToggleSite: ToggleSite;
}

/** Turns reading on or off for one site. */
export function SiteSwitch({ state: { site, isOn }, onToggleSite }: SiteSwitchProps) {
  const t = useWords();
  const name = t(SITE_NAMES[site]);
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-label={t('siteSwitch', [name])}
      onClick={() => onToggleSite(site, !isOn)}
    >
      <span>
        {name} {t(isOn ? 'siteIsOn' : 'siteIsOff')}
      </span>
      <span class="switch-track">
        <span class="switch-knob" />
      </span>
    </button>
  );
}
