/** Translated from English; reviewed by: nobody yet. */

export const store = "Tienda";
export const name = "Nombre";
export const nameHint = "En las páginas de pago, los recibos y la billetera del cliente.";
export const address = "Comercio en las condiciones";
export const addressName = "dirección del comercio";
export const told = "Lo que se informa a los pagadores";
export const toldNote = (mode: string) => `En modo ${mode}. Lo que quede vacío no se muestra.`;
export const website = "Sitio web";
export const supportEmail = "Dónde te escriben los clientes por correo";
export const supportUrl = "Dónde encuentran ayuda los clientes";
export const refundPolicy = "Cuándo devuelves dinero";
export const legalName = "Nombre legal";
export const legalAddress = "Domicilio legal";
export const taxId = "Número fiscal";
export const receiptPrefix = "Los recibos empiezan por";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "Escribe una dirección completa, como https://shop.example.",
  support_email: "Escribe una dirección de correo, como help@shop.example.",
  support_url: "Escribe una dirección completa, como https://shop.example/help.",
  receipt_prefix: "De 1 a 12 letras mayúsculas, cifras o guiones.",
} as const;
export const brand = "Logotipo y color";
export const brandNote = "Los pagadores los ven en páginas de pago, enlaces, pagos y recibos.";
export const logo = "Logotipo";
export const logoHint = "PNG, JPEG o WebP. Se dibuja en un cuadrado, y solo se envía el dibujo.";
export const logoUnreadable = "Este navegador no puede leer el archivo como imagen. Elige otro.";
export const logoRefused =
  "La imagen tiene demasiado detalle para un logotipo. Elige una más sencilla.";
export const chooseLogo = "Elegir una imagen";
export const removeLogo = "Quitar el logotipo";
export const accent = "Color";
export const accentHint =
  "Seis dígitos hexadecimales, como #9c4a2f. Las letras blancas deben poder leerse sobre él.";
export const accentForm = "Escribe # y seis dígitos hexadecimales, como #9c4a2f.";
export const accentPale =
  "Las letras blancas no se pueden leer sobre él. Elige un color más oscuro.";
export const embed = "Páginas de pago en tus propias páginas";
export const embedNote =
  "Estas páginas pueden mostrar tus páginas de pago en un marco, y se les avisa cuando una se paga.";
export const embedOrigins = "Direcciones de tus páginas";
export const embedOriginsHint =
  "Una en cada línea, como https://shop.example. Ninguna: no puede ninguna página.";
export const embedRefused =
  "Cada línea necesita https:// y un nombre, sin nada detrás, como https://shop.example.";
export const embedNone = "No puede ninguna página.";
export const save = "Guardar";
export const saved = "Guardado";
export const stores = "Tiendas de tu organización";
export const open = "Abrir una tienda";
export const openTitle = "Abrir otra tienda";
export const openAdvice =
  "Los pagos se distinguen por la dirección de su comercio, así que cada tienda tiene su propia billetera, que es tuya.";
export const whichWallet = "Su billetera";
export const noWallet =
  "Todas las billeteras de tu cuenta tienen una tienda. Añade otra antes, en Seguridad.";
export const openIt = "Abrir la tienda";
export const thisStore = "esta";
export const theStores = "las tiendas";
export const theProfile = "el perfil";
export const modes = { live: "real", test: "de prueba" } as const;
export const required = "Esto es obligatorio.";
