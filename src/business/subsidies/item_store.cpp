// Every statement on subsidy items, their banks and their exclusions.

#include "business/subsidies/item_store.hpp"

#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::subsidies {
namespace {

#define ITEM_COLUMNS                                                                                              \
    "id, state, item_code, major_seq, major_name, minor_seq, minor_name, short_name, region, organisation, "      \
    "fund_kind, policy_level, policy_doc, policy_no, pay_cycle, via_passbook, scope_level, scope_text, "          \
    "payee_mode, standard_kind, standard_fen, standard_text, min_age, max_age, notice_rounds, notice_days, "      \
    "valid_from, valid_to, pack_id, made_by, made_at"

constexpr Statement select_item{"subsidies.select_item", "SELECT " ITEM_COLUMNS " FROM subsidy_items WHERE id = $1"};
constexpr Statement select_item_by_code{"subsidies.select_item_by_code",
                                        "SELECT " ITEM_COLUMNS " FROM subsidy_items WHERE item_code = $1"};
// Items of the region, below it, and above it: a town sees what its county pays.
constexpr Statement select_items{"subsidies.select_items", "SELECT " ITEM_COLUMNS R"sql( FROM subsidy_items
     WHERE id > $1 AND ($2 = '' OR state = $2) AND ($3 = 0 OR organisation = $3)
       AND ($4 = 0 OR region BETWEEN $4 AND $5 OR region IN ($6, $7, $8, $9))
     ORDER BY id LIMIT $10)sql"};
constexpr Statement select_items_by_sequence{"subsidies.select_items_by_sequence",
                                             "SELECT " ITEM_COLUMNS R"sql( FROM subsidy_items
     WHERE region = $1 AND ($2 = 0 OR organisation = $2) AND state <> 'retired'
     ORDER BY major_seq, minor_seq, id)sql"};
constexpr Statement insert_item_row{"subsidies.insert_item", "INSERT INTO subsidy_items (" ITEM_COLUMNS R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
            $24, $25, $26, $27, $28, $29, $30, $31))sql"};
constexpr Statement update_item_draft{"subsidies.update_item_draft", R"sql(
    UPDATE subsidy_items
       SET major_seq = $2, major_name = $3, minor_seq = $4, minor_name = $5, short_name = $6, fund_kind = $7,
           policy_level = $8, policy_doc = $9, policy_no = $10, pay_cycle = $11, via_passbook = $12, scope_level = $13,
           scope_text = $14, payee_mode = $15, standard_kind = $16, standard_fen = $17, standard_text = $18,
           min_age = $19, max_age = $20, notice_rounds = $21, notice_days = $22, valid_from = $23, valid_to = $24
     WHERE id = $1 AND state = 'draft')sql"};
constexpr Statement update_item_code{"subsidies.update_item_code", R"sql(
    UPDATE subsidy_items SET item_code = $2 WHERE id = $1 AND item_code = '')sql"};
constexpr Statement select_highest_code{"subsidies.select_highest_code", R"sql(
    SELECT COALESCE(MAX(item_code), '') FROM subsidy_items WHERE item_code BETWEEN $1 AND $2)sql"};

constexpr Statement select_item_banks{"subsidies.select_item_banks", R"sql(
    SELECT bank FROM subsidy_item_banks WHERE item = $1 ORDER BY bank)sql"};
constexpr Statement delete_item_banks{"subsidies.delete_item_banks", "DELETE FROM subsidy_item_banks WHERE item = $1"};
constexpr Statement insert_item_bank{"subsidies.insert_item_bank", R"sql(
    INSERT INTO subsidy_item_banks (item, bank) VALUES ($1, $2) ON CONFLICT DO NOTHING)sql"};
constexpr Statement select_item_exclusions{"subsidies.select_item_exclusions", R"sql(
    SELECT other FROM subsidy_item_exclusions WHERE item = $1 ORDER BY other)sql"};
constexpr Statement delete_item_exclusions{"subsidies.delete_item_exclusions", R"sql(
    DELETE FROM subsidy_item_exclusions WHERE item = $1 OR other = $1)sql"};
constexpr Statement insert_item_exclusion{"subsidies.insert_item_exclusion", R"sql(
    INSERT INTO subsidy_item_exclusions (item, other) VALUES ($1, $2) ON CONFLICT DO NOTHING)sql"};

std::optional<std::int64_t> number_if(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.number(column);
}

Item item_of(const Row& row) {
    Item item;
    item.id = row.id<ItemId>(0);
    item.state = item_lifecycle.state(row.text(1));
    item.item_code = row.string(2);
    item.major_seq = row.number(3);
    item.major_name = row.string(4);
    item.minor_seq = row.number(5);
    item.minor_name = row.string(6);
    item.short_name = row.string(7);
    item.region = row.region(8);
    item.organisation = row.number(9);
    item.fund_kind = of_code<FundKind>(row.text(10));
    item.policy_level = of_code<PolicyLevel>(row.text(11));
    item.policy_doc = row.string(12);
    item.policy_no = row.string(13);
    item.pay_cycle = of_code<PayCycle>(row.text(14));
    item.via_passbook = row.flag(15);
    item.scope_level = of_code<ScopeLevel>(row.text(16));
    item.scope_text = row.string(17);
    item.payee_mode = of_code<PayeeMode>(row.text(18));
    item.standard_kind = of_code<StandardKind>(row.text(19));
    item.standard = row.money(20);
    item.standard_text = row.string(21);
    item.min_age = number_if(row, 22);
    item.max_age = number_if(row, 23);
    item.notice_rounds = row.number(24);
    item.notice_days = row.number(25);
    item.valid_from = row.date(26);
    if (!row.is_null(27)) item.valid_to = row.date(27);
    item.pack_id = row.number(28);
    item.made_by = row.string(29);
    item.made_at = row.instant(30);
    return item;
}

}  // namespace

