/** What the relayers of a test file have logged: those in its process, and those in processes of their own. */
const kept: string[] = [];

/** Keeps what a relayer logs, so that it is searched for secrets after the file's last test. */
export function keepLog(text: string): void {
  kept.push(text);
}

/** Returns everything that was kept. */
export const keptLogs = (): string => kept.join("\n");
