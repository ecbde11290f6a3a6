// The job that takes a return: opened and read outside any transaction, compared with its order, applied in pieces.

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "business/cards/cards.hpp"
#include "business/production/number_store.hpp"
#include "business/production/problems.hpp"
#include "business/production/returns.hpp"
#include "business/production/stock_store.hpp"
#include "business/production/telling.hpp"
#include "engine/advance.hpp"
#include "engine/envelope.hpp"
#include "engine/job.hpp"
#include "engine/keys.hpp"
#include "engine/signature.hpp"

namespace onecard::production {
namespace {

constexpr std::int64_t lines_in_a_step = 2'000;

std::string_view order_of(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::bank: return bank_order;
        case ReturnKind::certificates: return certificate_order;
        case ReturnKind::vendor: return vendor_order;
        case ReturnKind::centre: break;
    }
    return centre_order;
}

bool is_awaited(ReturnKind kind, BatchState state) {
    using enum BatchState;
    switch (kind) {
        case ReturnKind::bank: return state == bank_exported || state == bank_returned;
        case ReturnKind::certificates: return state == certificates_requested;
        case ReturnKind::vendor: return state == vendor_exported || state == vendor_returned;
        case ReturnKind::centre: break;
    }
    return state == centre_exported;
}

issuing::FailStage fail_stage_of(ReturnKind kind) {
    switch (kind) {
        case ReturnKind::bank: return issuing::FailStage::bank;
        case ReturnKind::certificates: return issuing::FailStage::certificate;
        case ReturnKind::vendor: return issuing::FailStage::vendor;
        case ReturnKind::centre: break;
    }
    return issuing::FailStage::centre;
}

class TakeReturn final : public Work {
public:
    struct Input {
        CardPartnerId partner;
        std::string digest, name, signature;
        static constexpr auto fields =
            std::tuple{field("partner", &Input::partner, {"制卡单位", "Partner"}),
                       field("digest", &Input::digest, {"文件摘要", "Digest"}),
                       field("name", &Input::name, {"文件名", "Name of the file"}),
                       field("signature", &Input::signature, {"签名", "Signature"})};
    };
    TakeReturn(Unit&, const Input& input, const Progress&) : in_{input} {}

    void prepare(Progress&) override {
        if (keys_ == nullptr || read_) return;
        try {
            records_ = read();
        } catch (const Problem& problem) { refusal_ = problem; }
        read_ = true;
    }

    void step(Unit& unit, Progress& progress) override {
        if (!read_) {
            partner_ = must_find_partner(unit.db, in_.partner);
            keys_ = &unit.keys;
            uploads_ = unit.places.uploads();
            return;
        }
        if (!began_) {
            if (!refusal_) {
                try {
                    if (!begin(unit, progress)) return;
                } catch (const Problem& problem) { refusal_ = problem; }
            }
            if (refusal_) return refuse(unit, progress);
            began_ = true;
            return;
        }
        if (progress.cursor < std::ssize(records_.lines)) return apply(unit, progress);
        finish(unit, progress);
    }

private:
    Records read() const {
        std::ifstream in{std::filesystem::path{uploads_} / in_.digest, std::ios::binary};
        std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        if (!partner_.public_key.empty()) {
            std::string signature(in_.signature.size() / 2, '\0');
            const bool is_hex = read_hex(
                in_.signature, {reinterpret_cast<std::uint8_t*>(signature.data()), signature.size()});
            if (in_.signature.empty() || !is_hex ||
                !Verifier{partner_.public_key}.verify(in_.digest, signature))
                throw Problem{file_signature_wrong};
        }
        if (bytes.starts_with("OCENV")) {
            std::istringstream sealed{bytes};
            std::ostringstream plain;
            open_envelope(sealed, keys_->signing_key(), plain);
            bytes = std::move(plain).str();
        } else if (partner_.sealed) {
            throw Problem{file_not_sealed};
        }
        return read_records(bytes);
    }

