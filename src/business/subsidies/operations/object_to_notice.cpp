// Anybody objects to a line of an open notice; until it is answered the line is not paid (R3.22-3).

#include "business/subsidies/batch_rules.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/notice_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

/// More in an hour is no objection of neighbours any more.
constexpr std::int64_t objections_an_hour = 30;

struct ObjectToNotice {
    static constexpr Spec spec{.name = "subsidies.object_to_notice",
                               .title = {"提出异议", "Object to a line"},
                               .effect = Effect::writes,
                               .roles = "anyone",
                               .source = "R3.22-3"};
    struct Input {
        NoticeId notice;
        std::int64_t row = 0;
        HiddenText name, contact;
        std::string content;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"公示", "Notice"}),
                       field("row", &Input::row, {"名单序号", "Number in the list"}),
                       field("name", &Input::name, {"异议人姓名", "Your name"}, 50),
                       field("contact", &Input::contact, {"联系方式", "How to reach you"}, 50),
                       field("content", &Input::content, {"异议内容", "What is wrong"}, 500)};
    };
    struct Output {
        ObjectionId objection;
        static constexpr auto fields = std::tuple{field("objection", &Output::objection, {"异议", "Objection"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PublicNotice notice = must_find_notice(unit.db, in.notice);
        Batch batch = must_take_batch(unit.db, notice.batch);
        if (!notice.is_open_on(unit.today()) || batch.roster != notice.roster || !is_before_approval(batch.state))
            throw Problem{notice_not_found}.at("notice").with(in.notice.text());
        require_words(in.name.text, "name");
        require_words(in.contact.text, "contact");
        require_words(in.content, "content");
        if (count_objections(unit.db, notice.id, unit.now.plus_seconds(-3600)) >= objections_an_hour)
            throw Problem{too_many_objections};
        const RosterRow row = must_find_row(unit.db, notice.roster, in.row);
        Objection objection{.notice = notice.id,
                            .batch = batch.id,
                            .seq = row.seq,
                            .name = in.name.text,
                            .contact = in.contact.text,
                            .content = in.content,
                            .holds = !row.stopped};
        insert_objection(unit, objection);
        if (objection.holds) {
            insert_change(unit, change_of(row, "object", true, "公示异议待答复 an objection waits for its answer"));
            take_from_totals(unit.db, batch, row);
        }
        return {objection.id};
    }
};

}  // namespace

extern constinit const Operation object_to_notice;
constinit const Operation object_to_notice = operation<ObjectToNotice>();

}  // namespace onecard::subsidies
