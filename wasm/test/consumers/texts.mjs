// Articles for the consumers: one that needs no data pack, and two that need one each.

export const english = `A Library That Lends Out Silence

The town of Brackwater opened a library on Monday that holds no books at all. Visitors borrow an hour in one of its twelve quiet rooms, which the town built into the old grain store by the harbor for 2.3 million dollars. More than four hundred people came on the first day, and every room was taken until closing time.

The idea came from a survey of residents two years ago. Seven out of ten said that they had no place where they could sit undisturbed for an hour. The council first thought of a park, but the road along the harbor carries nine thousand trucks a day. So the engineer Marta Oyelaran proposed the grain store, whose walls are a meter thick.

Inside, a visitor hears less than twenty decibels, about as much as the rustle of leaves. The rooms have a chair, a lamp and a window toward the water. Telephones stay in a locker at the door.

Not everyone is pleased. A group of parents asked why the town spends money on silence while the swimming hall is closed for want of repairs. The mayor answered that the hall will open again in June, and that the library costs less to run each year than the hall costs in a month. The council will look at the figures again after one year.
`;

export const japanese = `静けさを貸し出す図書館

港町の青波市は月曜日、本を一冊も置かない図書館を開いた。利用者は十二ある静かな部屋のうちの一つを一時間借りることができる。市は港のそばにある古い穀物倉庫を改装し、工事に三億円をかけた。初日には四百人以上が訪れ、閉館まですべての部屋が埋まった。

きっかけは二年前に市が行った住民調査である。住民の七割が、一時間じゃまされずに座っていられる場所がないと答えた。市議会ははじめ公園を考えたが、港沿いの道路には一日に九千台のトラックが通る。そこで技師の大森真理が、壁の厚さが一メートルある穀物倉庫を提案した。

部屋の中の音は二十デシベルに満たず、木の葉がそよぐ程度である。部屋には椅子と照明、そして海に面した窓がある。携帯電話は入口のロッカーに預ける。

計画に賛成する人ばかりではない。保護者の団体は、市民プールが修理できずに閉まっているのに、なぜ静けさに税金を使うのかと問いただした。市長は、プールは六月に再開し、図書館の年間の費用はプールの一か月分より少ないと説明した。市議会は一年後に改めて費用を検討する。
`;

export const thai = `ห้องสมุดที่ให้ยืมความเงียบ

เมืองท่าเปิดห้องสมุดที่ไม่มีหนังสือเลยเมื่อวันจันทร์ที่ผ่านมา ผู้ใช้บริการสามารถยืมห้องเงียบหนึ่งในสิบสองห้องได้ครั้งละหนึ่งชั่วโมง เมืองใช้เงินแปดสิบล้านบาทปรับปรุงโกดังข้าวเก่าที่อยู่ข้างท่าเรือ ในวันแรกมีคนมามากกว่าสี่ร้อยคน และทุกห้องเต็มจนถึงเวลาปิด

ความคิดนี้มาจากการสำรวจความเห็นของชาวเมืองเมื่อสองปีก่อน ชาวเมืองเจ็ดในสิบคนตอบว่าไม่มีสถานที่ที่จะนั่งเงียบๆ ได้หนึ่งชั่วโมง สภาเมืองคิดจะสร้างสวนสาธารณะก่อน แต่ถนนเลียบท่าเรือมีรถบรรทุกวิ่งวันละเก้าพันคัน วิศวกรจึงเสนอให้ใช้โกดังข้าวซึ่งมีผนังหนาหนึ่งเมตร

ภายในห้องมีเสียงดังไม่ถึงยี่สิบเดซิเบล ซึ่งพอๆ กับเสียงใบไม้ไหว ในห้องมีเก้าอี้ โคมไฟ และหน้าต่างที่หันไปทางทะเล ผู้ใช้ต้องฝากโทรศัพท์ไว้ในตู้ที่หน้าประตู
`;

const element = (tagName, ...childNodes) => ({ nodeName: tagName, tagName, attrs: [], childNodes });
const text = (value) => ({ nodeName: "#text", value });

/** A page, as parse5 gives it: a tree that can be read everywhere. */
export const page = {
  nodeName: "#document",
  childNodes: [
    element("title", text("The bridge opens")),
    element("nav", text("Home")),
    ...english.split(/(?<=[.] )/).map((sentence) => element("p", text(sentence))),
  ],
};
