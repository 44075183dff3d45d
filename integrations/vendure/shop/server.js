// A small Vendure shop with the Handsel plugin, for the tests: fills a new database and sells one mug.
const { bootstrap, DefaultLogger, JobQueueService, LogLevel } = require("@vendure/core");
const { populate } = require("@vendure/core/cli");
const { HandselPlugin } = require("@handsel/vendure");

const database = new URL(process.env.DATABASE_URL);

const config = {
  apiOptions: {
    ...{ port: Number(process.env.PORT), hostname: "127.0.0.1" },
    ...{ adminApiPath: "admin-api", shopApiPath: "shop-api", middleware: [] },
  },
  authOptions: {
    tokenMethod: "bearer",
    requireVerification: false,
    superadminCredentials: { identifier: "admin", password: "only for tests" },
    cookieOptions: { secret: "only for tests" },
  },
  dbConnectionOptions: {
    ...{ type: "postgres", synchronize: true, logging: false },
    ...{ host: database.hostname, port: Number(database.port) },
    ...{ username: database.username, password: database.password },
    database: database.pathname.slice(1),
  },
  paymentOptions: { paymentMethodHandlers: [require("@vendure/core").dummyPaymentHandler] },
  plugins: [HandselPlugin],
  logger: new DefaultLogger({ level: LogLevel.Info, timestamp: false }),
};

const initialData = {
  ...{ defaultLanguage: "en", defaultZone: "Europe", collections: [], paymentMethods: [] },
  countries: [{ name: "Portugal", code: "PT", zone: "Europe" }],
  taxRates: [{ name: "Standard Tax", percentage: 0 }],
  shippingMethods: [{ name: "Parcel", price: 500 }],
};

async function start() {
  const filled = await populate(() => bootstrap(config), initialData, `${__dirname}/products.csv`);
  await filled.close();
  const app = await bootstrap(config);
  await app.get(JobQueueService).start();
  console.log("Vendure is open");
}

start().catch((error) => {
  console.error(error);
  process.exit(1);
});
