// The job that makes the bank file of an order: pages of lines go to the pipeline, the file comes out whole.

#include "business/payments/make_bank_file.hpp"

#include <fmt/format.h>

#include <fstream>

#include "base/cnaps.hpp"
#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/order_store.hpp"
#include "business/payments/problems.hpp"
#include "engine/job.hpp"
#include "engine/signature.hpp"
#include "engine/sm3.hpp"

namespace onecard::payments {

namespace fs = std::filesystem;

std::string signature_of(const KeyRing& keys, std::string_view digest) {
    const std::string der = Signer{keys.signing_key()}.sign(digest);
    return hex_of({reinterpret_cast<const std::uint8_t*>(der.data()), der.size()});
}

std::string digest_of_file(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) return {};
    Sm3 hash;
    std::string block(1 << 20, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        hash.update(std::string_view{block.data(), static_cast<std::size_t>(in.gcount())});
    return hash.finish_hex();
}

namespace {

constexpr std::int64_t page_lines = 20'000;

constexpr Statement select_page{"payments.select_sealed_page", R"sql(
    SELECT seq, person_key, amount_fen, name, account_sealed, sealed
      FROM order_lines WHERE order_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq)sql"};

class MakeBankFile final : public Work {
public:
    struct Input {
        OrderId order;
        static constexpr auto fields = std::tuple{field("order", &Input::order, {"支付单", "Payment order"})};
    };

    MakeBankFile(Unit&, const Input& input, const Progress&) : order_id_{input.order} {}

    void prepare(Progress&) override {
        if (!pipeline_) return;
        if (seq_ < lines_) return pipeline_->wait_for_room();
        pipeline_->finish();
        digest_ = digest_of_file(place_);
    }

    void step(Unit& unit, Progress& progress) override {
        if (!pipeline_ && !begin(unit, progress)) return;
        if (seq_ < lines_) {
            pipeline_->put(read_page(unit));
            progress.cursor = seq_;
            return;
        }
        if (digest_.empty()) return;
        record(unit, progress);
    }

private:
    /// False where there is nothing to make: the order was revoked, or has its file.
    bool begin(Unit& unit, Progress& progress) {
        const Order order = must_find_order(unit.db, order_id_);
        if (order.state != OrderState::ready || find_pay_file(unit.db, order_id_)) {
            progress.done = true;
            return false;
        }
        const BankChannel channel = must_find_channel(unit.db, order.bank);
        if (!CnapsCode::parse(channel.cnaps))
            throw Problem{cnaps_wrong}.with(channel.name_zh).with(channel.cnaps);
        const BankFormat* format = find_format(channel.format);
        const auto encoding = find_encoding(channel.encoding);
        if (format == nullptr || !encoding)
            throw Problem{bank_without_channel}.with(std::to_string(order.bank));
        if (order.lines > format->most_lines)
            throw Problem{too_many_lines_for_format}
                .with(std::to_string(order.lines))
                .with(std::to_string(format->most_lines));
        name_ = fmt::format("PAY_{}_{}{}", order.id.text(), order.pay_day.compact(), format->extension);
        path_ = fmt::format("bank/{}/{}", channel.folder, name_);
        place_ = fs::path{unit.places.files()} / path_;
        fs::create_directories(place_.parent_path());
        pipeline_ = std::make_unique<PayFilePipeline>(
            format->write(place_,
                          {.batch_no = spoken_source(order.source, order.source_id),
                           .order_no = order.id.text(),
                           .item_code = order.item_code,
                           .short_name = order.summary,
                           .pay_day = order.pay_day,
                           .payer_account = channel.payer_account,
                           .payer_name = channel.payer_name,
                           .bank = order.bank,
                           .bank_name = channel.name_zh,
                           .cnaps = channel.cnaps,
                           .lines = order.lines,
                           .amount = order.amount,
                           .made_at = order.made_at},
                          *encoding),
            unit.keys, order.id.number());
        seq_ = 0;
        lines_ = order.lines;
        progress.cursor = 0;
        progress.total = lines_;
        return true;
    }

    SealedPage read_page(Unit& unit) {
        SealedPage page;
        const std::int64_t to = std::min(seq_ + page_lines, lines_);
        page.lines.reserve(static_cast<std::size_t>(to - seq_));
        page.texts.reserve(static_cast<std::size_t>(to - seq_) * 180);
        unit.db.each(select_page, [&](const Row& row) {
            SealedPage::Line line{.seq = row.number(0), .amount = row.money(2), .person = row.person_key(1)};
            const auto put = [&](std::string_view text) {
                const auto begin = static_cast<std::uint32_t>(page.texts.size());
                page.texts.append(text);
                return begin;
            };
            line.name = put(row.text(3));
            line.account = put(row.blob(4));
            line.sealed = put(row.blob(5));
            line.end = static_cast<std::uint32_t>(page.texts.size());
            page.lines.push_back(line);
        }, order_id_.number(), seq_, to);
        if (static_cast<std::int64_t>(page.lines.size()) != to - seq_)
            throw std::logic_error{"lines are missing of " + order_id_.text()};
        seq_ = to;
        return page;
    }

    void record(Unit& unit, Progress& progress) {
        const Order order = must_find_order(unit.db, order_id_);
        progress.done = true;
        progress.cursor = lines_;
        if (order.state != OrderState::ready) return;   // revoked in the meantime; the file is never sent
        BankFile file{.id = unit.next_id<BankFileId>(),
                      .kind = std::string{code_of(FileKind::pay)},
                      .bank = order.bank,
                      .organisation = order.organisation,
                      .region = order.region,
                      .order = order.id,
                      .name = name_,
                      .digest = digest_,
                      .lines = order.lines,
                      .amount = order.amount,
                      .path = path_,
                      .notes = pipeline_->notes().json(),
                      .signature = signature_of(unit.keys, digest_)};
        if (record_file(unit, file)) advance(unit, file, FileAct::seal_file);
        progress.answer = Node::of({{"file", file.id.text()}, {"digest", digest_}});
    }

    OrderId order_id_;
    std::string name_, path_, digest_;
    fs::path place_;
    std::int64_t seq_ = 0, lines_ = 0;
    std::unique_ptr<PayFilePipeline> pipeline_;
};

}  // namespace

extern constinit const JobKind make_bank_file_job =
    job_kind<MakeBankFile>("payments.make_bank_file", {"生成代发文件", "Make a bank file"});

}  // namespace onecard::payments
