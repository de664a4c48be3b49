// Runs axe-core, which must have been loaded into the page; returns one sentence for each violation. With `onlyColours`
// it looks at nothing else: between day and evening only the colours change.
const [onlyColours, done] = arguments;
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const rules = onlyColours
  ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
  : { type: "tag", values: standards };
axe.run(document, { runOnly: rules, resultTypes: ["violations"] }).then(
  ({ violations }) => {
    const told = violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.html.slice(0, 160)}`);
      const data = nodes[0].any[0]?.message ?? "";
      return `axe ${id}: ${help}. ${data} [${nodes.length}x] ${places.join(" | ")}`;
    });
    done(told);
  },
  (error) => done([`axe could not run: ${error}`]),
);