    /// Compares the head with the batch and its order. False where the file was taken before.
    bool begin(Unit& unit, Progress& progress) {
        const auto known = find_by_digest(unit.db, in_.digest, in_.partner);
        if (known && known->state != FileState::received) {
            progress.done = true;
            progress.answer = Node::of({{"file", known->id.text()}, {"known", true}});
            return false;
        }
        const auto kind = return_kind_of(records_.head.kind);
        if (!kind) throw Problem{file_head_wrong};
        const auto batch = find_batch_by_no(unit.db, records_.head.batch_no);
        if (!batch) throw Problem{batch_not_found}.with(records_.head.batch_no);
        batch_ = batch->id;
        context_.kind = *kind;
        context_.batch = *batch;
        const auto order = newest_file(unit.db, batch->id, order_of(*kind));
        if (!order || !is_awaited(*kind, batch->state))
            throw Problem{file_kind_unexpected}.with(records_.head.kind);
        if (order->partner != in_.partner) throw Problem{file_of_another_partner};
        if (order->digest != records_.head.order_sm3) throw Problem{file_order_differs};
        if (records_.head.lines > order->lines)
            throw Problem{file_more_than_ordered}
                .with(std::to_string(records_.head.lines))
                .with(std::to_string(order->lines));
        if (known) {
            file_ = *known;
        } else {
            const auto older = newest_file(unit.db, batch->id, records_.head.kind);
            if (older && records_.head.replaces != older->name)
                throw Problem{file_without_replaced}.with(older->name);
            file_ = {.id = unit.next_id<ProductionFileId>(),
                     .batch = batch->id,
                     .kind = records_.head.kind,
                     .name = in_.name,
                     .partner = in_.partner,
                     .digest = in_.digest,
                     .lines = records_.head.lines,
                     .version = older ? older->version + 1 : 1};
            if (older) file_.replaces = older->id;
            insert_file(unit, file_);
            file_.state = advance(unit, file_, FileAct::receive_file);
        }
        load(unit);
        progress.total = records_.head.lines;
        return true;
    }

    void load(Unit& unit) {
        for (Item& item : list_items(unit.db, batch_, "", 0, std::numeric_limits<std::int64_t>::max()))
            context_.items.emplace(item.serial, std::move(item));
        context_.answers = answers_of(unit.db, batch_, records_.head.kind);
        for (const cards::Bank& bank : cards::list_banks(unit.db))
            if (bank.code == context_.batch.bank) context_.bin = bank.bin;
        if (context_.kind == ReturnKind::centre)
            each_file_item(
                unit.db, unit.sealer, batch_, ItemStage::made, 0, std::numeric_limits<std::int64_t>::max(),
                [&](const FileItem& one) { context_.ident_codes[one.item.serial] = one.ident_code; });
        if (context_.kind == ReturnKind::vendor) find_repeated_chips(unit);
        if (context_.kind == ReturnKind::certificates) {
            all_refused_ = !records_.lines.empty();
            for (const auto& line : records_.lines)
                all_refused_ = all_refused_ && line.size() == 7 && line[3] != "00";
        }
    }

    /// A chip in two lines, in another item or on any card there is (R3.10-4): none of these lines is taken.
    void find_repeated_chips(Unit& unit) {
        std::map<std::string, std::int64_t> seen;
        std::set<std::string> repeated;
        std::vector<std::string> chips;
        for (const auto& line : records_.lines) {
            if (line.size() != 14 || !line[12].empty()) continue;
            std::int64_t serial = 0;
            for (const char c : line[0]) serial = is_digit(c) ? serial * 10 + (c - '0') : -1;
            for (const auto& [kind, chip] : {std::pair{"ident", line[6]}, std::pair{"atr", line[7]}}) {
                if (!seen.emplace(chip, serial).second) repeated.insert(chip);
                const auto owner = find_mark(unit.db, kind, chip);
                if (owner && (owner->source != batch_.text() || owner->serial != serial))
                    repeated.insert(chip);
                chips.push_back(chip);
            }
        }
        for (std::string& chip : cards::used_chips(unit, chips)) repeated.insert(std::move(chip));
        repeated_chips_ = std::move(repeated);
    }

    void apply(Unit& unit, Progress& progress) {
        std::vector<Finding> findings;
        std::vector<JudgedLine> judged;
        const std::int64_t to = std::min(progress.cursor + lines_in_a_step, std::ssize(records_.lines));
        for (std::int64_t i = progress.cursor; i < to; ++i) {
            const auto& columns = records_.lines[static_cast<std::size_t>(i)];
            JudgedLine line = judge_line(unit, context_, columns);
            if (line.finding == nullptr && line.chip &&
                (repeated_chips_.contains(line.chip->ident_code) || repeated_chips_.contains(line.chip->atr)))
                line.finding = &chip_repeated;
            if (line.finding == nullptr && !seen_serials_.insert(line.serial).second)
                line.finding = &line_twice;
            if (line.finding != nullptr)
                findings.push_back({i + 2, line.serial, std::string{line.finding->code}});
            else if (line.same)
                ++file_.taken;
            else
                judged.push_back(std::move(line));
        }
        file_.rejected += std::ssize(findings);
        insert_findings(unit, file_.id, findings);
        if (!all_refused_) settle(unit, judged);
        save_outcome(unit, file_);
        progress.cursor = to;
    }

