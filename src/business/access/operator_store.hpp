#pragma once
// The statements on operators, their roles, items and training that only this module uses.

#include <span>

#include "business/access/organisation_store.hpp"

namespace onecard::access {

struct Role {
    std::string code;
    std::string zh, en;
    bool own_organisation = false;  ///< the role alone binds its holder to the own organisation
};
std::vector<Role> list_roles(Database& db);
std::vector<Role> roles_of(Database& db, OperatorId id);

/// The sealed part of a person; bound to the person's key.
struct Personal {
    std::string number;
    std::string mobile;
};
void seal_personal(Unit& unit, const PersonKey& key, const Personal& personal, std::string& out);
/// Empty texts where nothing was sealed.
Personal open_personal(Unit& unit, const PersonKey& key, std::string_view sealed);

struct Operator {
    OperatorId id;
    std::string account;
    std::string name;
    std::optional<PersonKey> key;
    OrganisationId organisation;
    RegionCode region;
    std::string post;
    std::int64_t request = 0;
    std::string password_hash;
    bool must_change = false;
    Instant locked_until;
    bool has_factor = false;  ///< a confirmed second factor
    std::int64_t factor_step = 0;
    Instant last_sign_in;  ///< zero: never
    Instant created_at;
    Instant revoked_at;  ///< zero: not

    bool is_revoked() const { return revoked_at.micros() != 0; }
};

std::optional<Operator> find_operator(Database& db, OperatorId id);
std::optional<Operator> find_operator(Database& db, std::string_view account);
/// Throws operator_not_found.
Operator must_find_operator(Database& db, OperatorId id);
/// The account a person holds now.
std::optional<Operator> find_operator_of(Database& db, const PersonKey& key);
Personal personal_of(Unit& unit, const Operator& person);
std::vector<Operator> list_operators(Database& db, const Within& within, bool with_revoked, OperatorId after,
                                     std::int64_t limit);
std::int64_t count_operators(Database& db);

/// Throws roles_missing, role_unknown, administrators_combined.
void check_roles(Database& db, std::span<const std::string> roles);
/// Checks and writes; `request` 0 where there is none.
OperatorId insert_operator(Unit& unit, const NewOperator& person, std::int64_t request);
/// A change of post: everything that the post gives is replaced at once, and sessions end.
void change_post(Unit& unit, OperatorId id, const NewOperator& person, std::int64_t request);
/// Takes every role and item, ends the sessions; false where another was quicker.
bool revoke(Unit& unit, OperatorId id);

std::vector<std::string> items_of(Database& db, OperatorId id);

void insert_training(Unit& unit, OperatorId id, std::string_view course, Date held_on,
                     std::string_view organiser, std::optional<std::int64_t> score);
std::int64_t count_training(Database& db, OperatorId id);

}  // namespace onecard::access
