// The examples of the documents are files that this program reads and writes.

#include <filesystem>
#include <fstream>

#include "business/production/archive.hpp"
#include "business/production/order_files.hpp"
#include "business/production/record_text.hpp"
#include "business/production/tests/workshop.hpp"

namespace onecard::production {
namespace {

std::string example_of_production(const std::string& name) {
    std::ifstream in{std::filesystem::path{ONECARD_SOURCE_DIR} / "docs/examples/production" / name,
                     std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

TEST(ProductionFormats, ExamplesOfTheDocumentsAreRead) {
    const std::pair<const char*, std::size_t> kinds[] = {
        {"BANK_PREOPEN", 20},     {"BANK_PREOPEN_RETURN", 10}, {"CERT_REQUEST", 4},
        {"CERT_RETURN", 7},       {"VENDOR_ORDER", 20},        {"VENDOR_RETURN", 14},
        {"KEY_REPLACE_ORDER", 5}, {"KEY_REPLACE_RETURN", 7}};
    for (const auto& [kind, columns] : kinds) {
        const Records records = read_records(example_of_production(std::string{kind} + ".txt"));
        EXPECT_EQ(records.head.kind, kind);
        ASSERT_EQ(records.lines.size(), 1U) << kind;
        EXPECT_EQ(records.lines[0].size(), columns) << kind;
    }
}

TEST(ProductionFormats, OurFilesAreWrittenLikeTheExamples) {
    FileItem one;
    one.item = {.serial = 1, .card_no = "A00000011", .box_no = 1, .box_position = "001"};
    one.snapshot = {.name = "陈小一",
                    .cert_type = "01",
                    .number = "441802199001010018",
                    .sex = "1",
                    .ethnic = "01",
                    .nationality = "CHN",
                    .birth = Date::of(1990, 1, 1).value(),
                    .cert_valid_until = Date::latest(),
                    .photo = "sm3"};
    std::string text =
        head_text({"BANK_PREOPEN", "441800261102951001", 1, Date::of(2026, 11, 2).value(), 1, "", ""});
    add_bank_line(text, one, "虚构北江银行清城支行");
    EXPECT_EQ(encoded(text, "GB18030"), example_of_production("BANK_PREOPEN.txt"));
    one.bank_card = "6210010000000000010";
    one.sign_serial = "SIGN0001";
    one.enc_serial = "ENC0001";
    text = head_text({"VENDOR_ORDER", "441800261102951001", 1, Date::of(2026, 11, 5).value(), 1, "", ""});
    add_vendor_line(text, one, {RegionCode::parse("4418").value(), "3.00", Date::of(2026, 11, 5).value(), 0},
                    "虚构北江银行清城支行");
    EXPECT_EQ(encoded(text, "GB18030"), example_of_production("VENDOR_ORDER.txt"));
}

TEST(ProductionFormats, AnArchiveComesOutAsItWentIn) {
    std::string archive;
    TarWriter tar{[&](std::string_view bytes) { archive.append(bytes); }};
    const std::string photo(700, 'p');
    tar.add("VENDOR_ORDER.txt", "text");
    tar.add("photos/000001.jpg", photo);
    tar.finish();
    std::map<std::string, std::string> seen;
    EXPECT_TRUE(each_in_tar(
        archive, [&](std::string_view name, std::string_view bytes) { seen[std::string{name}] = bytes; }));
    EXPECT_EQ(seen["VENDOR_ORDER.txt"], "text");
    EXPECT_EQ(seen["photos/000001.jpg"], photo);
    EXPECT_FALSE(each_in_tar(std::string_view{archive}.substr(0, 1000), [](auto, auto) {}));
}

}  // namespace onecard::production
