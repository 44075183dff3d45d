import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.ts";
import { UserError } from "./userError.ts";

/**
 * Finds a program: first where its variable says, then in its installed npm package, then in the PATH.
 *
 * @returns its path; null when there is none.
 * @throws UserError when the variable names a file that does not exist.
 */
export function findProgram(
  name: string,
  { variable, npmPackage }: { variable: string; npmPackage?: string },
): string | null {
  const executable = process.platform === "win32" ? `${name}.exe` : name;
  const asked = process.env[variable];
  if (asked !== undefined && asked !== "") {
    if (existsSync(asked)) return asked;
    throw new UserError(
      `${variable} names ${asked}, which does not exist: correct it or unset it.`,
    );
  }
  const packaged =
    npmPackage === undefined ? [] : [join(root, "node_modules", npmPackage, "bin", executable)];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, executable));
  return [...packaged, ...onPath].find((path) => existsSync(path)) ?? null;
}
