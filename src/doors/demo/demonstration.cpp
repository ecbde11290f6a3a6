// The demonstration county's offices and people, and the order in which they do the job.

#include "doors/demo/demonstration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "base/assets.hpp"
#include "business/access/access.hpp"
#include "business/citizens/citizens.hpp"
#include "doors/bank_sim/bank_keys.hpp"
#include "doors/uploading.hpp"
#include "engine/files.hpp"
#include "engine/job_runner.hpp"
#include "engine/password.hpp"
#include "engine/sm3.hpp"

namespace onecard::demo {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view county_code = "370831000000";

std::string lower(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(c));
    return text;
}

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find(',', at), line.size());
        cells.emplace_back(line.substr(at, end - at));
        at = end + 1;
    }
    return cells;
}

std::string keep_upload(Installation& installation, const Actor& actor, const fs::path& file) {
    const fs::path spooled = fs::path{installation.places().data} / ("spool_" + file.filename().string());
    fs::copy_file(file, spooled, fs::copy_options::overwrite_existing);
    const std::string digest = keep_file(installation.places(), spooled);
    auto session = installation.lease();
    const Installation::Turn turn{installation};
    Transaction transaction{*session->db};
    Unit unit = installation.unit(*session, actor);
    const std::string id = record_upload(unit, digest, file.filename().string()).id.text();
    transaction.commit();
    return id;
}

/// Does every one of these roles act for its own organisation only?
bool is_bound(const std::vector<std::string>& roles) {
    static const auto rows = carried_rows("src/business/access/data/roles.csv");
    return std::ranges::all_of(roles, [](const std::string& role) {
        return std::ranges::any_of(
            rows, [&](const auto& row) { return row[0] == role && row.back() == "own_org"; });
    });
}

}  // namespace

std::vector<std::vector<std::string>> carried_rows(std::string_view path) {
    for (const Asset& asset : assets()) {
        if (asset.path != path) continue;
        std::vector<std::vector<std::string>> rows;
        const std::string_view text = asset.text();
        for (std::size_t at = text.find('\n') + 1; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (end > at) rows.push_back(cells_of(text.substr(at, end - at)));
            at = end + 1;
        }
        return rows;
    }
    throw std::logic_error{"not carried: " + std::string{path}};
}

Demonstration::Demonstration(Installation& installation, const MadeUpCounty& county,
                             std::string request_prefix)
    : run_jobs{[&installation] { run_all_jobs(installation); }},
      ask{[&installation](const Actor& actor, const std::string& operation, Node input,
                          const std::string& request_id) {
          return Dispatcher{installation}.run({.operation = operation,
                                               .input = std::move(input),
                                               .request_id = request_id,
                                               .door = "demo",
                                               .actor = actor});
      }},
      give{[&installation](const Actor& actor, const fs::path& file) {
          return keep_upload(installation, actor, file);
      }},
      installation_{installation},
      county_{county},
      prefix_{std::move(request_prefix)} {}

Node Demonstration::call(const std::string& who, const std::string& operation, Node input) {
    const Actor actor = who.empty() ? worker_actor() : actors_.at(who);
    const Operation* found = installation_.house().find_operation(operation);
    std::string request;
    if (found != nullptr && found->spec->effect == Effect::writes) {
        ++calls_;
        const std::string asked = sm3_hex(actor.code + ' ' + operation + ' ' + to_json(input)).substr(0, 24);
        request = fmt::format("{}-{}-{}", prefix_, asked, ++asked_[asked]);
    }
    return ask(actor, operation, std::move(input), request);
}

std::string Demonstration::today() const { return installation_.clock().now().date().text(); }

void Demonstration::run_repeated(std::string_view job_kind) {
    in_transaction([&](Unit& unit) { unit.queue(job_kind, Node::of({}), job_kind); });
    run_jobs();
}

std::string Demonstration::platform_key() const {
    return installation_.keys().signing_key().public_point;
}

std::string Demonstration::upload(const std::string& who, const fs::path& file) {
    return give(actors_.at(who), file);
}

std::map<std::string, access::OrganisationId> Demonstration::known_offices() {
    std::map<std::string, access::OrganisationId> known;
    for (Node page = call("", "access.list_organisations", Node::of({{"limit", 200}}));;) {
        for (std::size_t i = 0; i < page["organisations"].size(); ++i) {
            const Node& one = page["organisations"].at(i);
            known[one["name"].text()] = access::OrganisationId::parse(one["organisation"].text()).value();
        }
        if (page["next"].is_null() || (page["next"].if_text() && page["next"].text().empty())) return known;
        page = call("", "access.list_organisations", Node::of({{"limit", 200}, {"after", page["next"]}}));
    }
}

