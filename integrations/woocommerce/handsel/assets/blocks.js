// Registers the payment method with WooCommerce's block checkout, from what class-handsel-blocks.php gives.
(() => {
  const settings = window.wc.wcSettings.getSetting("handsel_data", {});
  const { decodeEntities } = window.wp.htmlEntities;
  const { createElement } = window.wp.element;
  const label = decodeEntities(settings.title || "Crypto");
  const content = createElement("span", null, decodeEntities(settings.description || ""));
  window.wc.wcBlocksRegistry.registerPaymentMethod({
    name: "handsel",
    label,
    ariaLabel: label,
    content,
    edit: content,
    canMakePayment: () => true,
    supports: { features: settings.supports || ["products"] },
  });
})();
