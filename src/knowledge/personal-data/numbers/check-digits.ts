/** The eleven-test of the burgerservicenummer and RSIN: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
export function passesElevenTest(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (place === 8 ? -1 : 9 - place);
  return sum % 11 === 0;
}

/** Lengths of international bank account numbers by country (SWIFT IBAN registry). */
const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18
  FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21
  LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27
  ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/u)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How many characters a bank account number of this country has; undefined for a country without them. */
export function ibanLength(country: string): number | undefined {
  return Object.hasOwn(ibanLengths, country) ? ibanLengths[country] : undefined;
}

/** The check of an international bank account number: its country's length, and modulo 97 is 1 (ISO 13616). */
export function passesIbanTest(text: string): boolean {
  const iban = text.replace(/[^a-z\d]/giu, '').toUpperCase();
  if (iban.length !== ibanLength(iban.slice(0, 2)) || !/^[A-Z]{2}\d{2}/u.test(iban)) return false;
  if (iban.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/u.test(iban)) return false;
  return modulo97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/**
 * The check of a Dutch VAT number, NL123456789B01: modulo 97 is 1 (sole traders, since 2020) or the nine digits pass
 * the eleven-test (legal persons: their RSIN).
 */
export function passesVatTest(text: string): boolean {
  const vat = text.replace(/[^a-z\d]/giu, '').toUpperCase();
  if (!/^NL\d{9}B\d{2}$/u.test(vat)) return false;
  return modulo97(vat) === 1 || passesElevenTest(vat.slice(2, 11));
}

function modulo97(characters: string): number {
  let rest = 0;
  for (const character of characters) {
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}
