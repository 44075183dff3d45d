/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the code with which the service refuses; a page shows them in place of the service's own, which are in English. */
export const ofService: Readonly<Record<string, string>> = {
  scope_missing:
    "A esta clave le falta un permiso para esto: usa una que lo tenga, o inicia sesión.",
  key_mode_mismatch:
    "El modo real y el modo de prueba no se mezclan: cambia de modo, o usa una clave o una cadena del mismo.",
  api_key_not_found: "No tienes ninguna clave de API con este ID: compruébalo.",
  session_missing: "Nadie ha iniciado sesión aquí: inicia sesión primero con tu billetera.",
  merchant_unknown:
    "Ningún comercio tiene esta dirección: conecta la billetera del comercio, o pide al administrador que añada la dirección.",
  second_factor_required:
    "Falta el segundo factor: demuéstralo primero, o añade a tu cuenta una llave de acceso o un autenticador.",
  step_up_required:
    "Para esto tienes que haber demostrado que eres tú en los últimos cinco minutos: hazlo de nuevo y reinténtalo.",
  enrolment_required:
    "Esta organización exige un segundo factor: añade primero a tu cuenta una llave de acceso o un autenticador.",
  factor_invalid:
    "Esto no demuestra que eres tú: está mal o ya se usó. Espera al código siguiente y comprueba la hora del dispositivo, o usa otra de tus formas.",
  factor_not_found:
    "Tu cuenta no tiene esa billetera, llave de acceso, autenticador o restablecimiento: recarga la página y mira lo que tiene.",
  passkey_invalid:
    "No se aceptó la llave de acceso: reinténtalo o usa otra forma. Si tu cuenta ya tiene el máximo de llaves, quita una.",
  wallet_taken:
    "Otra cuenta o tienda tiene esta billetera, o tu cuenta ya tiene el máximo: usa otra billetera, o quita antes una.",
  last_sign_in:
    "Ya nadie podría iniciar sesión en tu cuenta: añade primero otra billetera o llave de acceso.",
  session_not_found: "No tienes ninguna sesión con este ID: compruébalo.",
  session_required: "Ninguna clave puede hacer esto: inicia sesión como miembro.",
  role_forbidden: "Tu rol no permite esto, o cambió mientras tanto: pídeselo a un propietario.",
  store_forbidden:
    "No eres miembro de esta tienda: elige una de las tuyas, o pide a su propietario que te invite.",
  store_closed:
    "Esta tienda ha dejado este servidor y nadie lo leería: los derechos que te dan las condiciones siguen en la cadena.",
  store_not_found: "Tu organización no tiene esa tienda: comprueba el ID.",
  address_forbidden:
    "Esta clave no se puede usar desde esta dirección: crea una clave que incluya su red, o usa otra.",
  member_not_found: "La organización no tiene ese miembro: comprueba el ID.",
  last_owner: "Una organización necesita un propietario: nombra primero a otro miembro.",
  organisation_in_use:
    "La organización todavía tiene dinero retenido o algo en camino: captúralo o devuélvelo, y cancela los cambios que esperan.",
  registration_closed:
    "Este servidor abre tiendas por invitación: pide una a su administrador o a un propietario.",
  too_many_organisations:
    "Ya tienes tantas organizaciones como se pueden tener: abre una tienda en una de ellas.",
  invitation_not_found: "Esta invitación ya se usó, se retiró o ha vencido: pide una nueva.",
  payout_change_not_found:
    "La tienda no tiene ese cambio de la dirección de cobro: comprueba el ID.",
  payout_change_pending:
    "Otro cambio de esta dirección de cobro está en espera: cancélalo primero.",
  payout_change_ended: "Este cambio de la dirección de cobro ya terminó: pide uno nuevo.",
  confirmation_too_early:
    "Pediste este cambio hace menos de una hora: que lo confirme otro propietario, o confírmalo más tarde.",
  refund_limit_exceeded:
    "Esto es más de lo que puedes reembolsar en esta moneda: pídeselo a un propietario.",
  backup_not_found: "No tienes ninguna copia de seguridad con este ID: comprueba el ID.",
  backup_conflict:
    "Mientras tanto se guardó una copia de seguridad más reciente, o tu cuenta tiene copias del máximo de billeteras: recarga la página y reinténtalo, o elimina una.",
  siwe_invalid:
    "El mensaje o su firma no es válido: firma de nuevo con la billetera que se te pide.",
  origin_forbidden:
    "Esto no se puede hacer desde esta página: ábrelo en el sitio de este servicio, o usa una clave que incluya el origen de la página.",
  invalid_request:
    "Un valor no es válido: por ejemplo, es demasiado largo o tiene caracteres invisibles. Cámbialo.",
  unknown_chain: "Este servidor no sigue esa cadena: elige otra.",
  unknown_token: "Esa moneda no está disponible aquí: elige una de las que se ofrecen.",
  invalid_amount:
    "El importe no es válido: escribe uno mayor que cero, sin más decimales de los que tiene la moneda.",
  amount_too_large: "El importe es demasiado grande: elige uno menor.",
  unknown_currency:
    "No hay tipo de cambio para esa moneda: elige otra, o da el importe en la moneda con la que se paga.",
  rate_unavailable:
    "Ahora no se conoce el tipo de cambio: da el importe en la moneda con la que se paga, o reinténtalo más tarde.",
  rates_disagree:
    "Las fuentes del tipo de cambio difieren demasiado: da el importe en la moneda con la que se paga, o reinténtalo más tarde.",
  payment_link_not_found: "Ese enlace de pago no existe: comprueba el ID o el enlace.",
  payment_link_closed: "Este enlace de pago está cerrado: pide uno nuevo a la tienda.",
  chain_unavailable: "La cadena no responde: reinténtalo dentro de un momento.",
  subgraph_not_found: "Este servidor no ofrece el historial público de esta cadena.",
  subgraph_unavailable:
    "El historial público de la cadena no responde: reinténtalo dentro de un momento.",
  customer_not_found: "Esta cartera no te ha pagado en este modo: comprueba la dirección.",
  checkout_not_found: "Esta página de pago no existe: comprueba el ID o el enlace.",
  checkout_expired:
    "El plazo de esta página de pago ha terminado y no se pagó nada: pide una nueva a la tienda.",
  client_reference_taken:
    "Otra página de pago tiene la misma referencia: usa esa, o retírala primero.",
  nothing_unexpected:
    "Esta página de pago no tiene ningún pago tardío ni repetido: no hay nada que decidir.",
  already_resolved: "Esto ya se decidió de otra manera: mira el pago.",
  checkout_paid:
    "Este pedido ya está pagado y no hay que pagar nada más. Si eres la tienda, devuelve o reembolsa el pago.",
  terms_mismatch:
    "Las condiciones firmadas no son las de esta oferta: recarga la página y firma de nuevo.",
  signature_invalid:
    "La firma no corresponde, y esta solicitud no movió nada: firma de nuevo con la billetera que debe firmar.",
  signature_expired:
    "El plazo de la firma ha pasado o está a punto de pasar, y esta solicitud no movió nada: firma de nuevo.",
  payment_changed:
    "El pago cambió mientras tanto, y esta solicitud no envió nada: recarga el pago y pídelo o fírmalo de nuevo.",
  authorization_used:
    "Esta firma ya se usó o se canceló: mira el estado del pago antes de pagar otra vez.",
  relay_rejected:
    "El contrato no acepta esto ahora, y esta solicitud no movió nada: mira el estado del pago, o envía tú una transacción desde tu billetera.",
  relay_unavailable:
    "El servicio no puede enviar esto ahora: reinténtalo más tarde, o envía tú una transacción desde tu billetera.",
  token_not_gasless:
    "Esta moneda no se puede pagar con esta clase de firma, y no se pagó nada: envía tú una transacción desde tu billetera.",
  webhook_url_forbidden:
    "Este servidor no envía webhooks a esta URL: usa una pública que empiece por https:// y no tenga un puerto propio.",
  webhook_host_not_found:
    "No se encuentra la dirección del servidor de esta URL: comprueba cómo está escrita y su registro DNS, y reinténtalo.",
  webhook_endpoint_not_found:
    "No tienes ningún webhook con este ID: búscalo en tu lista de webhooks.",
  webhook_endpoint_disabled:
    "Este webhook está desactivado: actívalo, con lo que se envía lo que espera, y después repite el envío.",
  webhook_delivery_not_found:
    "Este webhook no tiene ninguna entrega con este ID: búscala en su lista de entregas.",
  event_not_found: "No tienes ningún evento con este ID: búscalo en tu lista de eventos.",
  event_expired:
    "Este evento es demasiado antiguo y ya no se guarda: lee el registro desde el principio.",
  payment_not_found:
    "No se encuentra ese pago para ti: comprueba el ID y la billetera con la que iniciaste sesión. Si acaba de hacerse, reinténtalo dentro de un momento.",
  statement_not_found:
    "No hay ninguna declaración así para esta billetera: inicia sesión con la billetera de una de las partes o del árbitro.",
  arbiter_missing:
    "Las condiciones de este pago no nombran un árbitro, así que no hay disputa: escribe un mensaje.",
  too_many_statements:
    "Este lado ya hizo tantas declaraciones sobre el pago como se pueden hacer: publica lo que falte con su propio enlace.",
  receipt_unavailable:
    "Todavía no hay recibo, porque el pago no está hecho o no está confirmado: si ya se pagó, reinténtalo dentro de un momento.",
  settlement_not_found:
    "Este pago no tiene esa propuesta: comprueba el ID, o mira las propuestas del pago.",
  settlement_closed:
    "Esta propuesta ya terminó, y esta solicitud no movió nada: mira el pago, o haz otra propuesta.",
  too_many_proposals:
    "Este lado ya tiene tantas propuestas abiertas sobre el pago como se pueden tener: retira una primero.",
  too_many_messages:
    "Este lado ya escribió tantos mensajes sobre el pago como se pueden escribir: continúa por correo.",
  operator_refused:
    "El operador de este servidor no envía esto: envía tú la transacción desde la billetera del comercio.",
  operator_not_approved:
    "El comercio no ha nombrado a este servidor su operador: nómbralo con una transacción desde la billetera del comercio, o envía tú la de este pago.",
  call_in_flight:
    "Otra transacción de este pago está en camino, así que esta solicitud no envió nada: espera a su resultado y reinténtalo después.",
  nothing_left:
    "De este pago ya no queda dinero con el que se pueda hacer esto: mira el estado del pago.",
  rate_limited:
    "Son demasiadas solicitudes o intentos: espera y reinténtalo. Puede hacer falta una hora o más; una transacción la puedes enviar tú desde tu billetera.",
};
