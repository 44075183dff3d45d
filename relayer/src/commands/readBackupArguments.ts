import { parseArgs } from "node:util";
import { ConfigError } from "../platform/configuration/configError.ts";
import { withSecretFiles } from "../platform/configuration/secretFiles.ts";

/**
 * Reads the arguments of backup and restore: database from DATABASE_URL, file from the command line.
 * @throws ConfigError
 */
export function readBackupArguments(help: string): { url: string; file: string } {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new ConfigError(help);
  const url = withSecretFiles(process.env, ["DATABASE_URL"]).DATABASE_URL ?? "";
  if (url === "") throw new ConfigError("DATABASE_URL is missing: give a postgres:// URL.");
  return { url, file };
}
