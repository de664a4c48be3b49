// A small kit for flat drawings: shapes, people, trees and furniture in one palette, without outlines.
// Every function returns SVG text. A scene is 640 by 480; y grows downwards.

/** The palette that all drawings share. */
export const INK = "#33261f";
export const PALETTE = {
  brick: "#b9553c",
  roof: "#9a4331",
  ochre: "#e2a93b",
  sand: "#f3e3c7",
  linden: "#5f8f4e",
  leaf: "#3f7a55",
  canal: "#22503f",
  blue: "#3b78ad",
  sky: "#cfe4ee",
  night: "#2d3a5c",
  plum: "#7d4a86",
  pink: "#dd7f93",
  wood: "#b9824f",
  darkWood: "#8f5f37",
  grey: "#c9c8c4",
  teal: "#2f8a80",
  paper: "#fffdf6",
};
const SKIN = ["#f6d2b3", "#e0a878", "#b4774a", "#7d4d30", "#fbdcc6"];
const HAIR = {
  black: "#2c2320",
  brown: "#5e3b26",
  grey: "#bfc0c4",
  white: "#eceae4",
  blond: "#d9a95a",
  red: "#b4572a",
};

const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const toHex = (values) => `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
/** A darker shade; a factor of 1 changes nothing. */
export const darker = (colour, factor = 0.82) => toHex(channels(colour).map((value) => value * factor));
/** A lighter tint; a share of 1 gives white. */
export const lighter = (colour, share = 0.25) => toHex(channels(colour).map((value) => value + (255 - value) * share));

export const rect = (x, y, w, h, fill, r = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;
export const circle = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
export const oval = (x, y, rx, ry, fill) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
export const shape = (d, fill) => `<path d="${d}" fill="${fill}"/>`;
export const line = (d, colour, width = 4) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
/** Moves and scales a drawing whose own foot is at (0, 0). */
export const at = (x, y, scale, inner, turn = 0) =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ""} scale(${scale})">${inner}</g>`;
const curls = (places, hair) => places.map(([x, y, r]) => circle(x, y, r, hair)).join("");

/** Hair, or a headscarf, that lies behind the face. */
function hairBehind(style, hair, cloth) {
  const drawings = {
    bob: () => shape("M-37 -4 Q-38 -42 0 -42 Q38 -42 37 -4 L38 22 Q28 30 18 26 L-18 26 Q-28 30 -38 22 Z", hair),
    long: () => shape("M-36 -6 Q-38 -42 0 -42 Q38 -42 36 -6 L38 44 Q20 56 0 54 Q-20 56 -38 44 Z", hair),
    afro: () => circle(0, -10, 46, hair),
    curls: () =>
      curls(
        [
          [-30, -6, 15],
          [-28, -26, 17],
          [-10, -38, 18],
          [12, -38, 18],
          [29, -25, 17],
          [31, -5, 15],
        ],
        hair,
      ),
    bun: () => circle(0, -45, 15, hair),
    ponytail: () => shape("M20 -30 Q58 -28 50 28 Q40 34 34 26 Q40 -8 18 -12 Z", hair),
    headscarf: () => shape("M-40 -2 Q-42 -46 0 -46 Q42 -46 40 -2 Q42 30 52 58 Q0 78 -52 58 Q-42 30 -40 -2 Z", cloth),
  };
  return drawings[style]?.() ?? "";
}

/** Hair, or a headscarf, over the forehead. */
function hairInFront(style, hair, cloth) {
  const parted = shape("M-31 4 Q-35 -38 0 -39 Q35 -38 31 4 Q29 -12 16 -24 Q-4 -10 -24 -14 Q-30 -8 -31 4 Z", hair);
  const drawings = {
    short: () => shape("M-31 0 Q-34 -38 0 -39 Q34 -38 31 0 Q28 -14 20 -20 Q4 -14 -14 -20 Q-27 -14 -31 0 Z", hair),
    bob: () => parted,
    long: () => parted,
    bun: () => parted,
    ponytail: () => parted,
    curls: () =>
      curls(
        [
          [-20, -24, 12],
          [-4, -28, 13],
          [13, -26, 12],
        ],
        hair,
      ),
    afro: () => shape("M-30 -4 Q-30 -36 0 -36 Q30 -36 30 -4 Q18 -20 0 -20 Q-18 -20 -30 -4 Z", hair),
    bald: () =>
      shape("M-30 2 Q-36 -10 -28 -20 Q-26 -8 -28 4 Z", hair) + shape("M30 2 Q36 -10 28 -20 Q26 -8 28 4 Z", hair),
    headscarf: () =>
      shape("M-26 -12 Q-20 -34 0 -34 Q20 -34 26 -12 Q14 -24 0 -24 Q-14 -24 -26 -12Z", darker(cloth, 0.9)),
  };
  return drawings[style]?.() ?? "";
}

