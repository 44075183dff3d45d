import { readFileSync } from "node:fs";
import { ConfigError } from "./configError.ts";

/**
 * Puts what a file holds into each variable `NAME` whose file `NAME_FILE` names, so that a secret
 * need not stand in the environment, which every program that is started from here can read.
 * @param names the variables that may be given so
 * @throws ConfigError if a file cannot be read, or the variable is given too
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
