/** Translated from English; reviewed by: nobody yet. */

export const store = "Loja";
export const name = "Nome";
export const nameHint = "Em checkouts, recibos e na carteira do cliente.";
export const address = "Lojista nos termos";
export const addressName = "endereço do lojista";
export const told = "O que é informado aos pagadores";
export const toldNote = (mode: string) => `No modo de ${mode}. O que fica vazio não é mostrado.`;
export const website = "Site";
export const supportEmail = "E-mail em que os clientes falam com você";
export const supportUrl = "Onde os clientes encontram ajuda";
export const refundPolicy = "Quando você devolve dinheiro";
export const legalName = "Razão social";
export const legalAddress = "Endereço legal";
export const taxId = "Identificação fiscal";
export const receiptPrefix = "Recibos começam com";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "Escreva um endereço completo, como https://shop.example.",
  support_email: "Escreva um endereço de e-mail, como help@shop.example.",
  support_url: "Escreva um endereço completo, como https://shop.example/help.",
  receipt_prefix: "De 1 a 12 letras maiúsculas, algarismos ou hifens.",
} as const;
export const brand = "Logotipo e cor";
export const brandNote = "Os pagadores os veem em checkouts, links, pagamentos e recibos.";
export const logo = "Logotipo";
export const logoHint = "PNG, JPEG ou WebP. É desenhado em um quadrado, e só o desenho é enviado.";
export const logoUnreadable =
  "Este navegador não consegue ler o arquivo como imagem. Escolha outro.";
export const logoRefused =
  "A imagem tem detalhes demais para um logotipo. Escolha uma mais simples.";
export const chooseLogo = "Escolher uma imagem";
export const removeLogo = "Remover o logotipo";
export const accent = "Cor";
export const accentHint =
  "Seis dígitos hexadecimais, como #9c4a2f. Letras brancas precisam ser legíveis sobre ela.";
export const accentForm = "Escreva # e seis dígitos hexadecimais, como #9c4a2f.";
export const accentPale = "Letras brancas não são legíveis sobre ela. Escolha uma cor mais escura.";
export const embed = "Checkouts nas suas próprias páginas";
export const embedNote =
  "Estas páginas podem mostrar seus checkouts em um quadro e são avisadas quando um é pago.";
export const embedOrigins = "Endereços das suas páginas";
export const embedOriginsHint =
  "Um em cada linha, como https://shop.example. Nenhum: nenhuma página pode.";
export const embedRefused =
  "Cada linha precisa de https:// e um nome, sem nada depois, como https://shop.example.";
export const embedNone = "Nenhuma página pode.";
export const save = "Salvar";
export const saved = "Salvo";
export const stores = "Lojas da sua organização";
export const open = "Abrir uma loja";
export const openTitle = "Abra mais uma loja";
export const openAdvice =
  "Os pagamentos são distinguidos pelo endereço do lojista, por isso cada loja tem uma carteira sua só para ela.";
export const whichWallet = "A carteira dela";
export const noWallet =
  "Todas as carteiras da sua conta já têm uma loja. Adicione antes outra em Segurança.";
export const openIt = "Abrir a loja";
export const thisStore = "esta";
export const theStores = "as lojas";
export const theProfile = "o perfil";
export const modes = { live: "produção", test: "teste" } as const;
export const required = "Isto é necessário.";
