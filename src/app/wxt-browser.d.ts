// WXT writes these per project into a folder that a fresh clone doesn't have yet.
declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(name: string, substitutions?: string | string[]): string;
  }
  interface WxtRuntime {
    getURL(path: string): string;
  }
}

export type {};
