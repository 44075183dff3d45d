/** A process that relays one call, for tests that kill it: `node relayProcess.ts <request JSON>`. */
import { termsFromJson } from "@handsel/protocol";
import { createChainClients } from "../chain/clients.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../db/database.ts";
import { createLog } from "../log.ts";
import { relayCall } from "../relay/relayCall.ts";

const config = readConfig(process.env);
const log = createLog(config.logLevel);
const db = openDatabase(config.databaseUrl, log);
const request = JSON.parse(process.argv[2] ?? "");
await relayCall(
  { db, config, log, chains: createChainClients(config) },
  { ...request, terms: termsFromJson(request.terms) },
);
