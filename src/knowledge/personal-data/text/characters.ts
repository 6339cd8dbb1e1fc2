/** Classes of a UTF-16 code unit, added up. */
export const letter = 1;
export const upper = 2;
export const digit = 4;
export const space = 8;

const size = 0x10000;
let classes: Uint8Array | undefined;
let lowered: Uint16Array | undefined;

/** The class of every code unit; halves of pairs count as no letter, so no pair is ever cut inside a word. */
export function characterClasses(): Uint8Array {
  classes ??= build();
  return classes;
}

/** The lower case of every code unit where that is one unit as well, otherwise the unit itself. */
export function lowerCase(): Uint16Array {
  lowered ??= Uint16Array.from({ length: size }, (_, code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  });
  return lowered;
}

function build(): Uint8Array {
  const table = new Uint8Array(size);
  for (let code = 0; code < size; code += 1) {
    const character = String.fromCharCode(code);
    if (/[\p{L}\p{M}]/u.test(character)) table[code] = letter + (/[\p{Lu}\p{Lt}]/u.test(character) ? upper : 0);
    else if (code >= 48 && code <= 57) table[code] = digit;
    else if (/\s/u.test(character) || code < 32) table[code] = space;
  }
  return table;
}
