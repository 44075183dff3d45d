import OrderPayment from "./widgets/orderPayment.tsx";

/** What Medusa's admin takes from a plugin; a module that adds nothing must be there all the same. */
export default {
  widgetModule: { widgets: [{ Component: OrderPayment, zone: ["order.details.side.before"] }] },
  ...{ routeModule: { routes: [] }, menuItemModule: { menuItems: [] } },
  ...{ formModule: { customFields: {} }, displayModule: { displays: {} } },
  ...{ i18nModule: { resources: {} }, layoutModule: { layouts: [] } },
  ...{ cellRendererModule: {}, searchEntityModule: {} },
};
