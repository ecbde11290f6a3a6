// The job that picks up what lies complete in exchange/<bank>/in: a file counts only when NAME.ok stands beside NAME.
//
// A picked-up file is copied, recorded, and only then moved to "in/taken"; after a crash it is found again and known
// by its digest. NAME.sig, where the bank signs, holds SM2 over the 64 digits of the file's SM3, DER in hexadecimal.

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "business/payments/receiving.hpp"
#include "engine/files.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"
#include "engine/secret.hpp"

namespace onecard::payments {
namespace {

namespace fs = std::filesystem;

class CollectBankFiles final : public Work {
public:
    using Input = Nothing;

    CollectBankFiles(Unit&, const Input&, const Progress&) {}

    void prepare(Progress&) override {
        if (!began_) return;
        put_away();
        found_.reset();
        while (!found_ && channel_ < channels_.size()) {
            found_ = find_in(channels_[channel_]);
            if (!found_) ++channel_;
        }
    }

    void step(Unit& unit, Progress& progress) override {
        if (!began_) {
            channels_ = list_channels(unit.db);
            places_ = unit.places;
            began_ = true;
            return;
        }
        if (!found_) {
            progress.done = true;
            progress.answer = Node::of({{"received", received_}, {"known", known_}});
            return;
        }
        const Received received = receive_file(unit, channels_[channel_], found_->digest,
                                               found_->place.filename().string(), found_->signature);
        ++(received.known ? known_ : received_);
        recorded_ = true;
        progress.cursor = received_ + known_;
    }

private:
    /// Which file stands under a name, and since when.
    struct Inode {
        std::uint64_t number = 0;
        std::int64_t bytes = 0, changed_s = 0, changed_ns = 0;
        bool operator==(const Inode&) const = default;
    };
    static std::optional<Inode> inode_of(const fs::path& file) {
        struct stat found {};
        if (::stat(file.c_str(), &found) != 0) return {};
        return Inode{found.st_ino, found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
    }

    struct Found {
        fs::path place;
        std::string digest, signature;
        Inode inode;
    };

    fs::path in_folder(const BankChannel& channel) const {
        return fs::path{places_.exchange()} / channel.folder / "in";
    }

    std::optional<Found> find_in(const BankChannel& channel) const {
        std::vector<fs::path> ready;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator{in_folder(channel), none})
            if (entry.path().extension() == ".ok") {
                fs::path file = entry.path();
                file.replace_extension();
                if (fs::is_regular_file(fs::symlink_status(file))) ready.push_back(file);
            }
        if (ready.empty()) return {};
        // In the order of their names, so that an acknowledgement sent first is read first.
        const fs::path place = *std::ranges::min_element(ready);
        const std::optional<Inode> inode = inode_of(place);
        const fs::path copy = fs::path{places_.uploads()} / ("collecting" + random_token(6));
        fs::create_directories(copy.parent_path());
        std::error_code gone;
        // Another collector may have put it away meanwhile.
        if (!inode || !fs::copy_file(place, copy, gone)) {
            if (gone && fs::exists(place)) throw fs::filesystem_error{"collecting", place, copy, gone};
            return find_in(channel);
        }
        std::string signature;
        std::getline(std::ifstream{place.string() + ".sig"} >> std::ws, signature);
        signature.resize(std::min<std::size_t>(signature.size(), 200));
        return Found{place, keep_file(places_, copy), signature, *inode};
    }

    void put_away() {
        if (!found_ || !recorded_) return;
        recorded_ = false;
        // What the bank has put there since is another file, still to be picked up.
        if (inode_of(found_->place) != found_->inode) return;
        const fs::path taken = found_->place.parent_path() / "taken";
        fs::create_directories(taken);
        // The .ok goes first: without it nobody takes the file for a new one.
        for (const char* suffix : {".ok", ".sig", ""}) {
            const fs::path from = found_->place.string() + suffix;
            std::error_code missing;
            fs::rename(from, taken / from.filename(), missing);
        }
    }

    Places places_;
    std::vector<BankChannel> channels_;
    std::size_t channel_ = 0;
    std::optional<Found> found_;
    bool began_ = false, recorded_ = false;
    std::int64_t received_ = 0, known_ = 0;
};

}  // namespace

bool has_bank_files_waiting(Unit& unit) {
    for (const BankChannel& channel : list_channels(unit.db)) {
        std::error_code none;
        for (const auto& entry : fs::directory_iterator{fs::path{unit.places.exchange()} / channel.folder / "in", none})
            if (entry.path().extension() == ".ok") return true;
    }
    return false;
}

extern constinit const JobKind collect_bank_files_job =
    job_kind<CollectBankFiles>("payments.collect_bank_files", {"收取银行文件", "Collect the banks' files"}, false);

}  // namespace onecard::payments