    void settle(Unit& unit, const std::vector<JudgedLine>& judged) {
        std::vector<Verdict> verdicts;
        std::vector<Account> accounts;
        std::vector<Chip> chips;
        std::vector<Certificate> certificates;
        std::vector<Answer> answers;
        std::vector<std::string> marks_kept;
        marks_kept.reserve(judged.size());
        std::vector<Mark> marks;
        for (const JudgedLine& line : judged) {
            if (line.corrects) forget_answer(unit, batch_, records_.head.kind, line.serial);
            verdicts.push_back(line.verdict);
            answers.push_back({line.serial, line.digest});
            if (line.account) {
                accounts.push_back(*line.account);
                marks_kept.push_back(bank_card_mark(unit, line.account->bank_card));
                marks.push_back({"bank_card", marks_kept.back(), line.serial});
            }
            if (line.chip) {
                chips.push_back(*line.chip);
                marks.push_back({"ident", line.chip->ident_code, line.serial});
                marks.push_back({"atr", line.chip->atr, line.serial});
            }
            if (line.certificate) certificates.push_back(*line.certificate);
        }
        insert_accounts(unit, batch_, accounts);
        insert_chips(unit, batch_, chips);
        insert_certificates(unit, batch_, certificates);
        insert_marks(unit, batch_.text(), marks);
        apply_verdicts(unit, batch_, file_.id, verdicts);
        save_answers(unit, batch_, records_.head.kind, file_.id, answers);
        file_.taken += std::ssize(judged);
        for (const JudgedLine& line : judged) {
            Item& item = context_.items.at(line.serial);
            item.stage = line.verdict.stage;
            if (has_failed(item.stage)) end_item(unit, item, line);
        }
        finish_cards(unit, judged);
    }

    void end_item(Unit& unit, const Item& item, const JudgedLine& line) {
        const bool is_remade = item.stage == ItemStage::to_remake;
        // What was frozen is no longer true: the card is destroyed and the application waits for another batch.
        if (is_remade)
            issuing::note_pulled(unit, item.application);
        else
            issuing::note_failed(unit, item.application, fail_stage_of(context_.kind),
                                 line.verdict.fail_reason);
        const bool has_plastic =
            is_remade || item.stage == ItemStage::make_exception || item.stage == ItemStage::key_failed;
        const std::string chip = line.chip ? line.chip->ident_code
                                 : context_.ident_codes.contains(item.serial)
                                     ? context_.ident_codes.at(item.serial)
                                     : std::string{};
        if (has_plastic && !chip.empty())
            list_spoiled(unit, must_find_main_warehouse(unit.db, context_.batch.region).id, chip,
                         batch_.text(), line.verdict.fail_code);
        if (is_remade) return tell_ended(unit, context_.batch, item, "pulled");
        tell_ended(unit, context_.batch, item, "failed");
        if (context_.kind == ReturnKind::bank)
            tell_holder(
                unit, item.person,
                {"您的社保卡未能在银行开户，请到网点核对并更正资料。",
                 "The bank could not open the account of your social security card: please have your data "
                 "checked at the counter."});
        else
            tell_holder(unit, item.person,
                        {"您的社保卡制作未成功，将为您重新制作。",
                         "Your social security card could not be made and will be made again."});
    }

    /// The finished ones become cards, sealed until somebody enables them.
    void finish_cards(Unit& unit, const std::vector<JudgedLine>& judged) {
        if (context_.kind != ReturnKind::centre || judged.empty()) return;
        std::vector<cards::MadeCard> made;
        std::vector<issuing::MadeNote> notes;
        std::int64_t first = judged.front().serial, last = first;
        for (const JudgedLine& line : judged)
            first = std::min(first, line.serial), last = std::max(last, line.serial);
        std::set<std::int64_t> wanted;
        for (const JudgedLine& line : judged)
            if (line.verdict.stage == ItemStage::finished) wanted.insert(line.serial);
        each_file_item(unit.db, unit.sealer, batch_, ItemStage::finished, first - 1, last - first + 1,
                       [&](const FileItem& one) {
                           if (wanted.contains(one.item.serial)) made.push_back(card_of(unit, one));
                       });
        cards::add_made_cards(unit, made);
        for (const std::int64_t serial : wanted) {
            const Item& item = context_.items.at(serial);
            notes.push_back({item.application, item.card_no});
            tell_ended(unit, context_.batch, item, "made");
            tell_holder(unit, item.person,
                        {"您的社保卡已制作完成，到达领取网点后将再通知您。",
                         "Your social security card is made; you will be told when it is at the outlet."});
        }
        issuing::note_made(unit, notes);
    }