void Demonstration::in_transaction(const std::function<void(Unit&)>& work) {
    auto session = installation_.lease();
    const Installation::Turn turn{installation_};
    Transaction transaction{*session->db};
    Unit unit = installation_.unit(*session, worker_actor());
    work(unit);
    transaction.commit();
}

std::vector<access::OrganisationId> Demonstration::found_offices(std::span<const Office> offices) {
    const auto known = known_offices();
    std::vector<access::OrganisationId> ids;
    in_transaction([&](Unit& unit) {
        for (const Office& office : offices) {
            const auto found = known.find(office.name);
            const bool fresh = found == known.end();
            if (fresh) {
                access::NewOrganisation made{.type = office.type, .name = office.name, .region = office.region};
                if (!office.uscc.empty()) made.uscc = Uscc::parse(office.uscc).value();
                ids.push_back(access::create_organisation(unit, made));
            } else {
                ids.push_back(found->second);
            }
            for (const Post& post : office.posts) {
                actors_[post.account] = {.kind = ActorKind::operator_,
                                         .operator_id = 0,
                                         .code = post.account,
                                         .name = post.name,
                                         .roles = post.roles,
                                         .region = office.region,
                                         .organisation = ids.back().number(),
                                         .own_organisation_only = is_bound(post.roles)};
                sign_ins_.push_back({post.account, post.zh, post.en});
                if (!fresh) continue;
                access::create_operator(unit, {.account = post.account,
                                               .name = post.name,
                                               .roles = post.roles,
                                               .region = office.region,
                                               .organisation = ids.back(),
                                               .post = post.zh,
                                               .password_hash = password_hash_,
                                               .must_change_password = false});
            }
        }
    });
    return ids;
}

void Demonstration::found_county(const std::string& password) {
    // Everybody has the same password here, so it is hashed once.
    password_hash_ = hash_password(password);
    const RegionCode county = RegionCode::parse(county_code).value();
    const auto departments = carried_rows("src/business/subsidies/data/demo_departments.csv");
    const auto bank_rows = carried_rows("src/business/payments/data/demo_banks.csv");
    std::vector<Office> offices;
    for (const auto& row : departments) {
        const std::string stem = lower(row[0]);
        std::vector<Post> posts;
        if (row[0] == "HRSS")
            posts = {{"platform", "演示平台管理员", {"HRSS_PLATFORM_ADMIN"}, "县人社局 平台管理", "HRSS, platform"},
                     {"platform_second", "演示平台复核", {"HRSS_PLATFORM_ADMIN"}, "县人社局 平台复核",
                      "HRSS, second hand"},
                     {"card_clerk", "演示卡经办", {"CARD_CLERK"}, "县人社局 卡业务经办", "HRSS, card clerk"},
                     {"auditor", "演示审计", {"AUDIT_USER"}, "审计", "Audit"}};
        else if (row[0] == "FINANCE")
            posts = {{"finance_clerk", "演示财政经办", {"FINANCE_CLERK"}, "县财政局 经办", "Finance, clerk"},
                     {"finance_reviewer", "演示财政复核", {"FINANCE_REVIEWER"}, "县财政局 复核",
                      "Finance, reviewer"}};
        else
            posts = {{stem + "_clerk", "演示" + row[1] + "经办", {"DEPT_CLERK"}, row[1] + " 经办", row[2] + ", clerk"},
                     {stem + "_reviewer", "演示" + row[1] + "审核", {"DEPT_REVIEWER"}, row[1] + " 审核",
                      row[2] + ", reviewer"},
                     {stem + "_leader", "演示" + row[1] + "负责人", {"DEPT_LEADER"}, row[1] + " 分管负责人",
                      row[2] + ", leader"}};
        offices.push_back({row[3], row[1], row[4], county, std::move(posts)});
    }
    for (const auto& town : county_.towns()) {
        const std::string tail = town.code.substr(6, 3);
        offices.push_back({"TOWN",
                           town.name,
                           "",
                           RegionCode::parse(town.code).value(),
                           {{"town_" + tail + "_clerk", "演示" + town.name + "经办", {"TOWN_CLERK"},
                             town.name + " 经办", "Town " + tail + ", clerk"},
                            {"town_" + tail + "_reviewer", "演示" + town.name + "审核", {"TOWN_REVIEWER"},
                             town.name + " 审核", "Town " + tail + ", reviewer"}}});
    }
    for (const auto& row : bank_rows)
        offices.push_back({"BANK_BRANCH",
                           row[1],
                           row[11],
                           county,
                           {{"bank_" + row[0] + "_clerk", "演示" + row[1] + "经办", {"BANK_CLERK"},
                             row[1] + " 经办", row[2] + ", clerk"}}});
    const auto ids = found_offices(offices);
    for (std::size_t i = 0; i < departments.size(); ++i) departments_[departments[i][0]] = ids[i].text();
    std::map<std::string, access::OrganisationId> banks;
    for (std::size_t i = 0; i < bank_rows.size(); ++i)
        banks[bank_rows[i][0]] = ids[ids.size() - bank_rows.size() + i];
    in_transaction([](Unit& unit) { citizens::keep_messages(unit); });

    for (const auto& row : carried_rows("src/business/payments/data/demo_banks.csv")) {
        call("platform", "cards.save_bank",
             Node::of({{"code", std::stol(row[0])},
                       {"organisation", banks[row[0]].text()},
                       {"name_zh", row[1]},
                       {"name_en", row[2]},
                       {"short_name", row[3]},
                       {"cnaps", row[4]},
                       {"bin", row[5]},
                       {"preopened_accepts", row[9] == "1"},
                       {"dormant_accepts", row[10] == "1"},
                       {"restricted_accepts", false},
                       {"lost_accepts", false}}));
        Node channel = Node::of({{"bank", std::stol(row[0])},
                                 {"organisation", banks[row[0]].number()},
                                 {"name_zh", row[1]},
                                 {"name_en", row[2]},
                                 {"cnaps", row[4]},
                                 {"format", row[8]},
                                 {"encoding", row[7]},
                                 {"folder", "bank_" + row[0]},
                                 {"payer_account", "6990000000001"},
                                 {"payer_name", "泗水县财政局（演示）"}});
        if (with_sealed_bank && row[0] == banks.begin()->first) {
            const auto keys = bank_sim::BankKeys::load_or_make(
                fs::path{installation_.places().exchange()} / ("bank_" + row[0]),
                installation_.keys().signing_key().public_point);
            channel.set("public_key", keys.own.public_point);
            channel.set("sealed", true);
        }
        call("platform", "payments.save_channel", std::move(channel));
    }
    for (const auto& [code, office] : departments_) {
        if (code == "HRSS") continue;
        for (const char* kind : {"LEADER_IN_CHARGE", "CONTACT"})
            call("platform", "access.add_contact",
                 Node::of({{"organisation", office},
                           {"kind", kind},
                           {"name", "演示岗位"},
                           {"org_and_post", "演示单位 演示岗位"},
                           {"contact", "办公室"},
                           {"submitted_on", "2026-01-05"}}));
    }
    tell(
        fmt::format("建立演示县：{} 个镇街、{} 个部门、{} 家银行 / Founded the county: {} towns, {} "
                    "departments, {} banks",
                    county_.towns().size(), departments_.size(), banks.size(), county_.towns().size(),
                    departments_.size(), banks.size()));
}

