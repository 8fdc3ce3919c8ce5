import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, ROOT, readBuild } from './built-files.ts';

async function readManifest(build: (typeof BUILDS)[number]): Promise<Record<string, unknown>> {
  const files = await readBuild(build, ['manifest.json']);
  return JSON.parse(files[0]?.text ?? '');
}

/** Every string in a manifest, wherever it stands. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe.each(BUILDS)('the manifest of %s', (build) => {
  it('asks for storage and nothing else', async () => {
    const manifest = await readManifest(build);
    expect(manifest.permissions).toEqual(['storage']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('reads three sites, and only LinkedIn in frames', async () => {
    const { content_scripts: scripts } = await readManifest(build);
    expect(scripts).toEqual(
      expect.arrayContaining([
        {
          matches: ['https://www.linkedin.com/*'],
          all_frames: true,
          run_at: 'document_idle',
          js: ['content-scripts/linkedin.js'],
        },
        {
          matches: ['https://mail.google.com/*'],
          run_at: 'document_idle',
          js: ['content-scripts/gmail.js'],
        },
        {
          matches: [
            'https://outlook.cloud.microsoft/*',
            'https://outlook.live.com/*',
            'https://outlook.office.com/*',
            'https://outlook.office365.com/*',
          ],
          run_at: 'document_idle',
          js: ['content-scripts/outlook.js'],
        },
      ]),
    );
    expect(scripts).toHaveLength(3);
  });

  it('gives pages nothing by which they could find the extension', async () => {
    const manifest = await readManifest(build);
    for (const key of ['web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('closes the network to every page of the extension', async () => {
    const { content_security_policy: policy } = await readManifest(build);
    const text = stringsIn(policy);
    expect(text).toHaveLength(1);
    const directives = new Map(
      text[0]?.split('; ').map((directive): [string, string] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('has its name and description in every language that is there', async () => {
    const manifest = await readManifest(build);
    expect(manifest).toMatchObject({
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
    });
    const locales = await readBuild(build, ['messages.json']);
    expect(locales.length).toBeGreaterThanOrEqual(1);
    for (const { text } of locales) {
      const messages: unknown = JSON.parse(text);
      expect(messages).toMatchObject({
        extensionName: { message: expect.stringMatching(/./) },
        extensionDescription: { message: expect.stringMatching(/^.{1,132}$/) },
      });
    }
  });

  it('names only files that are there', async () => {
    const { background, content_scripts, icons, action, browser_action } = await readManifest(build);
    const named = stringsIn({ background, content_scripts, icons, action, browser_action }).filter((text) =>
      /^\/?[\w/-]+\.(js|css|html|png|svg)$/.test(text),
    );
    expect(named.length).toBeGreaterThanOrEqual(8);
    for (const path of named) expect(existsSync(join(ROOT, '.output', build, path)), path).toBe(true);
  });
});

describe('the manifest for Chromium', () => {
  it('is of version 3', async () => {
    expect(await readManifest('chrome-mv3')).toMatchObject({
      manifest_version: 3,
      minimum_chrome_version: '121',
      background: { service_worker: 'background.js' },
    });
  });
});

describe('the manifest for Firefox', () => {
  it('collects no data, has an id, and wakes its background only when needed', async () => {
    expect(await readManifest('firefox-mv2')).toMatchObject({
      manifest_version: 2,
      background: { persistent: false },
      browser_specific_settings: {
        gecko: {
          id: expect.stringMatching(/.@./),
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
});
