/** One line of a build: what was done, how many, how long it took. */
export interface Progress {
  /** Begins a phase; the one before ends. */
  readonly phase: (name: string, total?: number) => void;
  /** How many of the phase are done. */
  readonly step: (done: number) => void;
  readonly end: () => void;
}

interface Terminal {
  readonly write: (text: string) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** True where a line can be drawn over. */
  readonly isInteractive: boolean;
}

const REDRAW_MILLISECONDS = 100;

/** `0.04 s`, `2.1 s`, `3 min 05 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 1) return `${seconds.toFixed(2)} s`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`;
}

/** `0.5 a second`, `120 a second`. */
function formatRate(perSecond: number): string {
  const digits = perSecond < 10 ? 1 : 0;
  return `${Number(perSecond.toFixed(digits)).toLocaleString("en")} a second`;
}

/**
 * Shows a long build as it goes: on a terminal one line a phase, drawn over with count, rate and time left; elsewhere one
 * plain line a phase when it is done.
 */
export function showProgress(terminal: Terminal): Progress {
  let current: { name: string; total: number | null; done: number; since: number } | null = null;
  let drawn = 0;
  const line = (final: boolean): string => {
    if (current === null) return "";
    const { name, total, done, since } = current;
    const spent = terminal.now() - since;
    const count =
      total === null
        ? ""
        : final
          ? `${total.toLocaleString("en")}`
          : `${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
    const left =
      !final && total !== null && done > 0 && spent > 1000
        ? `, ${formatRate((done * 1000) / spent)}, ${formatDuration((spent / done) * (total - done))} left`
        : "";
    return `  ${name.padEnd(10)} ${count.padStart(final ? 9 : 0)}  ${formatDuration(spent)}${left}`;
  };
  const finish = (): void => {
    if (current === null) return;
    if (current.total !== null) current.done = current.total;
    terminal.write(`${terminal.isInteractive ? "\r\u001b[2K" : ""}${line(true)}\n`);
    current = null;
  };
  return {
    phase: (name, total) => {
      finish();
      current = { name, total: total ?? null, done: 0, since: terminal.now() };
      drawn = 0;
      // What counts no steps would else show nothing until it is done.
      if (terminal.isInteractive && total === undefined) terminal.write(`\r\u001b[2K${line(false)}`);
    },
    step: (done) => {
      if (current === null) return;
      current.done = done;
      const now = terminal.now();
      if (!terminal.isInteractive || now - drawn < REDRAW_MILLISECONDS) return;
      drawn = now;
      terminal.write(`\r\u001b[2K${line(false)}`);
    },
    end: finish,
  };
}

/** Says nothing; for `--quiet` and tests. */
export const SILENT_PROGRESS: Progress = { phase: () => {}, step: () => {}, end: () => {} };
