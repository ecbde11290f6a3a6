// Packs books, projects and papers of a level and time for the auditors as one archive, signed by the platform.

#include "business/funds/funds.hpp"

#include <algorithm>
#include <iterator>

#include "business/projects/audit_files.hpp"
#include "business/projects/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::projects {
namespace {

struct AuditPackage {
    static constexpr Spec spec{
        .name = "projects.audit_package",
        .title = {"导出审计资料包", "Export the audit package"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS DISCIPLINE_USER AUDIT_USER",
        .source = "seed-0 F12, F13, P16, P19; R3.28-9",
        .asks_again = true};
    struct Input {
        std::optional<RegionCode> level;
        Date from;
        Date to;
        std::string purpose;
        static constexpr auto fields = std::tuple{
            field("level", &Input::level, {"级", "Level"}), field("from", &Input::from, {"日期起", "From"}),
            field("to", &Input::to, {"日期止", "To"}),
            field("purpose", &Input::purpose, {"用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string download;
        std::string file_name;
        std::string digest;
        std::string signature;
        std::int64_t files = 0;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("digest", &Output::digest, {"清单摘要", "Digest of the manifest"}),
                       field("signature", &Output::signature, {"签名", "Signature"}),
                       field("files", &Output::files, {"文件数", "Files"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode level = in.level.value_or(unit.actor.region);
        if (in.purpose.empty()) throw Problem{purpose_missing}.at("purpose");
        if (in.to < in.from) throw Problem{span_wrong}.at("to").with(in.to.text());
        unit.note(in.purpose);
        const std::string name = "audit/package-" + level.short_text() + "-" + unit.today().compact() + "-" +
                                 std::to_string(unit.next_number()) + ".zip";
        auto files = funds::audit_files(unit, level, in.from, in.to);
        std::ranges::move(audit_files(unit, level, in.from, in.to), std::back_inserter(files));
        const auto archive = funds::write_signed_archive(
            unit, name, std::move(files), level.short_text() + " " + in.from.text() + " – " + in.to.text());
        return {name, "审计资料包-" + level.short_text() + "-" + unit.today().compact() + ".zip",
                archive.digest, archive.signature, archive.files};
    }
};

}  // namespace

extern constinit const Operation audit_package;
constinit const Operation audit_package = operation<AuditPackage>();

}  // namespace onecard::projects
