/** Translated from English; reviewed by: nobody yet. */

export const heldInEscrow = "Em custódia";
export const captured = "Capturado pelo lojista";
export const capturedAndKept = "Capturado e não reembolsado";
export const commissionOf = (rate: string) => `inclui comissão, ${rate}`;
export const refundedToPayer = "Reembolsado ao pagador";
export const returnedToPayer = "Devolvido ao pagador";
export const backWithPayer = "De volta ao pagador";
export const paid = "Pago";
export const paidAt = "Pago";
export const mayCapture = "O lojista pode capturar";
export const mayGoBack = "Pode voltar ao pagador";
export const close = "Fechar";
export const atMost = (max: string) => `No máximo ${max}`;
export const allOfIt = "Tudo";
export const linkToEvidence = "Link para evidências";
export const linkToEvidenceHint = "Se você tiver um. Todos podem lê-lo.";
export const releaseRest = "Devolver o resto ao pagador";
export const releaseRestHint =
  "Na mesma transação. Do contrário, ele continua em custódia, para ser capturado ou devolvido depois.";
export const sendMyself = "Enviar a transação por conta própria";
export const sendMyselfHint =
  "Sua carteira paga a taxa de rede. Do contrário, você só assina, e o retransmissor paga.";
export const signedBefore = "Você já assinou isto";
export const signedBeforeAdvice = (time: string) =>
  `A assinatura é válida até ${time} e vale uma vez só: pelo retransmissor ou por sua própria transação, que leva a mesma assinatura.`;
export const sentBefore = "Sua carteira já enviou isto";
export const sentBeforeAdvice =
  "Este dispositivo se lembra da transação. Espere por ela aqui antes de enviar outra.";
export const notSent = "Minha carteira não a enviou";
export const askedBefore = "Isto já foi pedido à sua carteira";
export const askedBeforeAdvice =
  "Se ela ainda mostrar essa solicitação, recuse-a ali: se for confirmada depois, também valeria.";
export const relaySlow = "A blockchain está demorando mais que o normal";
export const relaySlowAdvice =
  "Você assinou, e o retransmissor tem a sua assinatura. Feche isto e espere, ou envie a transação por conta própria: ela leva a mesma assinatura, então só uma das duas vale.";
export const relayerSilent = "O retransmissor não responde";
export const relayerSilentAdvice =
  "Você assinou. Não se sabe se o retransmissor enviou: esta página pergunta ao contrato. Tente de novo, ou envie a transação por conta própria: ela leva a mesma assinatura, então só uma das duas vale.";
export const changed = "Este pagamento mudou";
export const showAgain = "Mostrar como está agora";
export const changedAdvice =
  "Outra coisa aconteceu com ele desde que esta janela foi aberta, então o que ela diz já não é assim.";
export const waitForTransaction = "Esperar pela transação";
export const willWait = "Nada é pedido à sua carteira.";
export const willRelayAgain = "O retransmissor recebe a sua assinatura de novo.";
export const willSign = "Sua carteira pede que você assine.";
export const willConfirm = "Sua carteira pede que você confirme.";
export const linkMalformed = "Escreva um só link, de no máximo 500 caracteres, sem espaços.";
export const possibleLater = (action: string, left: string) =>
  `${action}: possível daqui a ${left}`;
export const youArePayer = "Você é o pagador";
export const youAreMerchant = "Você é o lojista";
export const youArePayee = "Você é o recebedor";
export const youAreArbiter = "Você é o árbitro";
export const youActForMerchant = "Você age pelo lojista";
export const youAreNobody = "Você não é nenhuma das partes deste pagamento";
export const nothingToDo = "Não há nada a fazer agora.";
export const nothingToDoHere =
  "Você pode ver este pagamento. Para agir sobre ele, conecte a carteira do pagador ou a do lojista.";
export const creditAdvice =
  "O contrato não conseguiu enviar o dinheiro a esta carteira, então o guarda para você, deste pagamento e de qualquer outro. Só você pode pegá-lo.";
export const waitingForYourWallet = "Esperando sua carteira…";
export const withdraw = (amount: string) => `Sacar ${amount}`;
export const credit = "Há dinheiro esperando por você";
export const connectTitle = "Conecte a carteira com que você pagou";
export const onItsWay = (label: string) => `A caminho: ${label}`;
export const onItsWayAdvice =
  "Foi assinado ou enviado deste dispositivo, e a blockchain ainda não o mostra.";
export const connectWhileHeld =
  "Conecte a carteira que pagou para dizer que recebeu o seu pedido, ou que há um problema. A do lojista captura ou devolve.";
export const connectWhileDisputed = "Conecte a carteira que pagou, a do lojista ou a do árbitro.";
export const connectForRefundOrCredit =
  "Para reembolsar, conecte a carteira do lojista; para sacar, a que não pôde ser paga.";
