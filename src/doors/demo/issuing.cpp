// Cards of the demonstration county: what must stand before the first, and how they are applied for, made and lost.

#include "doors/demo/issuing.hpp"

#include <fmt/format.h>

#include <fstream>
#include <set>

#include "base/bank_account.hpp"
#include "base/uscc.hpp"
#include "doors/bank_sim/bank_keys.hpp"
#include "doors/card_sim/card_simulator.hpp"
#include "doors/demo/collection.hpp"

namespace onecard::demo {
namespace {

namespace fs = std::filesystem;
using card_sim::CardMood;

constexpr std::string_view county_six = "370831";
constexpr std::int64_t bank = 951;

class Issuing {
public:
    Issuing(Demonstration& people, const MadeUpCounty& county, fs::path folder, fs::path exchange,
            std::uint64_t seed)
        : people_{people},
          county_{county},
          folder_{std::move(folder)},
          exchange_{std::move(exchange)},
          seed_{seed} {}

    void run() {
        found_offices();
        set_up();
        open_partners();
        const std::string first = collect_children("中心幼儿园新入园儿童", 0, 24);
        apply_for_all(first);
        const std::string issued = make_batch(20);
        // With the seed of a plain demonstration one account is refused, one card and one key fail.
        through_partners(issued, CardMood::usual, seed_ + 88);
        hand_over(issued);
        lose_and_replace(issued);
        const std::string second = collect_children("城关幼儿园新入园儿童", 24, 12);
        apply_for_all(second);
        apply_for_all(collect_cardless("无卡人员补采（第一批）", 0, 12));
        const std::string at_vendor = make_batch(8);
        step("send_bank_order", at_vendor);
        let_partners_answer(CardMood::good, seed_);
        step("send_vendor_order", at_vendor);
        // Ready to be applied for at the counter, and collected for nobody yet.
        collect_children("泗河幼儿园新入园儿童", 44, 6);
        collect_cardless("无卡人员补采（第二批）", 12, 6);
        take_stock();
        people_.tell(
            "申领与制卡：一批已发放并有挂失补卡，一批在卡商处，其余待制 / issuing: one batch handed out with "
            "a loss and a "
            "reissue, one at the vendor, the rest waiting");
    }

private:
    static RegionCode region() { return RegionCode::parse(county_six).value(); }
    static std::string uscc(std::string first_17) { return first_17 + uscc_check_character_of(first_17); }
    Node call(const std::string& who, const std::string& operation, Node input) {
        return people_.call(who, operation, std::move(input));
    }
    std::string paper(const std::string& who, const std::string& line) {
        const fs::path file = folder_ / "演示证件.txt";
        std::ofstream{file} << "演示文件 made up: " << line << '\n';
        return people_.upload(who, file);
    }

    void found_offices() {
        const RegionCode town = RegionCode::parse(county_.towns().front().code).value();
        const auto ids = people_.found_offices(
            std::vector<Office>{{"CARD_CENTRE_CITY",
                                 "社会保障卡服务中心（演示）",
                                 "",
                                 region(),
                                 {{"card_maker",
                                   "演示制卡管理",
                                   {"PRODUCTION_OPERATOR"},
                                   "卡服务中心 制卡管理",
                                   "Card centre, production"},
                                  {"card_maker_second",
                                   "演示制卡管理乙",
                                   {"PRODUCTION_OPERATOR"},
                                   "卡服务中心 库房管理",
                                   "Card centre, stock"}}},
                                {"CARD_VENDOR",
                                 "虚构华卡科技有限公司",
                                 uscc("91370831MA4L00003"),
                                 region(),
                                 {{"card_vendor",
                                   "演示卡商操作员",
                                   {"VENDOR_OPERATOR"},
                                   "虚构华卡 操作员",
                                   "Card vendor, operator"}}},
                                {"CARD_CENTRE_PROV", "省社会保障卡密钥中心（演示）", "", region(), {}},
                                {"BANK_OUTLET",
                                 "虚构泗源银行城区网点",
                                 "",
                                 town,
                                 {{"outlet_clerk",
                                   "演示网点柜员",
                                   {"BANK_CLERK"},
                                   "虚构泗源银行城区网点 柜员",
                                   "Bank outlet, teller"}}}});
        // Found before, with everything else of the county.
        std::vector<Office> banks;
        for (const auto& row : carried_rows("src/business/payments/data/demo_banks.csv"))
            banks.push_back({"BANK_BRANCH", row[1], "", region(), {}});
        banks_ = people_.found_offices(banks);
        centre_ = ids[0], vendor_ = ids[1], key_centre_ = ids[2], outlet_ = ids[3];
    }

