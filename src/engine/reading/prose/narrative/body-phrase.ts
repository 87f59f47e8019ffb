/** How the name of a body begins in a sentence; "Ban hành", "Phòng chống" and "Hội nghị" begin no name. */
const BODY =
  /^(?:Các\s+)?(?:(?:Sở|Ban|Phòng|Cục|Chi cục|Trung tâm|Hội|Hiệp hội|Ngân hàng|Thanh tra|Thuế|Công chức|Văn phòng|Báo|Đài)\s+(?=\p{Lu})|Công an\s|UBND\s|Ủy ban\s|HĐND\s|Sở, |sở, |Bảo hiểm xã hội|Kho bạc)/u;
const LONGEST = 120;

/** "Sở Tài chính", "UBND các xã, phường": a heading that is a body's name and says nothing else. */
export const namesBody = (title: string): boolean => BODY.test(title) && title.length <= LONGEST;

const LEADS = /^(?:Giao\s+)?(.{3,120}?)\s+(?:chủ trì|làm đầu mối|có trách nhiệm|chịu trách nhiệm)(?=[\s,])/u;

/** "Sở Nội vụ chủ trì, phối hợp với …": the body a sentence begins with and that it makes the lead; null where it names none. */
export function bodyThatLeads(sentence: string): string | null {
  const name = LEADS.exec(sentence)?.[1];
  return name !== undefined && namesBody(name) ? name : null;
}
