// Swagger UI sets markup from texts; no text may become a script or the address of one.
globalThis.trustedTypes?.createPolicy("default", { createHTML: (markup) => markup });

// No request is sent from here, so no key is asked for.
const withoutKeys = () => ({
  wrapComponents: {
    authorizeBtn: () => () => null,
    authorizeOperationBtn: () => () => null,
  },
});

globalThis.SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  // Opened all at once, it would draw no more operations than fit on the screen.
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  filter: true,
  supportedSubmitMethods: [],
  syntaxHighlight: false,
  validatorUrl: null,
  plugins: [withoutKeys],
});

// Swagger UI gives its choices of an example no name, and lets no keyboard scroll what is wider than the page.
new MutationObserver(() => {
  for (const choice of document.querySelectorAll("select:not([aria-label])")) {
    choice.setAttribute("aria-label", "Example");
  }
  for (const example of document.querySelectorAll("pre:not([tabindex])")) example.tabIndex = 0;
}).observe(document.body, { childList: true, subtree: true });