void Demonstration::import_registry(const fs::path& csv) {
    const std::string file = upload("platform", csv);
    call("platform", "cards.import_registry", Node::of({{"upload", file}, {"region", county_code}}));
    run_jobs();
}

BatchOutcome Demonstration::prepare_batch(const BatchPlan& plan) {
    const std::string stem = lower(plan.department);
    const std::string clerk = stem + "_clerk", reviewer = stem + "_reviewer";
    Node::List banks;
    for (const auto& bank : county_.banks()) banks.emplace_back(bank.code);
    const std::string item = call(clerk, "subsidies.create_item",
                                  Node::of({{"region", county_code},
                                            {"major_seq", 1},
                                            {"major_name", plan.major_name},
                                            {"minor_seq", 1},
                                            {"minor_name", plan.minor_name},
                                            {"short_name", plan.short_name},
                                            {"pay_cycle", "yearly"},
                                            {"valid_from", "2026-01-01"},
                                            // Paid within the hour, so that there is something to look at.
                                            {"notice_rounds", 0},
                                            {"banks", std::move(banks)},
                                            {"policy_doc", "演示政策文件"},
                                            {"policy_no", "演示〔2026〕1号"}}))["item"]
                                 .text();
    call(clerk, "subsidies.submit_item", Node::of({{"item", item}}));
    call("finance_reviewer", "subsidies.review_item", Node::of({{"item", item}, {"opinion", "同意"}}));
    call("platform", "subsidies.code_item", Node::of({{"item", item}, {"code", plan.item_code}}));
    call("platform", "subsidies.publish_item", Node::of({{"item", item}}));
    const std::string year = plan.period.substr(0, 4);
    call("finance_clerk", "subsidies.set_quota",
         Node::of({{"item", item},
                   {"year", std::stol(year)},
                   {"amount", plan.quota},
                   {"document_no", "演示财预〔" + year + "〕1号"}}));
    BatchOutcome outcome;
    const Date pay_day = installation_.clock().now().date().plus_days(3);
    const bool by_town = !plan.town.empty();
    const std::string post = by_town ? "town_" + plan.town.substr(6, 3) : stem;
    const std::string maker = post + "_clerk";
    outcome.batch = call(maker, "subsidies.create_batch",
                         Node::of({{"item", item},
                                   {"period", plan.period},
                                   {"region", by_town ? plan.town : std::string{county_code}},
                                   {"pay_day", pay_day.text()}}))["batch"]
                        .text();
    const Node imported = call(maker, "subsidies.import_roster",
                               Node::of({{"batch", outcome.batch}, {"upload", upload(maker, plan.sheet)}}));
    run_jobs();
    if (imported["job"].if_text())
        outcome.import_job = call("", "engine.show_job", Node::of({{"job", imported["job"]}}));
    call(maker, by_town ? "subsidies.submit_batch" : "subsidies.submit_department_batch",
         Node::of({{"batch", outcome.batch}, {"leave_out_bad_rows", true}}));
    if (by_town)
        call(post + "_reviewer", "subsidies.review_town_roster",
             Node::of({{"batch", outcome.batch}, {"opinion", "情况属实"}}));
    call(reviewer, "subsidies.review_batch", Node::of({{"batch", outcome.batch}, {"opinion", "同意"}}));
    return outcome;
}

