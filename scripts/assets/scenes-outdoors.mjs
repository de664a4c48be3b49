// Scenes in the street, the park and the playground.
import {
  INK,
  PALETTE,
  darker,
  rect,
  circle,
  shape,
  line,
  at,
  person,
  standing,
  NEIGHBOURS,
  outdoors,
  cup,
  tree,
  cloud,
} from "./drawing.mjs";

const N = NEIGHBOURS;
const P = PALETTE;
const HANGING = [
  [-1, -68, -34, -60, 6],
  [1, 68, -34, 60, 6],
];

/** A front of a house with a door, two windows and a pointed or stepped gable. */
function house(x, y, scale, colour, roof, gable = "point") {
  const pane = (left, top) => rect(left - 4, top - 4, 38, 50, "#fff", 2) + rect(left, top, 30, 42, "#bcd6de", 1);
  const top =
    gable === "steps"
      ? shape("M-70 -140 v-24 h22 v-24 h22 v-22 h52 v22 h22 v24 h22 v24Z", colour)
      : shape("M-70 -140 L0 -206 L70 -140Z", colour) + line("M-80 -136 L0 -212 L80 -136", roof, 14);
  const door = rect(18, -72, 36, 72, darker(roof, 0.8), 3) + circle(26, -34, 3, P.ochre);
  return at(
    x,
    y,
    scale,
    top + rect(-70, -142, 140, 142, colour) + pane(-50, -124) + pane(16, -124) + pane(-50, -58) + door,
  );
}

export function sites() {
  const bunting = Array.from({ length: 11 }, (_, i) => {
    const x = 40 + i * 56;
    const y = 92 + 34 * Math.sin((Math.PI * (i + 0.5)) / 11);
    return shape(`M${x - 14} ${Math.round(y)} h28 l-14 26 z`, [P.brick, P.ochre, P.teal, P.pink, P.blue][i % 5]);
  }).join("");
  return (
    outdoors("#d6e8f2", "#a8c68a") +
    cloud(110, 60, 0.9) +
    cloud(520, 56, 1) +
    house(110, 372, 1.06, "#b9553c", P.night, "steps") +
    house(266, 372, 1.14, "#5d8fa8", P.night) +
    house(424, 372, 1.06, "#e3b15c", "#7d3b2a") +
    house(566, 372, 1.1, "#8f6a9a", P.night, "steps") +
    line("M20 92 Q320 170 620 92", "#8f6f55", 3) +
    bunting +
    rect(0, 370, 640, 110, "#cdbfa8") +
    rect(0, 370, 640, 8, "#efe8da") +
    standing(214, 462, 0.62, {
      ...N.fatma,
      stride: 8,
      trousers: "#4b3b57",
      arms: [
        [-1, -68, -34, -58, 6],
        [1, 76, -60, 74, -118],
      ],
    }) +
    standing(420, 462, 0.62, {
      ...N.henk,
      trousers: "#6b5a49",
      arms: [
        [-1, -78, -60, -74, -118],
        [1, 68, -34, 58, 6],
      ],
    })
  );
}

export function calm() {
  return (
    outdoors("#dcebf2", "#b0cc90") +
    circle(110, 96, 42, "#f7d77a") +
    cloud(470, 70, 1) +
    tree(540, 350, 1.5, "#6f9a4c") +
    tree(70, 330, 0.7, P.leaf) +
    rect(150, 330, 300, 18, P.wood, 6) +
    rect(150, 272, 300, 18, P.wood, 6) +
    rect(150, 300, 300, 18, P.wood, 6) +
    rect(176, 346, 14, 66, INK, 4) +
    rect(410, 346, 14, 66, INK, 4) +
    person(242, 350, 1.05, {
      ...N.amina,
      arms: [
        [-1, -80, -20, -26, 2],
        [1, 80, -20, 26, 2],
      ],
    }) +
    cup(244, 352, "#fff", 0.9) +
    person(374, 350, 1.05, {
      ...N.joke,
      top: P.teal,
      arms: [
        [-1, -80, -20, -34, 6],
        [1, 80, -20, 34, 6],
      ],
    }) +
    [
      [60, 430],
      [120, 452],
      [520, 440],
      [600, 424],
      [470, 462],
    ]
      .map(
        ([x, y], i) =>
          line(`M${x} ${y} v-22`, P.leaf, 4) +
          circle(x, y - 26, 9, [P.pink, P.ochre, "#fff"][i % 3]) +
          circle(x, y - 26, 4, P.brick),
      )
      .join("") +
    rect(0, 408, 640, 14, "#efdcb4")
  );
}

