/**
 * Runs a command of the administrator: tells its help where it is asked for, and in one sentence on stderr
 * what goes wrong, with exit code 1.
 */
export async function runCommand(help: string, work: () => Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) {
    process.stdout.write(`${help}\n`);
    return;
  }
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** Answers with one JSON line, for a person and for a program. */
export function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
