/** The part of the browsers' interface for extensions that is used here. */

interface Listeners<Listener> {
  addListener(listener: Listener): void;
}

export interface Tab {
  readonly id?: number;
  readonly url?: string;
}

export interface Port {
  readonly onMessage: Listeners<(message: never) => void>;
  readonly onDisconnect: Listeners<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface Target {
  readonly tabId: number;
}

interface Api {
  readonly action: { readonly onClicked: Listeners<(tab: Tab) => void> };
  readonly commands: {
    getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
    /** Of Firefox. */
    openShortcutSettings?(): Promise<void>;
  };
  readonly contextMenus: {
    create(menu: {
      readonly id: string;
      readonly title: string;
      readonly contexts: readonly ("page" | "selection")[];
    }): void;
    removeAll(): Promise<void>;
    readonly onClicked: Listeners<(info: unknown, tab?: Tab) => void>;
  };
  readonly i18n: { getMessage(name: string): string };
  readonly runtime: {
    readonly onInstalled: Listeners<() => void>;
    readonly onMessage: Listeners<(message: unknown) => void>;
    readonly onConnect: Listeners<(port: Port) => void>;
    sendMessage(message: unknown): Promise<unknown>;
    openOptionsPage(): Promise<void>;
  };
  readonly scripting: {
    executeScript(injection: {
      readonly target: Target;
      readonly files: readonly string[];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
  /** Of Chromium. */
  readonly sidePanel?: {
    setOptions(options: {
      readonly tabId: number;
      readonly path: string;
      readonly enabled: boolean;
    }): Promise<void>;
    open(options: Target): Promise<void>;
  };
  /** Of Firefox. */
  readonly sidebarAction?: { open(): Promise<void>; close(): Promise<void> };
  readonly storage: {
    readonly local: {
      get(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
    };
    readonly onChanged: Listeners<() => void>;
  };
  readonly tabs: {
    connect(tab: number): Port;
    create(tab: { readonly url: string }): Promise<Tab>;
    get(tab: number): Promise<Tab>;
    query(which: { readonly active: true; readonly currentWindow: true }): Promise<readonly Tab[]>;
    readonly onActivated: Listeners<(info: { readonly tabId: number }) => void>;
    readonly onRemoved: Listeners<(tab: number) => void>;
  };
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };

export const api = (browser ?? chrome) as Api;
