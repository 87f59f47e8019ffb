/** Draws assets/*.png anew: `npx tsx scripts/icons.ts`. Same drawing, same bytes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_DESIGNS, ICON_SIZES } from "./drawing/icon-designs";
import { pngBytes } from "./drawing/png";
import { raster } from "./drawing/raster";

mkdirSync("assets", { recursive: true });
for (const [name, design] of Object.entries(ICON_DESIGNS))
  for (const size of ICON_SIZES[name] ?? []) {
    const path = join("assets", `${name}-${size}.png`);
    writeFileSync(path, pngBytes(raster(design(size), size)));
    process.stdout.write(`${path}\n`);
  }
