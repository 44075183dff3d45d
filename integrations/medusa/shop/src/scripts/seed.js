// Fills the shop with one product, in stock, that is shipped to Portugal and sold in euros, and an administrator.
const { writeFileSync } = require("node:fs");
const { Modules, ContainerRegistrationKeys } = require("@medusajs/framework/utils");
const flows = require("@medusajs/medusa/core-flows");

exports.default = async function seed({ container }) {
  const run = async (workflow, input) => (await workflow(container).run({ input })).result;
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const stores = JSON.parse(process.env.HANDSEL_STORES);

  const [channel] = await run(flows.createSalesChannelsWorkflow, {
    salesChannelsData: [{ name: "Shop" }],
  });
  const [region] = await run(flows.createRegionsWorkflow, {
    regions: [
      {
        ...{ name: "Portugal", currency_code: "eur", countries: ["pt"] },
        payment_providers: ["pp_system_default", ...stores.map(({ id }) => `pp_handsel_${id}`)],
      },
    ],
  });
  await run(flows.createTaxRegionsWorkflow, [{ country_code: "pt", provider_id: "tp_system" }]);
  const [location] = await run(flows.createStockLocationsWorkflow, {
    locations: [
      { name: "Warehouse", address: { city: "Porto", country_code: "PT", address_1: "1 Quay" } },
    ],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  });
  const [profile] = await run(flows.createShippingProfilesWorkflow, {
    data: [{ name: "Parcels", type: "default" }],
  });
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const set = await fulfillment.createFulfillmentSets({
    ...{ name: "Delivery", type: "shipping" },
    service_zones: [{ name: "Portugal", geo_zones: [{ country_code: "pt", type: "country" }] }],
  });
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  });
  const [option] = await run(flows.createShippingOptionsWorkflow, [
    {
      ...{ name: "Parcel", price_type: "flat", provider_id: "manual_manual" },
      ...{ service_zone_id: set.service_zones[0].id, shipping_profile_id: profile.id },
      type: { label: "Parcel", description: "In a week.", code: "parcel" },
      prices: [{ currency_code: "eur", amount: 5 }],
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" },
        { attribute: "is_return", value: "false", operator: "eq" },
      ],
    },
  ]);
  await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel.id] });
  const [key] = await run(flows.createApiKeysWorkflow, {
    api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
  });
  await run(flows.linkSalesChannelsToApiKeyWorkflow, { id: key.id, add: [channel.id] });
  const [product] = await run(flows.createProductsWorkflow, {
    products: [
      {
        ...{ title: "Enamel mug", status: "published", shipping_profile_id: profile.id },
        options: [{ title: "Colour", values: ["Blue"] }],
        variants: [
          {
            ...{ title: "Blue", sku: "MUG", options: { Colour: "Blue" } },
            prices: [{ amount: 20, currency_code: "eur" }],
          },
        ],
        sales_channels: [{ id: channel.id }],
      },
    ],
  });
  const { data: items } = await query.graph({ entity: "inventory_item", fields: ["id"] });
  await run(flows.createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id }) => ({
      ...{ location_id: location.id, stocked_quantity: 1_000, inventory_item_id: id },
    })),
  });

  const admin = { email: "admin@shop.example", password: "only for tests" };
  const { authIdentity } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: admin });
  await run(flows.createUserAccountWorkflow, {
    authIdentityId: authIdentity.id,
    userData: { email: admin.email, first_name: "Ada", last_name: "Admin" },
  });

  writeFileSync(
    process.env.SEED_FILE,
    JSON.stringify({
      ...{ publishableKey: key.token, regionId: region.id, optionId: option.id, admin },
      ...{ variantId: product.variants[0].id, inventoryItemId: items[0].id },
    }),
  );
};
