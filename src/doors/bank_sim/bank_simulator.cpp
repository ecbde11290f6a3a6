// Plays the banks: meets new files, draws their fates, and says in each round what is due.

#include "doors/bank_sim/bank_simulator.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <future>
#include <stdexcept>

#include "doors/bank_sim/bank_form.hpp"
#include "doors/bank_sim/bank_keys.hpp"
#include "doors/bank_sim/bank_memory.hpp"
#include "doors/bank_sim/fate.hpp"
#include "engine/sm3.hpp"

namespace onecard::bank_sim {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mood_codes[] = {"usual", "all_paid", "hard"};

/// The bytes of a file, seen in place.
class SeenFile {
public:
    explicit SeenFile(const fs::path& path) {
        const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status {};
        if (handle < 0 || ::fstat(handle, &status) != 0) {
            if (handle >= 0) ::close(handle);
            throw std::runtime_error{"cannot read " + path.string()};
        }
        size_ = static_cast<std::size_t>(status.st_size);
        if (size_ > 0) start_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, handle, 0);
        ::close(handle);
        if (start_ == MAP_FAILED) throw std::runtime_error{"cannot read " + path.string()};
    }
    SeenFile(const SeenFile&) = delete;
    SeenFile& operator=(const SeenFile&) = delete;
    ~SeenFile() {
        if (start_ != nullptr) ::munmap(start_, size_);
    }
    std::string_view bytes() const { return {static_cast<const char*>(start_), size_}; }

private:
    void* start_ = nullptr;
    std::size_t size_ = 0;
};

/// order_9 before order_10.
bool comes_before(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// The files that have their `.ok`.
std::vector<std::string> ready_files(const fs::path& out) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator{out}) {
        std::string name = entry.path().filename().string();
        if (!name.ends_with(".ok") || name.starts_with('.')) continue;
        name.resize(name.size() - 3);
        if (fs::is_regular_file(out / name)) names.push_back(name);
    }
    std::ranges::sort(names, comes_before);
    return names;
}

std::vector<std::string> banks_in(const fs::path& exchange, const std::vector<std::string>& chosen) {
    std::vector<std::string> banks;
    for (const fs::directory_entry& entry : fs::directory_iterator{exchange}) {
        const std::string name = entry.path().filename().string();
        const bool wanted = chosen.empty() || std::ranges::find(chosen, name) != chosen.end();
        if (wanted && fs::is_directory(entry.path() / "out")) banks.push_back(name);
    }
    std::ranges::sort(banks, comes_before);
    return banks;
}

/// The `.ok` may say "sm3=" and the digest of the file; throws BadPayFile.
void check_digest(const fs::path& path, std::string_view bytes) {
    std::string announced;
    std::getline(std::ifstream{path.string() + ".ok"}, announced);
    if (!announced.empty() && announced != "sm3=" + sm3_hex(bytes))
        throw BadPayFile{".ok 中的摘要与文件不符"};
}

/// Serials are made of names and numbers alone, so that a line has the same one in every round.
class Serials {
public:
    Serials(std::string_view bank, const PayOrder& order) {
        std::string digits = digits_of(order.order_no);
        if (digits.size() < 8) digits.insert(0, 8 - digits.size(), '0');
        text_ = digits_of(bank) + order.pay_date + digits;
        start_ = text_.size();
    }
    std::string_view of(std::int64_t number, bool second = false) {
        char digits[20];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        const auto size = static_cast<std::size_t>(end - digits);
        text_.resize(start_);
        if (size < 8) text_.append(8 - size, '0');
        text_.append(digits, size);
        if (second) text_ += 'B';
        return text_;
    }

private:
    static std::string digits_of(std::string_view text) {
        std::string digits;
        for (const char c : text)
            if (c >= '0' && c <= '9') digits += c;
        return digits;
    }

    std::string text_;
    std::size_t start_ = 0;
};

/// One bank in one round.
class Day {
public:
    Day(const fs::path& bank, std::uint64_t seed, BankMood mood, std::int64_t round,
        BankSimulatorReport& report)
        : bank_{bank},
          seed_{seed},
          mood_{mood},
          round_{round},
          memory_{BankMemory::load(bank)},
          keys_{BankKeys::load(bank)},
          report_{report} {
        fs::create_directories(bank / "in");
    }

    /// The files whose answers have not begun.
    std::vector<std::string> unbegun() const {
        std::vector<std::string> names;
        for (const std::string& name : ready_files(bank_ / "out")) {
            const auto known = std::ranges::find(memory_.files, name, &KnownFile::name);
            if (known == memory_.files.end() || (known->is_open() && known->from < 0)) names.push_back(name);
        }
        return names;
    }

