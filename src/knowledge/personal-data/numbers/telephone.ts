/** Dutch area codes of two digits after the zero, and of three (Nummerplan telefoon- en ISDN-diensten). */
const short = new Set(
  '10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79'.split(' '),
);
const long = new Set(
  `111 113 114 115 117 118 161 162 164 165 166 167 168 172 174 180 181 182 183 184 186 187 222 223 224 226 227 228 229
  251 252 255 294 297 299 313 314 315 316 317 318 320 321 341 342 343 344 345 346 347 348 411 412 413 416 418 475 478
  481 485 486 487 488 492 493 495 497 499 511 512 513 514 515 516 517 518 519 521 522 523 524 525 527 528 529 541 543
  544 545 546 547 548 561 562 566 570 571 572 573 575 577 578 591 592 593 594 595 596 597 598 599`.split(/\s+/u),
);
const other = new Set('84 85 87 88 91'.split(' '));

/** Whether this is a Dutch number of a person or an office: a mobile one, or one with a known area code. */
export function isDutchTelephone(text: string): boolean {
  const digits = text
    .replace(/\(0\)/u, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(?:\+|00)31/u, '0');
  if (!/^0\d{9}$/u.test(digits) || /^0(\d)\1{8}$/u.test(digits)) return false;
  if (digits.startsWith('06')) return /^06[1-5,8]/u.test(digits);
  const two = digits.slice(1, 3);
  return short.has(two) || other.has(two) || long.has(digits.slice(1, 4));
}
