/** Translated from English; reviewed by: nobody yet. */

export const receipt = "Recibo";
export const pageTitle = (order: string) => `Recibo · ${order}`;
export const issued = (number: string, date: string) => `${number} · emitido em ${date}`;
export const paidThen = (date: string) => `Pago em ${date}`;
export const backToPayment = "Pagamento";
export const print = "Imprimir ou PDF";
export const proof = "Prova";
export const soldBy = "Vendido por";
export const paidBy = "Pago por";
export const vat = (id: string) => `Identificação fiscal ${id}`;
export const stateNow = "Situação ao imprimir";
export const stateAt = (time: string) => `em ${time}`;
export const collectable = (from: string, until: string) =>
  `Pode ser retirado de ${from} a ${until}`;
export const collectableFrom = (from: string) => `Pode ser retirado a partir de ${from}`;
export const refundable = (until: string) => `Pode ser reembolsado até ${until}`;
export const order = "Pedido";
export const quantity = "Quantidade";
export const each = "Unitário";
export const amount = "Valor";
export const totalPaid = "Total pago";
export const atRate = (coin: string, rate: string, date: string) =>
  `${coin} pela cotação ${rate}, ${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "Pago";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}, em ${chain} (blockchain ${id})`;
export const from = "De";
export const to = "Para";
export const transaction = "Transação";
export const payment = "Pagamento";
export const escrow = "Custódia";
export const qr = "QR code: o pagamento, como está hoje";
export const fine =
  "Escaneie o código para ver onde o dinheiro está hoje. O número do pagamento é calculado a partir do que os dois lados combinaram, então qualquer pessoa pode verificar este recibo com a blockchain, mesmo sem o Handsel.";
export const verifyHere = "Verifique uma prova aqui.";
export const historyMissing = "Ainda não é possível criar o recibo";
export const historyMissingAdvice =
  "O histórico público deste pagamento não responde. Nada se perdeu: esta página mostra o recibo assim que ele responder.";
export const proofFile = (id: string) => `handsel-recibo-${id.slice(2, 10)}.json`;

export const verify = "Verificar um recibo";
export const verifyAdvice =
  "Escolha a prova que foi baixada com um recibo. Ela é verificada neste navegador, sem consultar nenhum servidor.";
export const choose = "Escolher um arquivo";
export const unreadable = "Este navegador não consegue ler o arquivo";
export const unreadableAdvice =
  "Ele pode ter sido movido ou alterado depois que você o escolheu. Escolha-o de novo.";
export const notAReceipt = "Este arquivo não é a prova de um recibo";
export const notAReceiptAdvice =
  "Escolha o arquivo JSON que o botão “Prova” do recibo deu. Um recibo impresso é verificado pelo código dele.";
export const fits = "Este recibo é o que foi combinado";
export const fitsAdvice =
  "Cada parte dele foi calculada de novo e confere. Se o dinheiro foi pago, e onde está agora, só a blockchain diz: veja o pagamento.";
export const fails = "Este recibo foi alterado";
export const failsAdvice = "Não confie nele. O que não confere está marcado abaixo.";
export const checkEscrow = "A custódia é o contrato do Handsel";
export const checkTerms = "Os termos têm como hash o número do pagamento";
export const checkOrder = "O pedido tem o hash que está nos termos";
export const checkAmounts = "Valor, pagador, recebedor e vendedor são os dos termos";
export const checkPrice = "O preço pela cotação é o valor, e o pedido soma esse preço";
export const checkSignature = "Tudo está como o serviço da loja assinou";
export const signedBy = "Assinado com";
export const thisService = "a chave deste serviço";
export const otherService = (key: string) =>
  `uma chave que este serviço não conhece: ${key}. Pergunte à loja se é dela.`;
export const fitsPart = "confere";
export const failsPart = "não confere";
export const notSaid = "não informado";
export const lookAtPayment = "Ver o pagamento";
export const says = "O que ele diz";
export const seller = "Vendedor";
export const description = "Referente a";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "Inclui " : ""}${name}${rate === null ? "" : ` ${rate}%`}`;
