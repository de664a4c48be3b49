// Scenes for subjects that had no drawing yet. The other pictures are kept as SVG files only; both are listed in
// docs/design.md.
import { scene } from "./drawing.mjs";
import * as indoors from "./scenes-indoors.mjs";
import * as outdoors from "./scenes-outdoors.mjs";

/** Every scene drawn here, as { file name: SVG text }. */
export function drawScenes() {
  const drawings = {
    "room-sites": outdoors.sites,
    "scene-advice": indoors.advice,
    "scene-calm": outdoors.calm,
    "scene-candles": indoors.candles,
    "scene-care": indoors.care,
    "scene-family": outdoors.family,
    "scene-health": indoors.health,
    "scene-home-energy": outdoors.homeEnergy,
    "scene-playground": outdoors.playground,
    "scene-theatre": indoors.theatre,
    "scene-volunteers": indoors.volunteers,
  };
  return Object.fromEntries(Object.entries(drawings).map(([name, draw]) => [name, scene(draw())]));
}
