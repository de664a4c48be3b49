// What we take from npm packages: the font files, the icon sprite and the licence texts that go with both.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ICONS, SIGNS } from "./icons.mjs";

const FONT = "@fontsource-variable/atkinson-hyperlegible-next";
const FONT_FILES = ["latin", "latin-ext"].map((part) => `atkinson-hyperlegible-next-${part}-wght-normal.woff2`);
const STROKE = 'fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"';

const inPackage = (root, name, ...path) => join(root, "node_modules", name, ...path);

/** The variable font, Latin and Latin-extended, as { file name: bytes }. */
export function fontFiles(root) {
  return Object.fromEntries(FONT_FILES.map((name) => [name, readFileSync(inPackage(root, FONT, "files", name))]));
}

/** The shapes inside one lucide icon, on one line. */
function shapes(root, name) {
  const text = readFileSync(inPackage(root, "lucide-static", "icons", `${name}.svg`), "utf8");
  const inner = text.match(/<svg[^>]*>([\s\S]*)<\/svg>/)?.[1];
  if (!inner) throw new Error(`lucide icon ${name} has no shapes`);
  return inner.replace(/\s+/g, " ").replace(/> </g, "><").trim();
}

/** One SVG file with a symbol for every icon (id = its lucide name) and every room sign (id = sign-room). */
export function buildSprite(root) {
  const icons = [...ICONS]
    .sort()
    .map((name) => `<symbol id="${name}" viewBox="0 0 24 24" ${STROKE}>${shapes(root, name)}</symbol>`);
  const signs = Object.entries(SIGNS).map(
    ([room, drawing]) => `<symbol id="sign-${room}" viewBox="0 0 48 48" fill="currentColor">${drawing}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${[...icons, ...signs].join("\n")}\n</svg>\n`;
}

/**
 * evening.css: every rule of the source twice, once for visitors who chose evening and once for visitors who chose
 * nothing and whose device is dark. Written twice by a program, so that the two can never drift apart.
 */
export function buildEvening(root) {
  const source = readFileSync(join(root, "scripts", "assets", "evening.css"), "utf8");
  const rules = source.slice(source.indexOf("*/") + 2).trim();
  const chosen = rules.replaceAll(":evening", ':root[data-theme="evening"]');
  const device = rules.replaceAll(":evening", ":root:not([data-theme])").replace(/^(?=.)/gm, "  ");
  return `/* Made by scripts/assets.mjs from scripts/assets/evening.css: change that file. */
${chosen}

@media (prefers-color-scheme: dark) {
${device}
}
`;
}

/** LICENSES.md: what is in instance/static that others made, and under which terms. */
export function buildLicences(root) {
  const version = (name) => JSON.parse(readFileSync(inPackage(root, name, "package.json"), "utf8")).version;
  const licence = (name) => readFileSync(inPackage(root, name, "LICENSE"), "utf8").trim();
  return `# Licences of the files in this folder

Everything here was made for Buurtbond and falls under its licence (AGPL-3.0-or-later), except:

- \`fonts/\`: Atkinson Hyperlegible Next, from npm package \`${FONT}\` ${version(FONT)}, SIL Open Font License 1.1.
- \`icons.svg\`: the symbols whose name does not start with \`sign-\`, from npm package \`lucide-static\` ${version("lucide-static")}, ISC
  (some are from Feather, MIT). The stroke was made a little heavier.

## Atkinson Hyperlegible Next

\`\`\`text
${licence(FONT)}
\`\`\`

## Lucide

\`\`\`text
${licence("lucide-static")}
\`\`\`
`;
}