    void play(const std::vector<std::string>& held_back) {
        for (const std::string& name : ready_files(bank_ / "out")) {
            if (memory_.find(name) == nullptr) meet(name);
            KnownFile& file = *memory_.find(name);
            if (!file.is_open()) continue;
            if (file.from < 0 && std::ranges::find(held_back, name) == held_back.end()) file.from = round_;
            while (file.from >= 0 && file.is_open() && file.said < round_ - file.from) {
                say(file, file.said + 1);
                ++file.said;
            }
            if (file.is_open()) ++report_.open_files;
            memory_.save(bank_);
        }
        memory_.round = std::max(memory_.round, round_);
        memory_.save(bank_);
    }

private:
    /// Reads a new file as a bank does, draws its fate and acknowledges it.
    void meet(const std::string& name) {
        KnownFile file{.name = name, .seed = seed_, .mood = mood_};
        const fs::path path = readable(name);
        const SeenFile seen{path};
        PayOrder order;
        FileFate fate;
        std::string reason;
        const BankForm* form = &text_form();
        try {
            std::future<void> digest = std::async(std::launch::async, [&] { check_delivery(name, seen.bytes()); });
            form = &form_of(seen.bytes());
            form->read(path, seen.bytes(), true, order, [&](const SentLine& line) {
                if (line.number == 1) fate = fate_of_file(seed_, mood_, order.order_no);
                const LineFate line_fate = fate_of_line(seed_, mood_, fate, line.line_id);
                file.last = std::max(file.last, line_fate.last_age());
            });
            if (order.lines == 0) throw BadPayFile{"没有明细"};
            digest.get();
        } catch (const BadPayFile& bad) {
            reason = bad.what();
            report_.complaints.push_back(path.string() + ": " + reason);
        }
        file.order_no = order.order_no;
        if (!order.order_no.empty() && memory_.knows_order(order.order_no)) {
            // To pay an order a second time would be the worst mistake of a bank.
            file.met = Met::repeated;
            ++report_.repeated_orders;
            memory_.files.push_back(file);
            return;
        }
        ++report_.files;
        report_.lines += order.lines;
        report_.sum_fen += order.sum_fen;
        if (reason.empty() && fate.rejected) reason = "付款账户状态不正常";
        if (!reason.empty()) {
            file.met = Met::rejected;
            ++report_.rejected_files;
            report_.rejected_lines += order.lines;
            report_.rejected_fen += order.sum_fen;
        }
        if (fate.unacknowledged && reason.empty()) {
            ++report_.unacknowledged;
        } else {
            deliver(answer_name(name, 0, "1-ack", form->acknowledgement_extension()),
                    [&](const fs::path& place) { form->acknowledge(place, order, reason.empty(), reason); });
        }
        memory_.files.push_back(file);
    }

    /// Says what is due of a file at an age.
    void say(const KnownFile& file, std::int64_t age) {
        const fs::path path = readable(file.name);
        const SeenFile seen{path};
        const BankForm& form = form_of(seen.bytes());
        const FileFate fate = fate_of_file(file.seed, file.mood, file.order_no);
        if (fate.truncated && age == fate.first_age) {
            // The same that will be said whole in the next round.
            BankSimulatorReport ignored;
            const Said said = gather(file, form, path, seen.bytes(), fate, age + 1, ignored);
            if (!said.result) return;
            deliver(answer_name(file.name, age + 1, "1-result", form.extension()),
                    [&](const fs::path& place) {
                        said.result->write(place);
                        fs::resize_file(place, fs::file_size(place) * 2 / 3);
                    });
            ++report_.truncated;
            return;
        }
        const Said said = gather(file, form, path, seen.bytes(), fate, age, report_);
        if (said.result) {
            const auto write = [&](const fs::path& place) { said.result->write(place); };
            deliver(answer_name(file.name, age + 1, "1-result", form.extension()), write);
            if (fate.copied && age == fate.first_whole_age()) {
                deliver(answer_name(file.name, age + 1, "2-result-again", form.extension()), write);
                ++report_.copies;
            }
        }
        if (said.refund)
            deliver(answer_name(file.name, age + 1, "3-refund", form.extension()),
                    [&](const fs::path& place) { said.refund->write(place); });
    }

    struct Said {
        std::unique_ptr<PayOrder> order;  ///< the answers look at it
        std::unique_ptr<AnswerFile> result, refund;
    };

