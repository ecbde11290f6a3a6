// Shows one provisioning request, number and mobile masked, with the acts open on it.

#include "business/access/shown.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct ShowProvisionRequest {
    static constexpr Spec spec{
        .name = "access.show_provision_request",
        .title = {"查看岗位权限申请", "Show a provisioning request"},
        .effect = Effect::reads,
        .roles =
            "DEPT_LEADER FINANCE_REVIEWER TOWN_REVIEWER BANK_REVIEWER HRSS_PLATFORM_ADMIN SYSTEM_ADMIN "
            "SECURITY_ADMIN AUDIT_ADMIN AUDIT_USER DISCIPLINE_USER",
        .source = "R3.1-8; R3.36-3"};
    struct Input {
        ProvisionRequestId request;
        static constexpr auto fields =
            std::tuple{field("request", &Input::request, {"岗位权限申请", "Request"})};
    };
    struct Output {
        RequestShown request;
        std::string number, mobile;
        std::optional<UploadId> attachment;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("request", &Output::request, {"岗位权限申请", "Request"}),
                       field("number", &Output::number, {"公民身份号码", "Identity number"}),
                       field("mobile", &Output::mobile, {"手机号码", "Mobile"}),
                       field("attachment", &Output::attachment, {"盖章名单", "Stamped list"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ProvisionRequest request = must_find_request(unit, in.request);
        Output out{.request = shown_request(unit, request),
                   .number = masked_number(request.personal.number),
                   .mobile = masked_mobile(request.personal.mobile)};
        if (request.attachment != 0) out.attachment = UploadId{request.attachment};
        out.acts = shown_acts(unit, view_of(provision_lifecycle), request.id.number(),
                              provision_lifecycle.code(request.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_provision_request;
constinit const Operation show_provision_request = operation<ShowProvisionRequest>();

}  // namespace onecard::access
