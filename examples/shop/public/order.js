// Updates the order's state on the page.
const state = document.getElementById("state");
const title = document.getElementById("title");
const detail = document.getElementById("detail");
const link = document.getElementById("link");
const checkout = document.getElementById("checkout");

async function update() {
  const response = await fetch(`/orders/${state.dataset.order}/state`);
  if (!response.ok) return;
  const next = await response.json();
  if (next.status !== "open" && next.status !== "confirming") checkout?.remove();
  // The checkout on this page has the link in it.
  link.hidden = next.link === null || (next.status === "open" && checkout?.isConnected === true);
  if (next.link) {
    link.href = next.link.href;
    link.textContent = next.link.text;
  }
  if (next.title === title.textContent && next.detail === detail.textContent) return;
  state.dataset.status = next.status;
  title.textContent = next.title;
  detail.textContent = next.detail;
}

setInterval(() => update().catch(() => {}), 1000);
// Only a reason to look: what is paid, the shop's server knows from its webhook.
checkout?.addEventListener("handsel:paid", () => update().catch(() => {}));
