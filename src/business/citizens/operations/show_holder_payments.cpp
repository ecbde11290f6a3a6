// Shows a counter which subsidies of a holder are on their way, before a card is changed under them.

#include <algorithm>

#include "business/citizens/own_payment.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

constexpr std::int64_t rows_looked_at = 60;

/// Neither settled nor given up: what a change of the card touches.
bool is_under_way(PaymentState state) {
    switch (state) {
        case PaymentState::approved:
        case PaymentState::sent:
        case PaymentState::unknown:
        case PaymentState::returned:
        case PaymentState::unpayable: return true;
        case PaymentState::paid:
        case PaymentState::reissued:
        case PaymentState::refunded:
        case PaymentState::stopped: return false;
    }
    return false;
}

struct ShowHolderPayments {
    static constexpr Spec spec{
        .name = "citizens.show_holder_payments",
        .title = {"持卡人在途补贴", "Show a holder's payments under way"},
        .effect = Effect::reads,
        .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN",
        .source = "R3.13-6; R3.13-7"};
    struct Input {
        std::string person;
        static constexpr auto fields = std::tuple{field("person", &Input::person, {"人员键", "Person"}, 32)};
    };
    struct Output {
        std::vector<OwnPayment> payments;
        static constexpr auto fields =
            std::tuple{field("payments", &Output::payments, {"在途补贴", "Payments under way"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto key = people::parse_key(in.person);
        if (!key) throw Problem{*key.error().kind}.at("person");
        const auto holder = people::find_person(unit, *key);
        if (!holder || (unit.actor.kind == ActorKind::operator_ && !unit.actor.region.contains(holder->town)))
            throw Problem{holder_not_found}.at("person");
        Output out;
        PaymentTeller teller{unit, *key};
        for (const OwnRow& row :
             list_own_rows(unit.db, *key, Date::earliest(), Date::latest(), {}, rows_looked_at)) {
            OwnPayment told = teller.tell(row);
            if (is_under_way(told.state)) out.payments.push_back(std::move(told));
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_holder_payments;
constinit const Operation show_holder_payments = operation<ShowHolderPayments>();

}  // namespace onecard::citizens
