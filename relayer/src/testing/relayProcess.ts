/** A process that relays one call, for tests that kill it: `node relayProcess.ts <request JSON>`. */
import { termsFromJson } from "@handsel/protocol";
import { createChainClients } from "../chains/clients.ts";
import { readConfig } from "../platform/configuration/readConfig.ts";
import { openDatabase } from "../platform/database/database.ts";
import { createLog } from "../platform/log.ts";
import { relayCall } from "../gasless/relayCall.ts";

const config = readConfig(process.env);
const log = createLog(config.logLevel);
const db = openDatabase(config.databaseUrl, log);
const request = JSON.parse(process.argv[2] ?? "");
await relayCall(
  { db, config, log, chains: createChainClients(config) },
  { ...request, terms: termsFromJson(request.terms) },
);
