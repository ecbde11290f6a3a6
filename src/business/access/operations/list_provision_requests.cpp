// Lists the provisioning requests within reach, newest first.

#include <algorithm>

#include "business/access/shown.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct ListProvisionRequests {
    static constexpr Spec spec{
        .name = "access.list_provision_requests",
        .title = {"岗位权限申请列表", "List provisioning requests"},
        .effect = Effect::reads,
        .roles =
            "DEPT_LEADER FINANCE_REVIEWER TOWN_REVIEWER BANK_REVIEWER HRSS_PLATFORM_ADMIN SYSTEM_ADMIN "
            "SECURITY_ADMIN AUDIT_ADMIN AUDIT_USER DISCIPLINE_USER",
        .source = "R3.1-8"};
    struct Input {
        std::optional<std::string> state;
        std::optional<ProvisionRequestId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 20),
                       field("after", &Input::after, {"此申请之后", "After this request"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<RequestShown> requests;
        std::optional<ProvisionRequestId> next;
        static constexpr auto fields =
            std::tuple{field("requests", &Output::requests, {"岗位权限申请", "Requests"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const ProvisionRequest& request :
             list_requests(unit.db, within(unit.actor), in.state.value_or(""),
                           in.after.value_or(ProvisionRequestId{}), limit + 1))
            out.requests.push_back(shown_request(unit, request));
        if (static_cast<std::int64_t>(out.requests.size()) > limit) {
            out.requests.pop_back();
            out.next = out.requests.back().request;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_provision_requests;
constinit const Operation list_provision_requests = operation<ListProvisionRequests>();

}  // namespace onecard::access