export const connectForRefund = "Conecte a carteira do lojista para reembolsar.";
export const payment = "Pagamento";
export const andMore = (items: string, count: number) => `${items} e mais ${count}`;
export const noPayment = "Este não é o endereço de um pagamento";
export const noPaymentAdvice =
  "Nenhum dinheiro é afetado. Confira o link: a blockchain ou o id do pagamento nele não pode estar certo.";
export const unknownPayment = "A blockchain ainda não conhece este pagamento";
export const unknownPaymentAdvice =
  "Se acabou de ser enviado, ele aparece aqui sozinho. Do contrário, nada foi pago com este id.";
export const thePayment = "o pagamento";
export const chainSilent = "A blockchain não responde agora";
export const chainSilentAdvice =
  "O dinheiro está onde estava. Esta página mostra a última resposta da blockchain e pergunta de novo sozinha.";
export const historyIncomplete = "O histórico não está completo agora";
export const historyIncompleteAdvice =
  "A informação de onde está o dinheiro vem do próprio contrato. O que aconteceu antes é acrescentado assim que o histórico público o tiver.";
export const whereTheMoneyIs = "Onde está o dinheiro";
export const whatHappened = "O que aconteceu";
export const escrowAddress = "endereço do contrato de custódia";
export const readFrom = (chain: string) => `Lido do contrato de custódia em ${chain}`;
export const payerAddress = "endereço do pagador";
export const payer = "Pagador";
export const merchantAddress = "endereço do lojista";
export const merchant = "Lojista";
export const payeeAddress = "endereço do recebedor";
export const payee = "Recebedor";
export const borneByMerchant = (rate: string) => `${rate}, por conta do lojista`;
export const commission = "Comissão";
export const inspectionPeriod = "Prazo de inspeção";
export const none = "não há";
export const noneAtOnce = "não há: pago de imediato";
export const withoutEnd = "sem fim";
export const capturePeriod = "Prazo de captura";
export const refundPeriod = "Prazo de reembolso";
export const coin = "Moeda";
export const coinOnChain = (token: string, chain: string) => `${token} em ${chain}`;
export const paymentId = "id do pagamento";
export const paymentIdLabel = "Id do pagamento";
export const paymentIdHint = "o hash destes termos";
export const eventCommission = (fee: string) => `comissão ${fee}`;
export const eventRelayed = "enviado em nome do pagador, que não pagou taxa de rede";
export const transactionHash = "hash da transação";
export const transaction = "transação";
export const eventFunded = (amount: string) => `Pagamento de ${amount} colocado em custódia`;
export const eventPaidAtOnce = (amount: string) => `Pagamento imediato de ${amount}`;
export const eventReleased = (amount: string) => `Liberação de ${amount} pelo pagador`;
export const eventCaptured = (amount: string) => `Captura de ${amount} para o lojista`;
export const eventVoided = (amount: string) => `Devolução de ${amount} ao pagador`;
export const eventReclaimed = (amount: string) =>
  `Devolução de ${amount} ao pagador após o fim do prazo`;
export const eventRefunded = (amount: string) => `Reembolso de ${amount} ao pagador`;
export const eventDisputedByPayer = "Disputa aberta pelo pagador";
export const eventDisputedByMerchant = "Disputa aberta pelo lojista";
export const eventResolved = (returned: string, amount: string) =>
  `O árbitro decidiu: ${returned} para o pagador e captura de ${amount}`;
export const eventSettled = (returned: string, amount: string) =>
  `Pagador e lojista chegaram a um acordo: ${returned} para o pagador e captura de ${amount}`;
export const eventDisputeExpired = (amount: string) =>
  `Devolução de ${amount} ao pagador: o árbitro não decidiu a tempo`;
export const eventEvidenceOfPayer = "Evidências do pagador";
export const eventEvidenceOfMerchant = "Evidências do lojista";
export const eventKept = (amount: string, actor: string) =>
  `Não foi possível enviar ${amount} para ${actor}: o contrato guarda o valor para essa conta`;
export const inspectionEnds = "Fim da inspeção";
export const inspectionEndsNote = "A partir daí o lojista pode capturar.";
export const captureWindowEnds = "Fim do prazo de captura";
export const captureWindowEndsNote =
  "O que ainda estiver em custódia pode então voltar ao pagador.";
export const arbitrationEnds = "Fim do prazo do árbitro";
export const arbitrationEndsNote =
  "Sem uma decisão, o que está em custódia volta então ao pagador.";
