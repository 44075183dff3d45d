/** Process that delivers webhooks, for tests that kill it: `node dispatcherProcess.ts`, options of the dispatcher as JSON. */
import { parts } from "../parts.ts";
import { readConfig } from "../platform/configuration/readConfig.ts";
import { createDeps } from "../platform/createDeps.ts";
import { openDatabase } from "../platform/database/database.ts";
import { createLog } from "../platform/log.ts";
import { startDispatcher } from "../webhooks/startDispatcher.ts";

const config = readConfig(parts, process.env);
const log = createLog(config.logLevel);
const db = openDatabase(config.databaseUrl, log);
startDispatcher(createDeps({ db, config, log, parts }), JSON.parse(process.argv[2] ?? "{}"));
process.send?.("started");