    void set_up() {
        const std::string profile = call("card_maker", "issuing.propose_profile",
                                         Node::of({{"name", "第三代社保卡（双界面）"},
                                                   {"generation", 3},
                                                   {"chip_kb", 80},
                                                   {"domestic_chip", true},
                                                   {"interface", "DUAL"},
                                                   {"applications", Node::List{"SSSE", "PSE"}},
                                                   {"algorithms", Node::List{"SM4", "SM2"}},
                                                   {"spec_version", "3.00"},
                                                   {"face_design", "三代标准卡面"},
                                                   {"valid_years", 10}}))["profile"]["profile"]
                                        .text();
        call("card_maker", "issuing.submit_profile", Node::of({{"profile", profile}}));
        call("card_reviewer", "issuing.approve_profile",
             Node::of({{"profile", profile}, {"opinion", "符合三代卡规范"}}));
        const std::string registration =
            call("card_maker", "issuing.open_registration",
                 Node::of({{"title", "泗水县社会保障卡发行注册"},
                           {"population", "全县城乡居民"},
                           {"planned_cards", 600'000},
                           {"profiles", Node::List{profile}},
                           {"vendors", Node::List{fmt::format(
                                           "vendor_{}", vendor_.number())}}}))["registration"]["registration"]
                .text();
        int nth = 0;
        for (const char* act : {"register_issuance", "receive_keys", "receive_psam", "pass_general_test"})
            document("card_maker", act, registration, ++nth);
        document("card_reviewer", "start_issuing", registration, ++nth);
        tender("vendor", {fmt::format("vendor_{}", vendor_.number())}, "社会保障卡卡片采购", 1);
        Node::List all;
        for (const auto& one : banks_) all.push_back(fmt::format("vendor_{}", one.number()));
        tender("bank", std::move(all), "社会保障卡合作银行遴选", 2);
        std::int64_t target = 1'200;
        for (const MadeUpBank& one : county_.banks()) {
            call("card_reviewer", "issuing.set_bank_quota",
                 Node::of({{"bank", std::stol(one.code)},
                           {"target", target},
                           {"population", "全县城乡居民"},
                           {"deadline", Date::parse(people_.today())->plus_days(39).text()},
                           {"doc_no", "演示人社〔2026〕5号"}}));
            target -= 150;
        }
        for (const auto& [kind, amount] : {std::pair{"reissue", "16.00"}, std::pair{"exchange", "16.00"}}) {
            const std::string standard =
                call("card_maker", "issuing.record_fee_standard",
                     Node::of({{"kind", kind},
                               {"amount", amount},
                               {"approval_doc", "演示价费函〔2026〕3号"},
                               {"approved_by", "省发展改革委（演示）"},
                               {"valid_from", "2026-01-01"}}))["standard"]["standard"]
                    .text();
            call("card_reviewer", "issuing.confirm_fee_standard", Node::of({{"standard", standard}}));
        }
        profile_ = profile;
    }
    void document(const std::string& who, const std::string& act, const std::string& registration, int nth) {
        call(who, "issuing." + act,
             Node::of({{"registration", registration},
                       {"doc_no", fmt::format("演示卡注册〔2026〕{}号", nth)},
                       {"on_day", "2026-10-08"}}));
    }
    void tender(const char* kind, Node::List winners, const char* subject, int nth) {
        const std::string made = call("card_maker", "issuing.record_tender",
                                      Node::of({{"number", fmt::format("演采-2026-{:03}", nth)},
                                                {"kind", kind},
                                                {"subject", subject},
                                                {"winners", std::move(winners)},
                                                {"contract_no", fmt::format("演合-2026-{:03}", nth)},
                                                {"valid_from", "2026-01-01"},
                                                {"valid_to", "2028-12-31"}}))["tender"]["tender"]
                                     .text();
        call("card_reviewer", "issuing.confirm_tender", Node::of({{"tender", made}}));
    }

    void partner(access::OrganisationId organisation, const char* kind, const char* name,
                 std::int64_t of_bank) {
        const fs::path place = exchange_ / name;
        const auto keys = bank_sim::BankKeys::load_or_make(place, people_.platform_key());
        Node asked = Node::of({{"organisation", organisation.text()},
                               {"kind", kind},
                               {"folder", name},
                               {"public_key", keys.own.public_point}});
        if (of_bank != 0) {
            asked.set("bank", of_bank);
            std::ofstream{place / ".bin"} << county_.banks().front().bin << '\n';
        }
        call("platform", "production.save_partner", std::move(asked));
    }
    void open_partners() {
        partner(banks_.front(), "bank", "cards_951", bank);
        partner(vendor_, "vendor", "cards_vendor", 0);
        partner(key_centre_, "centre", "cards_centre", 0);
        main_ = warehouse("卡服务中心成品库", centre_, false);
        warehouse("虚构泗源银行城区网点库", outlet_, true);
        call("card_maker", "production.generate_numbers",
             Node::of({{"region", std::string{county_six}}, {"letter", "T"}, {"first", 1}, {"last", 2'000}}));
        people_.run_jobs();
    }
    std::string warehouse(const char* name, access::OrganisationId owner, bool is_outlet) {
        return call("card_maker", "production.save_warehouse",
                    Node::of({{"name", name},
                              {"organisation", owner.text()},
                              {"region", std::string{county_six}},
                              {"is_outlet", is_outlet}}))["warehouse"]
            .text();
    }

    /// Children from the first of the county's on, each with a parent.
    std::string collect_children(std::string title, std::uint64_t first, std::uint64_t count) {
        Gathering of{.title = std::move(title), .people = {}, .bank = std::to_string(bank)};
        for (std::uint64_t nth = first; nth < first + count; ++nth) {
            of.people.push_back(county_.child(nth));
            of.guardians.push_back(county_.person(nth * 7).number);
        }
        return collect_people(people_, county_, folder_, exchange_, seed_, of);
    }
    /// Grown-up people without a card, with their photos: those of the registry, whom the subsidies look for, first.
    std::string collect_cardless(std::string title, std::size_t first, std::size_t count) {
        Gathering of{
            .title = std::move(title), .people = {}, .bank = std::to_string(bank), .with_photos = true};
        std::vector<MadeUpPerson> cardless;
        for (std::uint64_t i = 0; cardless.size() < first + count; ++i) {
            MadeUpPerson one = county_.person(i);
            // Whoever stands behind the registry has moved here since.
            if (i >= county_.people() || (one.cards.empty() && one.live_status == 1))
                cardless.push_back(std::move(one));
        }
        of.people.assign(cardless.begin() + static_cast<std::ptrdiff_t>(first), cardless.end());
        return collect_people(people_, county_, folder_, exchange_, seed_, of);
    }
    void apply_for_all(const std::string& batch) {
        call("card_clerk", "issuing.apply_collection_batch", Node::of({{"batch", batch}, {"bank", bank}}));
        people_.run_jobs();
    }

    std::string make_batch(std::int64_t cards) {
        const std::string batch = call("card_maker", "production.create_batch",
                                       Node::of({{"region", std::string{county_six}},
                                                 {"bank", bank},
                                                 {"profile", profile_},
                                                 {"vendor", fmt::format("card_partner_{}", vendor_.number())},
                                                 {"cards", cards}}))["batch"]
                                      .text();
        people_.run_jobs();
        return batch;
    }
    void step(const std::string& act, const std::string& batch) {
        call("card_maker", "production." + act, Node::of({{"batch", batch}}));
        people_.run_jobs();
    }
    void let_partners_answer(CardMood mood, std::uint64_t seed) {
        card_sim::answer_card_files(exchange_, seed, mood);
        people_.run_repeated("production.collect_returns");
    }
    void through_partners(const std::string& batch, CardMood mood, std::uint64_t seed) {
        for (const char* act : {"send_bank_order", "send_vendor_order", "send_centre_order"}) {
            step(act, batch);
            let_partners_answer(mood, seed);
        }
    }
    void hand_over(const std::string& batch) {
        const Node shown = call("card_maker", "production.show_batch", Node::of({{"batch", batch}}));
        const std::int64_t finished = std::ssize(cards_of_batch(batch));
        call("card_maker", "production.record_inspection",
             Node::of({{"batch", batch},
                       {"sample", finished},
                       {"bad", 0},
                       {"note", "外观、芯片、卡面信息抽检合格"}}));
        for (std::size_t i = 0; i < shown["outlets"].size(); ++i) {
            Node asked =
                Node::of({{"batch", batch}, {"leg", "city_to_outlet"}, {"signature", "演示制卡管理"}});
            // "organisation_7"; empty where nobody chose an outlet.
            const std::string outlet = shown["outlets"].at(i)["outlet"].text();
            if (!outlet.empty()) asked.set("outlet", std::stol(outlet.substr(outlet.rfind('_') + 1)));
            const Node given = call("card_maker", "production.hand_over_cards", std::move(asked));
            call("card_clerk", "production.receive_cards",
                 Node::of({{"handover", given["handover"]}, {"signature", "演示卡经办"}}));
        }
        people_.run_jobs();
    }

    /// A child's card in the hands of a parent, who shows a document too.
    Node at_counter(const std::string& card_no, std::uint64_t nth, const char* what) {
        const MadeUpPerson parent = county_.person(nth * 7);
        return Node::of({{"card_no", card_no},
                         {"number", county_.child(nth).number},
                         {"agent_name", parent.name},
                         {"agent_number", parent.number},
                         {"proof", paper("card_clerk", what)}});
    }
    /// What was made of a batch.
    std::set<std::string> cards_of_batch(const std::string& batch) {
        std::set<std::string> cards;
        const Node items = call("card_maker", "production.list_items",
                                Node::of({{"batch", batch}, {"limit", 100}}))["items"];
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items.at(i)["fail_code"].text().empty()) cards.insert(items.at(i)["card_no"].text());
        return cards;
    }
    /// The card that a child has of the batch; empty where it has none.
    std::string card_of(std::uint64_t nth, const std::set<std::string>& of_batch) {
        const Node cards =
            call("card_clerk", "cards.show_card", Node::of({{"number", county_.child(nth).number}}))["cards"];
        for (std::size_t i = 0; i < cards.size(); ++i)
            if (of_batch.contains(cards.at(i)["card_no"].text())) return cards.at(i)["card_no"].text();
        return {};
    }

    void lose_and_replace(const std::string& issued) {
        const auto cards = cards_of_batch(issued);
        std::vector<std::uint64_t> holders;
        for (std::uint64_t nth = 0; nth < 24 && holders.size() < 10; ++nth)
            if (!card_of(nth, cards).empty()) holders.push_back(nth);
        for (std::size_t i = 0; i < 7; ++i) {
            Node out = at_counter(card_of(holders[i], cards), holders[i], "领卡签名");
            out.set("enable", i < 5);
            call("card_clerk", "cards.hand_out_card", std::move(out));
        }
        people_.run_jobs();
        // One is looked for still: what the bank does with it is asked of the bank.
        const MadeUpPerson seeker = county_.child(holders[0]);
        call(
            "card_clerk", "cards.report_temporary_loss",
            Node::of(
                {{"number", seeker.number}, {"name", seeker.name}, {"card_no", card_of(holders[0], cards)}}));
        // One is gone for good and replaced.
        const std::uint64_t loser = holders[1];
        const std::string lost = card_of(loser, cards);
        call("card_clerk", "cards.report_formal_loss", at_counter(lost, loser, "挂失签名"));
        people_.run_jobs();
        answer_bank(lost);
        const MadeUpPerson parent = county_.person(loser * 7);
        const Node made =
            call("card_clerk", "issuing.apply",
                 Node::of({{"number", county_.child(loser).number},
                           {"type", "05"},
                           {"bank", bank},
                           {"agent", Node::of({{"kind", "guardian"},
                                               {"name", parent.name},
                                               {"number", parent.number},
                                               {"mobile", parent.mobile},
                                               {"relation", "父母"},
                                               {"agent_document", paper("card_clerk", "监护人身份证")},
                                               {"principal_document", paper("card_clerk", "户口簿")}})}}));
        call("card_clerk", "issuing.pay_fee",
             Node::of({{"order", made["fee"]["order"]}, {"how", "mobile"}, {"receipt_no", "演收-0001"}}));
        const std::string batch = make_batch(10);
        through_partners(batch, CardMood::good, seed_);
        hand_over(batch);
        Node out = at_counter(card_of(loser, cards_of_batch(batch)), loser, "领卡签名");
        out.set("enable", true);
        call("card_clerk", "cards.hand_out_card", std::move(out));
        people_.run_jobs();
    }
    /// The bank did what it was told of this card.
    void answer_bank(const std::string& card_no) {
        const Node open =
            call("bank_951_clerk", "cards.list_bank_notices", Node::of({{"limit", 100}}))["notices"];
        for (std::size_t i = 0; i < open.size(); ++i)
            if (open.at(i)["card_no"].text() == card_no && open.at(i)["kind"].text().ends_with("_loss"))
                call("bank_951_clerk", "cards.confirm_bank_notice",
                     Node::of({{"notice", open.at(i)["notice"]}, {"bank_state", "lost"}}));
    }

    /// Prefabricated cards, of which one is spoiled, and a count that another hand has still to settle.
    void take_stock() {
        const fs::path sheet = folder_ / "预制卡到货.csv";
        std::ofstream out{sheet};
        out << "芯片序列号,银行卡号\n";
        for (int nth = 1; nth <= 50; ++nth) {
            const std::string stem = county_.banks().front().bin + fmt::format("9{:011}", nth);
            out << fmt::format("C0DE{:012},{}{}\n", nth, stem, luhn_digit(stem));
        }
        out.close();
        call("card_maker", "production.take_in_cards",
             Node::of({{"file", people_.upload("card_maker", sheet)},
                       {"lot_no", "演示批号-01"},
                       {"warehouse", main_},
                       {"bank", bank},
                       {"profile", profile_},
                       {"vendor", fmt::format("card_partner_{}", vendor_.number())},
                       {"region", std::string{county_six}},
                       {"produced_on", "2026-10-20"}}));
        call("card_maker", "production.spoil_card",
             Node::of({{"warehouse", main_}, {"chip_serial", "C0DE000000000007"}, {"reason", "卡面划伤"}}));
        people_.run_jobs();
    }

    Demonstration& people_;
    const MadeUpCounty& county_;
    const fs::path folder_, exchange_;
    const std::uint64_t seed_;
    access::OrganisationId centre_, vendor_, key_centre_, outlet_;
    std::vector<access::OrganisationId> banks_;
    std::string profile_, main_;
};

}  // namespace

void demonstrate_issuing(Demonstration& people, const MadeUpCounty& county, const fs::path& folder,
                         const fs::path& exchange, std::uint64_t seed) {
    Issuing{people, county, folder, exchange, seed}.run();
}

}  // namespace onecard::demo
