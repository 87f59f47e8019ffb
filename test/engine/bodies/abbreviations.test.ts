import { writeOut } from "../../../src/engine/bodies/abbreviations";

describe("writeOut", () => {
  it.each([
    ["Cổng Thông tin điện tử TP", "Cổng Thông tin điện tử thành phố"],
    ["Công an TP. Hải Phòng", "Công an thành phố Hải Phòng"],
    ["Liên minh HTX", "Liên minh Hợp tác xã"],
    ["các HTX trên địa bàn", "các hợp tác xã trên địa bàn"],
    ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
    ["Ngân hàng A CN Hải Phòng", "Ngân hàng A chi nhánh Hải Phòng"],
  ])("writes %s as %s", (short, long) => expect(writeOut(short)).toBe(long));

  it.each(["Sở CN", "Sở KH&CN", "VP-TK", "LĐTB&XH", "CNTT", "Tp", "Sở GD&ĐT"])("leaves %s as it is", (text) =>
    expect(writeOut(text)).toBe(text),
  );
});
