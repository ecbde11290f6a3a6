// A collection plan of the demonstration county and four batches of it.

#include "doors/demo/collection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "base/zip_writer.hpp"
#include "doors/demo/made_up_portrait.hpp"
#include "doors/police_sim/police_simulator.hpp"

namespace onecard::demo {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view county_six = "370831";

constexpr std::string_view sheet_heading =
    "序号,姓名,证件类型,证件号码,性别,民族,出生日期,证件有效期至,国籍,户口性质,户籍地址,常住地址,手机号码,"
    "区划代码,"
    "单位编号,单位名称,银行,网点,监护人证件号码\n";

fs::path write_gathering(const MadeUpCounty& county, const fs::path& path, const Gathering& of) {
    std::ofstream out{path};
    out << sheet_heading;
    for (std::size_t i = 0; i < of.people.size(); ++i) {
        const MadeUpPerson& one = of.people[i];
        const std::string address = county.towns()[one.town].name + "中兴路" + std::to_string(i + 1) + "号";
        out << fmt::format("{},{},01,{},{},{},,20360101,中国,农业,{},{},{},{},Y001,虚构单位,{},,{}\n", i + 1,
                           one.name, one.number, one.male ? "男" : "女", one.ethnic, address, address,
                           one.mobile, county_six, of.bank, of.guardians.empty() ? "" : of.guardians[i]);
    }
    return path;
}

fs::path write_photos(const fs::path& path, const Gathering& of) {
    ZipWriter archive{path};
    for (std::size_t i = 0; i < of.people.size(); ++i)
        archive.add_part(of.people[i].number + ".jpg", made_up_portrait(i + 1, i + 1 == of.people.size()));
    archive.finish();
    return path;
}

/// People [first, first + count) as a unit gives them; with errors a few rows are wrong in different ways.
fs::path write_sheet(const MadeUpCounty& county, const fs::path& path, std::uint64_t first,
                     std::uint64_t count, bool with_errors, std::string_view shared_mobile = {}) {
    std::ofstream out{path};
    out << sheet_heading;
    for (std::uint64_t i = 0; i < count; ++i) {
        const MadeUpPerson person = county.person((first + i) % county.people());
        const std::string address =
            county.towns()[person.town].name + "中兴路" + std::to_string(i + 1) + "号";
        std::string number = person.number, region{county_six}, until = "20360101",
                    mobile = shared_mobile.empty() ? person.mobile : std::string{shared_mobile};
        if (with_errors && i % 9 == 3) number[17] = number[17] == '1' ? '2' : '1';
        if (with_errors && i % 9 == 5) region = "37083101";
        if (with_errors && i % 9 == 7) mobile = "1380013";
        if (with_errors && i % 9 == 8) until = "20200101";
        out << fmt::format("{},{},01,{},{},{},,{},中国,农业,{},{},{},{},D001,虚构单位,951,,\n", i + 1,
                           person.name, number, person.male ? "男" : "女", person.ethnic, until, address,
                           address, mobile, region);
    }
    return path;
}

class Collecting {
public:
    Collecting(Demonstration& people, const MadeUpCounty& county, fs::path folder, fs::path exchange,
               std::uint64_t seed)
        : people_{people},
          county_{county},
          folder_{std::move(folder)},
          exchange_{std::move(exchange)},
          seed_{seed} {
        fs::create_directories(folder_);
    }

    std::string batch(const std::string& who, const std::string& title, std::string_view channel,
                      const std::string& plan, const fs::path& sheet) {
        Node asked = Node::of(
            {{"title", title}, {"region", std::string{county_six}}, {"channel", std::string{channel}}});
        if (!plan.empty()) asked.set("plan", plan);
        const std::string made =
            people_.call(who, "collection.create_collection", std::move(asked))["collection"].text();
        people_.call(who, "collection.import_collection",
                     Node::of({{"collection", made}, {"upload", people_.upload(who, sheet)}}));
        people_.run_jobs();
        return made;
    }
    void submit(const std::string& who, const std::string& batch) {
        people_.call(who, "collection.submit_collection", Node::of({{"collection", batch}}));
    }
    void ask(const std::string& batch) {
        people_.call("card_clerk", "collection.request_comparison",
                     Node::of({{"collection", batch},
                               {"source", "POLICE"},
                               {"way", "FERRY"},
                               {"purpose", "制卡前身份比对"},
                               {"legal_basis", "社会保障卡管理办法；数据共享协议（演示）"}}));
        people_.run_jobs();
    }
    void confirm_and_hand_over(const std::string& batch) {
        people_.call("card_clerk", "collection.confirm_records",
                     Node::of({{"collection", batch}, {"reason", "单位盖章确认（演示）"}}));
        people_.call("card_clerk", "collection.hand_over_records", Node::of({{"collection", batch}}));
        people_.run_jobs();
    }
    /// Lets the made-up police answer, and takes what lies in its folder.
    void take_answers(police_sim::PoliceMood mood) {
        police_sim::answer(exchange_, seed_, mood);
        const fs::path in = exchange_ / "compare" / "POLICE" / "in";
        std::vector<fs::path> files;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator{in, none})
            if (entry.path().extension() == ".txt") files.push_back(entry.path());
        std::ranges::sort(files);
        for (const fs::path& file : files) {
            people_.call("card_clerk", "collection.take_comparison_result",
                         Node::of({{"upload", people_.upload("card_clerk", file)}}));
            fs::remove(file);
            fs::remove(file.string() + ".manifest");
        }
        people_.run_jobs();
    }

