import { formatUsdh, type Order, type Product, stateOf } from "./orders.ts";

/** Escapes text for HTML, also in attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function page(title: string, body: string, script = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Demo shop</title>
<link rel="stylesheet" href="/shop.css">
<link rel="icon" href="/mug.svg">
${script}
</head>
<body>
<header><a href="/">Demo shop</a><p>Paid through Handsel</p></header>
<main>${body}</main>
</body>
</html>`;
}

export function shopPage(products: readonly Product[]): string {
  const cards = products.map(
    ({ id, name, about, picture, amount }) => `
<li class="card">
  <img src="${picture}" alt="" width="240" height="180">
  <h2>${escapeHtml(name)}</h2>
  <p>${escapeHtml(about)}</p>
  <form method="post" action="/buy/${id}">
    <strong>${formatUsdh(amount)} USDH</strong>
    <button>Buy<span class="hidden"> the ${escapeHtml(name)}</span></button>
    <button class="second" formaction="/buy/${id}?here">Pay<span class="hidden"> for the ${escapeHtml(name)}</span> on this site</button>
  </form>
</li>`,
  );
  return page(
    "Products",
    `<h1>Two things worth having</h1><ul class="cards">${cards.join("")}</ul>`,
  );
}

export function orderPage(order: Order, handselUrl: string): string {
  const { status, title, detail, link } = stateOf(order, handselUrl);
  const { name, amount, picture } = order.product;
  const isOpen = status === "open" && link !== null;
  return page(
    `Order: ${name}`,
    `
<h1>Your order</h1>
<div class="card order">
  <img src="${picture}" alt="" width="120" height="90">
  <p><strong>${escapeHtml(name)}</strong><br>${formatUsdh(amount)} USDH</p>
  <div id="state" data-order="${escapeHtml(order.id)}" data-status="${status}" role="status">
    <h2 id="title">${escapeHtml(title)}</h2>
    <p id="detail">${escapeHtml(detail)}</p>
  </div>
  <a id="link" class="button" href="${escapeHtml(link?.href ?? "/")}"${link && !isOpen ? "" : " hidden"}>${escapeHtml(link?.text ?? "")}</a>
</div>
${isOpen ? `<handsel-checkout id="checkout" label="Checkout of your order"><a class="button" href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></handsel-checkout>` : ""}
<p><a href="/">Back to the shop</a></p>`,
    `<script type="module" src="${escapeHtml(handselUrl)}/embed-v1.js"></script>
<script type="module" src="/order.js"></script>`,
  );
}

export function errorPage(title: string, detail: string): string {
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(detail)}</p><p><a href="/">Back to the shop</a></p>`,
  );
}