    Said gather(const KnownFile& file, const BankForm& form, const fs::path& path, std::string_view bytes,
                const FileFate& fate, std::int64_t age, BankSimulatorReport& report) const {
        Said said;
        said.order = std::make_unique<PayOrder>();
        PayOrder& order = *said.order;
        const AnswerStyle style{fate.with_mark, fate.with_digest};
        std::optional<Serials> serials;
        std::string moment;
        const auto begin = [&](std::unique_ptr<AnswerFile>& answer, AnswerKind kind) {
            if (!answer) answer = form.begin(order, kind, style);
        };
        const auto say_result = [&](const SentLine& line, const Word& word) {
            begin(said.result, AnswerKind::result);
            said.result->add(line, word);
        };
        form.read(path, bytes, false, order, [&](const SentLine& line) {
            if (!serials) {
                serials.emplace(bank_.filename().string(), order);
                moment = order.moment(age);
            }
            const LineFate lot = fate_of_line(file.seed, file.mood, fate, line.line_id);
            if (age < lot.first_age || age > lot.last_age()) return;
            const bool is_paid = lot.failure < 0;
            Word word{.outcome = 'S',
                      .code = {},
                      .text = "入账成功",
                      .fen = line.fen,
                      .serial = serials->of(line.number),
                      .moment = moment};
            if (age < lot.final_age()) {
                if (lot.wrong_amount) {
                    word.fen += 100;
                    ++report.wrong_amounts;
                } else {
                    word = {.outcome = lot.unknown_as_failure ? 'F' : 'U',
                            .code = unknown_code,
                            .text = "银行系统超时",
                            .fen = line.fen,
                            .serial = {},
                            .moment = moment};
                    ++report.unknown;
                    report.unknown_fen += line.fen;
                }
                say_result(line, word);
                return;
            }
            if (age == lot.final_age()) {
                if (is_paid) {
                    ++report.paid;
                    report.paid_fen += line.fen;
                } else {
                    const FailureText& failure = failure_texts()[static_cast<std::size_t>(lot.failure)];
                    word = {.outcome = 'F',
                            .code = failure.code,
                            .text = failure.text,
                            .fen = line.fen,
                            .serial = {},
                            .moment = moment};
                    ++report.failed;
                    report.failed_fen += line.fen;
                }
                say_result(line, word);
                if (lot.twice) {
                    say_result(line, word);
                    ++report.duplicates;
                }
                return;
            }
            if (lot.second_serial && age == lot.final_age() + 1) {
                word.serial = serials->of(line.number, true);
                say_result(line, word);
                ++report.second_serials;
            }
            if (lot.refunded && age == lot.last_age()) {
                begin(said.refund, AnswerKind::refund);
                word = {.outcome = 'T',
                        .code = "F04",
                        .text = "账户已销户，款项退回",
                        .fen = line.fen,
                        .serial = serials->of(line.number),
                        .moment = moment};
                said.refund->add(line, word);
                ++report.refunds;
                report.refunds_fen += line.fen;
            }
        });
        if (said.result && age == fate.first_whole_age()) {
            for (std::int64_t n = 1; n <= fate.strangers; ++n) {
                const std::string id = "999999999" + std::to_string(100'000'000 + n) + std::to_string(n % 10);
                const std::string account = "62" + std::to_string(90'000'000'000'000 + n);
                say_result({.number = n, .seq = "0", .line_id = id, .account = account, .fen = 100 * n},
                           {.outcome = n % 2 == 0 ? 'F' : 'S',
                            .code = n % 2 == 0 ? "F99" : "",
                            .text = "他行业务",
                            .fen = 100 * n,
                            .serial = serials->of(90'000'000 + n),
                            .moment = moment});
                ++report.strangers;
            }
        }
        return said;
    }

    static std::string answer_name(const std::string& pay_name, std::int64_t step, std::string_view what,
                                   std::string_view extension) {
        // Names sort in the order in which they are meant to be read.
        const std::string two = (step < 10 ? "0" : "") + std::to_string(step);
        return fs::path{plain_name(pay_name)}.stem().string() + "-" + two + "-" + std::string{what} +
               std::string{extension};
    }

    static std::string plain_name(const std::string& name) {
        return name.ends_with(".enc") ? name.substr(0, name.size() - 4) : name;
    }

    /// Where the file can be read: what lies in an envelope is opened once.
    fs::path readable(const std::string& name) const {
        const fs::path place = bank_ / "out" / name;
        if (!keys_ || !name.ends_with(".enc")) return place;
        const fs::path plain = bank_ / "opened" / plain_name(name);
        if (!fs::exists(plain)) keys_->open(place, plain);
        return plain;
    }

