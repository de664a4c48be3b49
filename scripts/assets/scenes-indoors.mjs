// Scenes around a table, at home and in the theatre.
import {
  INK,
  PALETTE,
  darker,
  lighter,
  rect,
  circle,
  oval,
  shape,
  line,
  at,
  person,
  standing,
  NEIGHBOURS,
  wall,
  table,
  cup,
  plant,
  tree,
  view,
  frame,
  heart,
} from "./drawing.mjs";

const N = NEIGHBOURS;
const P = PALETTE;
const DOWN = [
  [-1, -82, -20, -40, 6],
  [1, 82, -20, 40, 6],
];

export function health() {
  const cuff =
    rect(-96, -40, 46, 26, P.blue, 6) +
    line("M-50 -26 q40 30 66 4", INK, 4) +
    circle(34, -30, 22, "#fff") +
    line("M34 -30 l10 -10", P.brick, 4);
  return (
    wall("#dcebe6") +
    view(70, 60, 150, 130) +
    frame(450, 70, 112, 96, "#fff6e6", heart(506, 122, 1.4, P.brick)) +
    person(216, 362, 1.16, {
      ...N.noor,
      top: "#ffffff",
      arms: [
        [-1, -82, -20, -40, 8],
        [1, 88, -30, 70, 12],
      ],
    }) +
    person(440, 362, 1.14, {
      ...N.willem,
      arms: [
        [-1, -90, -24, -66, 14],
        [1, 80, -20, 44, 8],
      ],
    }) +
    table(356, "#c9a274") +
    at(340, 404, 1, cuff) +
    at(96, 412, 1, circle(0, -12, 22, "#cf4630") + shape("M-4 -34 q8 -14 22 -10 q-4 14 -22 10z", P.leaf)) +
    at(556, 414, 1, rect(-26, -60, 52, 60, "#d8ecf2", 8) + rect(-26, -34, 52, 34, "#a9d3e2", 8))
  );
}

export function care() {
  const wheel = (x) => circle(x, 0, 44, INK) + circle(x, 0, 36, "#dcd8cf") + circle(x, 0, 7, INK);
  return (
    wall("#ecdfea") +
    view(70, 56, 150, 130) +
    plant(590, 312, 1, P.teal) +
    frame(430, 66, 110, 84, "#dfeadb", tree(485, 146, 0.3)) +
    rect(0, 430, 640, 50, "#d3bd9c") +
    rect(250, 268, 20, 130, INK, 8) +
    line("M250 276 q-34 -6 -44 -18", INK, 9) +
    rect(250, 366, 130, 20, P.night, 8) +
    person(318, 372, 1.05, {
      ...N.henk,
      arms: [
        [-1, -80, -20, -30, 8],
        [1, 80, -20, 34, 8],
      ],
    }) +
    shape("M262 366 h112 q22 6 26 40 h-44 l-6 -16 h-88z", "#6b5a49") +
    rect(362, 400, 26, 34, "#6b5a49", 6) +
    at(288, 416, 1, wheel(0)) +
    circle(384, 446, 16, INK) +
    standing(176, 462, 1.02, {
      ...N.fatma,
      trousers: "#4b3b57",
      arms: [
        [-1, -72, -34, -62, 10],
        [1, 70, -50, 34, -66],
      ],
    }) +
    cup(330, 372, P.ochre, 0.8)
  );
}

export function candles() {
  const candle = (x, y, h, colour) =>
    rect(x - 11, y - h, 22, h, colour, 3) +
    line(`M${x} ${y - h} v-8`, INK, 3) +
    shape(`M${x} ${y - h - 34} q14 16 0 28 q-14 -12 0 -28z`, "#f7b53a") +
    `<circle cx="${x}" cy="${y - h - 16}" r="34" fill="#fff3c9" opacity=".4"/>`;
  const arch =
    shape("M236 250 V120 Q236 40 320 40 Q404 40 404 120 V250Z", "#fff") +
    shape("M246 242 V122 Q246 50 320 50 Q394 50 394 122 V242Z", "#bcd8e8") +
    shape("M246 242 V180 L320 130 L394 180 V242Z", "#e7c26b") +
    shape("M246 150 L320 96 L394 150 L394 122 Q394 50 320 50 Q246 50 246 122Z", "#8fb6a6") +
    rect(317, 50, 6, 192, "#fff") +
    rect(246, 146, 148, 6, "#fff");
  return (
    wall("#e9e0d3") +
    arch +
    plant(60, 312, 1, P.plum) +
    plant(590, 312, 1, P.teal) +
    person(150, 368, 1.12, { ...N.willem, arms: DOWN }) +
    person(320, 362, 1.08, { ...N.noor, top: P.plum, arms: DOWN }) +
    person(494, 368, 1.12, { ...N.fatma, cloth: P.canal, top: P.ochre, arms: DOWN }) +
    table(362, "#a97745") +
    candle(236, 404, 44, "#fffaf0") +
    candle(320, 416, 62, P.brick) +
    candle(404, 404, 44, "#fffaf0") +
    at(96, 424, 1, shape("M-44 -8 l44 -10 l44 10 v26 l-44 -8 l-44 8z", P.paper) + line("M0 -18 v28", P.grey, 3)) +
    cup(560, 426, "#fff", 1)
  );
}

