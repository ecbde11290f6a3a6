// The machine returns what it wrote; the same return again gets the same answer, so that a lost line is continued.

#include "business/cards/cards.hpp"
#include "business/production/batch_store.hpp"
#include "business/production/operations/instant_shown.hpp"
#include "business/production/problems.hpp"
#include "business/production/telling.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ReturnInstantCard {
    static constexpr Spec spec{.name = "production.return_instant_card",
                               .title = {"回传即时制卡结果", "Return an instant card"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "R3.11-1, R3.11-3; R3.10-4"};
    struct Input {
        InstantCardId instant_card;
        std::string ident_code;
        std::string atr;
        static constexpr auto fields =
            std::tuple{field("instant_card", &Input::instant_card, {"即时制卡", "Instant card"}),
                       field("ident_code", &Input::ident_code, {"卡识别码", "Card identification code"}, 32),
                       field("atr", &Input::atr, {"卡复位信息", "ATR"}, 66)};
    };
    using Output = InstantShown;

    static Output run(Unit& unit, const Input& in) {
        InstantCard one = must_find_instant_card(unit.db, in.instant_card);
        if (one.state == InstantState::returned || one.state == InstantState::enabled) {
            if (one.ident_code != in.ident_code || one.atr != in.atr) throw Problem{written_otherwise}.at("ident_code");
            return shown(unit, one);
        }
        if (!is_hex(in.ident_code, 32, 32) || !is_hex(in.atr, 16, 66)) throw Problem{chip_malformed}.at("ident_code");
        const std::string chips[] = {in.ident_code, in.atr};
        if (find_mark(unit.db, "ident", in.ident_code) || find_mark(unit.db, "atr", in.atr) ||
            !cards::used_chips(unit, chips).empty())
            throw Problem{chip_repeated}.at("ident_code");
        one.state = advance(unit, one, InstantAct::return_instant_card);
        save_written(unit, one, in.ident_code, in.atr);
        const Mark marks[] = {{"ident", in.ident_code, 0}, {"atr", in.atr, 0}};
        insert_marks(unit, one.id.text(), marks);
        const StockCard stock = find_stock_card(unit.db, one.chip_serial).value();
        if (!move_stock_card(unit, stock, "held", "used")) throw Problem{stock_card_not_found}.with(one.chip_serial);
        add_to_balance(unit, {.warehouse = stock.warehouse, .kind = stock.kind, .used = 1});
        record_movement(unit, "OUT", stock.warehouse, {}, stock.kind, 1, one.id.text());
        use_number(unit, one.card_no, one.id.text());
        const issuing::Application application = issuing::must_find_application(unit.db, one.application);
        cards::MadeCard card{.key = one.person, .card_no = one.card_no, .ident_code = in.ident_code, .atr = in.atr,
                             .profile = one.kind.profile, .bank = one.kind.bank};
        card.generation = issuing::must_find_profile(unit.db, application.profile).generation;
        card.bank_card_no = bank_card_of(unit, stock);
        card.issued_on = unit.today();
        card.region = application.region;
        card.holding = cards::Holding::at_outlet;
        card.outlet = one.organisation.number();
        card.replaces_card_no = application.replaces_card_no;
        cards::add_made_cards(unit, std::span{&card, 1});
        issuing::note_made(unit, one.application, one.card_no);
        advance(unit, one, InstantAct::confirm_return);
        // R3.11-1: where enabling fails afterwards the card is there, and another channel enables it.
        return shown(unit, must_find_instant_card(unit.db, one.id));
    }

private:
    static bool is_hex(std::string_view text, std::size_t least, std::size_t most) {
        if (text.size() < least || text.size() > most || text.size() % 2 != 0) return false;
        for (const char c : text)
            if (!is_digit(c) && !(c >= 'A' && c <= 'F')) return false;
        return true;
    }
};

}  // namespace

extern constinit const Operation return_instant_card;
constinit const Operation return_instant_card = operation<ReturnInstantCard>();

}  // namespace onecard::production