export const refundWindowEnds = "Fim do prazo de reembolso";
export const refundWindowEndsNote = "Até lá, o lojista pode reembolsar pelo contrato.";
export const amount = "Valor";
export const confirmDelivery = (shop: string) => `Já recebi: pagar ${shop}`;
export const confirmDeliveryNote =
  "Você recebeu o que comprou: o dinheiro é pago à loja. Não é possível desfazer.";
export const capture = "Capturar";
export const captureNote = "Retire o dinheiro, ou a parte dele referente ao que você já entregou.";
export const giveBack = "Devolver";
export const giveBackNote =
  "Devolva ao pagador o dinheiro em custódia. Nenhuma comissão é cobrada.";
export const refund = "Reembolsar";
export const refundNote =
  "Reembolse ao pagador dinheiro já capturado, a partir da carteira conectada.";
export const returnToPayer = "Devolver ao pagador";
export const returnToPayerNote =
  "O prazo de captura terminou: tudo o que ainda está em custódia volta ao pagador.";
export const getMoneyBack = "Pegar meu dinheiro de volta";
export const getMoneyBackNote =
  "A loja não retirou o dinheiro a tempo: tudo o que ainda está em custódia volta para a sua carteira.";
export const returnToPayerSubmit = "Devolver o dinheiro";
export const openDispute = "Abrir uma disputa";
export const openDisputeNote =
  "O árbitro dos termos decide quem recebe o dinheiro que ainda está em custódia.";
export const openDisputeSubmit = "Abrir a disputa";
export const addEvidence = "Adicionar evidências";
export const addEvidenceNote = "Dê um link ao árbitro. Todos podem lê-lo na blockchain.";
export const addEvidenceSubmit = "Adicionar as evidências";
export const decideDispute = "Decidir a disputa";
export const decideDisputeNote =
  "Escolha a parte do pagador; o resto é capturado. Não é possível desfazer.";
export const decideDisputeSubmit = "Decidir";
export const decideDisputeAmount = "Para o pagador";
export const endDispute = "Encerrar a disputa";
export const endDisputeNote =
  "O árbitro não decidiu a tempo: tudo o que ainda está em custódia volta ao pagador.";
export const hintSign = "Assine na sua carteira. Não custa nada.";
export const hintSubmitting = "Assinado. Entregando ao retransmissor.";
export const hintRelayed = "Enviado pelo retransmissor. Esperando a blockchain.";
export const hintNetwork = "Aceite a troca de rede na sua carteira.";
export const hintChecking = "Verificando antes que algo seja pedido a você.";
export const hintResetAllowance =
  "Primeiro revogue uma permissão antiga na sua carteira: esta moeda exige isso.";
export const hintAllow = "Primeiro permita exatamente este valor na sua carteira.";
export const hintConfirm = "Confirme na sua carteira.";
export const hintPending = "Enviado. Esperando a blockchain.";
export const onChain = (chain: string) => `em ${chain}`;
export const orderIsSigned = "O hash deste pedido está nos termos que foram assinados";
export const order = "Pedido";
export const lineItem = (quantity: number, name: string) => `${quantity} × ${name}`;
export const verify = "Verificar com a blockchain";
export const recomputed = (block: string) =>
  `O que foi combinado, recalculado neste navegador, é o que o contrato tem. Lido no bloco ${block}.`;
export const orderRecomputed = "O hash do pedido está nele.";
export const doYouHaveIt = "Você recebeu o seu pedido?";
export const yoursAgain = "O dinheiro é seu de novo";
export const arbiterLate =
  "O árbitro não decidiu a tempo. Pegue o dinheiro de volta antes de uma decisão tardia.";
export const cannotBeUndone = "Não é possível desfazer o pagamento à loja.";
export const sayBefore = (time: string, shop: string) =>
  `Não é possível desfazer o pagamento à loja. Se algo estiver errado, diga antes de ${time}: a partir daí, ${shop} pode retirar o dinheiro sem a sua palavra.`;
export const sayNow = (shop: string) =>
  `Não é possível desfazer o pagamento à loja. Se algo estiver errado, diga agora: ${shop} pode retirar o dinheiro a qualquer momento sem a sua palavra.`;
export const thereIsAProblem = "Há um problema";
export const pageTitle = (order: string, shop: string) => `${order} · ${shop}`;
export const toAnotherAddress = "Para outro endereço";
export const address = "Endereço";
export const toAnotherAddressHint =
  "Se esta carteira não consegue receber a moeda. O que é enviado a um endereço errado se perde.";
export const addressMalformed = "Isto não é um endereço. Copie-o inteiro: 0x e 40 caracteres.";
export const addressRefused = "O contrato não envia nada a este endereço.";
export const receipt = "Recibo";
export const openOrPrint = "Abrir ou imprimir";
export const shop = "Loja";
export const questions = "Dúvidas";
export const ifYouDisagree = "Se vocês discordarem";
export const arbiterAddress = "endereço do árbitro";
