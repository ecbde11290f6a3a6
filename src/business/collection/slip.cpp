// What is to be filled in again, and the paper that asks for it.

#include "business/collection/slip.hpp"

#include <algorithm>

#include "business/access/access.hpp"
#include "business/collection/operations/typed_record.hpp"
#include "business/regions/regions.hpp"

namespace onecard::collection {

std::vector<SlipItem> slip_items(Unit& unit, const CollectionRecord& record) {
    std::vector<SlipItem> items;
    const auto add = [&](std::size_t column, std::string why) {
        if (std::ranges::any_of(items, [&](const SlipItem& item) { return item.column == column; })) return;
        items.push_back(
            {column, column == record_columns ? "照片" : record_sheet()[column].heading, std::move(why)});
    };
    const CollectionBatch batch = must_find_batch(unit.db, record.batch);
    const auto known = opened_cells(unit.sealer, record.person, record.sealed);
    const CheckedRecord row = check_cells(unit, batch, {}, known);
    for (const RecordFinding& finding : row.findings)
        if (finding.is_error) add(finding.column, finding_words(*finding.kind, Language::zh));
    if (record.state == RecordState::compare_failed) {
        const auto result = find_result(unit.db, record);
        if (result && result->overall == Overall::mismatch) {
            constexpr std::size_t columns[compared_items] = {column_cert_no, column_name,  column_sex,
                                                             column_ethnic,  column_birth, record_columns};
            for (std::size_t i = 0; i < compared_items && i < result->items.size(); ++i)
                if (result->items[i] == static_cast<char>(Mark::differs)) add(columns[i], "与来源不一致");
        } else if (result && result->overall == Overall::not_found) {
            add(column_name, "来源查无此人，请持证件原件核对");
            add(column_cert_no, "来源查无此人，请持证件原件核对");
        } else if (result && result->overall == Overall::cancelled_number) {
            add(column_cert_no, "号码已注销，请持户籍证明核对");
        }
    }
    std::ranges::sort(items, {}, &SlipItem::column);
    return items;
}

Paper slip_paper(Unit& unit, const CollectionBatch& batch, const CollectionRecord& record) {
    const auto items = slip_items(unit, record);
    if (items.empty()) throw Problem{nothing_to_fill}.at("seq");
    const auto cells = opened_cells(unit.sealer, record.person, record.sealed);
    const auto number =
        CertificateNumber::restore(parse_certificate_type(record.cert_type).value(), cells[column_cert_no]);
    Paper paper{
        .title = "社会保障卡信息二次采集单",
        .head = {{"姓名", record.name},
                 {"证件号码", number.masked()},
                 {"区划", regions::full_region_name(unit.db, record.region)},
                 {"采集批次",
                  batch.title + "（" + batch.id.text() + "，第" + std::to_string(record.seq) + "条）"}},
        .columns = {{"需补填的项", 1.2}, {"原因", 2.2}, {"更正内容（由本人填写）", 3}},
        .foot = {{"说明",
                  "只填写本单列出的项，未列出的信息无须再填。姓名、性别、民族、出生日期与身份证不符的，"
                  "请先到发证机关更正。请携带身份证件原件交回采集单位。"}},
        .signatures = {"申领人（监护人）签名", "经办人", "日期"}};
    if (!cells[column_unit_name].empty()) paper.head.push_back({"单位名称", cells[column_unit_name]});
    for (const SlipItem& item : items) paper.rows.push_back({std::string{item.heading}, item.why, ""});
    return paper;
}

}  // namespace onecard::collection
