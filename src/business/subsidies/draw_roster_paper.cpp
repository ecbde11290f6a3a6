// The job that prints a roster: rows are read in stretches, registered as one paper, drawn outside any transaction.

#include <map>

#include "base/capital_amount.hpp"
#include "base/person_name.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_paper.hpp"
#include "business/subsidies/roster_store.hpp"
#include "business/subsidies/row_shown.hpp"
#include "engine/job.hpp"
#include "engine/sealer.hpp"

namespace onecard::subsidies {

RosterPaperOutput queue_roster_paper(Unit& unit, const RosterPaperInput& in, bool in_clear) {
    const Batch batch = must_find_batch(unit.db, in.batch);
    if (!batch.roster) throw Problem{roster_missing}.at("batch");
    if (!in.town && batch.rows_total > most_rows_on_paper)
        throw Problem{roster_too_long_for_paper}
            .at("batch")
            .with(std::to_string(batch.rows_total))
            .with(std::to_string(most_rows_on_paper));
    Node input = Node::of({{"batch", in.batch.text()}, {"in_clear", in_clear}});
    if (in.town) input.set("town", in.town->text());
    if (in.format == PaperFormat::xlsx) input.set("format", "xlsx");
    return {unit.queue("subsidies.draw_roster_paper", std::move(input), in.batch.text())};
}

namespace {

constexpr std::int64_t rows_at_once = 5'000;

struct DrawRosterPaper final : Work {
    struct Input {
        BatchId batch;
        bool in_clear = false;
        std::optional<RegionCode> town;
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("in_clear", &Input::in_clear, {"明文", "In clear"}),
                                                  field("town", &Input::town, {"镇街", "Town"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };

    /// A job that was cut off begins again: nothing is written before the whole roster was read.
    DrawRosterPaper(Unit&, const Input& input, const Progress&) : input_{input} {}

    void prepare(Progress&) override {
        if (!issued_ || drawn_) return;
        draw_paper(places_, *issued_, format(), paper_);
        drawn_ = true;
    }

    void step(Unit& unit, Progress& progress) override {
        if (drawn_) {
            progress.done = true;
            progress.answer = Node::of({{"paper", issued_->number},
                                        {"file_name", issued_->file_name},
                                        {"rows", static_cast<std::int64_t>(paper_.rows.size())}});
            return;
        }
        if (!begun_) begin(unit, progress);
        read_some(unit);
        progress.cursor = std::min(after_, batch_.rows_total);
        if (after_ < batch_.rows_total) return;
        finish(unit);
    }

private:
    PaperFormat format() const { return input_.format.value_or(PaperFormat::pdf); }

    void begin(Unit& unit, Progress& progress) {
        batch_ = must_find_batch(unit.db, input_.batch);
        if (!batch_.roster) throw Problem{roster_missing};
        banks_ = cards::list_banks(unit.db);
        places_ = unit.places;
        progress.total = batch_.rows_total;
        using enum SheetColumn::Kind;
        if (input_.in_clear) {
            paper_ = batch_paper(unit, batch_, "惠民惠农财政补贴资金社会保障卡“一卡通”发放基础信息表");
            paper_.columns = {{"序号", 1, integer}, {"姓名", 1.6},     {"身份证号", 3.4},
                              {"手机号", 2.2},      {"镇街", 1.8},     {"村（社区）", 2.4},
                              {"开户行", 2.2},      {"银行卡号", 3.4}, {"补贴额", 1.8, money_fen}};
        } else {
            paper_ = batch_paper(unit, batch_, "惠民惠农补贴发放花名册");
            paper_.columns = {
                {"序号", 1, integer}, {"姓名", 1.6}, {"镇街", 2},   {"村（社区）", 2.6},
                {"收款人", 1.6},      {"银行", 2.4}, {"账号", 1.8}, {"补贴额（元）", 2, money_fen},
                {"比对结果", 2.2},    {"备注", 2.6}};
        }
        paper_.landscape = true;
        begun_ = true;
    }

    void read_some(Unit& unit) {
        std::vector<RosterRow> rows;
        each_row(unit.db, batch_.roster, after_, rows_at_once, [&](const RosterRow& row) {
            if (!input_.town || row.town == *input_.town) rows.push_back(row);
        });
        for (const RosterRow& row : rows) {
            paper_.rows.push_back(input_.in_clear ? in_clear(unit, row) : masked(unit, row));
            sum_ += row.amount;
            if (!row.is_payable()) continue;
            ++payable_rows_;
            payable_ += row.amount;
        }
        after_ += rows_at_once;
    }
    std::vector<std::string> masked(Unit& unit, const RosterRow& row) {
        const RowShown shown = shown_row(row, banks_);
        return {std::to_string(row.seq), shown.name,
                name_of(unit, row.town), name_of(unit, row.village),
                shown.payee_name,        shown.bank,
                shown.account,           std::to_string(row.amount.fen()),
                shown.match_zh,          row.stopped ? "停发：" + row.stop_reason : std::string{}};
    }
    std::vector<std::string> in_clear(Unit& unit, const RosterRow& row) {
        const auto person = unpack_fields(unit.sealer.open(row.sealed, row.payee.bytes));
        std::string account;
        if (!row.account_sealed.empty())
            account =
                unpack_fields(unit.sealer.open(row.account_sealed, row.payee.bytes))[PersonalField::account];
        return {std::to_string(row.seq),
                row.payee_name,
                std::string{person[PersonalField::number]},
                std::string{person[PersonalField::mobile]},
                name_of(unit, row.town),
                name_of(unit, row.village),
                bank_name(banks_, row.bank),
                account,
                std::to_string(row.amount.fen())};
    }
    const std::string& name_of(Unit& unit, RegionCode region) {
        auto [at, fresh] = names_.try_emplace(region);
        if (fresh && region) at->second = regions::region_name(unit.db, region);
        return at->second;
    }

    void finish(Unit& unit) {
        paper_.sums.assign(paper_.columns.size(), "");
        paper_.sums[1] = "合计";
        for (std::size_t i = 0; i < paper_.columns.size(); ++i)
            if (paper_.columns[i].kind == SheetColumn::Kind::money_fen)
                paper_.sums[i] = std::to_string(sum_.fen());
        paper_.foot = {{"可发放", std::to_string(payable_rows_) + " 人，" + payable_.grouped() + " 元（" +
                                      capital_amount(payable_) + "）"}};
        paper_.signatures = {"经办人", "审核人", "分管负责人", "单位盖章"};
        PaperKind kind{"subsidies.print_roster", {"发放花名册", "Roster"}, batch_.id.text()};
        if (input_.in_clear)
            kind = {"subsidies.print_base_information",
                    {"发放基础信息表", "Base information sheet"},
                    kind.subject};
        if (input_.town) kind.subject += " " + input_.town->text();
        issued_ = register_paper(unit, kind, format(), paper_);
    }

    const Input input_;
    Batch batch_;
    std::vector<cards::Bank> banks_;
    Places places_;
    std::map<RegionCode, std::string> names_;
    Paper paper_;
    Money sum_, payable_;
    std::int64_t after_ = 0, payable_rows_ = 0;
    bool begun_ = false, drawn_ = false;
    std::optional<IssuedPaper> issued_;
};

}  // namespace

extern constinit const JobKind draw_roster_paper =
    job_kind<DrawRosterPaper>("subsidies.draw_roster_paper", {"打印名册", "Print a roster"});

}  // namespace onecard::subsidies
