import { readFileSync } from "node:fs";
import { ConfigError } from "./configError.ts";

/**
 * Reads each secret `NAME` from the file that `NAME_FILE` names: child processes inherit the
 * environment, but not files.
 * @param names variables that can be read from a file
 * @throws ConfigError if a file cannot be read, or both variables are set
 */
export function withSecretFiles(
  variables: Record<string, string | undefined>,
  names: readonly string[],
): Record<string, string | undefined> {
  const read = names.flatMap((name) => {
    const file = variables[`${name}_FILE`];
    if (file === undefined || file === "") return [];
    if (variables[name] !== undefined && variables[name] !== "") {
      throw new ConfigError(`Give either ${name} or ${name}_FILE.`);
    }
    return [[name, readSecret(name, file)] as const];
  });
  return { ...variables, ...Object.fromEntries(read) };
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new ConfigError(`${name}_FILE names ${file}, which cannot be read.`);
  }
}
