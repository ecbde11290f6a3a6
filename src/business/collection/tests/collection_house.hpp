#pragma once
// Collection for tests: an office with its hands, made-up people, sheets of them, and a source that answers files.

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/text_encoding.hpp"
#include "business/access/access.hpp"
#include "business/collection/ferry.hpp"
#include "business/collection/record_store.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sm3.hpp"
#include "tests/test_house.hpp"

namespace onecard::collection {

/// A row of the sheet with everything right; a test changes what it is about.
struct SheetPerson {
    std::string name = "王小明", cert_type = "01", number, sex, ethnic = "汉", birth,
                valid_until = "20360101", nationality = "中国", huji_kind = "农业",
                huji_address = "泗源县济河街道中兴路8号", living_address = "泗源县济河街道中兴路8号",
                mobile = "13812345678", region = "370831", unit_code = "U001", unit_name = "济河中心小学",
                bank = "951", outlet = "", minority = "", guardian = "";

    static std::string number_of(int nth, std::string_view birth = "19900101") {
        std::string number = "370831" + std::string{birth};
        for (const int digit : {nth / 100 % 10, nth / 10 % 10, nth % 10})
            number += static_cast<char>('0' + digit);
        return number + citizen_check_character(number);
    }
    explicit SheetPerson(int nth) : number{number_of(nth)} {
        mobile = "138" + std::to_string(10'000'000 + nth);
    }
    std::string text(int serial) const {
        std::string line = std::to_string(serial);
        for (const std::string* cell :
             {&name, &cert_type, &number, &sex, &ethnic, &birth, &valid_until, &nationality, &huji_kind,
              &huji_address, &living_address, &mobile, &region, &unit_code, &unit_name, &bank, &outlet,
              &minority, &guardian})
            line += "," + *cell;
        return line + "\n";
    }
};

inline std::string sheet_of(const std::vector<SheetPerson>& people) {
    std::string sheet =
        "序号,姓名,证件类型,证件号码,性别,民族,出生日期,证件有效期至,国籍,户口性质,户籍地址,常住地址,"
        "手机号码,区划代码,"
        "单位编号,单位名称,银行,网点,少数民族文字姓名,监护人证件号码\n";
    int serial = 0;
    for (const SheetPerson& one : people) sheet += one.text(++serial);
    return sheet;
}

class CollectionHouse : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    std::int64_t vendor = 0, office = 0;

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.with_unit("admin", [&](Unit& unit) {
            const RegionCode county = RegionCode::parse("370831").value();
            vendor = access::create_organisation(
                         unit, {.type = "COLLECT_VENDOR", .name = "虚构采集公司", .region = county})
                         .number();
            office = access::create_organisation(
                         unit, {.type = "HRSS_COUNTY", .name = "虚构县人社局", .region = county})
                         .number();
        });
        house.add_actor("clerk", {"CARD_CLERK"});
        house.add_actor("second", {"CARD_CLERK"});
        house.add_actor("reviewer", {"CARD_REVIEWER"});
        house.add_actor("leading", {"LEADING_OFFICE"});
        house.add_actor("collector", {"COLLECTOR"}, "370831", vendor, true);
        house.add_actor("other_collector", {"COLLECTOR"}, "370831", vendor + 1000, true);
        house.add_actor("far", {"CARD_CLERK", "CARD_REVIEWER"}, "320585");
    }
    std::string new_batch(const std::string& who = "clerk") {
        return house
            .call(who, "collection.create_collection",
                  Node::of({{"title", "城区小学批次"},
                            {"region", "370831"},
                            {"channel", "UNIT_BATCH"}}))["collection"]
            .text();
    }
    void import(const std::string& batch, const std::string& sheet, const std::string& who = "clerk") {
        const std::string upload = house.upload(who, sheet, "people.csv");
        house.call(who, "collection.import_collection",
                   Node::of({{"collection", batch}, {"upload", upload}}));
        house.run_jobs();
    }
    std::string loaded(const std::vector<SheetPerson>& people) {
        const std::string batch = new_batch();
        import(batch, sheet_of(people));
        return batch;
    }
    Node submit(const std::string& batch, const std::string& who = "clerk") {
        return house.call(who, "collection.submit_collection", Node::of({{"collection", batch}}));
    }
    /// "checked_ok 2, duplicate 1", in the order of the states.
    std::string states(const std::string& batch) {
        std::string out;
        const Node shown =
            house.call("admin", "collection.show_collection", Node::of({{"collection", batch}}));
        for (const Node& one : *shown["states"].if_list())
            out += (out.empty() ? "" : ", ") + one["code"].text() + " " +
                   std::to_string(one["records"].number());
        return out;
    }
    std::string state_of(const std::string& batch, std::int64_t seq) {
        return record(batch, seq)["record"]["state"].text();
    }
    Node record(const std::string& batch, std::int64_t seq) {
        return house.call("clerk", "collection.show_record", Node::of({{"collection", batch}, {"seq", seq}}));
    }
    PersonKey key_of(const std::string& number) {
        return house.with_unit("admin", [&](Unit& unit) { return unit.hasher.of("01", number); });
    }
    std::filesystem::path exchange(std::string_view way) {
        return house.with_unit("admin", [&](Unit& unit) {
            return way == "out" ? outbox(unit.places, SourceKind::police)
                                : inbox(unit.places, SourceKind::police);
        });
    }

    /// Sends the batch to the police by ferry; answers the comparison.
    std::string request(const std::string& batch) {
        const std::string comparison =
            house
                .call("clerk", "collection.request_comparison",
                      Node::of({{"collection", batch},
                                {"source", "POLICE"},
                                {"way", "FERRY"},
                                {"purpose", "制卡前身份比对"},
                                {"legal_basis", "清远市社会保障卡项目建设实施方案 五(二)"}}))["comparison"]
                .text();
        house.run_jobs();
        return comparison;
    }
    /// The lines of the newest request file, in UTF-8, without the head.
    std::vector<std::string> asked() {
        std::filesystem::path newest;
        for (const auto& entry : std::filesystem::directory_iterator{exchange("out")})
            if (entry.path().extension() == ".txt" && entry.path().filename() > newest.filename())
                newest = entry.path();
        std::ifstream in{newest, std::ios::binary};
        const std::string text = from_gb18030(std::string{std::istreambuf_iterator<char>{in}, {}});
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = text.find("\r\n", at);
            lines.push_back(text.substr(at, end - at));
            at = end + 2;
        }
        lines.erase(lines.begin());
        return lines;
    }
    /// A result file: each asked serial with what `say` answers for it, e.g. "MATCH|√|√|√|√|√|√||||".
    std::string result_of(const std::string& comparison, const std::vector<std::string>& lines,
                          const std::map<int, std::string>& say = {},
                          std::string_view otherwise = "MATCH|√|√|√|√|√|√||||") {
        std::string file =
            "CMPR|1|" + comparison + "|POLICE|20261103|" + std::to_string(lines.size()) + "\r\n";
        for (const std::string& line : lines) {
            const std::size_t bar = line.find('|');
            const int serial = std::stoi(line.substr(0, bar));
            const std::string number = line.substr(bar + 1, line.find('|', bar + 1) - bar - 1);
            const auto said = say.find(serial);
            if (said != say.end() && said->second.empty()) continue;
            file += line.substr(0, bar) + "|" + number + "|" +
                    (said == say.end() ? std::string{otherwise} : said->second) + "\r\n";
        }
        return to_gb18030(file);
    }
    /// Gives a result file by hand and runs the work.
    Node give(const std::string& bytes, const std::string& who = "clerk") {
        const Node answer = house.call(who, "collection.take_comparison_result",
                                       Node::of({{"upload", house.upload(who, bytes, "CMPR.txt")}}));
        house.run_jobs();
        return answer;
    }
    /// Sends the batch and answers it by hand.
    void answer(const std::string& batch, const std::map<int, std::string>& say = {}) {
        const std::string comparison = request(batch);
        give(result_of(comparison, asked(), say));
    }
    /// Puts a result file into the folder of the police with its manifest.
    void ferry(const std::string& name, const std::string& bytes, std::string digest = {}) {
        std::filesystem::create_directories(exchange("in"));
        std::ofstream{exchange("in") / name, std::ios::binary} << bytes;
        std::ofstream{exchange("in") / (name + ".manifest"), std::ios::binary}
            << name << "|" << (digest.empty() ? sm3_hex(bytes) : digest) << "|1\n";
        fetch();
    }
    void fetch() {
        house.with_unit("admin",
                        [](Unit& unit) { unit.queue("collection.fetch_results", Node::of({}), ""); });
        house.run_jobs();
    }
    void look() {
        house.with_unit("admin", [](Unit& unit) { unit.queue("collection.daily_look", Node::of({}), ""); });
        house.run_jobs();
    }
};

}  // namespace onecard::collection
