// Judging the lines of returns: serial, card number and identity number must all agree before anything else is read.

#include <charconv>

#include "base/person_name.hpp"
#include "business/production/problems.hpp"
#include "business/production/returns.hpp"
#include "engine/person_hasher.hpp"
#include "engine/secret.hpp"

namespace onecard::production {
namespace {

constexpr std::size_t columns_wanted(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::bank: return 10;
        case ReturnKind::certificates: return 7;
        case ReturnKind::vendor: return 14;
        case ReturnKind::centre: return 7;
    }
    return 0;
}

bool is_hex(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most || text.size() % 2 != 0) return false;
    for (const char c : text)
        if (!is_digit(c) && !(c >= 'A' && c <= 'F')) return false;
    return true;
}

void fail(JudgedLine& line, ItemStage stage, std::string_view where, std::string_view code, std::string_view reason) {
    line.verdict.stage = stage;
    line.verdict.fail_stage = where;
    line.verdict.fail_code = code;
    line.verdict.fail_reason = reason;
}

void judge_bank(Unit& unit, const ReturnContext& context, const Item& item, const std::vector<std::string>& c,
                JudgedLine& line) {
    if (c[4] != "00") return fail(line, ItemStage::not_opened, "BANK", c[4], c[9]);
    const auto card = BankAccount::parse(c[5], AccountKind::card);
    if (!card || (!context.bin.empty() && card->bin() != context.bin))
        return fail(line, ItemStage::account_differs, "BANK", "BIN", "银行卡号不属于本批次的银行");
    const auto owner = find_mark(unit.db, "bank_card", bank_card_mark(unit, *card));
    if (owner && (owner->source != context.batch.id.text() || owner->serial != item.serial))
        return fail(line, ItemStage::account_differs, "BANK", "REPEATED", "银行卡号已用于别的卡");
    if (static_cast<std::int64_t>(name_hash(normalise_name(c[3]))) != item.name_hash || has_rare_glyph(c[3]))
        return fail(line, ItemStage::account_differs, "BANK", "NAME", "银行户名与申领姓名不一致");
    line.verdict.stage = ItemStage::opened;
    line.account = Account{item.serial, item.person, *card, c[6]};
}

void judge_certificate(const Item& item, const std::vector<std::string>& c, JudgedLine& line) {
    line.verdict.stage = ItemStage::opened;
    if (c[3] != "00") return fail(line, ItemStage::make_exception, "CA", c[3], c[6]);
    line.certificate = Certificate{item.serial, item.person, c[4], c[5]};
}

void judge_vendor(Unit& unit, const ReturnContext& context, const Item& item, const std::vector<std::string>& c,
                  JudgedLine& line) {
    line.verdict.box_position = c[11];
    if (!c[12].empty()) return fail(line, ItemStage::make_failed, "VENDOR", c[12], c[13]);
    const auto issued = Date::parse(c[4]);
    if (!is_hex(c[6], 32, 32) || !is_hex(c[7], 16, 66) || !issued) {
        line.finding = &line_unreadable;
        return;
    }
    const auto until = Date::parse(c[5]);
    line.chip = Chip{item.serial, item.person, c[6], c[7], *issued, until ? std::optional{*until} : std::nullopt};
    // The number embossed must be the one the bank opened for this very person.
    const auto card = BankAccount::parse(c[9], AccountKind::card);
    const auto owner = card ? find_mark(unit.db, "bank_card", bank_card_mark(unit, *card)) : std::nullopt;
    if (!owner || owner->source != context.batch.id.text() || owner->serial != item.serial)
        return fail(line, ItemStage::make_exception, "VENDOR", "BANK_CARD", "卡面银行卡号与开户结果不一致");
    if (item.changed) return fail(line, ItemStage::to_remake, "VENDOR", "PERSON_CHANGED", "制卡后资料变更");
    line.verdict.stage = ItemStage::made;
}

void judge_centre(const ReturnContext& context, const Item& item, const std::vector<std::string>& c, JudgedLine& line) {
    const auto ident = context.ident_codes.find(item.serial);
    if (ident == context.ident_codes.end() || ident->second != c[2]) {
        line.finding = &line_stranger;
        return;
    }
    if (c[3] != "00") return fail(line, ItemStage::key_failed, "CENTRE", c[3], "密钥替换失败");
    if (item.changed) return fail(line, ItemStage::to_remake, "CENTRE", "PERSON_CHANGED", "制卡后资料变更");
    line.verdict.stage = ItemStage::finished;
}

/// The stage an item stands in before this kind of return, and the one in which a corrected line still finds it.
std::pair<ItemStage, std::optional<ItemStage>> stages_before(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::bank: return {ItemStage::in_batch, ItemStage::opened};
        case ReturnKind::certificates: return {ItemStage::opened, {}};
        case ReturnKind::vendor: return {ItemStage::opened, ItemStage::made};
        case ReturnKind::centre: break;
    }
    return {ItemStage::made, {}};
}

}  // namespace

std::optional<ReturnKind> return_kind_of(std::string_view kind) {
    if (kind == bank_return) return ReturnKind::bank;
    if (kind == certificate_return) return ReturnKind::certificates;
    if (kind == vendor_return) return ReturnKind::vendor;
    if (kind == centre_return) return ReturnKind::centre;
    return {};
}

JudgedLine judge_line(Unit& unit, const ReturnContext& context, const std::vector<std::string>& c) {
    JudgedLine line;
    if (c.size() != columns_wanted(context.kind) ||
        std::from_chars(c[0].data(), c[0].data() + c[0].size(), line.serial).ptr != c[0].data() + c[0].size()) {
        line.finding = &line_unreadable;
        return line;
    }
    const auto found = context.items.find(line.serial);
    // R3.10-1; a centre's file names the chip in place of the person.
    const bool is_ours = found != context.items.end() && found->second.card_no == c[1] &&
                         (context.kind == ReturnKind::centre || unit.hasher.of("01", c[2]) == found->second.person);
    if (!is_ours) {
        line.finding = &line_stranger;
        return line;
    }
    const Item& item = found->second;
    std::string whole;
    for (const std::string& column : c) whole += column + '|';
    line.digest = hex_of(unit.hasher.blind("production.answer", whole));
    line.verdict.serial = line.serial;
    const auto older = context.answers.find(line.serial);
    if (older != context.answers.end() && older->second == line.digest) {
        line.same = true;
        return line;
    }
    const auto [fresh, corrected] = stages_before(context.kind);
    line.corrects = older != context.answers.end();
    if (line.corrects ? item.stage != corrected : item.stage != fresh) {
        line.finding = &line_settled;
        return line;
    }
    switch (context.kind) {
        case ReturnKind::bank: judge_bank(unit, context, item, c, line); break;
        case ReturnKind::certificates: judge_certificate(item, c, line); break;
        case ReturnKind::vendor: judge_vendor(unit, context, item, c, line); break;
        case ReturnKind::centre: judge_centre(context, item, c, line); break;
    }
    if (line.finding == nullptr && !may_move(item.stage, line.verdict.stage)) line.finding = &line_settled;
    return line;
}

}  // namespace onecard::production
