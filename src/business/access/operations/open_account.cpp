// Opens the account a request asks for, or gives the person's account the new post; by another hand.

#include "business/access/account_rules.hpp"
#include "business/access/problems.hpp"
#include "business/access/provision_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"
#include "engine/password.hpp"

namespace onecard::access {
namespace {

struct OpenAccount {
    static constexpr Spec spec{.name = "access.open_account",
                               .title = {"开通账号", "Open an account"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(4); R3.1-8"};
    struct Input {
        ProvisionRequestId request;
        std::string account;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("request", &Input::request, {"岗位权限申请", "Request"}),
                       field("account", &Input::account, {"账号", "Account"}, 40),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        OperatorId person;
        std::string account;
        bool changed_post = false;
        std::optional<HiddenText> initial_password;
        static constexpr auto fields =
            std::tuple{field("operator", &Output::person, {"操作员", "Operator"}),
                       field("account", &Output::account, {"账号", "Account"}),
                       field("changed_post", &Output::changed_post, {"变更岗位", "Changed the post"}),
                       field("initial_password", &Output::initial_password,
                             {"一次性密码（仅显示一次）", "One-time password, shown once"})};
    };

    struct Prepared {
        std::string password, hash;
    };

    static Prepared before(Unit&, const Input&) {
        Prepared prepared{.password = one_time_password(), .hash = {}};
        prepared.hash = hash_password(prepared.password);
        return prepared;
    }

    static Output run(Unit& unit, const Input& in) {
        const auto& prepared = std::any_cast<const Prepared&>(*unit.prepared);
        const ProvisionRequest request = must_find_request(unit, in.request);
        must_find_active_organisation(unit.db, request.organisation);
        const auto holder = find_operator_of(unit.db, request.key);
        if (holder && holder->account == unit.actor.code) throw Problem{own_account}.at("request");
        if (holder && holder->account != in.account)
            throw Problem{account_of_person_differs}.at("account").with(holder->account);
        advance(unit, request, ProvisionAct::open_account, in.opinion.value_or(""));
        const NewOperator person{
            .account = in.account,
            .name = request.person_name,
            .roles = request.roles,
            .region = request.region,
            .organisation = request.organisation,
            .post = request.post,
            .items = request.items,
            .number = CitizenNumber::parse(request.personal.number, unit.today()).value(),
            .mobile = Mobile::parse(request.personal.mobile).value(),
            .password_hash = prepared.hash};
        Output out{.account = in.account, .changed_post = holder.has_value()};
        if (holder) {
            // A change of post ends the old one with all it gave (R3.1-8).
            if (holder->request != 0)
                advance(unit, must_find_request(unit, ProvisionRequestId{holder->request}),
                        ProvisionAct::revoke_operator, in.request.text());
            change_post(unit, holder->id, person, request.id.number());
            out.person = holder->id;
        } else {
            out.person = insert_operator(unit, person, request.id.number());
            out.initial_password = HiddenText{prepared.password};
        }
        set_opened(unit, request.id, out.person);
        return out;
    }
};

}  // namespace

extern constinit const Operation open_account;
constinit const Operation open_account = operation<OpenAccount>();

}  // namespace onecard::access
