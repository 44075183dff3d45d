/**
 * Runs a command of the administrator. Prints the help on `--help`; on an error prints its message to
 * stderr and exits with 1.
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

/** Prints one line of JSON, for people and programs. */
export function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
