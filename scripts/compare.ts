/**
 * `npm run compare [-- --payments 1700 --seed 1]`: compares what the dApp's pages say and offer with the escrow's lens, for
 * random terms, states and times, and six roles each. Prints what is not so.
 */
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";

try {
  const { values } = parseArgs({
    options: {
      payments: { type: "string", default: "1700" },
      seed: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log("npm run compare [-- --payments 1700 --seed 1]");
  } else {
    const { payments, seed = String(randomInt(10 ** 9)) } = values;
    for (const [name, value] of Object.entries({ payments, seed })) {
      if (!/^\d{1,9}$/.test(value)) throw new UserError(`--${name} is a whole number.`);
    }
    console.log(`${Number(payments) * 6} cases, seed ${seed}: the same seed compares the same.`);
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
    const args = [
      vitest,
      "run",
      "--project",
      "dapp",
      "dapp/src/comparison.test.tsx",
      "-t",
      "says and offers",
    ];
    const env = {
      ...process.env,
      ...{ HANDSEL_COMPARED_PAYMENTS: payments, HANDSEL_COMPARED_SEED: seed },
    };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
    child.on("exit", (code) => {
      process.exitCode = code ?? 1;
    });
  }
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
