// Recomputes the audit chain and names the first row that does not fit.

#include "engine/audit.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct VerifyAudit {
    static constexpr Spec spec{.name = "access.verify_audit",
                               .title = {"校验审计链", "Verify the audit chain"},
                               .effect = Effect::reads,
                               .roles = "AUDIT_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.1-12; R3.36-5"};
    using Input = Nothing;
    struct Output {
        std::int64_t rows = 0;
        bool intact = false;
        std::optional<std::int64_t> first_wrong;
        static constexpr auto fields =
            std::tuple{field("rows", &Output::rows, {"已校验行数", "Rows verified"}),
                       field("intact", &Output::intact, {"完整", "Intact"}),
                       field("first_wrong", &Output::first_wrong, {"首个不符的行号", "First wrong row"})};
    };

    static Output run(Unit& unit, const Input&) {
        const AuditVerdict verdict = onecard::verify_audit(unit.db);
        return {.rows = verdict.rows, .intact = !verdict.first_wrong, .first_wrong = verdict.first_wrong};
    }
};

}  // namespace

extern constinit const Operation verify_audit;
constinit const Operation verify_audit = operation<VerifyAudit>();

}  // namespace onecard::access
