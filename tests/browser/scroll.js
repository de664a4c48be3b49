// How many pixels the page is wider than its window, and what sticks out. Runs inside the page.
const page = document.scrollingElement;
const over = page.scrollWidth - window.innerWidth;
if (over <= 0) return [];
const out = [...document.body.querySelectorAll("*")].filter(
  (element) => {
    const box = element.getBoundingClientRect();
    return box.right > window.innerWidth + 1 || (document.dir === "rtl" && box.left < -1);
  },
);
const names = out.slice(-3).map((element) => `<${element.localName} class="${element.className}">`);
return [`${over} px too wide: ${names.join(", ")}`];
