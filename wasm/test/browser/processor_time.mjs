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
    tasks.push({ start: ts, end: ts + dur, share: dur > 0 ? Math.min(1, tdur / dur) : 1 });
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
