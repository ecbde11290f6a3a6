// Takes an application to be made at the counter: a number, a card of the outlet's stock, and the data to
// print and write.

#include "business/policies/policies.hpp"
#include "business/production/freezing.hpp"
#include "business/production/instant_store.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct FetchInstantCard {
    static constexpr Spec spec{.name = "production.fetch_instant_card",
                               .title = {"取即时制卡数据", "Fetch the data of an instant card"},
                               .effect = Effect::reveals,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "seed-3 4(5); R3.11-2, R3.11-3"};
    struct Input {
        DeviceId device;
        issuing::ApplicationId application;
        std::string work_key;
        static constexpr auto fields =
            std::tuple{field("device", &Input::device, {"制卡机", "Machine"}),
                       field("application", &Input::application, {"申领", "Application"}),
                       field("work_key", &Input::work_key, {"制卡机流水号", "The machine's key"}, 64)};
    };
    struct Output {
        InstantCardId instant_card;
        std::string card_no;
        std::string chip_serial;
        std::string name;
        std::string number;
        std::string sex;
        std::string ethnic;
        Date birth;
        std::string bank_card_no;
        static constexpr auto fields =
            std::tuple{field("instant_card", &Output::instant_card, {"即时制卡", "Instant card"}),
                       field("card_no", &Output::card_no, {"卡号", "Card number"}),
                       field("chip_serial", &Output::chip_serial, {"芯片序列号", "Chip"}),
                       field("name", &Output::name, {"姓名", "Name"}),
                       field("number", &Output::number, {"社会保障号码", "Identity number"}),
                       field("sex", &Output::sex, {"性别", "Sex"}),
                       field("ethnic", &Output::ethnic, {"民族", "Ethnic group"}),
                       field("birth", &Output::birth, {"出生日期", "Birth"}),
                       field("bank_card_no", &Output::bank_card_no, {"银行卡号", "Bank card number"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Device device = must_find_device(unit.db, in.device);
        if (!device.is_open) throw Problem{device_closed}.at("device").with(device.serial_no);
        if (const auto known = find_by_work_key(unit.db, in.work_key)) {
            // The machine lost our answer: it gets the same one.
            if (known->application != in.application)
                throw Problem{work_key_used}.at("work_key").with(in.work_key);
            return answer(unit, *known);
        }
        const issuing::Application application = issuing::must_find_application(unit.db, in.application);
        if (!policies::flag(unit.db, application.region, "instant_issue", unit.today()))
            throw Problem{instant_not_here}.at("application");
        issuing::must_be_issuable(unit, application.profile, {}, application.bank, application.region, 1);
        const StockCard stock =
            hold_stock_card(unit, device.warehouse, application.bank, application.profile.number());
        const InstantCardId id = unit.next_id<InstantCardId>();
        const InstantCard made{.id = id,
                               .person = application.person,
                               .device = device.id,
                               .organisation = device.organisation,
                               .region = device.region,
                               .application = application.id,
                               .work_key = in.work_key,
                               .card_no = reserve_numbers(unit, application.region, 1, id.text()).front(),
                               .kind = stock.kind,
                               .lot = stock.lot,
                               .nth = stock.nth,
                               .chip_serial = stock.chip_serial};
        issuing::take_into_production(unit, std::span{&application.id, 1}, id.text());
        insert_instant_card(unit, made, snapshot_of(unit, application.person));
        return answer(unit, made);
    }

private:
    static Output answer(Unit& unit, const InstantCard& one) {
        const Snapshot s = snapshot_of_instant(unit, one);
        const auto stock = find_stock_card(unit.db, one.chip_serial);
        return {one.id,   one.card_no, one.chip_serial,
                s.name,   s.number,    s.sex,
                s.ethnic, s.birth,     std::string{bank_card_of(unit, stock.value()).reveal()}};
    }
};

}  // namespace

extern constinit const Operation fetch_instant_card;
constinit const Operation fetch_instant_card = operation<FetchInstantCard>();

}  // namespace onecard::production
