import { readdirSync, readFileSync, readlinkSync } from "node:fs";
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

/** Returns the ports of all addresses that the marked processes listen on, in order. Linux only. */
export function openPortsOf(mark: string): number[] {
  const own = new Set(
    markedIds(mark).flatMap((pid) => {
      const folder = `/proc/${pid}/fd`;
      return namesIn(folder).map((name) => linkOf(`${folder}/${name}`));
    }),
  );
  const ports = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
    readFileSync(table, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = "", , state, , , , , , inode]) => {
        const isListening = state === "0A" && /^0+:/.test(local);
        return isListening && own.has(`socket:[${inode}]`);
      })
      .map(([, local = ""]) => Number.parseInt(local.split(":")[1] ?? "", 16)),
  );
  return ports.sort((one, other) => one - other);
}

function marked(mark: string): string[] {
  return markedIds(mark).flatMap((pid) => {
    const command = textOf(`/proc/${pid}/cmdline`);
    return command === "" ? [] : [command.replaceAll("\0", " ")];
  });
}

function markedIds(mark: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) =>
      textOf(`/proc/${pid}/environ`).split("\0").includes(`HANDSEL_TEST_MARK=${mark}`),
    );
}

// A process that has just ended, or is another user's, has none.
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return "";
  }
}
