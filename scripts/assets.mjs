// Builds the files in instance/static that come from elsewhere: fonts, the icon sprite and the scenes we draw ourselves.
//
//   node scripts/assets.mjs            write what is out of date
//   node scripts/assets.mjs --check    write nothing; fail when something is out of date
//   node scripts/assets.mjs --rasters  also redraw the JPEG twins of changed scenes (needs rsvg-convert and ImageMagick)
//
// The results are committed, so building the program needs neither node nor npm.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildEvening, buildLicences, buildSprite, fontFiles } from "./assets/packages.mjs";
import { drawScenes } from "./assets/scenes.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STATIC = join(ROOT, "instance", "static");
const PICTURES = join(STATIC, "pictures");
const RASTER_LIST = join(PICTURES, "rasters.json");
// ImageMagick 7 calls itself magick; version 6 of Debian has a name of its own beside the general "convert".
const CONVERT = ["/usr/bin/magick", "/usr/bin/convert-im6"].find(existsSync) ?? "convert";
const checkOnly = process.argv.includes("--check");
const stale = [];

/** Writes `content` to `path`, or only notes a difference when checking. */
function put(path, content) {
  const bytes = Buffer.from(content);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  stale.push(relative(ROOT, path));
  if (checkOnly) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Names and digests of the scenes that federated servers get as JPEG, because many of them show no SVG. */
function scenesToday() {
  const names = readdirSync(PICTURES).filter((name) => /^scene-.*\.svg$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(PICTURES, name)))
        .digest("hex");
      return [name.replace(/\.svg$/, ""), digest];
    }),
  );
}

/** Draws one scene as a JPEG of 1200 by 900 pixels and at most 60 kB, lowering the quality only when needed. */
function raster(name) {
  const png = execFileSync(
    "rsvg-convert",
    ["-w", "1200", "-h", "900", "-b", "#fbf5ea", join(PICTURES, `${name}.svg`)],
    {
      maxBuffer: 1 << 28,
    },
  );
  for (const quality of ["84", "78", "72", "64", "56"]) {
    const args = ["png:-", "-strip", "-interlace", "JPEG", "-sampling-factor", "4:2:0", "-quality", quality, "jpg:-"];
    const jpeg = execFileSync(CONVERT, args, { input: png, maxBuffer: 1 << 28 });
    if (jpeg.length > 60 * 1024) continue;
    writeFileSync(join(PICTURES, `${name}.jpg`), jpeg);
    return;
  }
  throw new Error(`${name}: more than 60 kB as a JPEG; draw it with fewer details`);
}

/** Keeps the JPEG twins in step with their scenes. JPEG encoders differ, so the digest of the source is what counts. */
function rasters() {
  const wanted = scenesToday();
  const have = existsSync(RASTER_LIST) ? JSON.parse(readFileSync(RASTER_LIST, "utf8")) : {};
  const changed = Object.keys(wanted).filter(
    (name) => wanted[name] !== have[name] || !existsSync(join(PICTURES, `${name}.jpg`)),
  );
  if (changed.length === 0) return;
  if (checkOnly || !process.argv.includes("--rasters")) {
    stale.push(...changed.map((name) => `instance/static/pictures/${name}.jpg (run with --rasters)`));
    return;
  }
  changed.forEach(raster);
  writeFileSync(RASTER_LIST, `${JSON.stringify(wanted, null, 2)}\n`);
}

for (const [name, content] of Object.entries(fontFiles(ROOT))) put(join(STATIC, "fonts", name), content);
put(join(STATIC, "icons.svg"), buildSprite(ROOT));
put(join(STATIC, "evening.css"), buildEvening(ROOT));
put(join(STATIC, "LICENSES.md"), buildLicences(ROOT));
for (const [name, content] of Object.entries(drawScenes())) put(join(PICTURES, `${name}.svg`), content);
rasters();

if (stale.length > 0) {
  console.log(`${checkOnly ? "Out of date" : "Changed"}:\n  ${stale.join("\n  ")}`);
  if (checkOnly) process.exit(1);
} else {
  console.log("All assets are up to date.");
}