export function theatre() {
  const note = (x, y, c) => line(`M${x} ${y} v-34 q12 2 16 12`, c, 5) + oval(x - 7, y, 9, 7, c);
  const seat = (x, hair, style) => circle(x, 412, 30, hair) + shape(`M${x - 50} 480 q0 -44 50 -44 q50 0 50 44z`, style);
  return (
    rect(0, 0, 640, 480, "#3b2a45") +
    rect(60, 40, 520, 330, "#f3d9a4") +
    oval(320, 340, 200, 40, "#fff3c9") +
    shape(
      "M0 0 H640 V54 Q600 88 560 56 Q520 92 480 56 Q440 92 400 56 Q360 92 320 56 Q280 92 240 56 Q200 92 160 56 Q120 92 80 56 Q40 88 0 54Z",
      P.brick,
    ) +
    shape("M0 40 H104 Q96 210 40 360 H0Z", darker(P.brick, 0.88)) +
    shape("M640 40 H536 Q544 210 600 360 H640Z", darker(P.brick, 0.88)) +
    rect(0, 352, 640, 30, P.darkWood) +
    standing(236, 362, 0.76, {
      ...N.amina,
      top: P.teal,
      arms: [
        [-1, -80, -80, -92, -120],
        [1, 84, -60, 84, -20],
      ],
    }) +
    standing(408, 362, 0.76, {
      ...N.sem,
      top: P.blue,
      trousers: "#6b5a49",
      arms: [
        [-1, -80, -40, -24, -24],
        [1, 78, -30, 34, -8],
      ],
    }) +
    at(
      408,
      262,
      0.9,
      shape("M-34 0 q-14 -26 12 -34 q26 -4 34 18 q8 26 -14 32 q-24 4 -32 -16z", P.wood) +
        circle(-10, -4, 8, INK) +
        line("M8 -20 L66 -62", P.darkWood, 9),
    ) +
    note(320, 170, P.brick) +
    note(356, 134, P.plum) +
    note(300, 118, P.teal) +
    seat(90, "#bfc0c4", P.plum) +
    seat(210, "#2c2320", P.teal) +
    seat(330, "#d9a95a", P.ochre) +
    seat(450, "#5e3b26", P.blue) +
    seat(560, "#eceae4", P.canal)
  );
}

export function volunteers() {
  const crate = (x, c) =>
    at(
      x,
      420,
      1,
      rect(-62, -44, 124, 56, c, 5) +
        rect(-62, -26, 124, 5, darker(c)) +
        [-40, -14, 14, 40].map((dx, i) => circle(dx, -52, 17, ["#cf4630", "#7fae52", P.ochre, "#e2822f"][i])).join("") +
        rect(-62, -44, 124, 14, lighter(c, 0.16), 4),
    );
  const sash = (top, apron) => ({
    top,
    apron,
    arms: [
      [-1, -82, -20, -46, 2],
      [1, 82, -20, 46, 2],
    ],
  });
  return (
    wall("#e4ead9") +
    rect(120, 46, 400, 74, P.canal, 8) +
    heart(176, 88, 1.1, P.ochre) +
    [230, 286, 342, 398, 454].map((x) => rect(x, 74, 42, 18, "#fdf6e6", 4)).join("") +
    plant(40, 316, 1, P.ochre) +
    person(150, 366, 1.12, { ...N.kofi, ...sash(P.linden, P.brick) }) +
    person(322, 360, 1.12, { ...N.tineke, ...sash(P.blue, P.brick) }) +
    person(494, 366, 1.12, { ...N.yusuf, ...sash(P.ochre, P.brick) }) +
    table(362) +
    crate(150, P.wood) +
    crate(322, P.teal) +
    crate(494, P.wood)
  );
}

export function advice() {
  return (
    wall("#e3e6ef") +
    view(430, 58, 150, 130) +
    frame(80, 66, 130, 96, "#fff6e6", circle(145, 104, 22, P.ochre) + rect(139, 128, 12, 12, P.grey, 2)) +
    plant(600, 316, 0.9, P.brick) +
    person(212, 362, 1.16, {
      ...N.tineke,
      top: P.plum,
      arms: [
        [-1, -84, -20, -40, 8],
        [1, 92, -50, 78, -34],
      ],
    }) +
    person(436, 362, 1.14, {
      ...N.rosa,
      arms: [
        [-1, -80, -20, -40, 8],
        [1, 80, -20, 34, 8],
      ],
    }) +
    at(
      326,
      104,
      0.92,
      shape(
        "M-70 -44 h130 q18 0 18 18 v38 q0 18 -18 18 h-84 l-26 24 v-24 h-20 q-18 0 -18 -18 v-38 q0 -18 18 -18z",
        "#fff",
      ) + line("M-54 -18 h96 M-54 4 h70", P.grey, 7),
    ) +
    table(356) +
    at(
      318,
      410,
      1,
      shape("M-60 -30 L54 -34 L68 34 L-72 38Z", P.paper) +
        line("M-44 -14 l80 -3 M-46 2 l92 -3 M-50 18 l66 -3", P.grey, 5),
    ) +
    cup(120, 416, "#fff", 1.1) +
    cup(520, 416, P.teal, 1.1)
  );
}
