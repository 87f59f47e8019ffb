import { languageOfHost } from "../../../src/taskpane/app/shell";
import { themeOfOffice } from "../../../src/taskpane/app/theme/office-theme";
import { type PaneWish, paneWishes } from "../../../src/taskpane/app/wishes";

describe("wishes of the ribbon", () => {
  test("wait for a pane that is drawn later, and are heard once", () => {
    const wishes = paneWishes();
    wishes.send({ kind: "read-active-sheet" });
    const heard: PaneWish[] = [];
    wishes.listen((wish) => heard.push(wish));
    wishes.listen((wish) => heard.push(wish));
    expect(heard).toEqual([{ kind: "read-active-sheet" }]);
  });

  test("reach the pane at once while it listens, and no longer afterwards", () => {
    const wishes = paneWishes();
    const heard: PaneWish[] = [];
    const stop = wishes.listen((wish) => heard.push(wish));
    wishes.send({ kind: "undone", label: "Đọc kế hoạch" });
    stop();
    wishes.send({ kind: "read-active-sheet" });
    expect(heard).toEqual([{ kind: "undone", label: "Đọc kế hoạch" }]);
  });
});

describe("the pane follows Office", () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    [{ bodyBackgroundColor: "#262626" }, "dark"],
    [{ bodyBackgroundColor: "#E6E6E6" }, "light"],
    [{ bodyBackgroundColor: "E6E6E6" }, "light"],
    [{ bodyBackgroundColor: "" }, null],
    [undefined, null],
  ])("colours %j mean %s", (colours, theme) => {
    expect(themeOfOffice(colours)).toBe(theme);
  });

  test.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["EN-gb", "en"],
    ["fr-FR", "vi"],
    [undefined, "vi"],
  ])("display language %s means %s", (host, language) => {
    expect(languageOfHost(host)).toBe(language);
  });
});
