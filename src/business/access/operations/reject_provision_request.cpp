// Rejects a provisioning request with a reason.

#include "business/access/provision_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct RejectProvisionRequest {
    static constexpr Spec spec{.name = "access.reject_provision_request",
                               .title = {"驳回岗位权限申请", "Reject a provisioning request"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "R3.1-8"};
    struct Input {
        ProvisionRequestId request;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("request", &Input::request, {"岗位权限申请", "Request"}),
                       field("opinion", &Input::opinion, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ProvisionRequest request = must_find_request(unit, in.request);
        const ProvisionState state =
            advance(unit, request, ProvisionAct::reject_provision_request, in.opinion);
        return {.state = std::string{provision_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation reject_provision_request;
constinit const Operation reject_provision_request = operation<RejectProvisionRequest>();

}  // namespace onecard::access
