/** Firefox has one sidebar for all tabs of a window: a panel in a frame for each that was read. */
import { api } from "../common/api.js";
import { isReadTab } from "../common/messages.js";
import { speak } from "../common/language.js";
import { readSettings } from "../common/settings.js";
import { tell } from "../common/words.js";
import { find, make } from "../../../web/src/browser/dom.js";

const frames = new Map<number, HTMLIFrameElement>();

function show(tab: number): void {
  for (const [other, frame] of frames) frame.hidden = other !== tab;
  find("start", HTMLElement).hidden = frames.has(tab);
}

function open(tab: number): void {
  if (!frames.has(tab)) {
    const frame = make("iframe", { src: `panel.html?tab=${tab}`, title: tell("name") });
    frames.set(tab, frame);
    find("main", HTMLElement).append(frame);
  }
  show(tab);
}

function close(tab: number): void {
  frames.get(tab)?.remove();
  frames.delete(tab);
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function start(): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) open(tab);
  await speak((await readSettings()).interface);
}

api.runtime.onMessage.addListener((message) => {
  // Every window has a sidebar; only that of the tab's window shows it.
  if (isReadTab(message)) void activeTab().then((tab) => tab === message.tab && open(tab));
});
api.tabs.onActivated.addListener(() => {
  void activeTab().then((tab) => tab !== undefined && show(tab));
});
api.tabs.onRemoved.addListener(close);
void start();
