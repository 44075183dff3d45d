// Updates the order's state on the page.
const state = document.getElementById("state");
const title = document.getElementById("title");
const detail = document.getElementById("detail");
const link = document.getElementById("link");

async function update() {
  const response = await fetch(`/orders/${state.dataset.order}/state`);
  if (!response.ok) return;
  const next = await response.json();
  link.hidden = next.link === null;
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
