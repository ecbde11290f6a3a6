// The printed forms of projects, word for word as the annexes have them, with their blanks filled.

#include <array>
#include <cstdio>
#include <filesystem>

#include "base/sheet_reader.hpp"
#include "business/projects/tests/taicang.hpp"
#include "tests/paper_picture.hpp"

namespace onecard::projects {
namespace project_papers_test {

/// What stands on a made PDF, without blanks and line ends: where a line breaks is no matter of the form.
std::string words_on(TestHouse& house, const std::string& download) {
    const auto file = std::filesystem::path{house.installation().places().files()} / download;
    std::string out;
    std::FILE* pipe = ::popen(("pdftotext -raw '" + file.string() + "' -").c_str(), "r");
    std::array<char, 4096> block;
    for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
        out.append(block.data(), n);
    EXPECT_EQ(::pclose(pipe), 0) << file;
    std::string words;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out.compare(i, 3, "　") == 0) {
            i += 2;
            continue;
        }
        if (out[i] != ' ' && out[i] != '\n' && out[i] != '\f') words += out[i];
    }
    return words;
}
void expect_words(const std::string& page, std::initializer_list<const char*> wanted) {
    for (const char* words : wanted) EXPECT_NE(page.find(words), std::string::npos) << words << "\n" << page;
    EXPECT_EQ(page.find("整元"), std::string::npos) << "a doubled 元\n" << page;
    EXPECT_EQ(page.find("分元"), std::string::npos) << "a doubled 元\n" << page;
}
std::size_t times(const std::string& page, std::string_view words) {
    std::size_t count = 0;
    for (std::size_t at = page.find(words); at != std::string::npos; at = page.find(words, at + 1)) ++count;
    return count;
}

class ProjectPapersTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
};
ON_BOTH_DATABASES(ProjectPapersTest);

TEST_P(ProjectPapersTest, HunanAnnexTwoIsTheNoticeWithItsReceiptBelowTheCutLine) {
    HunanWorks works{house};
    works.at("2026-03-02");
    works.continue_measures();
    const std::string project = works.propose("city_pm", "130000.00");
    const std::string contract = works.contracted(project, "123456.78", "city_");
    works.accept(project, "city_");
    works.at("2026-04-08");
    const std::string notice = works
                                   .call("city", "projects.make_notice",
                                         works.notice_input("city", contract, "F1", "123456.78"))["notices"]
                                   .at(0)["notice"]
                                   .text();
    const Node made = works.call("city", "projects.print_payment_notice", Node::of({{"notice", notice}}));
    const std::string page = words_on(house, made["download"].text());
    expect_words(page, {"付款通知编号：湘社卡付〔2026〕0001号", "湖南省社会保障卡建设项目付款通知",
                        "虚构湘江银行湖南省分行：",
                        "根据《湖南省人力资源和社会保障厅中国人民银行长沙中心支行关于印发〈湖南省社会保障卡建"
                        "设资金管理办法〉"
                        "〈湖南省社会保障卡建设项目管理办法〉的通知》（湘人社发〔2019〕71号）有关规定，由虚构"
                        "湘卡科技有限公司承建的"
                        "社会保障卡管理系统升级，经长沙市人社局信息化领导小组办公室验收，符合《社会保障卡管理"
                        "系统升级合同》相关条款要求，"
                        "请按发票金额，将人民币共计壹拾贰万叁仟肆佰伍拾陆元柒角捌分（¥123,456."
                        "78）支付到（虚构湘卡科技有限公司、"
                        "虚构湘江银行长沙五一支行、43050188880000000123）。",
                        "长沙市社会保障卡服务中心（章）", "2026年4月8日",
                        "湖南省社会保障卡建设项目付款通知回执", "长沙市社会保障卡服务中心：",
                        "你中心付款通知编号湘社卡付〔2026〕0001号，由虚构湘卡科技有限公司承建的社会保障卡管理"
                        "系统升级，共计人民币"
                        "壹拾贰万叁仟肆佰伍拾陆元柒角捌分（¥123,456."
                        "78）已由虚构湘江银行湖南省分行付款至（虚构湘卡科技有限公司、",
                        "附：银行转账回执"});
    EXPECT_LT(page.find("（章）"), page.find("回执")) << "the receipt stands below";
    expect_picture("hunan-annex-2", house, made["download"].text());
    const Node to_province = works.call("city", "projects.print_payment_notice",
                                        Node::of({{"notice", notice}, {"receipt_to", "PROVINCE"}}));
    expect_words(words_on(house, to_province["download"].text()), {"湖南省社会保障卡服务中心："});
    EXPECT_EQ(
        works.call("city", "projects.print_payment_notice", Node::of({{"notice", notice}}))["copy"].number(),
        2)
        << "a reprint says so";
    EXPECT_EQ(works.told("builder", "projects.print_payment_notice", Node::of({{"notice", notice}})),
              "engine.not_permitted");
    EXPECT_EQ(works.told("bank", "projects.print_payment_notice", Node::of({{"notice", notice}})),
              "projects.notice_not_found");

    const Node sheet = works.call("city", "projects.print_payment_notice",
                                  Node::of({{"notice", notice}, {"format", "xlsx"}}));
    const auto file = std::filesystem::path{house.installation().places().files()} / sheet["download"].text();
    EXPECT_TRUE(std::filesystem::file_size(file) > 1000);
}

