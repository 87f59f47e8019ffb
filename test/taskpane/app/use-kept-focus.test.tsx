import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { useKeptFocus } from "../../../src/taskpane/app/use-kept-focus";

/** A view whose button gives way to long work, which gives way to the outcome. */
function Area() {
  const area = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<"begin" | "busy" | "done">("begin");
  useKeptFocus(area);
  return (
    <>
      <button type="button">Ở ngoài</button>
      <div ref={area}>
        {step === "busy" ? (
          <h2 tabIndex={-1} data-step-focus="">
            Đang làm
          </h2>
        ) : (
          <section>
            <h2 tabIndex={-1} data-step-focus="">
              {step === "begin" ? "Bắt đầu" : "Xong"}
            </h2>
            {step === "begin" ? (
              <button type="button" onClick={() => setStep("busy")}>
                Làm
              </button>
            ) : null}
          </section>
        )}
        <input aria-label="Ô khác" />
        <button type="button" onClick={() => setStep("done")}>
          Hết việc
        </button>
      </div>
    </>
  );
}

/** Until the next drawing is over. */
const settled = (): Promise<void> =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0))));
const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

describe("the focus when a view gives way to another", () => {
  test("goes to the heading of what came, from the work to the outcome too", async () => {
    render(<Area />);
    screen.getByText("Làm").focus();
    fireEvent.click(screen.getByText("Làm"));
    await settled();
    expect(focused()).toBe("Đang làm");
    fireEvent.click(screen.getByText("Hết việc"));
    await settled();
    expect(focused()).toBe("Xong");
  });

  test("stays with whoever is somewhere else", async () => {
    render(<Area />);
    screen.getByLabelText("Ô khác").focus();
    fireEvent.click(screen.getByText("Làm"));
    await settled();
    expect(focused()).toBe("Ô khác");
    screen.getByText("Ở ngoài").focus();
    fireEvent.click(screen.getByText("Hết việc"));
    await settled();
    expect(focused()).toBe("Ở ngoài");
  });

  test("is moved for nobody who had none", async () => {
    render(<Area />);
    fireEvent.click(screen.getByText("Làm"));
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
