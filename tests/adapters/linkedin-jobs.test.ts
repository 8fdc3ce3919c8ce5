import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/adapters/contract.ts';
import { linkedinAdapter } from '../../src/adapters/linkedin/index.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';
import { edit, type PageEdit, without } from './edit-page.ts';
import { onlyObservation } from './only-observation.ts';

const VIEW = 'https://www.linkedin.com/jobs/view/4000000001/';
const SEARCH = 'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000002&keywords=x';
const CLASSIC = 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4000000005';
const PRELOAD = 'https://www.linkedin.com/preload/?_bprMode=vanilla';

function approach(address = VIEW): Page {
  return loadFixture('linkedin/job-approach', address);
}

function classic(address = CLASSIC): Page {
  return loadFixture('linkedin/job-classic', address);
}

describe('LinkedIn job adverts', () => {
  it('reads the advert on a page of its own', () => {
    const { surface, messages, subject, organization, facts } = onlyObservation(
      linkedinAdapter.read(approach()),
    );
    expect(surface).toBe('job-post');
    expect(subject).toBe('Research analyst (remote)');
    expect(organization).toBe('Larkmoor Advisory');
    expect(facts).toEqual({ hasCompanyPage: true, hasPoster: true });
    expect(messages).toMatchObject([{ from: 'them', senderName: 'Ines Calder' }]);
    expect(messages[0]?.text).toMatch(/^Lakeside research analyst[^…]*write to us on Telegram\.$/);
  });

  it('reads the advert beside the list, in French, and not the list', () => {
    const page = loadFixture('linkedin/jobs-search-ordinary-fr', SEARCH);
    const observation = onlyObservation(linkedinAdapter.read(page));
    expect(observation.subject).toBe('Ingénieur de recherche (H/F)');
    expect(observation.organization).toBe('Exemple SA');
    expect(observation.facts).toMatchObject({ hasPoster: false });
    expect(JSON.stringify(observation)).not.toContain('Telegram');
  });

  it('reads the classic advert', () => {
    const observation = onlyObservation(linkedinAdapter.read(classic()));
    expect(observation).toMatchObject({
      subject: 'Laboratory technician',
      organization: 'Lakeside Laboratory',
      messages: [{ senderName: 'Priya Nandan' }],
    });
    expect(observation.messages[0]?.text).toContain('You prepare samples');
  });

  it('reads it in the frame that shows it while the page still holds the one before', () => {
    const frame = loadFixture('linkedin/job-classic', PRELOAD, { topUrl: CLASSIC });
    expect(onlyObservation(linkedinAdapter.read(frame)).subject).toBe('Laboratory technician');
  });

  it('never reads a job that the address does not name, and says so', () => {
    const other = 'https://www.linkedin.com/jobs/view/4000000009/';
    for (const page of [approach(other), classic(CLASSIC.replace('0005', '0009'))]) {
      const { surfaces, missing } = linkedinAdapter.read(page);
      expect(surfaces).toEqual([]);
      expect(missing).toMatchObject([{ surface: 'job-post', code: 'readers-disagree' }]);
    }
  });

  it('does not read the hidden job before', () => {
    expect(
      JSON.stringify(linkedinAdapter.read(approach()).surfaces.map(({ observation }) => observation)),
    ).not.toContain('Old job');
  });

  it('expects nothing of a search without a job', () => {
    const page = approach('https://www.linkedin.com/jobs/search/?keywords=x');
    expect(linkedinAdapter.read(page)).toEqual({ surfaces: [], missing: [] });
  });

  it('says so when a job should be there and none can be found', () => {
    const page = loadFixture('linkedin/thread-unknown-layout', VIEW);
    expect(linkedinAdapter.read(page).missing).toMatchObject([{ surface: 'job-post', code: 'no-body' }]);
  });

  it('misses nothing in a frame that shows something else, nor in the page around a frame', () => {
    const frame = loadFixture('linkedin/preload-frame', PRELOAD, { topUrl: VIEW });
    expect(linkedinAdapter.read(frame).missing).toEqual([]);
    expect(linkedinAdapter.read(loadFixture('linkedin/preload-top', VIEW)).missing).toEqual([]);
  });

  it('finds the id in an address with words', () => {
    const page = approach('https://www.linkedin.com/jobs/view/research-analyst-at-larkmoor-4000000001?x=1');
    expect(onlyObservation(linkedinAdapter.read(page)).subject).toBe('Research analyst (remote)');
  });
});

describe('the ladders for LinkedIn job adverts', () => {
  it.each<[string, string, number, () => Page, PageEdit]>([
    ['pane by its class', 'pane', 1, classic, () => undefined],
    ['pane by the page’s main part', 'pane', 2, approach, without('[data-sdui-screen]', 'data-sdui-screen')],
    [
      'description by its box',
      'description',
      1,
      approach,
      without('[data-testid="expandable-text-box"]', 'data-testid'),
    ],
    [
      'description by its id',
      'description',
      1,
      approach,
      (page) => {
        without('[data-testid="expandable-text-box"]', 'data-testid')(page);
        without('[componentkey^="JobDetails_"]', 'componentkey')(page);
      },
    ],
    [
      'description by its component',
      'description',
      2,
      approach,
      (page) => {
        edit(page, '[style]', (old) => old.remove());
        without('[componentkey^="JobDetails_AboutTheJob"]', 'componentkey', 'id')(page);
      },
    ],
    ['description by its classic id', 'description', 3, classic, () => undefined],
    ['description by its class', 'description', 4, classic, without('#job-details', 'id')],
  ])('find the %s', (_, ladder, rung, open, change) => {
    const whole = onlyObservation(linkedinAdapter.read(open()));
    const page = open();
    change(page);
    const reading = linkedinAdapter.read(page);
    expect(reading.surfaces[0]?.rungs[ladder]).toBe(rung);
    const read = onlyObservation(reading);
    expect(read.subject).toBe(whole.subject);
    expect(read.messages[0]?.text).toContain(whole.messages[0]?.text);
  });

  it.each<[string, () => Page, PageEdit]>([
    ['link', classic, without('[class*="job-title"]', 'class')],
    [
      'heading',
      classic,
      (page) => {
        without('[class*="job-title"]', 'class')(page);
        edit(page, 'h1 a', (link) => link.removeAttribute('href'));
      },
    ],
  ])('find the title by its %s', (_, open, change) => {
    const page = open();
    change(page);
    expect(onlyObservation(linkedinAdapter.read(page)).subject).toBe('Laboratory technician');
  });
});
