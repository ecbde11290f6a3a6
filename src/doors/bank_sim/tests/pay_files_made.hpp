#pragma once
// A made-up exchange folder for tests: payment files in the text format, and what a bank said, read back.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "base/text_encoding.hpp"
#include "doors/bank_sim/bank_simulator.hpp"
#include "engine/sm3.hpp"

namespace onecard::bank_sim {

struct SaidLine {
    std::string file, letter, line_id, account, outcome, code, serial;
    std::int64_t fen = 0;
};

class ExchangeFolder {
public:
    ExchangeFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "onecard_banks_XXXXXX").string();
        root = ::mkdtemp(name.data());
    }
    ExchangeFolder(const ExchangeFolder&) = delete;
    ExchangeFolder& operator=(const ExchangeFolder&) = delete;
    ~ExchangeFolder() { std::filesystem::remove_all(root); }

    std::filesystem::path root;

    void put(const std::string& bank, const std::string& name, const std::string& bytes,
             bool ready = true) const {
        std::filesystem::create_directories(root / bank / "out");
        std::ofstream{root / bank / "out" / name, std::ios::binary} << bytes;
        if (ready) std::ofstream{root / bank / "out" / (name + ".ok")};
    }

    /// 蘾 has the bar's byte in it where it stands in GB18030; 𠮷 takes four bytes.
    static std::string pay_file(int order, int lines, bool is_utf8 = true) {
        static const std::string names[] = {"张三", "蘾娜", "𠮷田", "欧阳·买买提"};
        std::string body;
        std::int64_t sum = 0;
        for (int i = 1; i <= lines; ++i) {
            const std::int64_t fen = fen_of(order, i);
            sum += fen;
            body += "D|" + std::to_string(i) + '|' + id_of(order, i) + "|62" +
                    std::to_string(1'000'000'000 + i) + '|' + names[i % 4] +
                    "|01|37083119900101000X|951|951461000015|" + std::to_string(fen) + "|耕地补贴|" +
                    (i % 3 == 0 ? "" : "13900000000") + "\r\n";
        }
        if (!is_utf8) body = to_gb18030(body);
        const std::string head = "H|batch_3|order_" + std::to_string(order) +
                                 "|100101|耕地补贴|20260302|370800100200|" + std::to_string(lines) + '|' +
                                 std::to_string(sum) + '|' + sm3_hex(body) + "\r\n";
        return (is_utf8 ? head : to_gb18030(head)) + body;
    }
    static std::int64_t fen_of(int order, int line) { return 10'000 + order * 7 + line; }
    static std::string id_of(int order, int line) {
        std::string seq = std::to_string(line);
        return std::to_string(1'000'000'000 + order) + std::string(8 - seq.size(), '0') + seq + '5';
    }

    /// Names of what was said and is ready, in the order of reading.
    std::vector<std::string> said(const std::string& bank) const {
        std::vector<std::string> names;
        if (!std::filesystem::exists(root / bank / "in")) return names;
        for (const auto& entry : std::filesystem::directory_iterator{root / bank / "in"}) {
            const std::string name = entry.path().filename().string();
            if (!name.ends_with(".ok")) {
                EXPECT_TRUE(std::filesystem::exists(entry.path().string() + ".ok")) << name;
                names.push_back(name);
            }
        }
        std::ranges::sort(names);
        return names;
    }
    std::string bytes(const std::string& bank, const std::string& name) const {
        std::ifstream in{root / bank / "in" / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    std::map<std::string, std::string> everything(const std::string& bank) const {
        std::map<std::string, std::string> all;
        for (const std::string& name : said(bank)) all[name] = bytes(bank, name);
        return all;
    }

    /// Fields of each line; the header of a whole file is compared with what stands under it.
    std::vector<SaidLine> lines(const std::string& bank, bool is_utf8 = true) const {
        std::vector<SaidLine> found;
        for (const std::string& name : said(bank)) {
            std::string text = bytes(bank, name);
            const std::size_t head_end = text.find("\r\n");
            const std::string body = text.substr(head_end + 2);
            if (!is_utf8) text = from_gb18030(text);
            if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
            if (text.starts_with("A|")) continue;
            std::vector<std::vector<std::string>> rows{{""}};
            for (const char c : text) {
                if (c == '|')
                    rows.back().emplace_back();
                else if (c == '\n')
                    rows.push_back({""});
                else if (c != '\r')
                    rows.back().back() += c;
            }
            rows.pop_back();
            EXPECT_EQ(rows[0].size(), 10u) << name;
            std::int64_t sum = 0;
            std::vector<SaidLine> here;
            for (std::size_t i = 1; i < rows.size(); ++i) {
                const auto& r = rows[i];
                if (r[0] == "R" && r.size() == 10)
                    here.push_back({name, r[0], r[2], r[3], r[5], r[6], r[8], std::stoll(r[4])});
                else if (r[0] == "T" && r.size() == 7)
                    here.push_back({name, r[0], r[2], "", "T", r[4], r[1], std::stoll(r[3])});
                else
                    ADD_FAILURE() << name << " line " << i;
                sum += here.empty() ? 0 : here.back().fen;
            }
            EXPECT_EQ(rows[0][7], std::to_string(here.size())) << name;
            EXPECT_EQ(rows[0][8], std::to_string(sum)) << name;
            EXPECT_TRUE(rows[0][9].empty() || rows[0][9] == sm3_hex(body)) << name;
            found.insert(found.end(), here.begin(), here.end());
        }
        return found;
    }
};

}  // namespace onecard::bank_sim