std::string Demonstration::department_of(const std::string& batch) {
    const Node shown = call("", "subsidies.show_batch", Node::of({{"batch", batch}}));
    const std::int64_t office = shown["batch"]["organisation"].number();
    for (const auto& [code, id] : departments_)
        if (id == fmt::format("organisation_{}", office)) return lower(code);
    throw std::logic_error{"whose batch is it? " + batch};
}

void Demonstration::approve(const BatchOutcome& batch) {
    call(department_of(batch.batch) + "_leader", "subsidies.approve_batch",
         Node::of({{"batch", batch.batch}, {"opinion", "同意发放"}}));
}

void Demonstration::pay(BatchOutcome& batch) {
    call("finance_clerk", "subsidies.order_batch_payment", Node::of({{"batch", batch.batch}}));
    run_jobs();
    release(batch);
}

void Demonstration::release(BatchOutcome& batch) {
    std::string after;
    for (;;) {
        Node input = Node::of({{"limit", 100}});
        if (!after.empty()) input.set("after", after);
        const Node page = call("", "payments.list_orders", std::move(input));
        for (std::size_t i = 0; i < page["orders"].size(); ++i) {
            const Node& order = page["orders"].at(i);
            const std::string id = order["order"].text();
            if (order["state"].text() != "ready") continue;
            call("finance_reviewer", "payments.release_bank_file",
                 Node::of({{"order", id}, {"opinion", "核对无误"}}));
            batch.orders.push_back(id);
        }
        if (!page["next"].if_text() || page["next"].text().empty()) break;
        after = page["next"].text();
    }
    run_jobs();
}

BankSimulatorReport Demonstration::take_answers(std::uint64_t seed, BankMood mood, int rounds) {
    BankSimulatorReport all;
    BankSimulator simulator;
    for (int n = 0; n < rounds; ++n) {
        const auto exchange = installation_.places().exchange();
        fs::create_directories(exchange);
        all += simulator.answer(exchange, seed, mood, BankSimulator::next_round(exchange));
        call("platform", "payments.collect_bank_files", Node::of({}));
        run_jobs();
    }
    return all;
}

std::string Demonstration::correct(const BatchOutcome& batch) {
    const std::string stem = department_of(batch.batch);
    Node made;
    try {
        // Asked without looking first: when this was done before, its lines are no longer failed.
        made = call(stem + "_clerk", "subsidies.create_correction_batch",
                    Node::of({{"batch", batch.batch},
                              {"pay_day", installation_.clock().now().date().plus_days(3).text()}}));
    } catch (const Problem& problem) {
        if (problem.kind().code != "subsidies.nothing_to_correct") throw;
        return {};
    }
    BatchOutcome correction{.batch = made["batch"].text()};
    run_jobs();
    call(stem + "_clerk", "subsidies.submit_department_batch",
         Node::of({{"batch", correction.batch}, {"leave_out_bad_rows", true}}));
    call(stem + "_reviewer", "subsidies.review_batch",
         Node::of({{"batch", correction.batch}, {"opinion", "同意"}}));
    call(stem + "_leader", "subsidies.approve_batch",
         Node::of({{"batch", correction.batch}, {"opinion", "同意更正发放"}}));
    pay(correction);
    return correction.batch;
}

void Demonstration::check_books() {
    for (const char* check : {"ledger.check", "payments.check_books"}) {
        const Node verdict = call("", check, Node::of({}));
        if (!verdict["right"].flag()) throw std::runtime_error{std::string{check} + ": " + to_json(verdict)};
    }
}

std::vector<std::array<std::string, 3>> Demonstration::sign_ins() const {
    return sign_ins_;
}

}  // namespace onecard::demo
