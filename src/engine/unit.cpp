// The Unit's own statements: numbers, queued jobs, news.

#include "engine/unit.hpp"

#include <algorithm>

#include "engine/house.hpp"
#include "engine/job_table.hpp"

namespace onecard {
namespace {

// On PostgreSQL a sequence does not make two transactions wait for each other; its gaps do no harm to ids.
constexpr Statement take_number{"engine.take_number",
                                "UPDATE ids SET last = last + 1 WHERE name = 'id' RETURNING last",
                                "SELECT nextval('id_numbers')"};

}  // namespace

bool Actor::has_role(std::string_view role) const { return std::ranges::find(roles, role) != roles.end(); }

std::int64_t Unit::next_number() { return db.number_or(0, take_number); }

std::string Unit::queue(std::string_view job_kind, Node input, std::string_view subject, Instant not_before) {
    const JobKind* kind = house.find_job(job_kind);
    if (kind == nullptr) throw std::logic_error{"no such job: " + std::string{job_kind}};
    return queue_job(*this, *kind, input, subject, not_before);
}

void Unit::tell(std::string_view news, Node what) {
    for (const std::string_view job : house.listeners(news)) queue(job, what, news);
}

void Unit::ask(std::string_view step, const Node& what) {
    for (const Module* module : house.modules())
        for (const Guards& guard : module->guards)
            if (guard.step == step) guard.check(*this, what);
}

void Unit::note(std::string text) {
    if (!note_.empty()) note_ += "; ";
    note_ += text;
}

}  // namespace onecard
