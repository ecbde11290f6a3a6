#pragma once
// PublicNotice (公示) and the objections to its lines (domain.md 3.22).

#include "business/subsidies/notice_lifecycle.hpp"
#include "business/subsidies/roster_store.hpp"

namespace onecard::subsidies {

/// A roster made public before it is paid.
struct PublicNotice {
    NoticeId id;
    NoticeState state{};
    BatchId batch;
    RosterId roster;
    std::int64_t round = 1;
    std::string place;       ///< the board where it hangs as well; may be empty
    Date posted_on{}, ends_on{};
    std::string made_by;
    Instant made_at{};

    static constexpr const auto& lifecycle() { return notice_lifecycle; }
    /// Whether the public may look at it and object, while its batch still has this roster.
    bool is_open_on(Date day) const { return state == NoticeState::posted && day <= ends_on; }
};
std::optional<PublicNotice> find_notice(Database& db, NoticeId id);
/// Throws subsidies.notice_not_found.
PublicNotice must_find_notice(Database& db, NoticeId id);
/// For who works on the batch: elsewhere it is told as not found.
PublicNotice must_find_own_notice(Unit& unit, NoticeId id);
void insert_notice(Unit& unit, PublicNotice& notice);
std::vector<PublicNotice> notices_of(Database& db, BatchId batch);
/// Those open on `day`, the newest first; `within` empty: everywhere.
std::vector<PublicNotice> open_notices(Database& db, Date day, RegionCode within, NoticeId before, std::int64_t limit);

struct Objection {
    ObjectionId id;
    ObjectionState state{};
    NoticeId notice;
    BatchId batch;
    std::int64_t seq = 0;
    std::string name, contact;   ///< in clear here; show them masked
    std::string content;
    bool holds = false;
    std::optional<bool> upheld;
    std::string answer, answered_by;
    Instant made_at{};

    static constexpr const auto& lifecycle() { return objection_lifecycle; }
};
/// Throws subsidies.objection_not_found.
Objection must_find_objection(Unit& unit, ObjectionId id);
void insert_objection(Unit& unit, Objection& objection);
void set_objection_answer(Unit& unit, const Objection& objection);
struct ObjectionFilter {
    BatchId batch{};
    bool only_open = false;
    RegionCode within{};
    std::int64_t organisation = 0;  ///< 0 all
    ObjectionId after{};
    std::int64_t limit = 50;
};
std::vector<Objection> list_objections(Unit& unit, const ObjectionFilter& filter);
/// An open objection holds its line (R3.22-3).
bool has_open_objection(Database& db, BatchId batch, std::int64_t seq);
/// How many came to the notice since `since`.
std::int64_t count_objections(Database& db, NoticeId notice, Instant since);

}  // namespace onecard::subsidies
