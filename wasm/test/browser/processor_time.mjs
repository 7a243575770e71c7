// Tasks of a trace as long as they took the processor, whatever else the machine did meanwhile.

const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
const isTask = ({ ph, name, tdur }) => ph === "X" && tdur !== undefined && /RunTask$/.test(name);

/** The outermost tasks of each thread, in order of time. */
function tasksByThread(events) {
  const threads = new Map();
  const inOrder = events.filter(isTask).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const { pid, tid, ts, dur, tdur } of inOrder) {
    const thread = threadOf({ pid, tid });
    if (!threads.has(thread)) threads.set(thread, []);
    const tasks = threads.get(thread);
    const last = tasks.at(-1);
    if (last && ts < last.end) continue;
    const share = dur > 0 ? Math.min(1, tdur / dur) : 1;
    tasks.push({ start: ts, end: ts + dur, share, took: share * dur });
  }
  return threads;
}

/** The last of `tasks` that starts at `time` or before. */
function taskAt(tasks, time) {
  let from = 0;
  let to = tasks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tasks[middle].start <= time) from = middle + 1;
    else to = middle;
  }
  return tasks[from - 1];
}

/** Categories of a trace from which `longTasks()` can tell. */
export const CATEGORIES = ["toplevel", "blink.user_timing"];

/**
 * Milliseconds of the processor's time of each task that took more than `longest` of them, among
 * those that ran between the page's marks `begin` and `end` (`performance.mark()`) on its thread.
 */
export function longTasks(events, begin, end, longest) {
  const markOf = (mark) => {
    const found = events.find(({ cat, name }) => cat === "blink.user_timing" && name === mark);
    if (!found) throw new Error(`the trace has no mark "${mark}"`);
    return found;
  };
  const from = markOf(begin);
  const to = markOf(end).ts;
  return (tasksByThread(events).get(threadOf(from)) ?? [])
    .filter((task) => task.end >= from.ts && task.start <= to)
    .map(({ took }) => took / 1_000)
    .filter((took) => took > longest);
}

/**
 * Shrinks each task of a trace (Trace Event Format), and evenly what is in it, to the time its
 * thread had the processor. When tasks start stays as it is. `events` are changed.
 */
export function toProcessorTime(events) {
  const threads = tasksByThread(events);
  for (const event of events) {
    const task = taskAt(threads.get(threadOf(event)) ?? [], event.ts);
    if (!task || event.ts > task.end) continue;
    event.ts = task.start + (event.ts - task.start) * task.share;
    if (event.dur !== undefined) event.dur *= task.share;
  }
}
