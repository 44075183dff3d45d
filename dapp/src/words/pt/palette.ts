/** Translated from English; reviewed by: nobody yet. */

export const title = "Pesquisar na loja";
export const placeholder = "Número do pedido, pagamento, transação, endereço ou página";
export const payments = "Pagamentos";
export const pages = "Páginas";
export const nothing = (text: string) =>
  `Nada tem “${text}”. Pagamentos são encontrados por um número, identificador ou endereço inteiros.`;
export const hint = "↑ ↓ para escolher, Enter para abrir, Esc para fechar";
