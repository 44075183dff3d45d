/** Translated from English; reviewed by: nobody yet. */

export const toContent = "Ir para o conteúdo";
export const more = "Mais";
export const moreSections = "Mais da loja";
export const search = "Pesquisar";
export const searchHint = "Pesquisar pedidos, pagamentos, endereços";
export const controlK = "Ctrl K";
export const account = "Sua conta";
export const security = "Seu acesso e segurança";
