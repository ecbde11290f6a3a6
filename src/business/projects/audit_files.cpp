// The part of the audit package that projects bring.

#include "business/projects/audit_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "business/projects/notice_store.hpp"
#include "business/projects/project_shown.hpp"
#include "business/projects/project_store.hpp"
#include "business/projects/record_store.hpp"

namespace onecard::projects {
namespace {

using funds::add_audit_row;
using funds::ArchiveFile;

constexpr std::string_view mark = "\xEF\xBB\xBF";

/// A folder or file name of an archive: what separates folders or surprises a file system is a line.
std::string plain_name(std::string_view name) {
    std::string plain{name};
    for (char& c : plain)
        if (static_cast<unsigned char>(c) < 0x20 ||
            std::string_view{"/\\:*?\"<>|"}.find(c) != std::string_view::npos)
            c = '_';
    return plain;
}

Node way_of(Unit& unit, const Project& project, const std::vector<TimelineEntry>& timeline) {
    Node node = write_fields(row_of(unit, project));
    Node entries{Node::List{}};
    for (const TimelineEntry& entry : timeline) entries.push(write_fields(entry));
    node.set("timeline", std::move(entries));
    if (const auto acceptance = newest_acceptance(unit.db, project.id))
        node.set("acceptance", write_fields(shown(unit, project, *acceptance)));
    Node assets{Node::List{}};
    for (const ProjectAsset& one : assets_of(unit.db, project.id))
        assets.push(Node::of({{"name", one.name},
                              {"quantity", one.quantity},
                              {"value", one.value.text()},
                              {"place", one.place},
                              {"keeper", one.keeper}}));
    node.set("assets", std::move(assets));
    return node;
}

struct Books {
    std::string contracts{mark}, notices{mark}, payments{mark}, receipts{mark}, documents{mark};

    Books() {
        add_audit_row(contracts, {"项目编号", "合同编号", "合同名称", "承建单位", "账户名称", "账号",
                                  "签订日期", "合同金额", "暂扣质保", "已通知付款", "已支付", "补充协议"});
        add_audit_row(notices, {"项目编号", "合同编号", "付款通知编号", "状态", "银行", "金额", "开具日期",
                                "银行收到通知", "银行收到发票", "付款期限", "付清日期", "发票"});
        add_audit_row(payments, {"付款通知编号", "付款日期", "金额", "银行流水号", "退回日期", "退回原因"});
        add_audit_row(receipts, {"付款通知编号", "送达单位", "出具日期", "文件"});
        add_audit_row(documents, {"项目编号", "种类", "文件名", "摘要", "归入时的状态", "归入人", "归入时间",
                                  "包内位置"});
    }

    void add(Unit& unit, const Project& project, const Contract& contract) {
        std::string later;
        for (const Supplement& one : supplements_of(unit.db, contract.id))
            later += (later.empty() ? "" : "；") + one.signed_on.text() + " " + one.content;
        add_audit_row(contracts, {project.code, contract.number, contract.name, contract.contractor_name,
                                  contract.account_name, contract.account.masked(), contract.signed_on.text(),
                                  contract.amount.text(), contract.held.text(), contract.noticed.text(),
                                  contract.paid.text(), later});
    }
    void add(Unit& unit, const Project& project, const Contract& contract, const PaymentNotice& notice) {
        const NoticeRow row = row_of(unit, notice);
        const auto day = [](const std::optional<Date>& on) { return on ? on->text() : std::string{}; };
        std::string invoices;
        for (const Invoice& one : invoices_of(unit.db, notice.round))
            invoices += (invoices.empty() ? "" : "；") + one.number + " " + one.amount.text();
        add_audit_row(notices, {project.code, contract.number, notice.number, row.state_zh, row.bank_name,
                                notice.amount.text(), notice.made_on.text(), day(notice.received_on),
                                day(notice.invoice_on), day(notice.due_on), day(notice.paid_on), invoices});
        for (const NoticePayment& one : payments_of(unit.db, notice.id))
            add_audit_row(payments, {notice.number, one.paid_on.text(), one.amount.text(), one.bank_reference,
                                     day(one.returned_on), one.return_reason});
        for (const Receipt& one : receipts_of(unit.db, notice.id))
            add_audit_row(receipts, {notice.number, one.given_to, one.given_on.text(), one.document.text()});
    }
};

bool was_under_way(const Project& project, const std::vector<TimelineEntry>& timeline,
                   const std::vector<PaymentNotice>& notices, Date from, Date to) {
    if (project.proposed_on > to) return false;
    const bool ended = std::ranges::none_of(project.way->lifecycle->steps,
                                            [&](const auto& step) { return step.from == project.state; });
    return !ended ||
           std::ranges::any_of(timeline, [&](const TimelineEntry& one) { return one.at.date() >= from; }) ||
           std::ranges::any_of(notices, [&](const PaymentNotice& one) {
               return one.is_open() || one.made_on >= from || (one.paid_on && *one.paid_on >= from);
           });
}

}  // namespace

std::vector<ArchiveFile> audit_files(Unit& unit, RegionCode level, Date from, Date to) {
    std::vector<ArchiveFile> files;
    Books books;
    for (const Project& project : list_projects(unit.db, {.within = level, .limit = 1'000'000})) {
        if (project.region != level) continue;
        const auto timeline = timeline_of(unit, project);
        const auto notices = notices_of(unit, project.id);
        if (!was_under_way(project, timeline, notices, from, to)) continue;
        files.push_back({"projects/" + plain_name(project.code) + ".json",
                         to_pretty_json(way_of(unit, project, timeline))});
        for (const Contract& contract : contracts_of(unit, project.id)) {
            books.add(unit, project, contract);
            for (const PaymentNotice& notice : notices)
                if (notice.contract == contract.id) books.add(unit, project, contract, notice);
        }
        for (const Document& one : documents_of(unit.db, project.id)) {
            const std::string place = fmt::format("papers/{}/{}-{}", plain_name(project.code),
                                                  one.id.number(), plain_name(one.name));
            add_audit_row(books.documents,
                          {project.code, std::string{words_of(one.kind).zh}, one.name, one.digest,
                           one.state_then, one.made_by, one.made_at.text(), place});
            files.push_back({place, {}, one.digest});
        }
    }
    files.push_back({"contracts/contracts.csv", books.contracts});
    files.push_back({"notices/notices.csv", books.notices});
    files.push_back({"notices/payments.csv", books.payments});
    files.push_back({"receipts/receipts.csv", books.receipts});
    files.push_back({"papers/papers.csv", books.documents});
    return files;
}

}  // namespace onecard::projects