/** Ears, eyes, cheeks, a smile, and glasses or a beard. */
function face({ skin, hair, style, glasses, beard }) {
  const ears =
    style === "headscarf" ? "" : circle(-29, 2, 7, darker(skin, 0.88)) + circle(29, 2, 7, darker(skin, 0.88));
  const round = style === "headscarf" ? oval(0, -1, 25, 29, skin) : oval(0, 0, 29, 32, skin);
  const bearded = beard ? shape("M-28 6 Q-26 36 0 37 Q26 36 28 6 Q22 16 12 14 Q0 10 -12 14 Q-22 16 -28 6 Z", hair) : "";
  const cheeks = `<g opacity=".5">${circle(-17, 10, 5, "#e58a72")}${circle(17, 10, 5, "#e58a72")}</g>`;
  const smile = line("M-8 14 Q0 21 8 14", beard ? "#fff" : darker(skin, 0.5), 3);
  const frame = `<g fill="none" stroke="${INK}" stroke-width="2.5"><circle cx="-11" cy="0" r="9"/><circle cx="11" cy="0" r="9"/><path d="M-2 0h4"/></g>`;
  return (
    ears + round + bearded + circle(-10, 0, 3, INK) + circle(10, 0, 3, INK) + cheeks + smile + (glasses ? frame : "")
  );
}

/**
 * Somebody from the waist up, standing on (x, y). `arms` are [side, elbow x, elbow y, hand x, hand y] with side -1 (left)
 * or 1 (right). `neighbour` is one of NEIGHBOURS, with anything changed that the scene needs.
 */
export function person(x, y, scale, neighbour) {
  const {
    skin,
    hair = HAIR.brown,
    style = "short",
    cloth = PALETTE.plum,
    top = PALETTE.blue,
    apron,
    arms = [],
  } = neighbour;
  const body = shape("M-56 0 L-56 -48 Q-56 -92 -20 -98 Q0 -88 20 -98 Q56 -92 56 -48 L56 0 Z", top);
  const front = apron
    ? shape("M-30 0 L-30 -62 Q0 -52 30 -62 L30 0 Z", apron) +
      line("M-28 -62 Q-24 -88 -16 -96 M28 -62 Q24 -88 16 -96", apron, 5)
    : "";
  const drape =
    style === "headscarf"
      ? shape("M-27 -128 Q-24 -104 0 -103 Q24 -104 27 -128 L46 -92 Q20 -66 0 -66 Q-20 -66 -46 -92 Z", cloth) +
        shape("M27 -126 Q18 -96 -30 -78 Q-4 -66 20 -74 L46 -92 Z", darker(cloth, 0.9))
      : "";
  const limbs = arms
    .map(
      ([side, elbowX, elbowY, handX, handY]) =>
        line(`M${side * 43} -74 Q${elbowX} ${elbowY} ${handX} ${handY}`, darker(top, 0.88), 25) +
        circle(handX, handY, 12.5, skin),
    )
    .join("");
  const head = (inner) => at(0, -137, 1, inner);
  return at(
    x,
    y,
    scale,
    head(hairBehind(style, hair, cloth)) +
      rect(-11, -122, 22, 34, darker(skin, 0.86), 8) +
      body +
      front +
      head(face({ ...neighbour, skin, hair, style }) + hairInFront(style, hair, cloth)) +
      drape +
      limbs,
  );
}

/** Somebody from head to foot, standing on (x, y); about 320 high at scale 1. */
export function standing(x, y, scale, neighbour) {
  const { trousers = PALETTE.night, stride = 0 } = neighbour;
  const legs =
    line(`M-18 -134 Q${-20 - stride * 0.4} -70 ${-22 - stride} -14`, darker(trousers, 0.85), 34) +
    line(`M18 -134 Q${20 + stride * 0.6} -70 ${20 + stride} -14`, trousers, 34);
  const shoe = (left) => shape(`M${left} 0 q0 -18 18 -18 q14 0 22 8 q10 4 10 10 z`, INK);
  return at(x, y, scale, legs + shoe(-40 - stride) + shoe(4 + stride) + person(0, -126, 1, neighbour));
}

/** The neighbours who live in the drawings: a mixed neighbourhood. */
export const NEIGHBOURS = {
  fatma: { skin: SKIN[1], style: "headscarf", cloth: PALETTE.plum, top: PALETTE.teal },
  henk: { skin: SKIN[0], hair: HAIR.grey, style: "bald", glasses: true, top: PALETTE.blue },
  rosa: { skin: SKIN[2], hair: HAIR.black, style: "curls", top: PALETTE.ochre },
  willem: { skin: SKIN[4], hair: HAIR.white, style: "short", beard: true, top: PALETTE.canal },
  amina: { skin: SKIN[3], hair: HAIR.black, style: "afro", top: PALETTE.pink },
  joke: { skin: SKIN[4], hair: HAIR.grey, style: "bob", glasses: true, top: PALETTE.plum },
  sem: { skin: SKIN[0], hair: HAIR.red, style: "short", top: PALETTE.brick },
  yusuf: { skin: SKIN[1], hair: HAIR.black, style: "short", beard: true, top: PALETTE.night },
  mei: { skin: SKIN[4], hair: HAIR.black, style: "long", top: PALETTE.brick },
  kofi: { skin: SKIN[3], hair: HAIR.black, style: "short", top: PALETTE.linden },
  tineke: { skin: SKIN[0], hair: HAIR.blond, style: "bun", top: PALETTE.teal },
  noor: { skin: SKIN[1], hair: HAIR.brown, style: "ponytail", top: PALETTE.pink },
};

