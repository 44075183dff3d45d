import type { Progress } from "@handsel/services/steps";

/**
 * Prints a line for each step that is done, with its seconds; on a terminal a last line shows what
 * runs now and for how long.
 *
 * @returns the listener to hand to whoever has the steps, and a way to end the last line.
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
