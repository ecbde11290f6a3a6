// Brings notices to the banks' folders and takes their answers, each outside any transaction and recorded after.

#include "business/cards/send_bank_notices.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

#include "business/cards/details_store.hpp"
#include "business/cards/problems.hpp"
#include "engine/files.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t notices_of_file = 2000;
constexpr std::int64_t seconds_before_repeat = 60;

fs::path folder_of(const Places& places, std::int64_t bank, std::string_view side) {
    return fs::path{places.exchange()} / "cards" / fmt::format("{:03}", bank) / side;
}

void write_with_mark(const fs::path& place, std::string_view text) {
    fs::create_directories(place.parent_path());
    WholeFile file{place};
    file.write(text);
    file.keep();
    WholeFile mark{place.string() + ".ok"};
    mark.write("");
    mark.keep();
}

/// Claims what waits, writes the file, records that it was sent; after a crash between the two it is written again
/// under another number, which harms nobody.
class SendBankNotices final : public Work {
public:
    struct Input {
        std::int64_t bank = 0;
        static constexpr auto fields = std::tuple{field("bank", &Input::bank, {"银行代码", "Bank code"})};
    };

    SendBankNotices(Unit&, const Input& input, const Progress&) : bank_{input.bank} {}

    void prepare(Progress&) override {
        if (notices_.empty()) return;
        write_with_mark(place_, notice_file_text(bank_, number_, notices_));
        written_ = true;
    }

    void step(Unit& unit, Progress& progress) override {
        if (!written_) {
            notices_ = notices_to_send(unit.db, bank_, unit.now.plus_seconds(-seconds_before_repeat),
                                       notices_of_file);
            if (notices_.empty()) {
                progress.done = true;
                return;
            }
            number_ = unit.next_number();
            place_ =
                folder_of(unit.places, bank_, "out") / fmt::format("NOTICE_{:03}_{}.txt", bank_, number_);
            return;
        }
        for (const BankNotice& claimed : notices_) {
            const BankNotice now = must_find_notice(unit.db, claimed.id);
            if (now.state == claimed.state) set_notice_sent(unit, now);
        }
        progress.cursor += std::ssize(notices_);
        progress.answer = Node::of({{"notices", progress.cursor}});
        notices_.clear();
        written_ = false;
    }

private:
    std::int64_t bank_, number_ = 0;
    std::vector<BankNotice> notices_;
    fs::path place_;
    bool written_ = false;
};

std::string read_whole(const fs::path& place) {
    std::ifstream in{place, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The answers that lie complete in the folder of this bank, by name.
std::vector<fs::path> answers_of(const Places& places, std::int64_t bank) {
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator{folder_of(places, bank, "in"), none}) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("ANSWER_") && name.ends_with(".txt") &&
            fs::exists(entry.path().string() + ".ok"))
            found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

/// One file a step. Answers that fit no open notice of this bank are passed over, so a file may come twice.
class CollectBankAnswers final : public Work {
public:
    using Input = Nothing;

    CollectBankAnswers(Unit& reader, const Input&, const Progress&) {
        for (const Bank& bank : list_banks(reader.db))
            for (fs::path& place : answers_of(reader.places, bank.code))
                waiting_.push_back({bank.code, place});
    }

    void prepare(Progress&) override {
        if (taken_ > 0) put_away(waiting_[taken_ - 1].place);
    }

    void step(Unit& unit, Progress& progress) override {
        if (taken_ < waiting_.size()) {
            const Waiting& next = waiting_[taken_++];
            take(unit, next);
            progress.cursor = static_cast<std::int64_t>(taken_);
            progress.total = std::ssize(waiting_);
            return;
        }
        progress.done = true;
        progress.answer =
            Node::of({{"answers", answers_}, {"passed_over", passed_over_}, {"unreadable", unreadable_}});
    }

private:
    struct Waiting {
        std::int64_t bank;
        fs::path place;
    };

    void take(Unit& unit, const Waiting& waiting) {
        BankAnswerFile file;
        try {
            file = read_bank_answers(read_whole(waiting.place));
        } catch (const Problem&) {
            ++unreadable_;
            return;
        }
        for (const BankAnswer& answer : file.answers) {
            std::optional<BankNotice> notice;
            try {
                notice = must_find_notice(unit.db, answer.notice);
            } catch (const Problem&) {
                ++passed_over_;
                continue;
            }
            const bool open = notice->state == NoticeState::waiting || notice->state == NoticeState::sent ||
                              notice->state == NoticeState::half_blocked;
            if (!open || notice->bank != waiting.bank || file.bank != waiting.bank) {
                ++passed_over_;
                continue;
            }
            take_bank_answer(unit, *notice, answer.confirmed, answer.state, answer.day, answer.words);
            ++answers_;
        }
    }

    static void put_away(const fs::path& place) {
        std::error_code ignored;
        const fs::path taken = place.parent_path() / "taken";
        fs::create_directories(taken, ignored);
        fs::rename(place, taken / place.filename(), ignored);
        fs::remove(place.string() + ".ok", ignored);
    }

    std::vector<Waiting> waiting_;
    std::size_t taken_ = 0;
    std::int64_t answers_ = 0, passed_over_ = 0, unreadable_ = 0;
};

std::vector<std::string_view> parts_of(std::string_view line) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('|', at), line.size());
        parts.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::optional<std::int64_t> number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) return {};
    return number;
}