TEST_P(ProjectPapersTest, TheOpinionsOfHunanCarryWhatWasSaidAndDecided) {
    HunanWorks works{house};
    const std::string project = works.propose("pm", "250000.00");
    works.initiate(project);
    const auto page_of = [&](const std::string& kind) {
        const std::string download = works
                                         .call("pm", "projects.print_opinion",
                                               Node::of({{"project", project}, {"kind", kind}}))["download"]
                                         .text();
        expect_picture("hunan-opinion-" + kind, house, download);
        return words_on(house, download);
    };
    expect_words(page_of("feasibility"), {"湖南省社会保障卡项目可行性论证意见", "专家五人", "可行",
                                          "湖南省人社厅信息化领导小组办公室", "430000-2024-0001"});
    expect_words(page_of("decision"), {"立项意见", "同意立项", "人民币贰拾伍万元整"});
    EXPECT_EQ(works.told("pm", "projects.print_opinion",
                         Node::of({{"project", project}, {"kind", "budget_review"}})),
              "projects.step_not_now");
    works.finish_scheme(project);
    works.attach("office", project, "budget_review_report");
    works.call("office", "projects.record_budget_review",
               Node::of({{"project", project},
                         {"agency", "虚构评审咨询有限公司"},
                         {"chosen_by", "询价"},
                         {"reviewed", "240000.00"},
                         {"content", "核减一万元"}}));
    expect_words(page_of("budget_review"), {"预算评审意见", "虚构评审咨询有限公司", "询价", "核减一万元"});
    works.start_procurement(project);
    works.award(project, "200000.00");
    works.sign(project, "200000.00");
    works.accept(project, "", "PASS_WITH_ISSUES");
    const std::string accepted =
        works.call("office", "projects.print_acceptance", Node::of({{"project", project}}))["download"]
            .text();
    expect_picture("hunan-acceptance", house, accepted);
    expect_words(words_on(house, accepted), {"湖南省社会保障卡建设项目验收意见", "验收合格，有待整改",
                                             "补齐两份文档", "李主任", "虚构湘卡科技有限公司"});
}

TEST_P(ProjectPapersTest, TaicangAnnexTwoComesInThreeCopiesAndAnnexThreeNamesTheContractOfThree) {
    TaicangWorks works{house};
    const std::string project = works.declare();
    const std::string contract = works.contracted(project);
    works.accept(project);
    const std::string download =
        works.call("dept", "projects.print_acceptance", Node::of({{"project", project}}))["download"].text();
    expect_picture("taicang-annex-2", house, download);
    const std::string report = words_on(house, download);
    expect_words(report, {"太仓市社会保障卡居民服务“一卡通”项目竣工验收报告",
                          "项目名称",
                          "图书馆读者证搭载社会保障卡",
                          "建设单位",
                          "虚构娄东信息技术有限公司",
                          "开工日期",
                          "项目金额",
                          "1,000,000.00元",
                          "竣工日期",
                          "验收意见",
                          "功能符合合同要求，同意通过验收",
                          "业务主管单位",
                          "业务负责人（签字）：签字人dept",
                          "市综指中心（大数据管理中心）",
                          "验收人员（签字）：签字人data",
                          "市人社局",
                          "此表一式三份：业务主管单位、市综指中心（大数据管理中心）、市人社局各一份。",
                          "第1份业务主管单位存",
                          "第2份市综指中心（大数据管理中心）存",
                          "第3份市人社局存"});
    EXPECT_EQ(times(report, "竣工验收报告"), 3U);
    EXPECT_EQ(times(report, "（盖章）"), 9U);
    const std::string review =
        works
            .call("data", "projects.print_opinion",
                  Node::of({{"project", project}, {"kind", "feasibility"}}))["download"]
            .text();
    expect_picture("taicang-review", house, review);
    expect_words(words_on(house, review),
                 {"太仓市社会保障卡项目评审报告", "太仓市综指中心（大数据管理中心）", "建议实施"});

    const std::string notice = works
                                   .call("bureau", "projects.make_notice",
                                         works.notice_input("bureau", contract, "F1", "300000.00"))["notices"]
                                   .at(0)["notice"]
                                   .text();
    const std::string printed =
        works.call("bureau", "projects.print_payment_notice", Node::of({{"notice", notice}}))["download"]
            .text();
    expect_picture("taicang-annex-3", house, printed);
    const std::string page = words_on(house, printed);
    expect_words(
        page,
        {"太仓市社会保障卡居民服务“一卡通”付款通知书", "虚构娄江银行太仓分行：",
         "我局与虚构娄东信息技术有限公司、贵行于2026年1月6日签订的《读者证搭载社会保障卡项目》三方合同"
         "（采购编号：TCCG-2026-"
         "003），现通知贵行从太仓市社会保障卡居民服务“一卡通”合作金融资金中列支该合同费用，"
         "应支付：人民币300,000."
         "00元（大写）叁拾万元整。（该合同总价款人民币：柒拾万零壹拾元整）。请贵行在规定时间内予以支付。",
         "太仓市人力资源和社会保障局", "日期：2026年1月6日"});
    EXPECT_EQ(page.find("公司公司"), std::string::npos);
}

}  // namespace project_papers_test
}  // namespace onecard::projects
