/**
 * Words, folded, that head and figures of a plan are made of. Only they are looked for in a damaged scan; every other
 * word of it is left as the scanner wrote it.
 */
const GROUPS = [
  // letterhead and title
  "cong hoa xa hoi chu nghia viet nam doc lap tu do hanh phuc so ngay thang nam ke hoach",
  "uy ban nhan dan hoi dong ban quan ly khu kinh te so phong tinh thanh pho phuong quan huyen thi dac",
  "nang cao chi so luc canh tranh cai cach hanh chinh hai long hieu qua quan tri cap giai doan den tam nhin",
  // what it rests on, what it replaces
  "thuc hien can cu theo trien khai quyet dinh nghi chuong trinh cua ve viec thay the va cac nhung nhiem vu phap",
  "nhu sau noi dung ban hanh kem phu luc dinh kem tai",
  // parts
  "muc dich tieu yeu cau giai to chuc phan trach kinh phi trong tam thuc trang danh gia ket",
  // figures
  "phan dau tong diem dat tu tro len xep hang thu vi tri top bac tang giam voi tren duoi toi thieu da it nhat khong qua",
  "trung binh thanh phan nhom dan dau nuoc cai thien giu vung gop",
  // reporting
  "bao cao dinh ky hang quy truoc cham nhat gui tong hop chung ket qua cuoi tuan",
  "noi nhan luu van vien truong giam doc pho don xuat",
  // words that stand often beside them: known, so that they are not taken for the ones above
  "pci ddci par index sipas papi tthc doanh nghiep dong cong chuc moi cao doi dau manh minh bach dich su dung",
  "tuc tiep huong chuyen thong tin dien phat ung hoi kien nghi khoa hoc nghe nha nghiep nguoi lao don bo can",
  "ho tro tot the nay lien duoc rieng san xuat binh dang truc tuyen chinh phu dia loc kinh doanh xay dung gia",
] as const;

export const EXPECTED_WORDS: readonly string[] = [...new Set(GROUPS.flatMap((group) => group.split(" ")))];
