/** Translated from English; reviewed by: nobody yet. */

export const windowTitle = "Bienvenida";
export const signInTitle = "Abre tu tienda";
export const signInAdvice =
  "Inicia sesión con tu billetera, o crea una en este navegador. Después, tres pasos llevan a algo que se puede pagar.";
export const title = "Tres pasos hasta tu primer pago";
export const adviceTest = "Unos dos minutos, con dinero ficticio: no se cobra a nadie.";
export const adviceLive = "Unos dos minutos. Lo que se paga aquí es dinero real.";
export const later = "Más tarde";
export const invited =
  "¿Te han invitado a una tienda? Abre el enlace de la invitación con la sesión iniciada.";
export const steps = "Pasos";
export const done = "Hecho";
export const change = "Cambiar";
export const changeOf = (what: string) => `Cambiar: ${what}`;
export const nameStep = "Pon nombre a tu tienda";
export const next = "Continuar";
export const moneyStep = "Di adónde va el dinero";
export const wallet = "Tu billetera";
export const walletHint =
  "Lo que cobras llega aquí, y las condiciones de cada pago la nombran. Sigue siendo la de la tienda.";
export const noWallet =
  "Tu cuenta no tiene ninguna billetera. Añade antes una en «Seguridad», en los ajustes.";
export const coins = "Monedas que aceptas";
export const coinsHint =
  "Los clientes eligen entre ellas cuando un precio está en una divisa. Puedes cambiarlas cuando quieras.";
export const oneCoin = "Marca al menos una moneda.";
export const payee = "dirección de cobro";
export const noCoins = "todavía sin monedas elegidas";
export const sellStep = "Crea algo que se pueda pagar";
export const sellLater = "Qué es, cuánto cuesta y cuándo puedes cobrar el dinero.";
export const collect = "Cuándo puedes cobrar el dinero";
export const collects = {
  later: {
    name: "Tres días después del pago",
    hint: "Los clientes tienen tiempo de ver lo que llegó, o dicen antes que ya lo tienen. Para lo que envías.",
  },
  now: {
    name: "Al momento",
    hint: "Para un mostrador o para descargas. Aun así puedes devolver dinero.",
  },
} as const;
export const otherLater =
  "Puedes crear más enlaces, cambiar plazos y detener un enlace cuando quieras.";
export const unsaved = "El logotipo y las monedas aún no se han guardado";
export const unsavedAdvice =
  "La tienda está abierta. El servicio no respondió para estas dos cosas.";
export const saveNow = "Guardarlos";
export const yourLink = "Tu primer enlace";
export const codeLater = "Tu código QR aparecerá aquí";
export const codeLaterAdvice = "Entonces escanéalo y págate para ver lo que ven tus clientes.";
export const payYourself = "Págalo tú";
export const payYourselfAdvice =
  "Escanéalo con un teléfono, o ábrelo aquí con otra billetera. Es dinero ficticio.";
export const ready = "Ya se puede pagar";
export const readyAdvice = "Muestra el código, imprímelo o envía la dirección a tus clientes.";
export const print = "Imprimir";
export const waiting = "A la espera del pago. Aparece aquí solo.";
export const paying = "Alguien lo está pagando. Cuenta en cuanto la cadena lo confirme.";
export const paid = (amount: string) => `Han llegado ${amount}.`;
export const held = "Una custodia guarda el dinero hasta que lo cobres, o vuelve al cliente.";
export const notSeen =
  "El servicio no responde, así que esta página no puede ver si se pagó. Sigue preguntando.";
export const showPayment = "Ver el pago";
export const further = "Qué viene después";
export const webhooks = "Un programa de tu tienda puede enterarse de cada pago. No lo necesitas.";
export const toWebhooks = "Configurar un webhook";
export const toPayments = "Tus pagos";
export const toLinks = "Tus enlaces";
export const toSecurity = "Un segundo factor para tu cuenta";
export const toMembers = "Invitar a alguien a tu tienda";
export const theLinks = "tus enlaces";
export const theStore = "tu tienda";
