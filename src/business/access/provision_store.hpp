#pragma once
// The statements on provisioning requests.

#include "business/access/operator_store.hpp"
#include "business/access/provision_lifecycle.hpp"

namespace onecard::access {

struct ProvisionRequestTag {
    static constexpr std::string_view prefix = "provision_request";
};
using ProvisionRequestId = Id<ProvisionRequestTag>;

struct ProvisionRequest {
    ProvisionRequestId id;
    ProvisionState state{};
    OrganisationId organisation;
    RegionCode region;
    std::string person_name;
    PersonKey key{};
    Personal personal;  ///< in clear only after must_find
    std::string post;
    std::vector<std::string> roles;
    std::vector<std::string> items;
    std::int64_t attachment = 0;  ///< the upload of the stamped list; 0 none
    std::string submitted_by;
    Instant submitted_at;
    OperatorId opened;  ///< the operator it opened
    std::string opened_by;
    Instant opened_at;

    static constexpr const auto& lifecycle() { return provision_lifecycle; }
};

/// Throws request_not_found.
ProvisionRequest must_find_request(Unit& unit, ProvisionRequestId id);
/// Without the personal part, newest first, of one state or of all.
std::vector<ProvisionRequest> list_requests(Database& db, const Within& within, std::string_view state,
                                            ProvisionRequestId before, std::int64_t limit);
ProvisionRequestId insert_request(Unit& unit, const ProvisionRequest& request);
void set_opened(Unit& unit, ProvisionRequestId id, OperatorId opened);

}  // namespace onecard::access
