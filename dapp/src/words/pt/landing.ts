/** Translated from English; reviewed by: nobody yet. */

export const headline = "Pague com cripto. A loja é paga quando você tiver o que comprou.";
export const introduction =
  "Seu dinheiro espera em um contrato de custódia (escrow), que só pode pagar a loja ou devolver a você. Você paga da sua própria carteira e não precisa de conta.";
export const forPayers =
  "Veio pagar? Abra o link de pagamento ou escaneie o QR code que a loja deu a você: ele leva direto ao seu pedido.";
export const howItGoes = "Como funciona um pagamento";
export const stepPay = "Você paga, uma vez";
export const stepPayText =
  "Você confirma na sua própria carteira. O dinheiro vai para o contrato de custódia.";
export const stepHeld = "Fica em custódia, com segurança";
export const stepHeldText = "A loja vê que o dinheiro está lá e envia o que você comprou.";
export const stepPaid = "Você recebeu: a loja é paga";
export const stepPaidText =
  "Com a sua palavra, ou depois dos dias combinados, se você não relatar nenhum problema.";
export const stepBack = "Ou volta para você";
export const stepBackText =
  "Se a loja cancelar ou não retirar o dinheiro a tempo. Se vocês dois discordarem, um árbitro só pode dividir o dinheiro entre vocês.";
export const forShops = "Para lojas";
export const forShopsText =
  "Links, QR codes, um checkout e uma API. O dinheiro vai para a sua própria carteira, sem estornos depois que você o retira.";
export const startSelling = "Começar a vender";
export const toShops = "Ir para os seus pagamentos";
export const cost = "Quanto custa";
export const costText =
  "Clientes: só as taxas de rede, quando ninguém as paga para eles. Lojas: uma comissão sobre o que retiram, nenhuma sobre o que volta.";
export const control = "Quem pode mover o dinheiro";
export const controlText =
  "Você, a loja e um árbitro, se o seu pedido nomear um: cada um só como você assinou. Quem opera este site não pode ficar com o dinheiro nem enviá-lo a outro lugar.";
export const signIn = "Entrar";
export const docs = "Referência da API";
export const myPayments = "Todos os pagamentos da sua carteira";
export const wallet = "Uma carteira neste navegador, para valores do dia a dia";
