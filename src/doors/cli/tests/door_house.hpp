#pragma once
// A small house for tests of the doors: somebody signs in, a shop with every kind of field, a file in, a file
// out, jobs that end, fail and never end, and a bug.

#include <map>
#include <mutex>

#include "engine/dispatcher.hpp"
#include "engine/files.hpp"
#include "engine/house.hpp"
#include "engine/problems.hpp"
#include "engine/secret.hpp"

namespace onecard {

extern const Module engine_module;

namespace door_house {

inline constexpr ProblemKind wrong_password{"access.wrong_password",
                                            Fault::forbidden,
                                            {"账号或密码有误", "Wrong account or password"},
                                            {"请重新输入", "Type it again"}};
inline constexpr ProblemKind sold_out{"shop.sold_out", Fault::refused, {"“{}”已售完", "{} is sold out"}};

/// Tokens by digest. Sessions are not what these tests are about, so they need no table.
struct Tokens {
    std::mutex guard;
    std::map<std::string, std::string, std::less<>> accounts;
};
inline Tokens& tokens() {
    static Tokens held;
    return held;
}

struct SignIn {
    static constexpr Spec spec{
        .name = "access.sign_in", .title = {"登录", "Sign in"}, .effect = Effect::writes, .roles = "anyone"};
    struct Input {
        std::string account;
        HiddenText password;
        static constexpr auto fields = std::tuple{field("account", &Input::account, {"账号", "Account"}, 40),
                                                  field("password", &Input::password, {"密码", "Password"})};
    };
    struct Output {
        HiddenText token;
        static constexpr auto fields = std::tuple{field("token", &Output::token, {"令牌", "Token"})};
    };
    static Output run(Unit& unit, const Input& in) {
        if (in.password.text != "right") throw Problem{wrong_password};
        const std::string token = random_token(32);
        const std::scoped_lock lock{tokens().guard};
        tokens().accounts[token_digest(unit.hasher, token)] = in.account;
        return {{token}};
    }
};

struct SignOut {
    static constexpr Spec spec{
        .name = "access.sign_out", .title = {"退出", "Sign out"}, .effect = Effect::writes, .roles = "*"};
    using Input = Nothing;
    using Output = Nothing;
    static Output run(Unit& unit, const Input&) {
        const std::scoped_lock lock{tokens().guard};
        std::erase_if(tokens().accounts, [&](const auto& entry) { return entry.second == unit.actor.code; });
        return {};
    }
};

inline std::optional<Actor> find_actor(Database&, std::string_view digest, Instant) {
    const std::scoped_lock lock{tokens().guard};
    const auto found = tokens().accounts.find(digest);
    if (found == tokens().accounts.end()) return std::nullopt;
    if (found->second == "holder")
        return Actor{.kind = ActorKind::citizen, .code = "citizen:1", .name = "holder", .roles = {"CITIZEN"}};
    return Actor{.kind = ActorKind::operator_,
                 .operator_id = 1,
                 .code = found->second,
                 .name = found->second,
                 .roles = {found->second == "guest" ? "VISITOR" : "KEEPER"},
                 .region = RegionCode::parse("370831").value(),
                 .own_organisation_only = false};
}

/// What init asked for; a region of Hunan fails, as if the machine had stopped there.
struct FirstOperatorSeen {
    std::string account, password, region;
};
inline std::vector<FirstOperatorSeen>& first_operators_seen() {
    static std::vector<FirstOperatorSeen> seen;
    return seen;
}
inline void create_first_operator(Unit&, std::string_view account, std::string_view password,
                                  RegionCode region) {
    if (region.text().starts_with("43")) throw Problem{sold_out}.with("43");
    first_operators_seen().push_back(
        {std::string{account}, std::string{password}, std::string{region.text()}});
}

enum class Colour { red, green };
inline constexpr Label<Colour> colours[] = {{Colour::red, "red", {"红", "Red"}},
                                            {Colour::green, "green", {"绿", "Green"}}};
inline std::span<const Label<Colour>> labels_of(Colour) {
    return colours;
}

struct Part {
    std::string name;
    std::int64_t count = 0;
    static constexpr auto fields = std::tuple{field("name", &Part::name, {"名称", "Name"}, 20),
                                              field("count", &Part::count, {"数量", "Count"})};
};

struct Buy {
    static constexpr Spec spec{.name = "shop.buy_thing",
                               .title = {"购物", "Buy"},
                               .effect = Effect::writes,
                               .roles = "KEEPER",
                               .source = "R0.0-1"};
    struct Input {
        std::string thing;
        Money price;
        std::optional<Date> ready_on;
        std::optional<Colour> colour;
        bool is_gift = false;
        std::vector<std::string> tags;
        std::vector<Part> parts;
        static constexpr auto fields =
            std::tuple{field("thing", &Input::thing, {"物品", "Thing"}, 10),
                       field("price", &Input::price, {"价格", "Price"}),
                       field("ready_on", &Input::ready_on, {"到货日期", "Ready on"}),
                       field("colour", &Input::colour, {"颜色", "Colour"}),
                       field("is_gift", &Input::is_gift, {"礼品", "Gift"}),
                       field("tags", &Input::tags, {"标签", "Tags"}, 10),
                       field("parts", &Input::parts, {"部件", "Parts"})};
    };
    struct Output {
        std::string thing;
        Money price;
        std::optional<Date> ready_on;
        std::optional<Colour> colour;
        bool is_gift = false;
        std::vector<std::string> tags;
        std::vector<Part> parts;
        std::int64_t number = 0;
        static constexpr auto fields =
            std::tuple{field("thing", &Output::thing, {"物品", "Thing"}),
                       field("price", &Output::price, {"价格", "Price"}),
                       field("ready_on", &Output::ready_on, {"到货日期", "Ready on"}),
                       field("colour", &Output::colour, {"颜色", "Colour"}),
                       field("is_gift", &Output::is_gift, {"礼品", "Gift"}),
                       field("tags", &Output::tags, {"标签", "Tags"}),
                       field("parts", &Output::parts, {"部件", "Parts"}),
                       field("number", &Output::number, {"编号", "Number"})};
    };
    static Output run(Unit& unit, const Input& in) {
        if (in.thing == "月亮") throw Problem{sold_out}.at("thing").with(in.thing);
        return {in.thing,   in.price, in.ready_on, in.colour,
                in.is_gift, in.tags,  in.parts,    unit.next_number()};
    }
};

struct ListParts {
    static constexpr Spec spec{.name = "shop.list_parts",
                               .title = {"部件列表", "List parts"},
                               .effect = Effect::reads,
                               .roles = "*"};
    struct Input {
        std::optional<std::int64_t> limit;
        std::vector<std::string> names;
        static constexpr auto fields = std::tuple{field("limit", &Input::limit, {"条数", "How many"}),
                                                  field("names", &Input::names, {"名称", "Names"}, 20)};
    };
    struct Output {
        std::vector<Part> parts;
        static constexpr auto fields = std::tuple{field("parts", &Output::parts, {"部件", "Parts"})};
    };
    static Output run(Unit&, const Input& in) {
        Output out;
        for (const std::string& name : in.names) out.parts.push_back({name, in.limit.value_or(1)});
        return out;
    }
};

struct ReadSheet {
    static constexpr Spec spec{.name = "shop.read_sheet",
                               .title = {"读表", "Read a sheet"},
                               .effect = Effect::writes,
                               .roles = "KEEPER"};
    struct Input {
        UploadId sheet;
        static constexpr auto fields = std::tuple{field("sheet", &Input::sheet, {"表", "Sheet"})};
    };
    struct Output {
        std::string name;
        std::int64_t bytes = 0;
        static constexpr auto fields = std::tuple{field("name", &Output::name, {"文件名", "Name"}),
                                                  field("bytes", &Output::bytes, {"字节数", "Bytes"})};
    };
    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.sheet);
        return {upload.name, upload.bytes};
    }
};

