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
  validatorUrl: null,
  plugins: [withoutKeys],
});
