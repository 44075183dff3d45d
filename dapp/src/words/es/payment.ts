/** Translated from English; reviewed by: nobody yet. */

export const heldInEscrow = "Retenido en garantía";
export const captured = "Capturado por el comercio";
export const capturedAndKept = "Capturado y no reembolsado";
export const commissionOf = (rate: string) => `de ello, comisión: ${rate}`;
export const refundedToPayer = "Reembolsado al pagador";
export const returnedToPayer = "Devuelto al pagador";
export const backWithPayer = "Recuperado por el pagador";
export const paid = "Pagado";
export const paidAt = "Pagado";
export const mayCapture = "El comercio puede capturar";
export const mayGoBack = "Puede volver al pagador";
export const close = "Cerrar";
export const atMost = (max: string) => `Como máximo ${max}`;
export const allOfIt = "Todo";
export const linkToEvidence = "Enlace a las pruebas";
export const linkToEvidenceHint = "Si lo tienes. Cualquiera puede leerlo.";
export const releaseRest = "Devolver el resto al pagador";
export const releaseRestHint =
  "En la misma transacción. De lo contrario queda en el depósito en garantía, para capturarlo o devolverlo más tarde.";
export const sendMyself = "Enviar yo la transacción";
export const sendMyselfHint =
  "Tu billetera paga la tarifa de red. De lo contrario solo firmas, y paga el retransmisor.";
export const signedBefore = "Ya has firmado esto";
export const signedBeforeAdvice = (time: string) =>
  `Es válido hasta el ${time}, y cuenta una sola vez: por el retransmisor o por tu propia transacción, que lleva la misma firma.`;
export const sentBefore = "Tu billetera ya ha enviado esto";
export const sentBeforeAdvice =
  "Este dispositivo recuerda la transacción. Espérala aquí antes de enviar otra.";
export const notSent = "Mi billetera no la envió";
export const askedBefore = "Ya se le preguntó a tu billetera";
export const askedBeforeAdvice =
  "Si todavía muestra esa solicitud, recházala allí: confirmada más tarde, también contaría.";
export const relaySlow = "La cadena está tardando más de lo habitual";
export const relaySlowAdvice =
  "Has firmado y el retransmisor tiene tu firma. Cierra esto y espera, o envía tú la transacción: lleva la misma firma, así que solo cuenta una de las dos.";
export const relayerSilent = "El retransmisor no responde";
export const relayerSilentAdvice =
  "Has firmado. No se sabe si el retransmisor lo ha enviado: esta página pregunta al contrato. Reinténtalo, o envía tú la transacción: lleva la misma firma, así que solo cuenta una de las dos.";
export const changed = "Este pago ha cambiado";
export const showAgain = "Mostrarlo como está ahora";
export const changedAdvice =
  "Le ocurrió otra cosa desde que se abrió este cuadro de diálogo, así que lo que dice ya no es cierto.";
export const waitForTransaction = "Esperar la transacción";
export const willWait = "No se pide nada a tu billetera.";
export const willRelayAgain = "El retransmisor recibe tu firma otra vez.";
export const willSign = "Tu billetera te pide firmar.";
export const willConfirm = "Tu billetera te pide confirmar.";
export const linkMalformed = "Escribe un enlace de 500 caracteres como máximo, sin espacios.";
export const possibleLater = (action: string, left: string) =>
  `${action}: será posible dentro de ${left}`;
export const youArePayer = "Eres el pagador";
export const youAreMerchant = "Eres el comercio";
export const youArePayee = "Eres el beneficiario";
export const youAreArbiter = "Eres el árbitro";
export const youActForMerchant = "Actúas en nombre del comercio";
export const youAreNobody = "No eres ninguna de las partes de este pago";
export const nothingToDo = "Ahora no hay nada que hacer.";
export const nothingToDoHere =
  "Puedes ver este pago. Para actuar sobre él, conecta la billetera del pagador o la del comercio.";
export const creditAdvice =
  "El contrato no pudo enviarlo a esta billetera, así que lo guarda para ti: lo de este pago y lo de cualquier otro. Solo tú puedes retirarlo.";
export const waitingForYourWallet = "Esperando a tu billetera…";
export const withdraw = (amount: string) => `Retirar ${amount}`;
export const credit = "Hay dinero que te espera";
export const connectTitle = "Conecta la billetera con la que pagaste";
export const onItsWay = (label: string) => `En camino: ${label}`;
export const onItsWayAdvice =
  "Se firmó o se envió desde este dispositivo, y la cadena todavía no lo muestra.";
export const connectWhileHeld =
  "Conecta la billetera que pagó para decir que tienes tu pedido, o que hay un problema. La del comercio captura o devuelve.";
export const connectWhileDisputed =
  "Conecta la billetera que pagó, la del comercio o la del árbitro.";
