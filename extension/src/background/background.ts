/**
 * Opens the panel where the reader asks for it. It keeps nothing, so the browser may stop it at any
 * time.
 */
import { api } from "../common/api.js";
import type { Tab } from "../common/api.js";
import type { ReadTab } from "../common/messages.js";

// Browsers open a panel only in the same task as the reader's click, so nothing is awaited.
function open({ id }: Tab): void {
  if (id === undefined) return;
  if (api.sidePanel) {
    void api.sidePanel.setOptions({ tabId: id, path: `panel.html?tab=${id}`, enabled: true });
    void api.sidePanel.open({ tabId: id });
  } else {
    void api.sidebarAction?.open();
  }
  // The panel does the same; by then it is there already.
  api.scripting.executeScript({ target: { tabId: id }, files: ["reader.js"] }).catch(() => {});
  const message: ReadTab = { type: "read-tab", tab: id };
  api.runtime.sendMessage(message).catch(() => {}); // no panel is open: a new one reads by itself
}

async function offer(): Promise<void> {
  await api.contextMenus.removeAll();
  for (const context of ["page", "selection"] as const) {
    const title = api.i18n.getMessage(`menu_${context}`);
    api.contextMenus.create({ id: context, title, contexts: [context] });
  }
}

api.action.onClicked.addListener(open);
api.contextMenus.onClicked.addListener((_, tab) => open(tab ?? {}));
api.runtime.onInstalled.addListener(() => void offer());
