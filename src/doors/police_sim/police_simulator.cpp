// What the made-up police says, and when.

#include "doors/police_sim/police_simulator.hpp"

#include <algorithm>
#include <fstream>
#include <map>

#include "base/text_encoding.hpp"
#include "engine/sm3.hpp"

namespace onecard::police_sim {
namespace {

namespace fs = std::filesystem;

std::uint64_t dice(std::uint64_t seed, std::string_view what, std::string_view of) {
    std::uint64_t hash = 0xcbf29ce484222325 ^ (seed * 0x9e3779b97f4a7c15);
    for (const std::string_view text : {what, of})
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return (hash ^ hash >> 29) * 0xbf58476d1ce4e5b9 >> 32;
}

std::string whole(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::vector<std::string> parts_of(const std::string& line, char at) {
    std::vector<std::string> parts(1);
    for (const char c : line)
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::string line : parts_of(text, '\n')) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) lines.push_back(std::move(line));
    }
    return lines;
}

/// File name to the round in which it was first seen, and what became of it.
struct Known {
    std::int64_t since = 0;
    std::string state;  ///< "waiting", "half", "answered", "lost"
};

class Round {
public:
    Round(fs::path source, std::uint64_t seed, PoliceMood mood, PoliceReport& report)
        : source_{std::move(source)}, seed_{seed}, mood_{mood}, report_{report} {}

    void play() {
        load();
        ++round_;
        std::vector<fs::path> manifests;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator{source_ / "out", none})
            if (entry.path().extension() == ".manifest") manifests.push_back(entry.path());
        std::ranges::sort(manifests);
        for (const fs::path& manifest : manifests) meet(manifest);
        save();
    }

