/** Bytes of a block, of the length at the end of the last one, and words of a schedule. */
const BLOCK = 64;
const LENGTH = 8;
const ROUNDS = 64;

/** First 32 bits of the broken part of a root (FIPS 180-4, 4.2.2 and 5.3.3). */
const fractionOf = (root: number): number => Math.floor((root % 1) * 2 ** 32);

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

const PRIMES = firstPrimes(ROUNDS);
const ROUND_WORDS = Uint32Array.from(PRIMES, (prime) => fractionOf(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fractionOf(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

/** SHA-256 of the bytes, 32 bytes, for places without `crypto.subtle`. */
export function plainSha256(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) % 2 ** 32);
  const state = START.slice();
  const schedule = new Uint32Array(ROUNDS);
  for (let start = 0; start < padded.length; start += BLOCK) {
    for (let word = 0; word < 16; word += 1) schedule[word] = view.getUint32(start + word * 4);
    digestBlock(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [word, value] of state.entries()) digest.setUint32(word * 4, value);
  return new Uint8Array(digest.buffer);
}

/** `schedule`: its first 16 words are the block. */
function digestBlock(state: Uint32Array, schedule: Uint32Array): void {
  for (let word = 16; word < ROUNDS; word += 1) {
    const [early, late] = [at(schedule, word - 15), at(schedule, word - 2)];
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[word] = at(schedule, word - 16) + one + at(schedule, word - 7) + other;
  }
  const letters = state.slice();
  for (let round = 0; round < ROUNDS; round += 1) mix(letters, round, at(schedule, round) + at(ROUND_WORDS, round));
  for (let word = 0; word < state.length; word += 1) state[word] = at(state, word) + at(letters, word);
}

/**
 * One round; the letters are those of the standard. All move on by one place in it: the place of the first moves instead, so that
 * only the two that become others are written and nothing is made anew for each byte of a file.
 */
function mix(letters: Uint32Array, round: number, word: number): void {
  const a = at(letters, -round & 7);
  const b = at(letters, (1 - round) & 7);
  const c = at(letters, (2 - round) & 7);
  const e = at(letters, (4 - round) & 7);
  const f = at(letters, (5 - round) & 7);
  const g = at(letters, (6 - round) & 7);
  const h = at(letters, (7 - round) & 7);
  const chosen = (e & f) ^ (~e & g);
  const most = (a & b) ^ (a & c) ^ (b & c);
  const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + word;
  const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
  letters[(3 - round) & 7] = at(letters, (3 - round) & 7) + first;
  letters[(7 - round) & 7] = first + second;
}