    /// The digest is of what lies there, the signature of what stands in it. Throws BadPayFile.
    void check_delivery(const std::string& name, std::string_view bytes) const {
        const fs::path place = bank_ / "out" / name;
        const SeenFile lying{place};
        check_digest(place, lying.bytes());
        if (!keys_) return;
        std::string signature;
        std::getline(std::ifstream{place.string() + ".sig"}, signature);
        if (!keys_->is_signed(bytes, signature)) throw BadPayFile{"签名不正确"};
    }

    /// Under a passing name first, then under its own, and its `.ok` last; signed and sealed by a bank that has keys.
    void deliver(std::string name, const std::function<void(const fs::path&)>& write) {
        const fs::path in = bank_ / "in";
        fs::path passing = in / ("." + name + ".part");
        write(passing);
        if (keys_) {
            const std::string signature = keys_->signature_of(SeenFile{passing}.bytes());
            if (keys_->sealed) {
                name += ".enc";
                const fs::path sealed = in / ("." + name + ".part");
                keys_->seal(passing, sealed);
                fs::remove(passing);
                passing = sealed;
            }
            write_bytes(in / (name + ".sig"), {signature, "\n"});
        }
        fs::rename(passing, in / name);
        write_bytes(in / (name + ".ok"), {});
        ++report_.answers;
    }

    fs::path bank_;
    std::uint64_t seed_;
    BankMood mood_;
    std::int64_t round_;
    BankMemory memory_;
    std::optional<BankKeys> keys_;
    BankSimulatorReport& report_;
};

}  // namespace

std::string_view code_of(BankMood mood) {
    return mood_codes[static_cast<std::size_t>(mood)];
}

std::optional<BankMood> find_mood(std::string_view code) {
    for (const BankMood mood : {BankMood::usual, BankMood::all_paid, BankMood::hard})
        if (code_of(mood) == code) return mood;
    return {};
}

BankSimulatorReport& BankSimulatorReport::operator+=(const BankSimulatorReport& other) {
    for (const auto member : {&BankSimulatorReport::files,          &BankSimulatorReport::lines,
                              &BankSimulatorReport::sum_fen,        &BankSimulatorReport::rejected_files,
                              &BankSimulatorReport::rejected_lines, &BankSimulatorReport::rejected_fen,
                              &BankSimulatorReport::paid,           &BankSimulatorReport::paid_fen,
                              &BankSimulatorReport::failed,         &BankSimulatorReport::failed_fen,
                              &BankSimulatorReport::unknown,        &BankSimulatorReport::unknown_fen,
                              &BankSimulatorReport::refunds,        &BankSimulatorReport::refunds_fen,
                              &BankSimulatorReport::unacknowledged, &BankSimulatorReport::duplicates,
                              &BankSimulatorReport::copies,         &BankSimulatorReport::strangers,
                              &BankSimulatorReport::wrong_amounts,  &BankSimulatorReport::second_serials,
                              &BankSimulatorReport::truncated,      &BankSimulatorReport::repeated_orders,
                              &BankSimulatorReport::answers})
        this->*member += other.*member;
    open_files = other.open_files;
    complaints.insert(complaints.end(), other.complaints.begin(), other.complaints.end());
    return *this;
}

BankSimulatorReport BankSimulator::answer(const fs::path& exchange, std::uint64_t seed, BankMood mood,
                                          std::int64_t round) {
    BankSimulatorReport report;
    std::vector<Day> days;
    std::vector<std::vector<std::string>> unbegun;
    for (const std::string& bank : banks_in(exchange, choice_.banks)) {
        days.emplace_back(exchange / bank, seed, mood, round, report);
        unbegun.push_back(days.back().unbegun());
    }
    // What is held back is taken from the end: the last files of the last bank.
    std::int64_t to_hold = choice_.hold_back;
    for (std::size_t i = days.size(); i-- > 0;) {
        auto& names = unbegun[i];
        const std::size_t held =
            std::min(names.size(), static_cast<std::size_t>(std::max<std::int64_t>(to_hold, 0)));
        names.erase(names.begin(), names.end() - static_cast<std::ptrdiff_t>(held));
        to_hold -= static_cast<std::int64_t>(held);
    }
    for (std::size_t i = 0; i < days.size(); ++i) days[i].play(unbegun[i]);
    return report;
}

std::int64_t BankSimulator::next_round(const fs::path& exchange) {
    std::int64_t last = -1;
    for (const std::string& bank : banks_in(exchange, {}))
        last = std::max(last, BankMemory::load(exchange / bank).round);
    return last + 1;
}

}  // namespace onecard::bank_sim