    cards::MadeCard card_of(Unit& unit, const FileItem& one) const {
        const issuing::Application application =
            issuing::must_find_application(unit.db, one.item.application);
        cards::MadeCard card{.key = one.item.person,
                             .card_no = one.item.card_no,
                             .ident_code = one.ident_code,
                             .atr = one.atr,
                             .profile = context_.batch.profile.number(),
                             .generation = context_.batch.generation,
                             .bank = context_.batch.bank};
        card.bank_card_no = BankAccount::parse(one.bank_card, AccountKind::card).value();
        if (const auto account = BankAccount::parse(one.account, AccountKind::account))
            card.account = *account;
        card.issued_on = unit.today();
        card.valid_until = one.valid_until;
        card.region = application.region;
        card.holding = cards::Holding::at_centre;
        card.outlet = one.item.outlet;
        card.box_position = one.item.box_position;
        card.replaces_card_no = application.replaces_card_no;
        return card;
    }

    void finish(Unit& unit, Progress& progress) {
        advance(unit, file_, FileAct::take_file);
        if (file_.replaces) {
            const ProductionFile older = must_find_file(unit.db, file_.replaces);
            if (older.state == FileState::taken) advance(unit, older, FileAct::replace_file);
        }
        settle_numbers(unit, batch_);
        release_accounts(unit, batch_);
        move_batch(unit);
        progress.done = true;
        progress.answer =
            Node::of({{"file", file_.id.text()}, {"taken", file_.taken}, {"rejected", file_.rejected}});
    }

    /// Nobody is waited for any more: the batch goes on. A repeated chip stops it before that.
    void move_batch(Unit& unit) {
        const Batch batch = must_find_batch(unit.db, batch_);
        const auto none_left = [&](ItemStage stage) { return count_items(unit.db, batch_, stage) == 0; };
        using enum BatchState;
        if (context_.kind == ReturnKind::bank && batch.state == bank_exported &&
            none_left(ItemStage::in_batch)) {
            advance(unit, batch, BatchAct::take_bank_return);
            note_time(unit, batch_, BatchTime::bank_in);
        } else if (context_.kind == ReturnKind::certificates && all_refused_) {
            advance(unit, batch, BatchAct::fail_certificates, records_.lines.front()[6]);
        } else if (context_.kind == ReturnKind::certificates &&
                   count_certificates(unit.db, batch_) >= count_items(unit.db, batch_, ItemStage::opened)) {
            advance(unit, batch, BatchAct::take_certificates);
            note_time(unit, batch_, BatchTime::ca_in);
        } else if (context_.kind == ReturnKind::vendor && batch.state == vendor_exported) {
            if (!repeated_chips_.empty()) {
                advance(unit, batch, BatchAct::stop_batch);
                note_stop(unit, batch_, file_.name);
                for (const std::string& chip : repeated_chips_)
                    put_on_hot_list(unit, chip, std::string{chip_repeated.words.zh}, batch_.text());
            } else if (none_left(ItemStage::opened)) {
                advance(unit, batch, BatchAct::take_vendor_return);
                note_time(unit, batch_, BatchTime::vendor_in);
            }
        } else if (context_.kind == ReturnKind::centre && none_left(ItemStage::made)) {
            advance(unit, batch, BatchAct::take_centre_return);
            note_time(unit, batch_, BatchTime::centre_in);
        }
    }

    void refuse(Unit& unit, Progress& progress) {
        ProductionFile file{.id = unit.next_id<ProductionFileId>(),
                            .batch = batch_,
                            .kind = records_.head.kind,
                            .name = in_.name,
                            .partner = in_.partner,
                            .digest = in_.digest,
                            .lines = std::ssize(records_.lines)};
        if (file.kind.empty()) file.kind = "?";
        if (!file.batch) file.batch = ProductionBatchId{};
        file.note = std::string{refusal_->kind().code};
        progress.done = true;
        progress.answer = Node::of({{"refused", refusal_->kind().code},
                                    {"zh", refusal_->text(Language::zh)},
                                    {"en", refusal_->text(Language::en)}});
        if (!batch_) return;  // it speaks of no batch that exists
        insert_file(unit, file);
        file.state = advance(unit, file, FileAct::receive_file);
        save_outcome(unit, file);
        advance(unit, file, FileAct::refuse_file, file.note);
    }

    Input in_;
    Partner partner_;
    const KeyRing* keys_ = nullptr;
    std::string uploads_;
    bool read_ = false, began_ = false, all_refused_ = false;
    std::optional<Problem> refusal_;
    Records records_;
    ProductionBatchId batch_;
    ProductionFile file_;
    ReturnContext context_;
    std::set<std::string> repeated_chips_;
    std::set<std::int64_t> seen_serials_;
};

}  // namespace

std::string queue_return(Unit& unit, CardPartnerId partner, std::string_view digest, std::string_view name,
                         std::string_view signature) {
    return unit.queue(
        "production.take_return",
        Node::of({{"partner", partner.text()}, {"digest", digest}, {"name", name}, {"signature", signature}}),
        partner.text());
}

extern constinit const JobKind take_return_job =
    job_kind<TakeReturn>("production.take_return", {"采用制卡回盘", "Take a return of production"});

}  // namespace onecard::production