export const connectForRefundOrCredit =
  "Conecta la billetera del comercio para reembolsar o, para retirar, la que no pudo recibir el pago.";
export const connectForRefund = "Conecta la billetera del comercio para reembolsar.";
export const payment = "Pago";
export const andMore = (items: string, count: number) => `${items} y ${count} más`;
export const noPayment = "Esta no es la dirección de ningún pago";
export const noPaymentAdvice =
  "Ningún dinero se ve afectado. Revisa el enlace: la cadena o el ID del pago que contiene no puede ser correcto.";
export const unknownPayment = "La cadena todavía no conoce ese pago";
export const unknownPaymentAdvice =
  "Si se acaba de enviar, aparece aquí por sí solo. De lo contrario, no se pagó nada con este ID.";
export const thePayment = "el pago";
export const chainSilent = "La cadena no responde ahora";
export const chainSilentAdvice =
  "El dinero está donde estaba. Esta página muestra la última respuesta de la cadena y vuelve a preguntar por sí sola.";
export const historyIncomplete = "El historial no está completo ahora";
export const historyIncompleteAdvice =
  "Dónde está el dinero se lee del propio contrato. Lo que pasó antes se añade en cuanto lo tiene el historial público.";
export const whereTheMoneyIs = "Dónde está el dinero";
export const whatHappened = "Qué ha pasado";
export const escrowAddress = "dirección del contrato de depósito en garantía";
export const readFrom = (chain: string) => `Leído del contrato de depósito en garantía en ${chain}`;
export const payerAddress = "dirección del pagador";
export const payer = "Pagador";
export const merchantAddress = "dirección del comercio";
export const merchant = "Comercio";
export const payeeAddress = "dirección del beneficiario";
export const payee = "Beneficiario";
export const borneByMerchant = (rate: string) => `${rate}, a cargo del comercio`;
export const commission = "Comisión";
export const inspectionPeriod = "Plazo de revisión";
export const none = "no hay";
export const noneAtOnce = "no hay: se paga de inmediato";
export const withoutEnd = "sin fin";
export const capturePeriod = "Plazo de captura";
export const refundPeriod = "Plazo de reembolso";
export const coin = "Moneda";
export const coinOnChain = (token: string, chain: string) => `${token} en ${chain}`;
export const paymentId = "ID del pago";
export const paymentIdLabel = "ID del pago";
export const paymentIdHint = "el hash de estas condiciones";
export const eventCommission = (fee: string) => `comisión ${fee}`;
export const eventRelayed = "enviado en nombre del pagador, que no pagó tarifa de red";
export const transactionHash = "hash de la transacción";
export const transaction = "transacción";
export const eventFunded = (amount: string) => `${amount}: pagado al depósito en garantía`;
export const eventPaidAtOnce = (amount: string) => `${amount}: pagado de inmediato`;
export const eventReleased = (amount: string) => `${amount}: liberado por el pagador`;
export const eventCaptured = (amount: string) => `${amount}: capturado para el comercio`;
export const eventVoided = (amount: string) => `${amount}: devuelto al pagador`;
export const eventReclaimed = (amount: string) =>
  `${amount}: devuelto al pagador después del plazo`;
export const eventRefunded = (amount: string) => `${amount}: reembolsado al pagador`;
export const eventDisputedByPayer = "Disputa abierta por el pagador";
export const eventDisputedByMerchant = "Disputa abierta por el comercio";
export const eventResolved = (returned: string, amount: string) =>
  `El árbitro decidió: ${returned} para el pagador; importe capturado: ${amount}`;
export const eventSettled = (returned: string, amount: string) =>
  `Acuerdo entre el pagador y el comercio: ${returned} para el pagador; importe capturado: ${amount}`;
export const eventDisputeExpired = (amount: string) =>
  `${amount}: devuelto al pagador, porque el árbitro no decidió a tiempo`;
export const eventEvidenceOfPayer = "Pruebas del pagador";
export const eventEvidenceOfMerchant = "Pruebas del comercio";
export const eventKept = (amount: string, actor: string) =>
  `No se pudo enviar ${amount} a ${actor}: el contrato lo guarda para esa cuenta`;
export const inspectionEnds = "Termina la revisión";
export const inspectionEndsNote = "Desde entonces el comercio puede capturar.";
export const captureWindowEnds = "Termina el plazo de captura";
export const captureWindowEndsNote = "Lo que aún esté retenido puede entonces volver al pagador.";
export const arbitrationEnds = "Termina el plazo del árbitro";
export const arbitrationEndsNote =
  "Sin una decisión, lo que está retenido vuelve entonces al pagador.";
export const refundWindowEnds = "Termina el plazo de reembolso";
export const refundWindowEndsNote =
  "Hasta entonces el comercio puede reembolsar a través del contrato.";
