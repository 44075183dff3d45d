// A small Medusa shop with two Handsel providers, each a store of its own, for the tests.
const { defineConfig } = require("@medusajs/framework/utils");

const stores = JSON.parse(process.env.HANDSEL_STORES ?? "[]");

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: process.env.SHOP_URL,
      authCors: process.env.SHOP_URL,
      jwtSecret: "only for tests",
      cookieSecret: "only for tests",
    },
  },
  admin: { disable: true },
  plugins: [{ resolve: "@handsel/medusa", options: {} }],
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: stores.map(({ id, ...options }) => ({
          resolve: "@handsel/medusa/providers/handsel",
          ...{ id, options },
        })),
      },
    },
  ],
});
