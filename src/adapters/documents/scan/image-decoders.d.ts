/** The part of the PDF library's own picture decoders that we use; the library ships no types for it. */
declare module "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.min.mjs" {
  export class JpegImage {
    readonly width: number;
    readonly height: number;
    readonly numComponents: number;
    parse(data: Uint8Array): void;
    getData(options: { width: number; height: number; forceRGB: boolean }): Uint8Array | Uint8ClampedArray;
  }
}