export function family() {
  const pram =
    shape("M-56 -70 h92 q8 50 -40 54 h-14 q-38 -4 -38 -54z", P.blue) +
    shape("M-56 -70 q0 -50 50 -50 v50z", darker(P.blue)) +
    line("M36 -70 q30 -8 34 -34", INK, 6) +
    circle(-34, 0, 20, INK) +
    circle(-34, 0, 9, P.grey) +
    circle(22, 0, 20, INK) +
    circle(22, 0, 9, P.grey);
  return (
    outdoors("#d8ebf0", "#a9c585") +
    cloud(140, 70, 1) +
    tree(70, 326, 1, P.linden) +
    tree(590, 320, 0.9, P.leaf) +
    shape("M-10 470 Q200 400 340 410 T660 396 V480 H-10Z", "#efdcb4") +
    standing(200, 450, 0.9, {
      ...N.rosa,
      stride: 8,
      arms: [
        [-1, -70, -34, -60, 6],
        [1, 84, -40, 84, 4],
      ],
    }) +
    at(330, 440, 1.1, pram) +
    circle(294, 352, 17, "#b4774a") +
    standing(452, 450, 0.9, {
      ...N.kofi,
      stride: 8,
      trousers: "#6b5a49",
      arms: [
        [-1, -70, -34, -58, 8],
        [1, 70, -34, 62, 24],
      ],
    }) +
    standing(536, 456, 0.56, {
      ...N.amina,
      style: "curls",
      top: P.ochre,
      arms: [
        [-1, -70, -40, -70, -66],
        [1, 66, -34, 56, 4],
      ],
    })
  );
}

export function homeEnergy() {
  const panel = (x, y) =>
    shape(`M${x} ${y} l22 -26 h40 l-22 26z`, P.night) +
    line(`M${x + 11} ${y - 13} h40 M${x + 30} ${y} l20 -26`, "#6f86b5", 2);
  return (
    outdoors("#d6e8f2", "#a8c68a") +
    circle(560, 86, 44, "#f7d77a") +
    cloud(120, 66, 0.9) +
    shape("M110 190 L250 76 L470 76 L560 190Z", P.roof) +
    rect(136, 190, 400, 210, "#d98e63") +
    rect(136, 190, 400, 8, "#00000018") +
    [0, 1, 2, 3].map((i) => panel(236 + i * 62, 140)).join("") +
    [0, 1, 2, 3].map((i) => panel(214 + i * 62, 172)).join("") +
    rect(164, 226, 84, 92, "#fff", 3) +
    rect(170, 232, 72, 80, "#ffe7a3") +
    rect(203, 232, 6, 80, "#fff") +
    rect(428, 252, 68, 148, P.canal, 4) +
    circle(440, 330, 4, P.ochre) +
    rect(0, 398, 640, 82, "#cdbfa8") +
    rect(0, 398, 640, 8, "#efe8da") +
    standing(320, 456, 0.82, {
      ...N.mei,
      arms: [
        [-1, -70, -34, -60, 8],
        [1, 84, -44, 66, -40],
      ],
    }) +
    at(376, 316, 1, rect(-20, -26, 40, 54, P.paper, 3) + line("M-10 -12 h20 M-10 0 h20 M-10 12 h12", P.grey, 4)) +
    standing(556, 456, 0.82, {
      ...N.yusuf,
      top: P.ochre,
      trousers: "#4a5a70",
      arms: [
        [-1, -84, -44, -70, -84],
        [1, 68, -34, 58, 8],
      ],
    }) +
    at(508, 310, 0.9, circle(0, -16, 20, "#ffd86b") + rect(-9, 2, 18, 14, P.grey, 3))
  );
}

export function playground() {
  const slide =
    line("M430 210 V398 M486 210 V398", P.brick, 12) +
    [240, 280, 320, 360].map((y) => line(`M430 ${y} H486`, P.brick, 8)).join("") +
    rect(420, 196, 86, 16, P.darkWood, 5) +
    line("M500 206 Q560 260 616 396", P.teal, 26) +
    line("M424 150 V200 M494 150 V200", P.brick, 10) +
    shape("M408 156 L460 108 L512 156Z", P.ochre);
  const swing =
    line("M40 400 L96 150 L152 400 M240 400 L296 150 L352 400 M96 150 H296", P.darkWood, 12) +
    line("M150 152 L150 322 M210 152 L210 322", INK, 4) +
    rect(138, 318, 84, 12, P.wood, 4);
  return (
    outdoors("#d8ebf5", "#b3cf8e") +
    circle(580, 70, 38, "#f7d77a") +
    cloud(330, 62, 1) +
    tree(600, 300, 0.8, P.leaf) +
    swing +
    slide +
    rect(0, 396, 640, 84, "#efdcb4") +
    person(180, 324, 0.66, {
      ...N.sem,
      arms: [
        [-1, -70, -80, -46, -120],
        [1, 70, -80, 46, -120],
      ],
    }) +
    line("M166 322 L150 372 M194 322 L214 366", P.night, 18) +
    person(462, 198, 0.6, {
      ...N.amina,
      style: "curls",
      top: P.ochre,
      arms: [
        [-1, -80, -70, -78, -110],
        [1, 80, -70, 78, -110],
      ],
    }) +
    standing(334, 462, 0.62, { ...N.noor, top: P.pink, arms: HANGING }) +
    at(
      400,
      452,
      1,
      circle(0, -22, 24, P.brick) +
        shape("M-24 -22 a24 24 0 0 1 48 0 q-24 14 -48 0z", "#fff") +
        circle(0, -22, 8, P.ochre),
    )
  );
}
