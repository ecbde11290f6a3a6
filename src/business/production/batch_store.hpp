#pragma once
// Every SQL statement on production batches, their items, snapshots, accounts and chips.

#include <functional>

#include "business/production/batch.hpp"

namespace onecard::production {

void insert_batch(Unit& unit, const Batch& batch);
void insert_items(Unit& unit, ProductionBatchId batch, std::span<const Item> items);
/// Throws batch_not_found.
Batch must_find_batch(Database& db, ProductionBatchId id);
std::optional<Batch> find_batch_by_no(Database& db, std::string_view batch_no);

struct BatchFilter {
    std::string state;
    std::int64_t bank = 0;
};
/// Newest first: those of the actor's regions; where it is bound to an organisation, those this makes, opens or owns.
std::vector<Batch> list_batches(Database& db, const Actor& actor, const BatchFilter& filter,
                                ProductionBatchId after, std::int64_t limit);
/// In one of the states where somebody's answer is waited for, and due before the day.
std::vector<Batch> late_batches(Database& db, Date day);
void note_chased(Unit& unit, const Batch& batch);

/// When something happened to a batch, and by when the answer is due.
enum class BatchTime {
    bank_out,
    bank_in,
    ca_out,
    ca_in,
    vendor_out,
    vendor_in,
    centre_out,
    centre_in,
    province_sent,
    city_received,
    outlet_received
};
void note_time(Unit& unit, ProductionBatchId batch, BatchTime what, std::optional<Date> due = {});
void note_stop(Unit& unit, ProductionBatchId batch, std::string_view reason);
/// The next serial of a batch number with this beginning, without gaps within a day.
std::int64_t next_batch_serial(Database& db, std::string_view beginning);

/// Items after `after` in the order of their serials; `stage` empty for all.
std::vector<Item> list_items(Database& db, ProductionBatchId batch, std::string_view stage,
                             std::int64_t after, std::int64_t limit);
std::int64_t count_items(Database& db, ProductionBatchId batch, ItemStage stage);
struct StageCount {
    ItemStage stage{};
    std::int64_t items = 0;
};
std::vector<StageCount> count_stages(Database& db, ProductionBatchId batch);
/// Items of the person in batches under way.
struct PersonItem {
    ProductionBatchId batch;
    Item item;
};
std::vector<PersonItem> items_of_person(Database& db, const PersonKey& person);
std::optional<PersonItem> find_item_of_card(Database& db, const PersonKey& person, std::string_view card_no);
/// Moves one item; false where it stands elsewhere by now.
bool move_item(Unit& unit, ProductionBatchId batch, const Item& item, ItemStage to,
               std::string_view fail_stage, std::string_view fail_code, std::string_view fail_reason);
void mark_changed(Unit& unit, ProductionBatchId batch, const Item& item);

/// Snapshots in bulk; `sealed` in the order of the items.
void insert_snapshots(Unit& unit, ProductionBatchId batch, std::span<const Item> items,
                      std::span<const Snapshot> snapshots);
std::int64_t count_snapshots(Database& db, ProductionBatchId batch);
/// The blind digest of a snapshot, by which a change is noticed.
std::string digest_of(Unit& unit, const Snapshot& snapshot);
std::string snapshot_digest(Database& db, ProductionBatchId batch, const Item& item);

/// What a file for a partner says of one item; texts live until the visitor returns.
struct FileItem {
    Item item;
    Snapshot snapshot;
    std::string bank_card, account;  ///< opened; empty before the bank has answered
    std::string ident_code, atr;     ///< empty before the vendor has answered
    std::optional<Date> valid_until{};
    std::string sign_serial, enc_serial;  ///< of its certificates; empty in generation 2
};
/// Those in this stage behind `after`, in order, at most `limit`; answers how many.
std::int64_t each_file_item(Database& db, Sealer& sealer, ProductionBatchId batch, ItemStage stage,
                            std::int64_t after, std::int64_t limit,
                            const std::function<void(const FileItem&)>& visit);

struct Account {
    std::int64_t serial = 0;
    PersonKey person{};
    BankAccount bank_card{};
    std::string account;  ///< the account behind the card; may be empty
};
void insert_accounts(Unit& unit, ProductionBatchId batch, std::span<const Account> accounts);
struct Chip {
    std::int64_t serial = 0;
    PersonKey person{};
    std::string ident_code, atr;
    Date issued_on{};
    std::optional<Date> valid_until{};
};
void insert_chips(Unit& unit, ProductionBatchId batch, std::span<const Chip> chips);
struct Certificate {
    std::int64_t serial = 0;
    PersonKey person{};
    std::string sign_serial, enc_serial;
};
void insert_certificates(Unit& unit, ProductionBatchId batch, std::span<const Certificate> certificates);
std::int64_t count_certificates(Database& db, ProductionBatchId batch);
std::string bank_card_mark(Unit& unit, const BankAccount& card);

/// Whose mark it is: "production_batch_7", and the serial; empty where it is new in the world.
struct MarkOwner {
    std::string source;
    std::int64_t serial = 0;
};
std::optional<MarkOwner> find_mark(Database& db, std::string_view kind, std::string_view mark);
struct Mark {
    std::string_view kind, mark;
    std::int64_t serial = 0;
};
void insert_marks(Unit& unit, std::string_view source, std::span<const Mark> marks);
/// The accounts of items that ended without a card may be named again: the bank keeps them for the next try.
void release_accounts(Unit& unit, ProductionBatchId batch);
/// What a corrected file takes back.
void forget_answer(Unit& unit, ProductionBatchId batch, std::string_view kind, std::int64_t serial);

/// What a line of a return does to its item.
struct Verdict {
    std::int64_t serial = 0;
    ItemStage stage{};
    std::string fail_stage, fail_code, fail_reason, box_position;
};
/// Set by set: the items of the batch that stand in `from` go where the verdicts say. Answers how many moved.
std::int64_t apply_verdicts(Unit& unit, ProductionBatchId batch, ProductionFileId file,
                            std::span<const Verdict> verdicts);

/// How many outlets have finished cards of the batch, and how many cards each.
struct OutletCount {
    std::int64_t outlet = 0, cards = 0;
};
std::vector<OutletCount> count_by_outlet(Database& db, ProductionBatchId batch);

struct Inspection {
    std::int64_t sample = 0, bad = 0;
    bool passed = false;
    std::string note, actor;
    Instant at;
};
void insert_inspection(Unit& unit, ProductionBatchId batch, const Inspection& inspection);
std::vector<Inspection> list_inspections(Database& db, ProductionBatchId batch);

}  // namespace onecard::production
