import { z } from "zod";
import { encryptionKeyOf } from "../crypto/seal.ts";
import { type Config, logLevels } from "./config.ts";
import { defineConfiguration } from "./partConfiguration.ts";
import { httpUrl, isLoopback, wholeNumber } from "./variables.ts";

/** Parses a rate limit. */
const perMinute = (name: string, fallback: number) => wholeNumber(name, 1, 1_000_000, fallback);

/** Parses the URL of a PostgreSQL database. */
const postgresUrl = (name: string) =>
  z
    .string({ error: `${name} is missing: give a postgres:// URL.` })
    .regex(/^postgres(ql)?:\/\//, `${name} must be a postgres:// URL.`);

const isKey = /^[A-Za-z0-9+/]{43}=$/;
const IS_KEY = "must be 32 bytes in base64, as `openssl rand -base64 32` prints.";

/** Variables of the whole process. */
export const platformConfiguration = defineConfiguration({
  variables: {
    DATABASE_URL: postgresUrl("DATABASE_URL").meta({
      description:
        "URL of the PostgreSQL database, shared by all processes of this relayer. Append `?sslmode=verify-full` if the network in between is not your own.",
      example: "postgres://handsel:password@db.internal:5432/handsel",
      secret: true,
    }),
    DATABASE_CONNECTIONS: wholeNumber("DATABASE_CONNECTIONS", 2, 1_000, 20).meta({
      description:
        "The most connections of this process to the database at once; one more receives notifications. All processes together must stay below the limits of PostgreSQL's server and role.",
      example: "20",
    }),
    DATABASE_READ_URL: postgresUrl("DATABASE_READ_URL").optional().meta({
      description:
        "URL of a streaming replica of that database, which then answers lists, exports and reconciliation, and nothing that decides about money. It may have the same user, or one that can only read.",
      example: "postgres://handsel:password@replica.internal:5432/handsel",
      secret: true,
    }),
    DATABASE_READ_CONNECTIONS: wholeNumber("DATABASE_READ_CONNECTIONS", 1, 1_000, 20).meta({
      description:
        "The most connections of this process to the replica at once; one more to it and to the primary compares the two.",
      example: "20",
    }),
    DATABASE_READ_MAX_LAG: wholeNumber("DATABASE_READ_MAX_LAG", 1, 3_600, 10).meta({
      description:
        "Seconds that the replica may be behind; beyond, and when it does not answer, everything is read from the primary.",
      example: "10",
    }),
    HOST: z.string().default("127.0.0.1").meta({
      description: "Address to listen on; `0.0.0.0` inside a container.",
      example: "127.0.0.1",
    }),
    PORT: wholeNumber("PORT", 0, 65_535, 3000).meta({
      description: "Port to listen on.",
      example: "3000",
    }),
    MONITORING_HOST: z.string().default("127.0.0.1").meta({
      description:
        "Address that answers `/metrics`, `/readyz` and `/healthz` without a key: one that only your own tools reach.",
      example: "127.0.0.1",
    }),
    MONITORING_PORT: wholeNumber("MONITORING_PORT", 0, 65_535, 9464).meta({
      description: "Port of the same; each process on a machine needs its own.",
      example: "9464",
    }),
    PUBLIC_URL: httpUrl("PUBLIC_URL").default("http://localhost:3000").meta({
      description:
        "Origin of this server for people and shops, without a path; https, except on localhost.",
      example: "https://pay.example.com",
    }),
    ENCRYPTION_KEY: z
      .string({ error: "ENCRYPTION_KEY is missing: give 32 random bytes in base64." })
      .refine((value) => isKey.test(value), `ENCRYPTION_KEY ${IS_KEY}`)
      .transform((value) => Buffer.from(value, "base64"))
      .meta({
        description:
          "AES-256 key of the secrets in the database: 32 random bytes in base64, as `openssl rand -base64 32` prints. Without it the secrets in a backup are lost.",
        example: "…",
        secret: true,
      }),
    ENCRYPTION_KEY_OLD: z
      .string()
      .refine((value) => isKey.test(value), `ENCRYPTION_KEY_OLD ${IS_KEY}`)
      .transform((value) => Buffer.from(value, "base64"))
      .optional()
      .meta({
        description:
          "Second key that opens what is stored, while the key is changed: see [Keys](production.md#keys).",
        example: "…",
        secret: true,
      }),
    LOG_LEVEL: z
      .enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(", ")}.` })
      .default("info")
      .meta({
        description: `Lowest level that is logged: ${logLevels.join(", ")}.`,
        example: "info",
      }),
    RATE_LIMIT_READ: perMinute("RATE_LIMIT_READ", 1200).meta({
      description:
        "Requests per minute that only read: for each merchant and mode, and for each client address where no key is needed. Each process counts by itself.",
      example: "1200",
    }),
    RATE_LIMIT_WRITE: perMinute("RATE_LIMIT_WRITE", 600).meta({
      description: "The same for requests that store something.",
      example: "600",
    }),
    RATE_LIMIT_MONEY: perMinute("RATE_LIMIT_MONEY", 300).meta({
      description:
        "The same for verbs on payments: fund, release and dispute by signature, capture, void, refund, settle and evidence.",
      example: "300",
    }),
    RATE_LIMIT_COSTLY: perMinute("RATE_LIMIT_COSTLY", 60).meta({
      description:
        "The same for requests that cost calls to other servers or much work: opening a payment link, new and changed webhook endpoints, replays, exports, reconciliation.",
      example: "60",
    }),
    RATE_LIMIT_WRONG_KEYS: perMinute("RATE_LIMIT_WRONG_KEYS", 30).meta({
      description:
        "Wrong API keys per minute from one client address, and sign-ins to one contract account from there.",
      example: "30",
    }),
    TRUSTED_PROXIES: wholeNumber("TRUSTED_PROXIES", 0, 10, 0).meta({
      description:
        "Number of reverse proxies in front whose `X-Forwarded-For` is trusted. One too many lets clients forge their address.",
      example: "1",
    }),
  },
  toSlice: (values): PlatformConfig => ({
    databaseUrl: values.DATABASE_URL,
    databaseConnections: values.DATABASE_CONNECTIONS,
    replica:
      values.DATABASE_READ_URL === undefined
        ? null
        : {
            url: values.DATABASE_READ_URL,
            connections: values.DATABASE_READ_CONNECTIONS,
            maxLag: values.DATABASE_READ_MAX_LAG,
          },
    host: values.HOST,
    port: values.PORT,
    monitoring: { host: values.MONITORING_HOST, port: values.MONITORING_PORT },
    publicUrl: new URL(values.PUBLIC_URL).origin,
    encryptionKey: encryptionKeyOf(values.ENCRYPTION_KEY, values.ENCRYPTION_KEY_OLD),
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    rateLimits: {
      read: values.RATE_LIMIT_READ,
      write: values.RATE_LIMIT_WRITE,
      money: values.RATE_LIMIT_MONEY,
      costly: values.RATE_LIMIT_COSTLY,
      wrongKeys: values.RATE_LIMIT_WRONG_KEYS,
    },
  }),
  contradictions: ({ PUBLIC_URL, PORT, MONITORING_PORT }) => {
    const { protocol, hostname, href, origin } = new URL(PUBLIC_URL);
    return [
      ...(PORT === MONITORING_PORT && PORT !== 0
        ? ["MONITORING_PORT must differ from PORT, which strangers reach."]
        : []),
      ...(protocol === "http:" && !isLoopback(hostname)
        ? [
            "PUBLIC_URL must be https: browsers keep the sign-in cookie only over https or on localhost.",
          ]
        : []),
      ...(href === `${origin}/`
        ? []
        : ["PUBLIC_URL must be an origin, such as https://pay.example.com, without a path."]),
    ];
  },
});

type PlatformConfig = Pick<
  Config,
  | "databaseUrl"
  | "databaseConnections"
  | "replica"
  | "host"
  | "port"
  | "monitoring"
  | "publicUrl"
  | "encryptionKey"
  | "logLevel"
  | "trustedProxies"
  | "rateLimits"
>;
