#pragma once
// What the store keeps of applications, their agents and their groups.

#include "business/issuing/setup.hpp"
#include "business/people/people.hpp"

namespace onecard::issuing {

/// What an application holds beside what other modules read.
struct ApplicationDetail {
    Application application;
    std::string category, reason, fail_stage, fail_reason, collection_batch, address;
    std::int64_t pack = 0;
    QuotaId quota;
    std::string made_by;
    Instant made_at{}, changed_at{};
};

enum class AgentKind { agent, guardian };
std::span<const Label<AgentKind>> labels_of(AgentKind);
/// Who applied for another; number, name and mobile in clear only in the program.
struct Agent {
    AgentKind kind{};
    PersonKey key{};
    CertificateNumber number{};
    std::string name, mobile, relation;
    UploadId agent_document{}, principal_document{};
};

struct ApplicationFilter {
    RegionCode within{};
    std::int64_t bank = 0;  ///< 0: all
    std::string state{}, type{};
    std::optional<PersonKey> person{};
    std::string batch{};
    bool priority_only = false;
    ApplicationId before{};  ///< newest first; below this one
    std::int64_t limit = 50;
};

/// Gives it its number. Throws issuing.application_open, showing the one there is, where another was first (R3.8-1).
void insert_application(Unit& unit, ApplicationDetail& detail);
ApplicationDetail must_find_detail(Unit& unit, ApplicationId id);
std::optional<ApplicationDetail> newest_of_person(Unit& unit, const PersonKey& person);
std::vector<Application> list_applications(Database& db, const ApplicationFilter& filter);
void insert_agent(Unit& unit, ApplicationId id, const PersonKey& person, const Agent& agent);
std::optional<Agent> find_agent(Unit& unit, ApplicationId id, const PersonKey& person);
void set_fee_owed(Unit& unit, ApplicationId id, bool owed);
void set_failure(Unit& unit, ApplicationId id, std::string_view stage, std::string_view reason);
/// Out of its batch, its quota given back to nobody: the caller does that.
void clear_batch(Unit& unit, ApplicationId id);

/// An application as a group of many sees it.
struct GroupMember {
    ApplicationId id;
    PersonKey person{};
    ApplicationState state{};
    RegionCode region{};
    std::int64_t bank = 0;
    bool fee_owed = false;
    QuotaId quota{};
};
/// Keeps which applications stand together, so that statements can join them. Answers the group.
std::int64_t make_group(Unit& unit, std::span<const MadeNote> members);
std::vector<GroupMember> members_of(Database& db, std::int64_t group);
void set_group_batch(Unit& unit, std::int64_t group, RegionCode region, std::int64_t bank, QuotaId quota,
                     std::string_view batch);
void set_group_cards(Unit& unit, std::int64_t group);

/// Of these people whoever has an open application.
std::vector<PersonKey> with_open_application(Database& db, std::span<const PersonKey> people);
/// Writes many births at once; the rows have their numbers. Those of people with an open application must be left out.
void insert_applications(Unit& unit, std::span<const ApplicationDetail> details);

}  // namespace onecard::issuing
