// The job that makes a file of a batch and brings it to the partner's folder: claimed, made and copied outside any
// transaction, recorded.
//
// In exchange/<partner>/out lie then, the last one being written last:
//   VENDOR_ORDER_441800261102951001_1.tar.enc        the file
//   VENDOR_ORDER_441800261102951001_1.tar.enc.sig    SM2 over the 64 digits of its SM3, DER in hexadecimal
//   VENDOR_ORDER_441800261102951001_1.tar.enc.ok     "sm3=" 64 digits LF; nobody takes a file without it

#include <filesystem>
#include <fstream>

#include "business/production/order_files.hpp"
#include "business/production/problems.hpp"
#include "engine/advance.hpp"
#include "engine/files.hpp"
#include "engine/installation.hpp"
#include "engine/job.hpp"
#include "engine/signature.hpp"
#include "engine/sm3.hpp"

namespace onecard::production {
namespace {

namespace fs = std::filesystem;

std::string digest_of_path(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    Sm3 digest;
    std::string block(1 << 20, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        digest.update(std::string_view{block}.substr(0, static_cast<std::size_t>(in.gcount())));
    return digest.finish_hex();
}

void write_small(const fs::path& place, std::string_view text) {
    WholeFile file{place};
    file.write(text);
    file.keep();
}

class SendFile final : public Work {
public:
    struct Input {
        ProductionBatchId batch;
        std::string kind;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                                                  field("kind", &Input::kind, {"文件类型", "Kind of file"})};
    };
    SendFile(Unit&, const Input& input, const Progress&) : input_{input} {}

    void prepare(Progress&) override {
        if (!partner_) return;
        // What was made once is not made again: a second envelope would be another file under the same name.
        if (!fs::exists(note())) {
            sessions_->use([&](Database& db) {
                Sealer sealer{*keys_};
                PersonHasher hasher{*keys_};
                Unit reader{db, *house_, worker_actor(), *keys_, hasher, sealer, places_, now_};
                made_ = make_order(reader, batch_, *partner_, input_.kind, version_, place());
            });
            write_small(note(), made_.text_digest + " " + std::to_string(made_.lines) + "\n");
        } else {
            std::ifstream{note()} >> made_.text_digest >> made_.lines;
        }
        deliver();
        copied_ = true;
    }

    void step(Unit& unit, Progress& progress) override {
        if (!copied_) return claim(unit, progress);
        const ProductionFile file{.id = unit.next_id<ProductionFileId>(),
                                  .batch = batch_.id,
                                  .kind = input_.kind,
                                  .name = name_,
                                  .partner = partner_->id,
                                  .digest = made_.text_digest,
                                  .lines = made_.lines,
                                  .version = version_};
        insert_file(unit, file);
        advance(unit, file, FileAct::deliver_file);
        progress.done = true;
        progress.answer = Node::of({{"file", file.id.text()}, {"name", name_}, {"lines", made_.lines}});
    }

private:
    void claim(Unit& unit, Progress& progress) {
        batch_ = must_find_batch(unit.db, input_.batch);
        const auto older = newest_file(unit.db, batch_.id, input_.kind);
        const bool is_wanted =
            (input_.kind == bank_order && batch_.state == BatchState::bank_exported) ||
            (input_.kind == certificate_order && batch_.state == BatchState::certificates_requested) ||
            (input_.kind == vendor_order && batch_.state == BatchState::vendor_exported) ||
            (input_.kind == centre_order && batch_.state == BatchState::centre_exported);
        if (!is_wanted || (older && input_.kind != certificate_order)) {  // given up, or delivered before
            progress.done = true;
            return;
        }
        version_ = older ? older->version + 1 : 1;
        partner_ = input_.kind == bank_order ? must_find_bank_desk(unit.db, batch_.bank)
                   : input_.kind == vendor_order
                       ? must_find_partner(unit.db, batch_.vendor)
                       : must_find_partner_of(
                             unit.db, input_.kind == centre_order ? PartnerKind::centre : PartnerKind::ca,
                             batch_.region);
        name_ = order_name(batch_, input_.kind, version_, *partner_);
        keys_ = &unit.keys;
        house_ = &unit.house;
        places_ = unit.places;
        now_ = unit.now;
        sessions_ = unit.reading_sessions();
        fs::create_directories(fs::path{places_.files()} / "production");
    }

    void deliver() const {
        const fs::path out = fs::path{places_.exchange()} / partner_->folder / "out";
        const fs::path mark = place().string() + ".delivered";
        if (fs::exists(mark)) return;
        fs::create_directories(out);
        const std::string digest = digest_of_path(place());
        std::ifstream in{place(), std::ios::binary};
        WholeFile copy{out / name_};
        std::string block(1 << 20, '\0');
        while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
            copy.write({block.data(), static_cast<std::size_t>(in.gcount())});
        copy.keep();
        const std::string signature = Signer{keys_->signing_key()}.sign(digest);
        write_small(
            out / (name_ + ".sig"),
            hex_of({reinterpret_cast<const std::uint8_t*>(signature.data()), signature.size()}) + "\n");
        write_small(out / (name_ + ".ok"), "sm3=" + digest + "\n");
        write_small(mark, digest + "\n");
    }

    fs::path place() const { return fs::path{places_.files()} / "production" / name_; }
    fs::path note() const { return place().string() + ".made"; }

    Input input_;
    Batch batch_;
    std::optional<Partner> partner_;
    std::int64_t version_ = 1;
    std::string name_;
    const KeyRing* keys_ = nullptr;
    const House* house_ = nullptr;
    Places places_;
    Instant now_{};
    std::optional<ReadingSessions> sessions_;
    MadeFile made_;
    bool copied_ = false;
};

}  // namespace

extern constinit const JobKind send_file_job =
    job_kind<SendFile>("production.send_file", {"生成并送达制卡文件", "Make and deliver a production file"});

}  // namespace onecard::production
