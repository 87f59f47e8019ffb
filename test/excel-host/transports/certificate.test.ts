import { X509Certificate } from "node:crypto";
import { localhostCertificate } from "./certificate";

test("the certificate is for localhost, signed by its own key and valid now", () => {
  const certificate = new X509Certificate(localhostCertificate().cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validFrom).getTime()).toBeLessThan(Date.now());
  expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(Date.now());
});