std::optional<Item> find_item(Database& db, ItemId id) {
    std::optional<Item> item;
    db.each(select_item, [&](const Row& row) { item = item_of(row); }, id);
    return item;
}

Item must_find_item(Database& db, ItemId id) {
    auto item = find_item(db, id);
    if (!item) throw Problem{item_not_found}.at("item").with(id.text());
    return *std::move(item);
}

Item must_find_own_item(Unit& unit, ItemId id) {
    Item item = must_find_item(unit.db, id);
    const Actor& actor = unit.actor;
    if (actor.kind == ActorKind::worker) return item;
    const bool region_within = actor.region.contains(item.region);
    const bool organisation_within = !actor.own_organisation_only || actor.organisation == item.organisation;
    if (!region_within || !organisation_within) throw Problem{item_not_found}.at("item").with(id.text());
    return item;
}

std::optional<Item> find_item_by_code(Database& db, std::string_view code) {
    std::optional<Item> item;
    db.each(select_item_by_code, [&](const Row& row) { item = item_of(row); }, code);
    return item;
}

void insert_item(Unit& unit, Item& item, std::string_view act) {
    item.id = unit.next_id<ItemId>();
    item.state = item_lifecycle.start();
    item.made_by = unit.actor.code;
    item.made_at = unit.now;
    unit.db.change(insert_item_row, item.id, item_lifecycle.code(item.state), item.item_code, item.major_seq,
                   item.major_name, item.minor_seq, item.minor_name, item.short_name, item.region, item.organisation,
                   code_of(item.fund_kind), code_of(item.policy_level), item.policy_doc, item.policy_no,
                   code_of(item.pay_cycle), item.via_passbook, code_of(item.scope_level), item.scope_text,
                   code_of(item.payee_mode), code_of(item.standard_kind), item.standard, item.standard_text,
                   item.min_age, item.max_age, item.notice_rounds, item.notice_days, item.valid_from, item.valid_to,
                   item.pack_id, item.made_by, item.made_at);
    record_birth(unit, view_of(item_lifecycle), item.id.number(), act);
}

bool update_draft(Database& db, const Item& item) {
    return db.change(update_item_draft, item.id, item.major_seq, item.major_name, item.minor_seq, item.minor_name,
                     item.short_name, code_of(item.fund_kind), code_of(item.policy_level), item.policy_doc,
                     item.policy_no, code_of(item.pay_cycle), item.via_passbook, code_of(item.scope_level),
                     item.scope_text, code_of(item.payee_mode), code_of(item.standard_kind), item.standard,
                     item.standard_text, item.min_age, item.max_age, item.notice_rounds, item.notice_days,
                     item.valid_from, item.valid_to) == 1;
}

bool give_code(Database& db, ItemId id, std::string_view code) {
    if (find_item_by_code(db, code)) throw Problem{item_code_taken}.at("code").with(std::string{code});
    return db.change(update_item_code, id, code) == 1;
}

std::string highest_code(Database& db, std::string_view prefix) {
    std::string out;
    const std::string last = std::string{prefix} + "~";
    db.each(select_highest_code, [&](const Row& row) { out = row.string(0); }, prefix, last);
    return out;
}

std::vector<Item> list_items(Database& db, const ItemFilter& filter) {
    std::array<RegionCode, 4> above{};
    for (std::size_t i = 0; i < above.size(); ++i) {
        const RegionCode below = i == 0 ? filter.within : above[i - 1];
        if (below) above[i] = below.parent();
    }
    const auto [lowest, highest] = filter.within.range();
    std::vector<Item> items;
    db.each(select_items, [&](const Row& row) { items.push_back(item_of(row)); }, filter.after.number(), filter.state,
            filter.organisation, filter.within ? lowest : 0, highest, above[0], above[1], above[2], above[3],
            filter.limit);
    return items;
}

std::vector<Item> items_by_sequence(Database& db, RegionCode region, std::int64_t organisation) {
    std::vector<Item> items;
    db.each(select_items_by_sequence, [&](const Row& row) { items.push_back(item_of(row)); }, region, organisation);
    return items;
}

std::vector<std::int64_t> banks_of(Database& db, ItemId id) {
    std::vector<std::int64_t> banks;
    db.each(select_item_banks, [&](const Row& row) { banks.push_back(row.number(0)); }, id);
    return banks;
}

void set_banks(Database& db, ItemId id, std::span<const std::int64_t> banks) {
    db.change(delete_item_banks, id);
    for (const std::int64_t bank : banks) db.change(insert_item_bank, id, bank);
}

std::vector<ItemId> exclusions_of(Database& db, ItemId id) {
    std::vector<ItemId> others;
    db.each(select_item_exclusions, [&](const Row& row) { others.push_back(row.id<ItemId>(0)); }, id);
    return others;
}

void set_exclusions(Database& db, ItemId id, std::span<const ItemId> others) {
    db.change(delete_item_exclusions, id);
    for (const ItemId other : others) {
        db.change(insert_item_exclusion, id, other);
        db.change(insert_item_exclusion, other, id);
    }
}

}  // namespace onecard::subsidies
