// Prints the items of a department, or of the whole county, as annex 2 with its exact columns.

#include <filesystem>

#include "base/sheet_writer.hpp"
#include "business/access/access.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/item_sheet.hpp"
#include "business/subsidies/item_store.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::subsidies {
namespace {

struct PrintItemSheet {
    static constexpr Spec spec{.name = "subsidies.print_item_sheet",
                               .title = {"打印发放项目核查表", "Print the item sheet"},
                               .effect = Effect::writes,
                               .roles =
                                   "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
                                   "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-3 X2; 3.40"};
    struct Input {
        RegionCode region;
        std::optional<access::OrganisationId> organisation;
        std::optional<std::string> mailbox, contact, phone;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区划", "Region"}),
                       field("organisation", &Input::organisation, {"填报单位", "Reporting unit"}),
                       field("mailbox", &Input::mailbox, {"邮箱", "Mailbox"}, 80),
                       field("contact", &Input::contact, {"联系人", "Contact"}, 30),
                       field("phone", &Input::phone, {"联系电话", "Telephone"}, 30),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    struct Output {
        std::string download, file_name;
        std::int64_t items = 0;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("items", &Output::items, {"项目数", "Items"})};
    };

    static Output run(Unit& unit, const Input& in) {
        std::int64_t organisation = in.organisation ? in.organisation->number() : 0;
        if (unit.actor.own_organisation_only) organisation = unit.actor.organisation;
        const auto items = items_by_sequence(unit.db, in.region, organisation);
        const std::string unit_name =
            organisation == 0 ? regions::region_name(unit.db, in.region)
                              : access::organisation_name(unit.db, access::OrganisationId{organisation});
        const auto banks = cards::list_banks(unit.db);
        std::vector<std::vector<std::string>> rows;
        for (const Item& item : items) {
            const std::string major = std::to_string(item.major_seq), minor = std::to_string(item.minor_seq);
            const std::string item_banks = bank_names(banks, banks_of(unit.db, item.id));
            const auto words = [](auto value) {
                for (const auto& label : labels_of(value))
                    if (label.value == value) return label.words.zh;
                return std::string_view{};
            };
            rows.push_back(
                {major, item.major_name, minor, item.minor_name, std::string{words(item.pay_cycle)},
                 item_banks, item.via_passbook ? "是" : "否",
                 item.scope_text.empty() ? std::string{words(item.scope_level)} : item.scope_text});
        }
        const std::string due = policies::text(unit.db, in.region, "item_sheet_due", unit.today());
        const std::string footer = "注：根据单位实际情况，可以通过公务邮或安全存储介质进行报送。邮箱：" +
                                   in.mailbox.value_or("") + "；联系人：" + in.contact.value_or("") +
                                   "；联系电话：" + in.phone.value_or("");
        const std::string by = "请于" + std::to_string(std::stoi(due.substr(0, 2))) + "月" +
                               std::to_string(std::stoi(due.substr(3))) + "日之前报送。";
        if (in.format == PaperFormat::pdf) return draw(unit, in, unit_name, rows, footer + by);
        return write(unit, in, unit_name, rows, {footer, by});
    }

    using Rows = std::vector<std::vector<std::string>>;
    static constexpr std::string_view title = "惠民惠农财政补贴社会保障卡“一卡通”发放项目核查表";

    static Output draw(Unit& unit, const Input& in, const std::string& unit_name, const Rows& rows,
                       const std::string& note) {
        Paper paper{.title = std::string{title},
                    .head = {{"填报单位", unit_name}, {"填报日期", unit.today().text_zh()}}};
        for (const std::string_view heading : item_sheet_headings)
            paper.columns.push_back({std::string{heading}});
        paper.rows = rows;
        paper.foot = {{"", note}};
        paper.signatures = {"填报人", "审核人", "单位盖章"};
        paper.landscape = true;
        const IssuedPaper issued = issue_paper(
            unit, {"subsidies.print_item_sheet", {"发放项目核查表", "Item sheet"}, in.region.text()},
            PaperFormat::pdf, std::move(paper));
        return {issued.download, issued.file_name, std::ssize(rows)};
    }
    /// The sheet that departments fill in and send back: annex 2 with nothing added.
    static Output write(Unit& unit, const Input& in, const std::string& unit_name, const Rows& rows,
                        const std::vector<std::string>& notes) {
        SheetLayout layout{
            .title = std::string{title} + "\n填报单位：" + unit_name + "　　" + unit.today().text_zh(),
            .sheet_name = "发放项目核查表"};
        for (const std::string_view heading : item_sheet_headings)
            layout.columns.push_back({std::string{heading}});
        const std::string name =
            "items/items-" + in.region.six() + "-" + std::to_string(unit.now.micros()) + ".xlsx";
        const std::filesystem::path path = std::filesystem::path{unit.places.files()} / name;
        std::filesystem::create_directories(path.parent_path());
        const auto writer = write_xlsx(path, layout);
        const auto put = [&](const std::vector<std::string>& row) {
            const std::vector<std::string_view> cells(row.begin(), row.end());
            writer->row(cells);
        };
        for (const auto& row : rows) put(row);
        for (const std::string& note : notes) put({note});
        writer->finish();
        return {name, "发放项目核查表_" + unit_name + "_" + unit.today().compact() + ".xlsx",
                std::ssize(rows)};
    }
};

}  // namespace

extern constinit const Operation print_item_sheet = operation<PrintItemSheet>();

}  // namespace onecard::subsidies
