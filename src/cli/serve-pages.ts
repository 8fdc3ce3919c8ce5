import type { BrowserContext, Request, Route } from '@playwright/test';

/**
 * The protections that the sites themselves send: a script that writes HTML from text, or loads one from elsewhere, fails
 * here as it would there.
 */
const SITE_HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; " +
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
};

/** Stands in for the web: pages on their real addresses, and nothing else. */
export interface ServedPages {
  /** Serves a page at an address; parameters and fragment don't matter. */
  serve(address: string, html: string): void;
  /** The same without the sites' protections, for pages that bring a script of their own. */
  serveWithoutPolicy(address: string, html: string): void;
  /** Addresses that were asked for and not served, each with who asked. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly url: string;
  /** Address of the page or worker that asked, or empty. */
  readonly from: string;
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

function askerOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  return request.isNavigationRequest() ? '' : request.frame().url();
}

/** Answers every request of a browser from the pages given; all else is refused, so that nothing reaches the network. */
export async function servePages(context: BrowserContext): Promise<ServedPages> {
  const pages = new Map<string, { readonly html: string; readonly headers: Record<string, string> }>();
  const refused: Refusal[] = [];
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const page = pages.get(withoutQuery(request.url()));
    if (page !== undefined) {
      await route.fulfill({ status: 200, contentType: 'text/html', headers: page.headers, body: page.html });
      return;
    }
    refused.push({ url: request.url(), from: askerOf(request) });
    await route.abort();
  };
  await context.route(/^https?:/, answer);
  return {
    serve: (address, html) => void pages.set(withoutQuery(address), { html, headers: SITE_HEADERS }),
    serveWithoutPolicy: (address, html) => void pages.set(withoutQuery(address), { html, headers: {} }),
    refused,
  };
}
