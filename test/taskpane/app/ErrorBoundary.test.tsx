import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { ErrorBoundary } from "../../../src/taskpane/app/ErrorBoundary";

function Broken(): never {
  throw new Error("a view that cannot be drawn");
}

describe("a view that breaks", () => {
  test("is replaced by a sentence and a way to copy the details, which are not shown", () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <FluentProvider theme={webLightTheme}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </FluentProvider>,
    );
    log.mockRestore();
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("Sổ của bạn không bị ảnh hưởng");
    expect(alert.textContent).not.toContain("cannot be drawn");
    expect(screen.getByRole("button", { name: "Chép chi tiết" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tải lại" })).toBeTruthy();
  });
});
