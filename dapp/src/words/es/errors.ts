/** Translated from English; reviewed by: nobody yet. */

export const cannotBeShown = "No se puede mostrar esto";
export const tryAgain = "Reintentar";
export const refusedByContract = "El contrato rechazó esto";
export const otherNetwork = "Tu billetera está en otra red";
export const otherNetworkAdvice =
  "No se ha movido dinero. Cambia la red en tu billetera, o reinténtalo y acepta el cambio. Si tu billetera no conoce la red, añádela antes allí.";
export const declined = "Lo rechazaste en tu billetera";
export const declinedAdvice =
  "No se ha movido dinero por esto: no se firmó ni se envió. Un paso que confirmaste antes, como una autorización, cuenta. Reinténtalo cuando quieras.";
export const stoppedWaiting = "Dejaste de esperar a tu billetera";
export const stoppedWaitingAdvice =
  "Desde aquí no se envió nada. Si tu billetera todavía muestra la solicitud, recházala allí: una transacción que confirmes más tarde cuenta, y esta página la muestra entonces.";
export const alreadyAsking = "Tu billetera ya te está preguntando";
export const alreadyAskingAdvice =
  "No se ha movido dinero. Abre tu billetera y responde a su solicitud pendiente; después reinténtalo.";
export const walletCannot = "Tu billetera no puede hacer esto";
export const walletCannotAdvice =
  "No se ha movido dinero. Si se te pidió firmar, elige enviar tú la transacción, o usa otra billetera.";
export const termsForged = "El nodo de la cadena dio una respuesta incorrecta";
export const termsForgedAdvice =
  "Las condiciones que mostró no son las de este pago, así que no se muestra nada. El dinero no se ve afectado. Reinténtalo más tarde, o pregunta al administrador de este servicio.";
export const historyMissing = "Ahora no se pueden leer los detalles de este pago";
export const historyMissingAdvice =
  "El contrato lo tiene, así que el dinero está donde lo ponen sus condiciones. No responden ni el historial público ni el registro de la cadena; esta página vuelve a preguntar por sí sola.";
export const otherChain = "La cadena no es lo que muestra esta página";
export const otherChainAdvice =
  "La moneda o el contrato que hay en ella es distinto, así que no se envió nada y no se ha movido dinero. Avisa al administrador de este servicio.";
export const accountChanged = "La cuenta de tu billetera cambió";
export const accountChangedAdvice =
  "No se ha movido dinero. Comprueba qué cuenta está conectada y reinténtalo.";
export const signatureUnfit = "Tu billetera firmó con otra cuenta";
export const signatureUnfitAdvice =
  "O dio algo que no es una firma. Se desechó, y no se ha movido dinero. Elige en tu billetera la cuenta que se muestra aquí y reinténtalo.";
export const replaced = "Reemplazaste la transacción";
export const replacedAdvice =
  "Tu billetera envió otra transacción en su lugar, así que esta no hizo nada. Solo se gastó su tarifa de red. Reinténtalo cuando quieras.";
export const reverted = "La cadena rechazó la transacción";
export const revertedAdvice =
  "No se ha movido más dinero que la tarifa de red. Algo cambió mientras estaba en camino: mira otra vez la página antes de reintentarlo.";
export const slow = "La cadena está tardando más de lo habitual";
export const slowAdvice =
  "Tu billetera dice que envió esto, y la cadena todavía no lo muestra. Mira en tu billetera qué ha pasado. Esta página sigue buscando, y lo muestra cuando llega.";
export const noGas = "No hay monedas suficientes para la tarifa de red";
export const noGasAdvice =
  "No se ha movido dinero. Añade a tu billetera un poco de la moneda propia de la cadena y reinténtalo.";
export const chainSilent = "La cadena no responde";
export const chainSilentAdvice =
  "Si tu billetera ha enviado una transacción, no se ha perdido y esta página la encuentra. Una firma que no se pudo comprobar se desecha, y no mueve nada. Revisa tu conexión y reinténtalo.";