struct MakeSheet {
    static constexpr Spec spec{.name = "shop.make_sheet",
                               .title = {"制表", "Make a sheet"},
                               .effect = Effect::writes,
                               .roles = "KEEPER"};
    struct Input {
        std::string text;
        std::string place;
        static constexpr auto fields = std::tuple{field("text", &Input::text, {"内容", "Text"}),
                                                  field("place", &Input::place, {"位置", "Place"})};
    };
    struct Output {
        std::string download;
        std::string file_name;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"文件", "File"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"})};
    };
    static Output run(Unit& unit, const Input& in) {
        WholeFile file{std::filesystem::path{unit.places.files()} / in.place};
        file.write(in.text);
        file.keep();
        return {in.place, "清单.csv"};
    }
};

struct PrintOwn {
    static constexpr Spec spec{.name = "shop.print_own",
                               .title = {"打印本人单据", "Print my own paper"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN"};
    using Input = Nothing;
    using Output = MakeSheet::Output;
    static Output run(Unit& unit, const Input&) { return MakeSheet::run(unit, {unit.actor.code, "own.csv"}); }
};

struct LeaveShop {
    static constexpr Spec spec{.name = "shop.sign_out",
                               .title = {"顾客离开", "Leave the shop"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN"};
    using Input = Nothing;
    using Output = Nothing;
    static Output run(Unit&, const Input&) { return {}; }
};

struct Count {
    static constexpr Spec spec{.name = "shop.start_count",
                               .title = {"开始清点", "Start counting"},
                               .effect = Effect::writes,
                               .roles = "KEEPER"};
    struct Input {
        std::int64_t total = 0;
        static constexpr auto fields = std::tuple{field("total", &Input::total, {"总数", "Total"})};
    };
    struct Output {
        std::string job;
        static constexpr auto fields = std::tuple{field("job", &Output::job, {"任务", "Job"})};
    };
    static Output run(Unit& unit, const Input& in) {
        return {unit.queue("shop.count", Node::of({{"total", in.total}}), "shop_1")};
    }
};

/// Counts one a step; a total of 13 fails at the third, a total below zero never ends.
struct CountWork final : Work {
    using Input = Count::Input;
    CountWork(Unit&, const Input& in, const Progress&) : total{in.total} {}
    void step(Unit&, Progress& progress) override {
        progress.total = total;
        ++progress.cursor;
        if (total == 13 && progress.cursor == 3) throw Problem{sold_out}.with("13");
        progress.done = progress.cursor == total;
        if (progress.done) progress.answer = Node::of({{"counted", progress.cursor}});
    }
    std::int64_t total;
};

struct Break {
    static constexpr Spec spec{
        .name = "shop.break_down", .title = {"出错", "Break"}, .effect = Effect::writes, .roles = "*"};
    using Input = Nothing;
    using Output = Nothing;
    static Output run(Unit&, const Input&) { throw std::runtime_error{"the inside of the bug"}; }
};

inline constinit const Operation sign_in_operation = operation<SignIn>();
inline constinit const Operation sign_out_operation = operation<SignOut>();
inline constinit const Operation buy_operation = operation<Buy>();
inline constinit const Operation list_parts_operation = operation<ListParts>();
inline constinit const Operation read_sheet_operation = operation<ReadSheet>();
inline constinit const Operation make_sheet_operation = operation<MakeSheet>();
inline constinit const Operation print_own_operation = operation<PrintOwn>();
inline constinit const Operation leave_operation = operation<LeaveShop>();
inline constinit const Operation count_operation = operation<Count>();
inline constinit const Operation break_operation = operation<Break>();
inline constinit const JobKind count_job = job_kind<CountWork>("shop.count", {"清点", "Count"});

}  // namespace door_house

inline const House& test_door_house() {
    using namespace door_house;
    // Not called like the real one, whose schema it would bring.
    static const Module access{.name = "acc",
                               .words = {"用户", "Access"},
                               .uses = {},
                               .operations = {&sign_in_operation, &sign_out_operation},
                               .problems = {&wrong_password},
                               .find_actor = &find_actor,
                               .create_first_operator = &create_first_operator};
    static const Module shop{.name = "shop",
                             .words = {"商店", "Shop"},
                             .uses = {},
                             .operations = {&buy_operation, &list_parts_operation, &read_sheet_operation,
                                            &make_sheet_operation, &print_own_operation, &leave_operation,
                                            &count_operation, &break_operation},
                             .jobs = {&count_job},
                             .problems = {&sold_out}};
    static const House house{{&engine_module, &access, &shop}};
    return house;
}

}  // namespace onecard
