// The job that picks up what lies complete in exchange/<partner>/in: a file counts only when NAME.ok stands
// beside NAME.
//
// A picked-up file is kept by its digest and its reading queued before it is moved to "in/taken"; after a crash it is
// found again and known by its digest. NAME.sig holds SM2 over the 64 digits of the file's SM3, DER in hexadecimal.

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "business/production/returns.hpp"
#include "engine/files.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"
#include "engine/secret.hpp"

namespace onecard::production {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> complete_in(const fs::path& folder) {
    std::vector<fs::path> ready;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator{folder, none})
        if (entry.path().extension() == ".ok") {
            fs::path file = entry.path();
            file.replace_extension();
            if (fs::is_regular_file(fs::symlink_status(file))) ready.push_back(file);
        }
    std::ranges::sort(ready);
    return ready;
}

class CollectReturns final : public Work {
public:
    using Input = Nothing;
    CollectReturns(Unit&, const Input&, const Progress&) {}

    void prepare(Progress&) override {
        if (!began_) return;
        put_away();
        found_.clear();
        for (const Partner& partner : partners_)
            for (const fs::path& file : complete_in(fs::path{places_.exchange()} / partner.folder / "in")) {
                const fs::path copy = fs::path{places_.uploads()} / ("collecting" + random_token(6));
                fs::create_directories(copy.parent_path());
                std::error_code gone;
                if (!fs::copy_file(file, copy, gone)) continue;
                std::string signature;
                std::getline(std::ifstream{file.string() + ".sig"} >> std::ws, signature);
                signature.resize(std::min<std::size_t>(signature.size(), 200));
                found_.push_back({partner.id, file, keep_file(places_, copy), signature});
            }
    }

    void step(Unit& unit, Progress& progress) override {
        if (!began_) {
            partners_ = list_partners(unit.db);
            places_ = unit.places;
            began_ = true;
            return;
        }
        if (found_.empty()) {
            progress.done = true;
            progress.answer = Node::of({{"received", progress.cursor}});
            return;
        }
        for (const Found& one : found_)
            queue_return(unit, one.partner, one.digest, one.place.filename().string(), one.signature);
        progress.cursor += std::ssize(found_);
        recorded_ = true;
    }

private:
    struct Found {
        CardPartnerId partner;
        fs::path place;
        std::string digest, signature;
    };

    void put_away() {
        if (!recorded_) return;
        recorded_ = false;
        for (const Found& one : found_) {
            const fs::path taken = one.place.parent_path() / "taken";
            fs::create_directories(taken);
            // The .ok goes first: without it nobody takes the file for a new one.
            for (const char* suffix : {".ok", ".sig", ""}) {
                const fs::path from = one.place.string() + suffix;
                std::error_code missing;
                fs::rename(from, taken / from.filename(), missing);
            }
        }
    }

    std::vector<Partner> partners_;
    Places places_;
    std::vector<Found> found_;
    bool began_ = false, recorded_ = false;
};

/// Reminds partners that are late with a batch: once a day as long as they are.
class ChaseBatches final : public Work {
public:
    using Input = Nothing;
    ChaseBatches(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        for (const Batch& batch : late_batches(unit.db, unit.today()))
            if (batch.due() && unit.today() - *batch.due() > batch.chased) {
                note_chased(unit, batch);
                unit.tell(batch_late, Node::of({{"batch", batch.id.text()}, {"due", batch.due()->text()}}));
                ++progress.cursor;
            }
        progress.done = true;
        progress.answer = Node::of({{"chased", progress.cursor}});
    }
};

}  // namespace

bool has_returns_waiting(Unit& unit) {
    for (const Partner& partner : list_partners(unit.db))
        if (!complete_in(fs::path{unit.places.exchange()} / partner.folder / "in").empty()) return true;
    return false;
}

bool has_batches_to_chase(Unit& unit) {
    for (const Batch& batch : late_batches(unit.db, unit.today()))
        if (batch.due() && unit.today() - *batch.due() > batch.chased) return true;
    return false;
}

extern constinit const JobKind collect_returns_job = job_kind<CollectReturns>(
    "production.collect_returns", {"收取制卡回盘", "Collect the returns of production"}, false);
extern constinit const JobKind chase_batches_job = job_kind<ChaseBatches>(
    "production.chase_batches", {"催办逾期制卡批次", "Chase late production batches"}, false);

}  // namespace onecard::production