export const amount = "Importe";
export const confirmDelivery = (shop: string) => `Lo tengo: pagar a ${shop}`;
export const confirmDeliveryNote =
  "Recibiste lo que pagaste: el dinero se paga a la tienda. Esto no se puede deshacer.";
export const capture = "Capturar";
export const captureNote = "Toma el dinero, o la parte que corresponde a lo que has entregado.";
export const giveBack = "Devolver";
export const giveBackNote = "Devuelve dinero retenido al pagador. No se cobra comisión.";
export const refund = "Reembolsar";
export const refundNote = "Reembolsa al pagador dinero capturado, desde la billetera conectada.";
export const returnToPayer = "Devolver al pagador";
export const returnToPayerNote =
  "El plazo de captura ha terminado: todo lo que sigue retenido vuelve al pagador.";
export const getMoneyBack = "Recuperar mi dinero";
export const getMoneyBackNote =
  "La tienda no lo cobró a tiempo: todo lo que sigue retenido vuelve a tu billetera.";
export const returnToPayerSubmit = "Devolver el dinero";
export const openDispute = "Abrir una disputa";
export const openDisputeNote =
  "El árbitro de las condiciones decide quién recibe el dinero que sigue retenido.";
export const openDisputeSubmit = "Abrir la disputa";
export const addEvidence = "Añadir pruebas";
export const addEvidenceNote = "Dale un enlace al árbitro. Cualquiera puede leerlo en la cadena.";
export const addEvidenceSubmit = "Añadir las pruebas";
export const decideDispute = "Decidir la disputa";
export const decideDisputeNote =
  "Elige la parte del pagador; el resto se captura. Esto no se puede deshacer.";
export const decideDisputeSubmit = "Decidir";
export const decideDisputeAmount = "Para el pagador";
export const endDispute = "Terminar la disputa";
export const endDisputeNote =
  "El árbitro no decidió a tiempo: todo lo que sigue retenido vuelve al pagador.";
export const hintSign = "Firma en tu billetera. No cuesta nada.";
export const hintSubmitting = "Firmado. Entregándolo al retransmisor.";
export const hintRelayed = "Enviado por el retransmisor. Esperando a la cadena.";
export const hintNetwork = "Acepta el cambio de red en tu billetera.";
export const hintChecking = "Comprobando antes de pedirte nada.";
export const hintResetAllowance =
  "Primero retira una autorización anterior en tu billetera: esta moneda lo exige.";
export const hintAllow = "Primero autoriza exactamente este importe en tu billetera.";
export const hintConfirm = "Confirma en tu billetera.";
export const hintPending = "Enviado. Esperando a la cadena.";
export const onChain = (chain: string) => `en ${chain}`;
export const orderIsSigned = "El hash de este pedido está en las condiciones que se firmaron";
export const order = "Pedido";
export const lineItem = (quantity: number, name: string) => `${quantity} × ${name}`;
export const verify = "Verificar con la cadena";
export const recomputed = (block: string) =>
  `Lo que se acordó, calculado de nuevo en este navegador, es lo que tiene el contrato. Leído en el bloque ${block}.`;
export const orderRecomputed = "Contiene el hash del pedido.";
export const doYouHaveIt = "¿Tienes tu pedido?";
export const yoursAgain = "El dinero es tuyo otra vez";
export const arbiterLate =
  "El árbitro no decidió a tiempo. Recupera el dinero antes de una decisión tardía.";
export const cannotBeUndone = "Pagar a la tienda no se puede deshacer.";
export const sayBefore = (time: string, shop: string) =>
  `Pagar a la tienda no se puede deshacer. Si algo va mal, dilo antes de ${time}: desde entonces ${shop} puede cobrar sin tu confirmación.`;
export const sayNow = (shop: string) =>
  `Pagar a la tienda no se puede deshacer. Si algo va mal, dilo ahora: ${shop} puede cobrar en cualquier momento sin tu confirmación.`;
export const thereIsAProblem = "Hay un problema";
export const pageTitle = (order: string, shop: string) => `${order} · ${shop}`;
export const toAnotherAddress = "A otra dirección";
export const address = "Dirección";
export const toAnotherAddressHint =
  "Si esta billetera no puede recibir la moneda. Lo que se envía a una dirección equivocada se pierde.";
export const addressMalformed = "Esto no es una dirección. Cópiala entera: 0x y 40 caracteres.";
export const addressRefused = "El contrato no envía nada a esta dirección.";
export const receipt = "Recibo";
export const openOrPrint = "Abrir o imprimir";
export const shop = "Tienda";
export const questions = "Preguntas";
export const ifYouDisagree = "Si no hay acuerdo";
export const arbiterAddress = "dirección del árbitro";