    void run() {
        people_.found_offices(std::vector<Office>{{"COLLECT_VENDOR",
                                                   "虚构采集公司",
                                                   "",
                                                   region(),
                                                   {{"collector",
                                                     "演示采集员",
                                                     {"COLLECTOR"},
                                                     "虚构采集公司 采集员",
                                                     "Collection vendor, collector"}}},
                                                  {"LEADING_GROUP",
                                                   "社保卡工作领导小组办公室",
                                                   "",
                                                   region(),
                                                   {{"leading_group_office",
                                                     "演示领导小组办公室",
                                                     {"LEADING_OFFICE"},
                                                     "领导小组办公室",
                                                     "Leading group, office"}}},
                                                  {"HRSS_COUNTY",
                                                   "县社保卡业务复核岗",
                                                   "",
                                                   region(),
                                                   {{"card_reviewer",
                                                     "演示卡复核",
                                                     {"CARD_REVIEWER"},
                                                     "县人社局 卡业务复核",
                                                     "HRSS, card reviewer"}}}});
        const auto office = people_.found_offices(
            std::vector<Office>{{"EDU", "县中心小学（采集责任单位）", "", region(), {}}});
        const std::string plan =
            people_
                .call("card_clerk", "collection.create_collection_plan",
                      Node::of({{"name", "在校学生社会保障卡采集"},
                                {"region", std::string{county_six}},
                                {"population", "在校学生及家长"},
                                {"due_on", Date::parse(people_.today())->plus_days(12).text()},
                                {"organisation", office.front().text()},
                                {"target", 120}}))["plan"]
                .text();

        const auto people = county_.people();
        batch("collector", "虚构采集公司 第一批", "HOUSEHOLD_VISIT", plan,
              write_sheet(county_, folder_ / "采集_1.csv", 0, std::min<std::uint64_t>(20, people), true));

        const std::string done = batch("card_clerk", "中心小学教职工", "UNIT_BATCH", plan,
                                       write_sheet(county_, folder_ / "采集_2.csv", 20, 14, false,
                                                   county_.person(20 % county_.people()).mobile));
        submit("card_clerk", done);
        ask(done);
        take_answers(police_sim::PoliceMood::all_match);
        confirm_and_hand_over(done);

        const std::string compared = batch("card_clerk", "城关镇居民", "DATA_IMPORT", plan,
                                           write_sheet(county_, folder_ / "采集_3.csv", 34, 56, false));
        submit("card_clerk", compared);
        ask(compared);
        take_answers(police_sim::PoliceMood::usual);
        const Node failed =
            people_.call("card_clerk", "collection.list_records",
                         Node::of({{"collection", compared}, {"state", "compare_failed"}, {"limit", 2}}));
        if (failed["records"].size() > 0) {
            const fs::path scan = folder_ / "户籍证明.txt";
            std::ofstream{scan} << "演示文件 made up: 公安户籍证明\n";
            people_.call("card_clerk", "collection.ask_override",
                         Node::of({{"collection", compared},
                                   {"seq", failed["records"].at(0)["seq"].number()},
                                   {"document", "公安户籍证明（演示）"},
                                   {"upload", people_.upload("card_clerk", scan)},
                                   {"reason", "来源库中为生僻字替代字"}}));
        }

        const std::string waiting = batch("card_clerk", "泗水村居民", "UNIT_BATCH", plan,
                                          write_sheet(county_, folder_ / "采集_4.csv", 92, 15, true));
        submit("card_clerk", waiting);
        ask(waiting);
        people_.call("card_clerk", "people.report_number_conflict",
                     Node::of({{"number", county_.person(21 % people).number},
                               {"second_name", "王晓明"},
                               {"source", "采集时发现两人同号（演示）"}}));
        people_.tell("采集与比对：4 个批次，各在一个阶段 / collection: 4 batches, one at each stage");
    }

private:
    static RegionCode region() { return RegionCode::parse(county_six).value(); }

    Demonstration& people_;
    const MadeUpCounty& county_;
    const fs::path folder_, exchange_;
    const std::uint64_t seed_;
};

}  // namespace

std::string collect_people(Demonstration& people, const MadeUpCounty& county, const fs::path& folder,
                           const fs::path& exchange, std::uint64_t seed, const Gathering& of) {
    Collecting collecting{people, county, folder, exchange, seed};
    const std::string batch =
        collecting.batch("card_clerk", of.title, "UNIT_BATCH", "",
                         write_gathering(county, folder / fmt::format("{}.csv", of.title), of));
    collecting.submit("card_clerk", batch);
    if (of.with_photos) {
        const fs::path photos = write_photos(folder / fmt::format("{}.zip", of.title), of);
        people.call("card_clerk", "collection.import_photos",
                    Node::of({{"upload", people.upload("card_clerk", photos)},
                              {"region", std::string{county_six}},
                              {"source", "collected"},
                              {"taken_on", people.today()}}));
        people.run_jobs();
    }
    collecting.ask(batch);
    collecting.take_answers(police_sim::PoliceMood::all_match);
    collecting.confirm_and_hand_over(batch);
    return batch;
}

void demonstrate_collection(Demonstration& people, const MadeUpCounty& county, const fs::path& folder,
                            const fs::path& exchange, std::uint64_t seed) {
    Collecting{people, county, folder, exchange, seed}.run();
}

}  // namespace onecard::demo
