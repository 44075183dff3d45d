/** Translated from English; reviewed by: nobody yet. */

export const headline = "Paga con criptomonedas. La tienda cobra cuando tienes lo que compraste.";
export const introduction =
  "Tu dinero espera en un contrato de depósito en garantía que solo puede pagar a la tienda o devolvértelo a ti. Pagas desde tu propia billetera, y no necesitas ninguna cuenta.";
export const forPayers =
  "¿Vienes a pagar? Abre el enlace de pago o escanea el código QR que te dio la tienda: lleva directamente a tu pedido.";
export const howItGoes = "Cómo va un pago";
export const stepPay = "Pagas, una vez";
export const stepPayText =
  "Confirmas en tu propia billetera. El dinero pasa al contrato de depósito en garantía.";
export const stepHeld = "Queda retenido y seguro";
export const stepHeldText = "La tienda ve que está ahí, y envía lo que compraste.";
export const stepPaid = "Lo tienes: la tienda cobra";
export const stepPaidText =
  "Cuando lo confirmas, o pasados los días acordados si no informas de ningún problema.";
export const stepBack = "O vuelve a ti";
export const stepBackText =
  "Si la tienda cancela, o no cobra a tiempo. Si no hay acuerdo, un árbitro solo puede repartirlo entre la tienda y tú.";
export const forShops = "Para tiendas";
export const forShopsText =
  "Enlaces, códigos QR, una página de pago y una API. Cobras en tu propia billetera, sin contracargos después de cobrar.";
export const startSelling = "Empezar a vender";
export const toShops = "A tus pagos";
export const cost = "Cuánto cuesta";
export const costText =
  "Clientes: solo tarifas de red, cuando nadie las paga por ellos. Tiendas: una comisión de lo que cobran, nada de lo que vuelve.";
export const control = "Quién puede moverlo";
export const controlText =
  "Tú, la tienda y un árbitro si tu pedido nombra uno: cada uno solo como firmaste. Quien administra este sitio no puede tomarlo ni enviarlo a otra parte.";
export const signIn = "Iniciar sesión";
export const docs = "Referencia de la API";
export const myPayments = "Todos los pagos de tu billetera";
export const wallet = "Una billetera en este navegador, para importes del día a día";
