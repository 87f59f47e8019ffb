import { fireEvent, screen } from "@testing-library/react";
import { DateField } from "../../../src/taskpane/components/DateField";
import { withBrowserParts } from "../support/browser-parts";
import { drawn } from "../support/draw";

beforeAll(withBrowserParts);

async function field(mayBeBlank = false) {
  const told: string[] = [];
  await drawn(
    <DateField label="Tính đến ngày" value="2025-12-10" mayBeBlank={mayBeBlank} onChange={(day) => told.push(day)} />,
  );
  const input = screen.getByRole<HTMLInputElement>("textbox", { name: "Tính đến ngày" });
  return { told, input, type: (text: string) => fireEvent.change(input, { target: { value: text } }) };
}
const refusal = () => screen.queryByText("Viết theo dạng ngày/tháng/năm: 20/09/2025");

describe("a day", () => {
  test("is shown as offices write it, in whatever language the browser speaks", async () => {
    expect((await field()).input.value).toBe("10/12/2025");
  });

  test.each(["15/12/2025", "15.12.2025", "15-12-2025", " 15/12/2025 "])("typed as “%s” is taken", async (typed) => {
    const { told, type } = await field();
    type(typed);
    expect([told, refusal()]).toEqual([["2025-12-15"], null]);
  });

  test.each(["31/02/2025", "15/12", "mai"])("typed as “%s” is refused with the way to write it", async (typed) => {
    const { told, type } = await field();
    type(typed);
    expect(told).toEqual([]);
    expect(refusal()).toBeTruthy();
  });

  test("may be left blank only where there need not be one", async () => {
    const { told, type } = await field(true);
    type("");
    expect([told, refusal()]).toEqual([[""], null]);
  });
});
