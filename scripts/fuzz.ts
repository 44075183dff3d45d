/**
 * `npm run fuzz [-- --runs 500 --depth 200 --seed 0x…]`: a long campaign of the stateful tests of
 * test/invariants. Prints how many sequences were run, and of how many actions.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./services/paths.ts";
import { onStopRequest } from "./services/stopSignals.ts";
import { printFailure, UserError } from "./services/userError.ts";

/** Each property is tried on `runs` sequences of `depth` actions. */
interface Campaign {
  runs: number;
  depth: number;
  seed: string;
}

function campaign({ runs, depth, seed }: { runs: string; depth: string; seed?: string }): Campaign {
  for (const [name, value] of Object.entries({ runs, depth })) {
    if (!/^[1-9]\d*$/.test(value)) throw new UserError(`--${name} is a whole number above zero.`);
  }
  if (seed !== undefined && !/^0x[0-9a-f]{1,64}$/i.test(seed)) {
    throw new UserError("--seed is a hexadecimal number of at most 32 bytes: 0x1f.");
  }
  return {
    runs: Number(runs),
    depth: Number(depth),
    seed: seed ?? `0x${randomBytes(32).toString("hex")}`,
  };
}

/** Runs it and gives what it printed; what it prints is seen meanwhile too. */
async function fuzz({ runs, depth, seed }: Campaign): Promise<{ code: number; output: string }> {
  const program = join(root, "node_modules", "hardhat", "dist", "src", "cli.js");
  const child = spawn(process.execPath, [program, "test", "solidity"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
      FUZZ_RUNS: String(runs),
      FUZZ_DEPTH: String(depth),
      FUZZ_SEED: seed,
    },
  });
  onStopRequest(() => {
    child.kill("SIGTERM");
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The sum of one of the numbers that the runner prints beside each test. */
function sum(output: string, name: string): string {
  const numbers = [...output.matchAll(new RegExp(`\\b${name}: (\\d+)`, "g"))];
  return numbers.reduce((total, [, number]) => total + Number(number), 0).toLocaleString("en-US");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "500" },
      depth: { type: "string", default: "200" },
      seed: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log("npm run fuzz [-- --runs 500 --depth 200 --seed 0x…]");
    return;
  }
  const chosen = campaign(values);
  console.log(`Seed ${chosen.seed}: the same seed tries the same again.`);
  const { code, output } = await fuzz(chosen);
  console.log(`${sum(output, "runs")} runs, ${sum(output, "calls")} calls`);
  process.exitCode = code;
}

try {
  await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
