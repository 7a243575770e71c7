// The manifests of the extension, from one table: what all browsers get, and what each gets beside.

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'", // of the sidebar: a panel for each tab
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types leitsatz",
];

export const ICON_SIZES = [16, 32, 48, 128];
const ICONS = Object.fromEntries(ICON_SIZES.map((size) => [size, `icon-${size}.png`]));

const COMMON = {
  manifest_version: 3,
  name: "__MSG_name__",
  description: "__MSG_description__",
  default_locale: "en",
  icons: ICONS,
  permissions: ["activeTab", "contextMenus", "scripting", "storage"],
  action: { default_title: "__MSG_name__", default_icon: ICONS },
  commands: { _execute_action: { suggested_key: { default: "Alt+Shift+S" } } },
  options_ui: { page: "options.html", open_in_tab: true },
  content_security_policy: { extension_pages: POLICY.join("; ") },
};

const BROWSERS = {
  chromium: {
    minimum_chrome_version: "116", // the first whose side panel can be opened by a click
    permissions: ["sidePanel"],
    background: { service_worker: "background.js" },
  },
  firefox: {
    background: { scripts: ["background.js"] },
    sidebar_action: {
      default_title: "__MSG_name__",
      default_panel: "sidebar.html",
      default_icon: ICONS,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: "leitsatz@leitsatz.invalid",
        strict_min_version: "142.0", // the first with this declaration in all Firefoxes
        data_collection_permissions: { required: ["none"] },
      },
    },
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/** The manifest for a browser. */
export function manifestOf(browser, version) {
  const own = BROWSERS[browser];
  const permissions = [...COMMON.permissions, ...(own.permissions ?? [])].sort();
  return { ...COMMON, version, ...own, permissions };
}
