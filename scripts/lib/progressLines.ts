import type { Progress } from "@handsel/services/steps";

/**
 * Prints a line with the seconds of each step that is done; on a terminal a last line shows the running
 * steps.
 *
 * @returns a listener for the steps' progress, and a function that clears the last line.
 */
export function progressLines(out: NodeJS.WriteStream = process.stdout) {
  const running = new Map<string, number>();
  const clear = () => {
    if (out.isTTY) out.write("\r\x1b[K");
  };
  const draw = () => {
    if (!out.isTTY || running.size === 0) return;
    const longest = (performance.now() - Math.min(...running.values())) / 1000;
    const line = `  … ${[...running.keys()].join(", ")} (${longest.toFixed(0)} s)`;
    clear();
    out.write(line.length < out.columns ? line : `${line.slice(0, out.columns - 2)}…`);
  };
  const ticker = out.isTTY ? setInterval(draw, 500) : undefined;
  return {
    listen: (progress: Progress): void => {
      if (progress.state === "begun") running.set(progress.step, performance.now());
      else running.delete(progress.step);
      clear();
      if (progress.state === "done") {
        out.write(`  ✓ ${progress.step} ${progress.seconds.toFixed(1)} s\n`);
      }
      draw();
    },
    end: (): void => {
      clearInterval(ticker);
      clear();
    },
  };
}
