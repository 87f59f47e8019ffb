import { createSign, generateKeyPairSync } from "node:crypto";

/** One DER element: tag, length, content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));

function identifier(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const number of rest) {
    const digits = [number & 127];
    for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    bytes.push(...digits);
  }
  return der(0x06, Buffer.from(bytes));
}

const EC_SHA256 = sequence(identifier("1.2.840.10045.4.3.2"));
const name = (common: string): Buffer =>
  sequence(der(0x31, sequence(identifier("2.5.4.3"), der(0x0c, Buffer.from(common)))));
const day = (date: Date): Buffer => der(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));

/** `localhost` as the only name the certificate is for. */
function alternativeName(): Buffer {
  const value = der(0x04, sequence(der(0x82, Buffer.from("localhost"))));
  return der(0xa3, sequence(sequence(identifier("2.5.29.17"), value)));
}

/**
 * A key and a self-signed certificate for https://localhost, valid for two days. Node has no writer for certificates,
 * so the few fields are written here (X.509 v3, P-256); the library refuses to start from a plain http page.
 */
export function localhostCertificate(now = new Date()): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const until = new Date(now.getTime() + 2 * 86_400_000);
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    EC_SHA256,
    name("localhost"),
    sequence(day(new Date(now.getTime() - 86_400_000)), day(until)),
    name("localhost"),
    publicKey.export({ type: "spki", format: "der" }),
    alternativeName(),
  );
  const signature = createSign("sha256").update(body).sign(privateKey);
  const certificate = sequence(body, EC_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = certificate.toString("base64").replace(/(.{64})/g, "$1\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