private:
    void load() {
        for (const std::string& line : lines_of(whole(source_ / ".answered"))) {
            const auto parts = parts_of(line, '\t');
            if (parts.size() == 2 && parts[0] == "round") round_ = std::stoll(parts[1]);
            if (parts.size() == 3) known_[parts[0]] = {std::stoll(parts[1]), parts[2]};
        }
    }
    void save() const {
        std::ofstream out{source_ / ".answered", std::ios::binary | std::ios::trunc};
        out << "round\t" << round_ << "\n";
        for (const auto& [name, one] : known_) out << name << "\t" << one.since << "\t" << one.state << "\n";
    }

    void meet(const fs::path& manifest) {
        const fs::path file = manifest.parent_path() / manifest.stem();
        const std::string name = file.filename().string();
        const auto said = parts_of(lines_of(whole(manifest)).front(), '|');
        const std::string bytes = whole(file);
        const auto [place, fresh] = known_.try_emplace(name, Known{round_, "waiting"});
        if (fresh) {
            if (said.size() != 3 || said[0] != name || said[1] != sm3_hex(bytes)) {
                report_.complaints.push_back(name + ": manifest");
                place->second.state = "lost";
                return;
            }
            ++report_.files;
        }
        Known& one = place->second;
        if (one.state == "answered" || one.state == "lost") return;
        const std::uint64_t fate = mood_ == PoliceMood::hard ? dice(seed_, "file", name) % 10 : 9;
        if (fate == 0) {
            ++report_.lost;
            one.state = "lost";
            return;
        }
        if (fate <= 2 && round_ < one.since + 2) {
            if (fresh) ++report_.late;
            return;
        }
        const auto lines = lines_of(from_gb18030(bytes));
        const auto head = parts_of(lines.front(), '|');
        if (head.size() != 8 || head[0] != "CMP" || std::stoul(head[5]) != lines.size() - 1) {
            report_.complaints.push_back(name + ": head");
            one.state = "lost";
            return;
        }
        std::vector<std::string> answers;
        for (std::size_t i = 1; i < lines.size(); ++i) answers.push_back(say(lines[i]));
        report_.lines += static_cast<std::int64_t>(answers.size());
        const std::string result = "CMPR" + name.substr(3, name.size() - 7);
        if (fate == 3 && one.state == "waiting" && answers.size() > 1) {
            write(result + "_1.txt", head, answers, 0, answers.size() / 2, false);
            one.state = "half";
            return;
        }
        const std::size_t from = one.state == "half" ? answers.size() / 2 : 0;
        if (fate == 4) {
            ++report_.damaged;
            write(result + "_0.txt", head, answers, 0, answers.size(), true);
        }
        if (fate == 5) answers.push_back("999999|11010519491231002X|MATCH|√|√|√|√|√|√||||");
        write(result + ".txt", head, answers, from, answers.size(), false);
        if (fate == 6) {
            ++report_.doubled;
            write(result + "_2.txt", head, answers, 0, answers.size(), false);
        }
        one.state = "answered";
    }

    std::string say(const std::string& line) {
        const auto asked = parts_of(line, '|');
        const std::string begin = asked[0] + "|" + asked[1] + "|";
        const std::uint64_t fate =
            mood_ == PoliceMood::all_match ? 99 : dice(seed_, "person", asked[1]) % 100;
        if (fate < 4) {
            ++report_.mismatched;
            return begin + "MISMATCH|√|×|√|√|√|√|" + asked[2] + "氏|" + asked[3] + "|" + asked[4] +
                   "|姓名不符";
        }
        if (fate < 6) {
            ++report_.mismatched;
            return begin + "MISMATCH|√|√|√|×|√|√|" + asked[2] + "|" + asked[3] + "|97|民族不符";
        }
        if (fate < 7) {
            ++report_.not_found;
            return begin + "NOT_FOUND|无|无|无|无|无|无||||";
        }
        if (fate < 8) {
            ++report_.cancelled;
            return begin + "CANCELLED_NUMBER|√|√|√|√|√|无||||号码已注销";
        }
        if (fate < 9 && mood_ == PoliceMood::hard) {
            ++report_.errors;
            return begin + "SOURCE_ERROR|无|无|无|无|无|无||||超时";
        }
        ++report_.matched;
        return begin + "MATCH|√|√|√|√|√|" + (fate % 5 == 0 ? "无" : "√") + "||||";
    }

    void write(const std::string& name, const std::vector<std::string>& head,
               const std::vector<std::string>& answers, std::size_t from, std::size_t to, bool damaged) {
        std::string text =
            "CMPR|1|" + head[2] + "|" + head[3] + "|" + head[4] + "|" + std::to_string(to - from) + "\r\n";
        for (std::size_t i = from; i < to; ++i) text += answers[i] + "\r\n";
        std::string bytes = to_gb18030(text);
        const std::string digest = sm3_hex(bytes);
        if (damaged) bytes.resize(bytes.size() / 2);
        const fs::path in = source_ / "in";
        fs::create_directories(in);
        std::ofstream{in / (name + ".part"), std::ios::binary} << bytes;
        fs::rename(in / (name + ".part"), in / name);
        std::ofstream{in / (name + ".manifest.part"), std::ios::binary} << name << "|" << digest << "|"
                                                                        << to - from << "\n";
        fs::rename(in / (name + ".manifest.part"), in / (name + ".manifest"));
        ++report_.answers;
    }

    const fs::path source_;
    const std::uint64_t seed_;
    const PoliceMood mood_;
    PoliceReport& report_;
    std::int64_t round_ = 0;
    std::map<std::string, Known> known_;
};

}  // namespace

std::optional<PoliceMood> find_mood(std::string_view code) {
    if (code == "all_match") return PoliceMood::all_match;
    if (code == "usual") return PoliceMood::usual;
    if (code == "hard") return PoliceMood::hard;
    return {};
}

PoliceReport answer(const fs::path& exchange, std::uint64_t seed, PoliceMood mood) {
    PoliceReport report;
    std::error_code none;
    std::vector<fs::path> sources;
    for (const auto& entry : fs::directory_iterator{exchange / "compare", none})
        if (entry.is_directory()) sources.push_back(entry.path());
    std::ranges::sort(sources);
    for (const fs::path& source : sources) Round{source, seed, mood, report}.play();
    return report;
}

}  // namespace onecard::police_sim