export const wall = (colour) => rect(0, 0, 640, 480, colour) + rect(0, 300, 640, 180, darker(colour, 0.95));
export const outdoors = (sky = PALETTE.sky, grass = "#a8c68a") =>
  rect(0, 0, 640, 480, sky) +
  shape("M0 300 Q160 250 330 290 T640 270 V480 H0Z", lighter(grass, 0.2)) +
  shape("M0 350 Q200 320 400 350 T640 340 V480 H0Z", grass);
export const table = (y, colour = PALETTE.wood) =>
  rect(0, y, 640, 16, lighter(colour, 0.18)) +
  rect(0, y + 16, 640, 464 - y, colour) +
  rect(0, y + 16, 640, 7, darker(colour, 0.88));
export const cup = (x, y, colour, scale = 1) =>
  at(
    x,
    y,
    scale,
    line("M-7 -34 q-6 -9 0 -17 q6 -8 0 -16 M9 -34 q-6 -9 0 -17", "#ffffffaa", 4) +
      line("M16 -22 q18 -2 16 10 q-2 12 -18 10", colour, 6) +
      shape("M-20 -28 h40 l-3 22 q-2 8 -9 8 h-16 q-7 0 -9 -8 z", colour) +
      oval(0, -28, 20, 4.5, "#6d4630"),
  );
export const plant = (x, y, scale = 1, pot = PALETTE.brick) => {
  const leaves = [
    [-34, -92, 1],
    [-18, -120, 0],
    [4, -132, 1],
    [24, -114, 0],
    [38, -86, 1],
  ].map(([tipX, tipY, light]) =>
    shape(
      `M0 -40 Q${tipX * 0.2} ${tipY * 0.7} ${tipX} ${tipY} Q${tipX * 0.9 + 16} ${tipY * 0.6} 0 -40Z`,
      light ? lighter(PALETTE.leaf, 0.2) : PALETTE.leaf,
    ),
  );
  return at(
    x,
    y,
    scale,
    leaves.join("") + shape("M-26 -44 h52 l-6 44 h-40 z", pot) + rect(-30, -50, 60, 12, darker(pot, 0.9), 3),
  );
};
export const tree = (x, y, scale = 1, colour = PALETTE.linden) =>
  at(
    x,
    y,
    scale,
    rect(-9, -90, 18, 90, PALETTE.darkWood, 4) +
      circle(0, -150, 62, colour) +
      circle(-42, -118, 42, darker(colour, 0.92)) +
      circle(44, -122, 44, darker(colour, 0.92)) +
      circle(-18, -168, 34, lighter(colour, 0.14)) +
      circle(24, -140, 30, lighter(colour, 0.1)),
  );
export const cloud = (x, y, scale = 1) =>
  at(
    x,
    y,
    scale,
    `<g opacity=".9">${oval(0, 0, 58, 20, "#fff")}${circle(-22, -12, 22, "#fff")}${circle(14, -18, 28, "#fff")}</g>`,
  );
export const view = (x, y, w, h) =>
  rect(x - 8, y - 8, w + 16, h + 16, "#fff", 4) +
  rect(x, y, w, h, PALETTE.sky) +
  shape(`M${x} ${y + h} v${-h * 0.3} q${w * 0.25} ${-h * 0.16} ${w * 0.5} 0 t${w * 0.5} 0 V${y + h}Z`, "#a9c99a") +
  rect(x + w / 2 - 3, y, 6, h, "#fff") +
  rect(x, y + h * 0.4, w, 6, "#fff") +
  rect(x - 16, y + h + 8, w + 32, 10, "#efe6d6", 3);
export const frame = (x, y, w, h, colour, inner = "") =>
  rect(x, y, w, h, PALETTE.darkWood, 3) + rect(x + 6, y + 6, w - 12, h - 12, colour) + inner;
export const heart = (x, y, scale, colour) =>
  at(x, y, scale, shape("M0 14 Q-30 -8 -18 -22 Q-8 -32 0 -18 Q8 -32 18 -22 Q30 -8 0 14Z", colour));
/** A whole drawing of 640 by 480. */
export const scene = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480">${inner}</svg>\n`;
