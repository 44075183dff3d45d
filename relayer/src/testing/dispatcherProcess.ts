/** A process that only delivers webhooks, for tests that kill it: `node dispatcherProcess.ts`. */
import { readConfig } from "../platform/configuration/readConfig.ts";
import { openDatabase } from "../platform/database/database.ts";
import { createLog } from "../platform/log.ts";
import { startDispatcher } from "../webhooks/startDispatcher.ts";

const config = readConfig(process.env);
const log = createLog(config.logLevel);
const db = openDatabase(config.databaseUrl, log);
startDispatcher({ db, config, log, chains: new Map() });
