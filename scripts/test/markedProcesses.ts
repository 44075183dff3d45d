import { readdirSync, readFileSync } from "node:fs";
import { waitUntil } from "@handsel/services/waitUntil";

/** The environment that marks a process and all it starts. */
export function markOf(mark: string): Record<string, string> {
  return { HANDSEL_TEST_MARK: mark };
}

/** Waits for the marked processes to end; returns the commands of those still there after 15 seconds. Linux only. */
export async function markedLeft(mark: string): Promise<string[]> {
  await waitUntil(() => marked(mark).length === 0, { timeout: 15_000 });
  return marked(mark);
}

function marked(mark: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
        if (!environment.includes(`HANDSEL_TEST_MARK=${mark}`)) return [];
        return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
      } catch {
        // The process has just ended, or is another user's.
        return [];
      }
    });
}