export const unknown = "Esto no ha funcionado";
export const unknownSaid = (message: string) =>
  `Tu billetera o la cadena dijo: ${message} Mira otra vez la página antes de reintentarlo.`;
export const unknownAdvice =
  "No se conoce la causa. Mira otra vez la página antes de reintentarlo.";
export const partMissing = "No se pudo cargar una parte de esta página";
export const partMissingAdvice =
  "Tu dinero está donde estaba. Revisa tu conexión y después recarga esta página para continuar.";
export const noCheckout = "Esta página de pago no existe";
export const checkoutOver = "El plazo para pagar ha terminado";
export const alreadyPaid = "Este pedido ya está pagado";
export const offerChanged = "Esta oferta ha cambiado";
export const signatureRefused = "La firma no corresponde";
export const signatureUsed = "Esto ya se firmó y se usó antes";
export const refusedByEscrow = "El contrato de depósito en garantía rechazó el pago";
export const relayerBusy = "El retransmisor no puede enviar ahora";
export const tooManyAttempts = "Demasiados intentos";
export const signedOut = "Tu sesión está cerrada";
export const noMerchant = "Esta billetera no pertenece a ningún comercio de aquí";
export const signInFailed = "No se pudo iniciar la sesión";
export const refusedByService = "El servicio rechazó esto";
export const refusedByServiceAdvice = "El servicio rechazó esto.";
export const serviceSilent = "El servicio no responde";
export const serviceSilentAdvice =
  "Revisa tu conexión y reinténtalo; lo que ya está en el depósito en garantía está a salvo en la cadena.";
export const serviceSilentAfterAdvice =
  "Puede que haya recibido lo que enviaste o firmaste, y en ese caso cuenta: mira otra vez la página antes de reintentarlo. Lo que ya está en el depósito en garantía está a salvo en la cadena.";
export const withoutEffect = "La transacción no hizo esto";
export const withoutEffectAdvice =
  "Está en la cadena, pero no cambió el depósito en garantía: puede que haya fallado por dentro una multifirma o un lote. Mira otra vez la página antes de reintentarlo.";
export const paymentChanged = "Este pago ha cambiado";
export const paymentChangedAdvice =
  "Mientras tanto le ocurrió otra cosa, así que no se pidió nada a tu billetera y no se envió nada. Mira cómo está ahora antes de continuar.";
export const overtaken = "Otra cosa llegó antes";
export const overtakenAdvice =
  "Otra transacción cambió este pago, así que la tuya no hizo nada. Mira cómo está ahora antes de continuar.";
export const signatureRefusedAdvice =
  "Se desechó, y no se envió nada. Firma de nuevo con la cuenta que se muestra aquí, o envía tú la transacción.";
export const passkeyDeclined = "No se mostró ninguna llave de acceso";
export const passkeyDeclinedAdvice =
  "La ventana se cerró, o nadie respondió. No ha cambiado nada: reinténtalo, o usa otra forma.";
export const passkeyKnown = "Este dispositivo ya tiene una llave de acceso tuya";
export const passkeyKnownAdvice =
  "Está en la lista. Usa otro dispositivo u otra llave de seguridad para añadir una.";
export const passkeyUnable = "Este navegador no pudo usar una llave de acceso";
export const passkeyUnableAdvice =
  "No ha cambiado nada. Usa otro navegador o dispositivo, o una de las otras formas.";
export const proofRefused = "Esto no demostró que eres tú";
export const roleForbids = "Tu rol no permite esto";
export const factorDemanded = "Tu organización exige dos factores";
export const noInvitation = "Esta invitación ya no es válida";
export const organisationInUse = "Algo de la organización todavía está en camino";
export const lastOwner = "Una organización necesita un propietario";
export const lastSignIn = "Ya no podrías iniciar sesión";
export const walletTaken = "Otra cuenta u otra tienda tiene esta billetera";
export const payoutPending = "Ya hay un cambio en espera";
export const tooEarly = "Es demasiado pronto para que lo confirmes tú";
