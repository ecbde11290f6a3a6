// The audit package.

#include "business/funds/funds.hpp"

#include <filesystem>
#include <fstream>

#include "base/zip_writer.hpp"
#include "business/funds/accrual_store.hpp"
#include "business/funds/adjustments.hpp"
#include "business/funds/figures.hpp"
#include "business/funds/plan_shown.hpp"
#include "business/funds/problems.hpp"
#include "business/funds/statement_shown.hpp"
#include "engine/advance.hpp"
#include "engine/keys.hpp"
#include "engine/sm3.hpp"

namespace onecard::funds {
namespace {

std::string hex_text(std::string_view bytes) {
    return hex_of({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

/// An uploaded file into the archive as it came; what it has become since is no evidence.
std::int64_t copy_kept(const Unit& unit, const ArchiveFile& file, ZipWriter& archive) {
    std::ifstream in{std::filesystem::path{unit.places.uploads()} / file.kept, std::ios::binary};
    Sm3 digest;
    std::int64_t bytes = 0;
    archive.begin_part(file.name);
    for (std::string block(1 << 16, '\0'); in.read(block.data(), std::ssize(block)), in.gcount() > 0;) {
        const std::string_view read{block.data(), static_cast<std::size_t>(in.gcount())};
        digest.update(read);
        archive.write(read);
        bytes += in.gcount();
    }
    archive.end_part();
    if (digest.finish_hex() != file.kept) throw Problem{kept_file_damaged}.with(file.name).with(file.kept);
    return bytes;
}

std::string entries_csv(Unit& unit, RegionCode level, Date from, Date to) {
    std::string csv = "\xEF\xBB\xBF";
    add_audit_row(csv, {"划转", "日期", "种类", "阶段", "关联", "合作银行", "金额"});
    for (const Entry& one : list_entries(unit.db, level, {}, from, to, {}, 10'000'000))
        add_audit_row(csv, {one.transfer.text(), one.day.text(), one.kind, one.stage, one.reference,
                            access::organisation_name(unit.db, one.bank), one.amount.text()});
    return csv;
}

std::string accruals_csv(Unit& unit, RegionCode level, Date from, Date to) {
    std::string csv = "\xEF\xBB\xBF";
    add_audit_row(csv, {"合作银行", "批次号", "生产日期", "入账日期", "预制卡数量", "市州", "省级份额",
                        "市州份额", "已冲回"});
    AccrualFilter filter{.jurisdiction = rules_at(unit.db, level, to).jurisdiction, .from = from, .to = to};
    if (level != filter.jurisdiction) filter.city = level;
    for (const Accrual& one : list_accruals(unit.db, filter, {}, "", 10'000'000))
        add_audit_row(csv, {access::organisation_name(unit.db, one.bank), one.batch_no,
                            one.produced_on.text(), one.booked_on.text(), std::to_string(one.cards),
                            (one.city ? one.city : one.assigned_to).text(), one.province.text(),
                            one.city_share.text(), one.reversed ? "是" : "否"});
    return csv;
}

Node history_of(Unit& unit, const LifecycleView& lifecycle, std::int64_t id) {
    Node list{Node::List{}};
    for (const PastMove& move : past_moves(unit.db, lifecycle, id))
        list.push(Node::of({{"act", move.act},
                            {"to", move.to},
                            {"actor", move.actor},
                            {"at", move.at.text()},
                            {"opinion", move.opinion}}));
    return list;
}

template <class Shown>
Node list_of(const std::vector<Shown>& all) {
    Node list{Node::List{}};
    for (const Shown& one : all) list.push(write_fields(one));
    return list;
}

std::string adjustments_json(Unit& unit, RegionCode level, Date from, Date to) {
    Node list{Node::List{}};
    for (const Adjustment& one : list_adjustments(unit.db, level, {}, "", {}, 1'000'000)) {
        if (one.level != level || one.made_at.date() < from || one.made_at.date() > to) continue;
        Node node = write_fields(shown(unit, one));
        node.set("history", history_of(unit, view_of(adjustment_lifecycle), one.id.number()));
        list.push(std::move(node));
    }
    return to_pretty_json(list);
}

std::string plans_json(Unit& unit, RegionCode level, Date from, Date to) {
    Node list{Node::List{}};
    for (const Plan& plan : list_plans(unit.db, {.within = level}, {}, 1'000'000)) {
        if (plan.level != level || plan.made_on > to || plan.year < from.year()) continue;
        const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
        std::vector<PlanLineShown> lines;
        for (const LineDetail& line : lines_of(unit.db, plan.id)) lines.push_back(shown(unit, rules, line));
        Node node = write_fields(shown(unit, plan));
        node.set("lines", list_of(lines));
        node.set("banks", list_of(shown_banks(unit, plan)));
        node.set("history", history_of(unit, view_of(plan_lifecycle), plan.id.number()));
        list.push(std::move(node));
    }
    return to_pretty_json(list);
}

std::string statements_json(Unit& unit, RegionCode level, Date from, Date to) {
    Node list{Node::List{}};
    for (const ReconStatement& one : list_statements(unit.db, {.within = level}, {}, 1'000'000)) {
        const StatementShown told = shown(unit, one);
        if (one.level != level || told.last_day < from || told.first_day > to) continue;
        Node node = write_fields(told);
        node.set("figures", list_of(shown_figures(unit, one)));
        node.set("differences", list_of(shown_differences(unit, one)));
        Node parties{Node::List{}};
        for (const Party& party : parties_of(unit.db, one.id))
            parties.push(Node::of(
                {{"party", party.party},
                 {"filled_by", party.filled_by},
                 {"confirmed_by", party.confirmed_by},
                 {"confirmed_at", party.confirmed_at ? party.confirmed_at->text() : std::string{}}}));
        node.set("parties", std::move(parties));
        list.push(std::move(node));
    }
    return to_pretty_json(list);
}

}  // namespace

void add_audit_row(std::string& csv, std::initializer_list<std::string> cells) {
    bool first = true;
    for (const std::string& cell : cells) {
        if (!first) csv += ',';
        first = false;
        csv += '"';
        if (!cell.empty() && std::string_view{"=+@"}.find(cell.front()) != std::string_view::npos)
            csv += '\'';
        for (const char c : cell) csv += c == '"' ? std::string{"\"\""} : std::string{c};
        csv += '"';
    }
    csv += "\r\n";
}

std::vector<ArchiveFile> audit_files(Unit& unit, RegionCode level, Date from, Date to) {
    return {{"ledger/entries.csv", entries_csv(unit, level, from, to)},
            {"accruals/batches.csv", accruals_csv(unit, level, from, to)},
            {"adjustments/adjustments.json", adjustments_json(unit, level, from, to)},
            {"plans/plans.json", plans_json(unit, level, from, to)},
            {"reconciliations/statements.json", statements_json(unit, level, from, to)}};
}

SignedArchive write_signed_archive(Unit& unit, const std::string& place,
                                   const std::vector<ArchiveFile>& files, std::string_view what) {
    const std::filesystem::path path = std::filesystem::path{unit.places.files()} / place;
    std::filesystem::create_directories(path.parent_path());
    ZipWriter archive{path};
    Node list{Node::List{}};
    for (const ArchiveFile& file : files) {
        std::int64_t bytes = std::ssize(file.text);
        if (file.kept.empty())
            archive.add_part(file.name, file.text);
        else
            bytes = copy_kept(unit, file, archive);
        list.push(Node::of({{"name", file.name},
                            {"bytes", bytes},
                            {"sm3", file.kept.empty() ? sm3_hex(file.text) : file.kept}}));
    }
    const std::string manifest = to_pretty_json(Node::of({{"what", what},
                                                          {"made_at", unit.now.text()},
                                                          {"made_by", unit.actor.code},
                                                          {"key", unit.keys.signing_key().public_point},
                                                          {"files", list}}));
    Signer signer{unit.keys.signing_key()};
    const std::string signature = hex_text(signer.sign(manifest));
    archive.add_part("manifest.json", manifest);
    archive.add_part("manifest.sig", signature);
    archive.finish();
    return {sm3_hex(manifest), signature, std::ssize(files)};
}

}  // namespace onecard::funds
