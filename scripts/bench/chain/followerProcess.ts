import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { pino } from "pino";
import { startFollowers } from "../../../relayer/src/chains/followChain.ts";
import { openDatabase } from "../../../relayer/src/platform/database/database.ts";
import { testDeps } from "../../../relayer/src/testing/testFollower.ts";

/** Follower of the chain in a process of its own. */
export class FollowerProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts a process that waits for {@link follow}. */
  static async start(databaseUrl: string, rpcUrl: string): Promise<FollowerProcess> {
    const child = fork(import.meta.filename, [databaseUrl, rpcUrl]);
    await once(child, "message");
    return new FollowerProcess(child);
  }

  follow(): void {
    this.#child.send("follow");
  }

  /** Ends the process; returns the CPU seconds that following has taken. */
  async stop(): Promise<number> {
    const told = once(this.#child, "message");
    this.#child.send("stop");
    const [cpuSeconds] = await told;
    await once(this.#child, "exit");
    return cpuSeconds;
  }
}

async function run([databaseUrl = "", rpcUrl = ""]: readonly string[]): Promise<void> {
  const db = openDatabase(databaseUrl, pino({ level: "silent" }));
  const deps = testDeps(db, { rpcUrl });
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
  await once(process, "message");
  const cpu = process.cpuUsage();
  const followers = startFollowers(deps);
  await once(process, "message");
  const { user, system } = process.cpuUsage(cpu);
  await followers.stop();
  await db.destroy();
  process.send?.((user + system) / 1e6, () => process.exit());
}

if (import.meta.main) await run(process.argv.slice(2));
