// The job that brings a released file to the bank's folder: claimed, copied outside any transaction, recorded.
//
// In the folder exchange/<bank>/out lie then, the last one being written last:
//   PAY_order_7_20261102.txt        the file
//   PAY_order_7_20261102.txt.sig    SM2 over the 64 hexadecimal digits of its SM3, DER in hexadecimal
//   PAY_order_7_20261102.txt.ok     "sm3=" 64 digits LF; a bank takes nothing that has no .ok beside it
//
// Where the channel is sealed, PAY_order_7_20261102.txt.enc takes the place of the file: the envelope of
// engine/envelope for the bank's key. Its .sig is over the file inside, its .ok names the digest of the envelope.

#include <filesystem>
#include <fstream>

#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/order_store.hpp"
#include "business/payments/problems.hpp"
#include "engine/envelope.hpp"
#include "engine/files.hpp"
#include "engine/job.hpp"

namespace onecard::payments {
namespace {

namespace fs = std::filesystem;

void write_whole(const fs::path& place, std::string_view text) {
    WholeFile file{place};
    file.write(text);
    file.keep();
}

void copy_whole(const fs::path& from, const fs::path& to) {
    std::ifstream in{from, std::ios::binary};
    WholeFile file{to};
    std::string block(1 << 20, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        file.write({block.data(), static_cast<std::size_t>(in.gcount())});
    file.keep();
}

class DeliverBankFile final : public Work {
public:
    struct Input {
        OrderId order;
        static constexpr auto fields = std::tuple{field("order", &Input::order, {"支付单", "Payment order"})};
    };

    DeliverBankFile(Unit&, const Input& input, const Progress&) : order_id_{input.order} {}

    void prepare(Progress&) override {
        if (!claimed_) return;
        if (digest_of_file(place_) != file_.digest) throw Problem{file_changed}.with(file_.name);
        // After a crash the bank may have taken the file already: what was delivered once is not delivered again.
        if (!fs::exists(mark())) {
            if (!bank_key_.empty()) seal();
            const std::string digest = bank_key_.empty() ? file_.digest : digest_of_file(sealed());
            copy_whole(bank_key_.empty() ? place_ : sealed(), target());
            write_whole(target() + ".sig", file_.signature + "\n");
            write_whole(target() + ".ok", "sm3=" + digest + "\n");
            write_whole(mark(), file_.digest + "\n");
        }
        copied_ = true;
    }

    void step(Unit& unit, Progress& progress) override {
        if (!copied_) {
            claim(unit, progress);
            return;
        }
        confirm_delivery(unit, must_find_order(unit.db, order_id_));
        progress.done = true;
        progress.answer = Node::of({{"file", file_.id.text()}, {"name", file_.name}});
    }

    /// What the bank cannot have taken is ours again, so that the order can be revoked or delivered later.
    void give_up(Unit& unit, const Problem&) override {
        if (!claimed_ || fs::exists(mark()) || fs::exists(target() + ".ok")) return;
        const BankFile file = must_find_file(unit.db, file_.id);
        if (file.state == FileState::delivering) advance(unit, file, FileAct::take_back);
        std::error_code ignored;
        fs::remove(target(), ignored);
        fs::remove(target() + ".sig", ignored);
    }

private:
    void claim(Unit& unit, Progress& progress) {
        const Order order = must_find_order(unit.db, order_id_);
        const auto file = find_pay_file(unit.db, order_id_);
        if (order.state != OrderState::released || !file) {  // revoked, or delivered before
            progress.done = true;
            return;
        }
        // Between release and now somebody may have died; the job fails then and the order can be revoked.
        if (file->state == FileState::made) ask_before_release(unit, order);
        file_ = *file;
        if (file->state == FileState::made) file_.state = advance(unit, *file, FileAct::hand_over);
        place_ = place_of(unit.places, file_);
        const BankChannel channel = must_find_channel(unit.db, order.bank);
        out_ = fs::path{unit.places.exchange()} / channel.folder / "out";
        if (channel.sealed) bank_key_ = channel.public_key;
        claimed_ = true;
    }

    void seal() const {
        std::ifstream plain{place_, std::ios::binary};
        std::ofstream out{sealed(), std::ios::binary | std::ios::trunc};
        seal_envelope(plain, bank_key_, out);
    }

    fs::path sealed() const { return place_.string() + ".enc"; }
    std::string target() const { return (out_ / file_.name).string() + (bank_key_.empty() ? "" : ".enc"); }
    fs::path mark() const { return place_.string() + ".delivered"; }

    OrderId order_id_;
    BankFile file_;
    fs::path place_, out_;
    std::string bank_key_;  ///< empty where the file goes as it is
    bool claimed_ = false, copied_ = false;
};

}  // namespace

extern constinit const JobKind deliver_bank_file_job =
    job_kind<DeliverBankFile>("payments.deliver_bank_file", {"送达代发文件", "Deliver a bank file"});

}  // namespace onecard::payments
