import { render, screen } from "@testing-library/react";
import { Later } from "../../../src/taskpane/components/Later";
import { useGrowing } from "../../../src/taskpane/components/use-growing";

const drawings: number[] = [];

function Rows({ count }: { readonly count: number }) {
  const drawn = useGrowing(count, 4);
  drawings.push(drawn);
  return (
    <ul>
      {Array.from({ length: drawn }, (_, at) => at).map((at) => (
        <li key={at}>{at}</li>
      ))}
    </ul>
  );
}

test("a long list is drawn four rows at a time, in the end whole; what is added later is drawn too", () => {
  const { rerender } = render(<Rows count={10} />);
  expect([...new Set(drawings)]).toEqual([4, 8, 10]);
  rerender(<Rows count={13} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(13);
});

test("what comes later is drawn after what stands before it", () => {
  const order: string[] = [];
  const Part = ({ name }: { readonly name: string }) => {
    order.push(name);
    return <p>{name}</p>;
  };
  render(
    <>
      <Later>
        <Part name="khoảng cách" />
      </Later>
      <Part name="trạng thái" />
    </>,
  );
  expect(order).toEqual(["trạng thái", "khoảng cách"]);
  expect(screen.getByText("khoảng cách")).toBeDefined();
});
