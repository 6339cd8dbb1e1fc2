/** Phrases by which mail programs set off quotes and signatures. Dutch and English in full, other languages as met. */

/** Verbs of "X wrote:", in the languages of common mail programs. */
export const wroteVerb =
  /(?<!\p{L})(?:schreef|geschreven|schreven|wrote|sent|schrieb|geschrieben|a écrit|ha scritto|escribi[óo]|escreveu|napisał\(?a?\)?|pisze|skrev|kirjoitti|írta)(?![\p{L}])|пишет|написал/iu;

/** How such a line begins. */
export const wroteStart =
  /^(?:op|on|am|le|il|el|em|dnia|w dniu|den|på|pe|wt\.|pon\.|\d{1,2}[:.]\d{2}|\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}\.?|\p{L}{2,12}\.?,? \d{1,2}\.? )/iu;

export const clockOrYear = /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b/u;
export const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<mailto:/u;

const from = 'van|from|von|de|da|från|fra|od|lähettäjä|от|expéditeur|afzender';
const other =
  'verzonden|datum|date|sent|gesendet|envoyé(?: le)?|inviato|data|enviado(?: el)?|skickat|sendt|wysłano|aan|to|an|à|para|a|till|til|do|onderwerp|subject|sujet|copie à|message du|betreff|objet|oggetto|asunto|assunto|ämne|emne|temat|cc|antwoord aan|reply-to|дата|кому|тема';
const mark = '[*_>\\s]*';

/** First line of a block of headers: `Van: Jan <jan@voorbeeld.nl>`. */
export const headerFrom = new RegExp(`^${mark}(?:${from})${mark}\\s?:${mark}\\s?\\S`, 'iu');
/** A further line of such a block. */
export const headerOther = new RegExp(`^${mark}(?:${other})${mark}\\s?:`, 'iu');

/** A line that announces the original message. */
export const original =
  /^[>\s]*(?:[-_=–—]{2,}\s*(?:oorspronkelijk(?: bericht)?|origineel bericht|doorgestuurd bericht|original(?: message| e?-?mail)?|original appointment|forwarded(?: message)?(?: by .{1,60})?|reply message|antwortnachricht|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|messaggio originale|mensaje original|oprindelig (?:meddelelse|besked)|opprinnelig melding|ursprungligt meddelande)\s*[-_=–—]{2,}|begin doorgestuurd bericht:?|begin forwarded message:?|doorgestuurd bericht:?)\s*$/iu;

/** The delimiter of RFC 3676 and what people type for it. */
export const delimiter = /^(?:--|__)$/u;
/** A drawn line: may part a signature from a mail, but people draw them within a story too. */
export const drawnLine = /^(?:---+|___+|\*\*\*+|[–—]{2,})$/u;

/** Lines that a device or program puts under a mail. */
export const sentFrom =
  /^(?:verzonden (?:vanaf|vanuit|met|via) (?:mijn )?|verstuurd (?:vanaf|vanuit|met|via) (?:mijn )?|sent (?:from|via|with) (?:my |the )?(?!.*[,.!?] \p{L})|get outlook for |outlook (?:voor|for) .{1,20}(?:downloaden)?|download outlook|envoyé (?:depuis|à partir|de) |von meinem .{1,30} gesendet|gesendet (?:von|mit)|inviato da|enviado (?:desde|do)|skickat från|sendt fra)/iu;

const greeting = String.raw`(?:(?:met )?(?:de |heel )?(?:vriendelijke|hartelijke|beleefde|collegiale|warme|beste|lieve) (?:groet(?:en|jes)?)|(?:met )?vr(?:iendelijke|\.)? ?gr(?:oet|\.)?|hoogachtend|groet(?:en|jes)?|gr(?:oe?t)?(?=[.,]|$| \p{Lu})|liefs|mvg|m\.? ?v(?:r(?:iendelijke)?)?\.? ?g(?:r(?:oet)?)?\.?|(?:kind|best|warm|kindest|many)(?:est)? (?:regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|best)`;
/** A closing of a letter on a line of its own, perhaps in two languages, perhaps with a name. */
export const closing = new RegExp(
  String.raw`^${greeting}(?:\s*[/|,]\s*${greeting})?(?:[,.!]|\s+(?:van|uit|namens))*\s*(?:[,.!]|[\p{Lu}][\p{L}. '-]{0,40})?[^\p{L}]*$`,
  'iu',
);

/** How a disclaimer under a mail begins. */
export const disclaimer =
  /^(?:de informatie (?:in|verzonden|die|opgenomen)\b.{0,40}(?:bericht|mail)|(?:s\.v\.p\. |please )?(?:denk|think|consider) .{0,20}(?:milieu|environment)|(?:de inhoud van )?dit (?:e-?mail)?bericht (?:\(.{1,40}\) )?(?:is|kan|bevat)|disclaimer\b|proclaimer\b|aan dit bericht kunnen geen rechten|deze e-?mail(?:bericht)? (?:is|kan|bevat|en)|this (?:e-?mail|message)(?: and any .{1,60})? (?:is|may|contains)|the information (?:contained )?in this (?:e-?mail|message)|confidentiality notice)/iu;