constexpr std::size_t longest_words = 200;

}  // namespace

void queue_bank_notices(Unit& unit, std::int64_t bank) {
    unit.queue("cards.send_bank_notices", Node::of({{"bank", bank}}), fmt::format("bank_{}", bank));
}

bool has_bank_answers(Unit& unit) {
    return std::ranges::any_of(list_banks(unit.db),
                               [&](const Bank& bank) { return !answers_of(unit.places, bank.code).empty(); });
}

std::string notice_file_text(std::int64_t bank, std::int64_t number, std::span<const BankNotice> notices) {
    std::string text = fmt::format("{:03}|{}|{}\n", bank, number, notices.size());
    for (const BankNotice& notice : notices)
        text += fmt::format("{}|{}|{}|{}\n", notice.id.number(), notice.card.card_no, code_of(notice.kind),
                            notice.made_at.text());
    return text;
}

BankAnswerFile read_bank_answers(std::string_view text) {
    BankAnswerFile file;
    std::int64_t line_no = 0, promised = -1;
    const auto broken = [&] { return Problem{answer_file_line}.with(std::to_string(line_no)); };
    while (!text.empty()) {
        ++line_no;
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) throw broken();
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const auto parts = parts_of(line);
        if (line_no == 1) {
            if (parts.size() != 3) throw broken();
            const auto bank = number_in(parts[0]), number = number_in(parts[1]), count = number_in(parts[2]);
            if (!bank || !number || !count) throw broken();
            file.bank = *bank;
            file.number = *number;
            promised = *count;
            continue;
        }
        if (parts.size() != 5) throw broken();
        const auto notice = number_in(parts[0]);
        const auto day = Date::parse(parts[3]);
        const auto state = number_in(parts[2]);
        if (!notice || *notice == 0 || !day || (parts[1] != "ok" && parts[1] != "refused")) throw broken();
        if (!parts[2].empty() && (!state || *state > static_cast<std::int64_t>(BankState::restricted)))
            throw broken();
        if (parts[4].size() > longest_words) throw broken();
        BankAnswer& answer = file.answers.emplace_back();
        answer.notice = BankNoticeId{*notice};
        answer.confirmed = parts[1] == "ok";
        if (!parts[2].empty()) answer.state = static_cast<BankState>(*state);
        answer.day = *day;
        answer.words = parts[4];
    }
    if (promised != std::ssize(file.answers)) throw broken();
    return file;
}

extern constinit const JobKind send_bank_notices_job = job_kind<SendBankNotices>(
    "cards.send_bank_notices", {"通知银行卡状态", "Tell a bank of its cards"}, false);
extern constinit const JobKind collect_bank_answers_job = job_kind<CollectBankAnswers>(
    "cards.collect_bank_answers", {"接收银行卡状态回执", "Take the banks' answers"}, false);

}  // namespace onecard::cards
