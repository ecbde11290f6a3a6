// Lists objections to public notices, for those who answer and supervise; the objectors are masked.

#include <algorithm>

#include "base/person_name.hpp"
#include "business/subsidies/notice_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListObjections {
    static constexpr Spec spec{.name = "subsidies.list_objections",
                               .title = {"异议清单", "List objections"},
                               .effect = Effect::reads,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER AUDIT_USER "
                                        "DISCIPLINE_USER",
                               .source = "R3.22-3"};
    struct Input {
        std::optional<BatchId> batch;
        std::optional<bool> only_open;
        std::optional<ObjectionId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("only_open", &Input::only_open, {"仅待答复", "Only open ones"}),
                       field("after", &Input::after, {"此异议之后", "After this objection"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct ObjectionShown {
        ObjectionId objection;
        std::string state, state_zh, state_en;
        NoticeId notice;
        BatchId batch;
        std::int64_t row = 0;
        std::string name, contact, content, answer, answered_by;
        std::optional<bool> upheld;
        Instant made_at;
        static constexpr auto fields = std::tuple{
            field("objection", &ObjectionShown::objection, {"异议", "Objection"}),
            field("state", &ObjectionShown::state, {"状态", "State"}),
            field("state_zh", &ObjectionShown::state_zh, {"状态（中文）", "State in Chinese"}),
            field("state_en", &ObjectionShown::state_en, {"状态（英文）", "State in English"}),
            field("notice", &ObjectionShown::notice, {"公示", "Notice"}),
            field("batch", &ObjectionShown::batch, {"发放批次", "Batch"}),
            field("row", &ObjectionShown::row, {"名单序号", "Number in the list"}),
            field("name", &ObjectionShown::name, {"异议人", "Objector"}),
            field("contact", &ObjectionShown::contact, {"联系方式", "Contact"}),
            field("content", &ObjectionShown::content, {"异议内容", "What is wrong"}),
            field("answer", &ObjectionShown::answer, {"答复", "Answer"}),
            field("answered_by", &ObjectionShown::answered_by, {"答复人", "Answered by"}),
            field("upheld", &ObjectionShown::upheld, {"异议成立", "Upheld"}),
            field("made_at", &ObjectionShown::made_at, {"提出时间", "Made at"})};
    };
    struct Output {
        std::vector<ObjectionShown> objections;
        std::optional<ObjectionId> next;
        static constexpr auto fields = std::tuple{field("objections", &Output::objections, {"异议", "Objections"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    /// "138****78"; a Chinese character is shown whole or not at all.
    static std::string masked(const std::string& contact) {
        if (contact.size() < 6) return "****";
        const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(contact[at]) & 0xC0) == 0x80; };
        std::size_t head = 3, tail = contact.size() - 2;
        while (head > 0 && is_inside(head)) --head;
        while (tail < contact.size() && is_inside(tail)) ++tail;
        return contact.substr(0, head) + "****" + contact.substr(tail);
    }

    static Output run(Unit& unit, const Input& in) {
        const ObjectionFilter filter{.batch = in.batch.value_or(BatchId{}),
                                     .only_open = in.only_open.value_or(false),
                                     .within = unit.actor.region,
                                     .organisation = unit.actor.own_organisation_only ? unit.actor.organisation : 0,
                                     .after = in.after.value_or(ObjectionId{}),
                                     .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        for (const Objection& objection : list_objections(unit, filter)) {
            const Words& words = objection_lifecycle.words(objection.state);
            out.objections.push_back({objection.id, std::string{objection_lifecycle.code(objection.state)},
                                      std::string{words.zh}, std::string{words.en}, objection.notice, objection.batch,
                                      objection.seq, masked_name(objection.name), masked(objection.contact),
                                      objection.content, objection.answer, objection.answered_by, objection.upheld,
                                      objection.made_at});
        }
        if (std::ssize(out.objections) == filter.limit) out.next = out.objections.back().objection;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_objections_operation;
constinit const Operation list_objections_operation = operation<ListObjections>();

}  // namespace onecard::subsidies
