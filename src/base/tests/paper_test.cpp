// Papers as another program reads them: pages, selectable text with rare characters, embedded fonts, the code.

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

#include "base/paper.hpp"
#include "base/sheet_reader.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

class PaperTest : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }
    static std::string said_by(const std::string& command) {
        std::string out;
        std::FILE* pipe = ::popen(command.c_str(), "r");
        std::array<char, 4096> block;
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;) out.append(block.data(), n);
        EXPECT_EQ(::pclose(pipe), 0) << command;
        return out;
    }
    /// How many blanks stand between two Chinese characters is the reading program's guess.
    static std::string without_blanks(std::string text) {
        std::erase(text, ' ');
        return text;
    }
    static Paper roster(int rows) {
        Paper paper{.title = "惠民惠农补贴发放花名册", .head = {{"补贴项目", "耕地地力保护补贴"}, {"期号", "2026-11"}, {"镇街", "泗河街道"}}};
        paper.columns = {{"序号", 1, SheetColumn::Kind::integer}, {"姓名", 2}, {"证件号码", 4},
                         {"补贴额（元）", 2, SheetColumn::Kind::money_fen}, {"备注", 3}};
        for (int i = 1; i <= rows; ++i)
            paper.rows.push_back({std::to_string(i), i == 2 ? "王㐂生" : "李四", "370831********0010", "12005000",
                                  i == 3 ? "户主已变更，须由镇街核实以后再行发放，本期暂停" : ""});
        paper.sums = {"", "合计", "", std::to_string(12005000LL * rows), ""};
        paper.foot = {{"合计大写", "壹拾贰万零伍拾元整"}};
        paper.signatures = {"经办人", "复核人", "负责人"};
        return paper;
    }

    const fs::path folder_ = fs::temp_directory_path() / ("onecard_paper_" + std::to_string(::getpid()));
    const std::string file_ = (folder_ / "paper.pdf").string();
};

TEST_F(PaperTest, TextCanBeSelectedAndFontsAreInside) {
    Paper paper = roster(5);
    paper.number = "OC20261122000001";
    paper.digest = std::string(64, 'a');
    paper.check_text = "/check?number=OC20261122000001&code=aaaaaaaaaaaaaaaa";
    write_pdf(file_, paper);
    const std::string text = without_blanks(said_by("pdftotext -layout " + file_ + " -"));
    for (const char* wanted : {"惠民惠农补贴发放花名册", "耕地地力保护补贴", "王㐂生", "120,050.00", "600,250.00", "经办人",
                               "OC20261122000001", "第1页", "共1页"})
        EXPECT_NE(text.find(wanted), std::string::npos) << wanted << "\n" << text;
    const std::string fonts = said_by("pdffonts " + file_ + " | tail -n +3");
    EXPECT_FALSE(fonts.empty());
    EXPECT_EQ(fonts.find(" no  "), std::string::npos) << "a font is not embedded\n" << fonts;
}

TEST_F(PaperTest, LongTablesTurnPagesAndRepeatTheirHeadings) {
    write_pdf(file_, roster(200));
    const std::string info = said_by("pdfinfo " + file_);
    const auto at = info.find("Pages:");
    ASSERT_NE(at, std::string::npos);
    const int pages = std::atoi(info.c_str() + at + 6);
    EXPECT_GT(pages, 3);
    const std::string text = without_blanks(said_by("pdftotext -layout " + file_ + " -"));
    int headings = 0;
    for (std::size_t found = 0; (found = text.find("证件号码", found)) != std::string::npos; ++found) ++headings;
    EXPECT_GE(headings, pages - 1);
    EXPECT_NE(text.find("共" + std::to_string(pages) + "页"), std::string::npos);
    EXPECT_NE(text.find("第" + std::to_string(pages) + "页"), std::string::npos);
}

TEST_F(PaperTest, OnlyTheContentCountsForTheDigest) {
    Paper paper = roster(3);
    const std::string content = content_of(paper);
    paper.number = "OC1";
    paper.mark = "补打 1";
    EXPECT_EQ(content_of(paper), content);
    paper.rows[0][3] = "12005001";
    EXPECT_NE(content_of(paper), content);
    Paper shifted = roster(1);
    shifted.rows = {{"a", "bc"}};
    const std::string before = content_of(shifted);
    shifted.rows = {{"ab", "c"}};
    EXPECT_NE(content_of(shifted), before);
}

TEST_F(PaperTest, TheSamePaperIsAWorkbookToo) {
    const fs::path book = folder_ / "paper.xlsx";
    write_workbook(book, roster(4));
    std::string all;
    read_sheet(book, SheetLimits{}, [&](const SheetRow& row) {
        for (const SheetCell& cell : row.cells) (all += cell.text) += '|';
        return true;
    });
    EXPECT_NE(all.find("惠民惠农补贴发放花名册"), std::string::npos);
    EXPECT_NE(all.find("王㐂生"), std::string::npos);
    EXPECT_NE(all.find("120050"), std::string::npos) << all;
}

TEST_F(PaperTest, AFolderThatIsNotThereIsToldAndLeavesNothing) {
    EXPECT_ANY_THROW(write_pdf(folder_ / "missing" / "paper.pdf", roster(1)));
    EXPECT_TRUE(fs::is_empty(folder_));
}

}  // namespace
}  // namespace onecard
