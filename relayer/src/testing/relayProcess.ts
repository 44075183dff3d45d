/** Process that relays one call, for tests that kill it: `node relayProcess.ts <request JSON>`. */
import { termsFromJson } from "@handsel/protocol";
import { relayCall } from "../gasless/relayCall.ts";
import { parts } from "../parts.ts";
import { readConfig } from "../platform/configuration/readConfig.ts";
import { createDeps } from "../platform/createDeps.ts";
import { openDatabase } from "../platform/database/database.ts";
import { createLog } from "../platform/log.ts";

const config = readConfig(parts, process.env);
const log = createLog(config.logLevel);
const db = openDatabase(config.databaseUrl, log);
const request = JSON.parse(process.argv[2] ?? "");
await relayCall(createDeps({ db, config, log, parts }), {
  ...request,
  terms: termsFromJson(request.terms),
});
