// Shows one record, masked: its checks, its comparison and what was done to it.

#include "business/collection/comparison.hpp"
#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/record_shown.hpp"
#include "business/collection/slip.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"

namespace onecard::collection {
namespace {

struct PastShown {
    std::string act, from, to, reason, actor;
    Instant at;
    static constexpr auto fields = std::tuple{field("act", &PastShown::act, {"操作", "Act"}),
                                              field("from", &PastShown::from, {"原状态", "From"}),
                                              field("to", &PastShown::to, {"新状态", "To"}),
                                              field("reason", &PastShown::reason, {"理由", "Reason"}),
                                              field("actor", &PastShown::actor, {"经办人", "By"}),
                                              field("at", &PastShown::at, {"时间", "At"})};
};

struct ShowRecord {
    static constexpr Spec spec{.name = "collection.show_record",
                               .title = {"查看采集记录", "Show a collection record"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "3.4; 3.6"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"})};
    };
    struct Output {
        RecordShown record;
        std::string number;
        std::string mobile;
        std::optional<Date> valid_until;
        Overall comparison;
        std::string items;
        std::optional<Date> compared_on;
        std::string remark;
        std::vector<std::string> to_fill;
        std::vector<FindingShown> findings;
        std::vector<PastShown> history;
        bool photo_ok = false;
        std::int64_t persons_of_mobile = 0;
        bool mobile_shared = false;
        static constexpr auto fields = std::tuple{
            field("record", &Output::record, {"采集记录", "Record"}),
            field("number", &Output::number, {"证件号码", "Number"}),
            field("mobile", &Output::mobile, {"手机号码", "Mobile"}),
            field("valid_until", &Output::valid_until, {"证件有效期至", "Certificate valid until"}),
            field("comparison", &Output::comparison, {"比对结果", "Comparison"}),
            field("items", &Output::items, {"比对项", "Items"}),
            field("compared_on", &Output::compared_on, {"比对日期", "Compared on"}),
            field("remark", &Output::remark, {"比对备注", "Remark"}),
            field("to_fill", &Output::to_fill, {"需补填的项", "Items to fill"}),
            field("findings", &Output::findings, {"问题", "Findings"}),
            field("history", &Output::history, {"经过", "History"}),
            field("photo_ok", &Output::photo_ok, {"照片合格", "Photo is good"}),
            field("persons_of_mobile", &Output::persons_of_mobile,
                  {"此手机号登记人数", "Persons of this mobile"}),
            field("mobile_shared", &Output::mobile_shared, {"手机号共用过多", "Mobile shared by too many"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        const auto cells = opened_cells(unit.sealer, record.person, record.sealed);
        Output out{.record = shown_record(record),
                   .number = CertificateNumber::restore(parse_certificate_type(record.cert_type).value(),
                                                        cells[column_cert_no])
                                 .masked(),
                   .valid_until = record.valid_until,
                   .photo_ok = find_photo(unit.db, record.person).has_value()};
        if (const auto mobile = Mobile::parse(cells[column_mobile])) {
            out.mobile = mobile->masked();
            out.persons_of_mobile =
                people::persons_of_mobile(unit.db, people::mobile_key(unit.hasher, *mobile));
            out.mobile_shared =
                out.persons_of_mobile >
                policies::number(unit.db, record.region, "persons_per_mobile_alert", unit.today());
        }
        if (const auto result = find_result(unit.db, record)) {
            out.comparison = result->overall;
            out.items = item_marks(result->items);
            out.compared_on = result->compared_on;
            out.remark = result->remark;
        }
        for (const SlipItem& item : slip_items(unit, record))
            out.to_fill.push_back(std::string{item.heading});
        for (const KeptFinding& finding : findings_of_row(unit.db, batch.id, record.sheet_row))
            out.findings.push_back(shown_finding(finding));
        for (const PastRecordAct& act : acts_of_record(unit.db, batch.id, record.seq))
            out.history.push_back({act.act, act.from, act.to, act.reason, act.actor, act.at});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_record;
constinit const Operation show_record = operation<ShowRecord>();

}  // namespace onecard::collection
