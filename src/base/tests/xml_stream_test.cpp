// The quick XML reader says what expat says, wherever the blocks are cut.

#include "base/xml_stream.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace onecard {
namespace {

/// Writes down what it is told; adjacent texts become one.
struct XmlLog {
    std::string text_of_all;
    bool start(std::string_view name, XmlAttributes attributes) {
        text_of_all.append("<").append(name);
        for (const auto& attribute : attributes)
            text_of_all.append(" ").append(attribute.name).append("=[").append(attribute.value).append("]");
        text_of_all += ">";
        return name != "stop";
    }
    bool end(std::string_view name) {
        text_of_all.append("</").append(name).append(">");
        return true;
    }
    static bool wants_text() { return true; }
    void text(std::string_view piece) { text_of_all += piece; }
};

/// The log, or the code of the problem.
template <template <class> class Reader>
std::string read_xml(std::string_view xml, std::size_t block) {
    XmlLog log;
    Reader<XmlLog> reader{"part", log};
    try {
        for (std::size_t at = 0; at < xml.size(); at += block) {
            const auto piece = xml.substr(at, block);
            if (!reader.feed({piece.data(), piece.size()})) return log.text_of_all + " stopped";
        }
        reader.feed({});
    } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    return log.text_of_all;
}

void expect_same(std::string_view xml) {
    const auto wanted = read_xml<ExpatXml>(xml, xml.size() + 1);
    for (std::size_t block = 1; block <= xml.size(); ++block)
        ASSERT_EQ(read_xml<QuickXml>(xml, block), wanted) << xml << " in blocks of " << block;
}

TEST(QuickXml, reads_as_expat_does) {
    expect_same("<a/>");
    expect_same(
        "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- > --><a b='1' "
        "x:c=\"&lt;&#65;&#x5F20;\n2\" >\r\n"
        "张<b  />三\r&amp;<![CDATA[<&]]&gt;\r\n]]><c d='\"'>t</c ></a>\n<?end?> <!--x-->");
    expect_same("<x:a xmlns:x=\"u\"><x:stop/>never</x:a>");
}

TEST(QuickXml, refuses_as_expat_does) {
    for (const std::string_view wrong : {"",
                                         " ",
                                         "x",
                                         "<a>",
                                         "<a></b>",
                                         "</a>",
                                         "<a/><b/>",
                                         "<a/>x",
                                         "<a b=1/>",
                                         "<a b='1' b='2'/>",
                                         "<a b='<'/>",
                                         "<a b='1'c='2'/>",
                                         "<a>&x;</a>",
                                         "<a>&amp</a>",
                                         "<a>&#0;</a>",
                                         "<a>&#xD800;</a>",
                                         "<a>\x01</a>",
                                         "<a>\xC8\xFD</a>",
                                         "<a b='\xC8'/>",
                                         "<a><![CDATA[x</a>",
                                         "<a><!-- x</a>",
                                         "<a><!x></a>",
                                         "< a/>",
                                         "<a / >",
                                         "<a",
                                         "<a b='",
                                         "<a/",
                                         "<a><",
                                         "<a><!",
                                         "<![CDATA[x]]><a/>",
                                         "<a b/>",
                                         "<a ='1'/>",
                                         "<a>\xE5\xBC</a>"}) {
        EXPECT_EQ(read_xml<ExpatXml>(wrong, 1'000), "base.sheet_damaged") << wrong;
        for (std::size_t block = 1; block <= wrong.size() + 1; ++block)
            EXPECT_EQ(read_xml<QuickXml>(wrong, block), "base.sheet_damaged")
                << wrong << " in blocks of " << block;
    }
    EXPECT_EQ(read_xml<QuickXml>("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", 7), "base.sheet_document_type");
}

TEST(QuickXml, holds_no_endless_token_and_no_endless_depth) {
    std::string deep;
    for (int i = 0; i < 65; ++i) deep += "<a>";
    EXPECT_EQ(read_xml<QuickXml>(deep, 100), "base.sheet_damaged");
    EXPECT_EQ(read_xml<QuickXml>("<a b='" + std::string(5 << 20, 'x'), 1 << 18), "base.sheet_damaged");
    EXPECT_EQ(read_xml<QuickXml>("<a><!-- " + std::string(5 << 20, 'x'), 1 << 18), "base.sheet_damaged");
    std::string many = "<a";
    for (int i = 0; i < 65; ++i) many += " b" + std::to_string(i) + "='1'";
    EXPECT_EQ(read_xml<QuickXml>(many + "/>", 100), "base.sheet_damaged");
    std::string text;
    while (text.size() < (5 << 20)) text += "张&amp;x\r\n";
    EXPECT_EQ(read_xml<QuickXml>("<a>" + text + "</a>", 1 << 18),
              read_xml<ExpatXml>("<a>" + text + "</a>", 1 << 18));
}

TEST(QuickXml, knows_what_it_cannot_read) {
    EXPECT_TRUE(is_quick_xml("<?xml version='1.0' encoding='utf-8'?><a/>"));
    EXPECT_TRUE(is_quick_xml("<a/>"));
    EXPECT_TRUE(is_quick_xml("\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>"));
    EXPECT_FALSE(is_quick_xml("<?xml version='1.0' encoding='GB2312'?><a/>"));
    EXPECT_FALSE(is_quick_xml(std::string_view{"\xFF\xFE<\0", 4}));
    EXPECT_FALSE(is_quick_xml(std::string_view{"\0<\0a", 4}));
}

/// Random sequences of tokens: what expat accepts, the quick reader tells alike, in any blocks.
RC_GTEST_PROP(QuickXml, agrees_with_expat, ()) {
    const auto token =
        rc::gen::elementOf(std::vector<std::string>{"<a>",      "</a>",       "<b x='1'>",
                                                    "</b>",     "<c/>",       "<x:d y=\"&gt;&#9;\" z='\n'/>",
                                                    "text",     " ",          "\r",
                                                    "\r\n",     "&amp;",      "&#x41;",
                                                    "张",       "<!-- c -->", "<![CDATA[ ]] ]]>",
                                                    "<?pi x?>", ">",          "'",
                                                    "]]",       "<",          "&"});
    std::string xml = "<root>";
    for (const auto& each : *rc::gen::container<std::vector<std::string>>(token)) xml += each;
    xml += "</root>";
    const auto wanted = read_xml<ExpatXml>(xml, xml.size());
    const auto block = *rc::gen::inRange<std::size_t>(1, xml.size() + 1);
    const auto quick = read_xml<QuickXml>(xml, block);
    if (wanted != "base.sheet_damaged") RC_ASSERT(quick == wanted);
    RC_CLASSIFY(wanted != "base.sheet_damaged", "well-formed");
}

/// Well-formed by making: elements in elements.
RC_GTEST_PROP(QuickXml, agrees_with_expat_on_trees, ()) {
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    std::string xml = "<r>";
    std::vector<std::string> open;
    for (const int step : steps) {
        if (step < 3 && open.size() < 40) {
            open.push_back("abc"[step] + std::string(static_cast<std::size_t>(step), 'n'));
            xml += "<" + open.back() + (step == 1 ? " r='A1' t=\"&lt;\">" : ">");
        } else if (step < 6 && !open.empty()) {
            xml += "</" + open.back() + ">";
            open.pop_back();
        } else {
            constexpr std::array pieces{"张三",     "&amp;\r",       "<v/>",
                                        "<!--&-->", "<![CDATA[<]]>", "1200.50\r\n"};
            xml += pieces[static_cast<std::size_t>(step) % pieces.size()];
        }
    }
    for (; !open.empty(); open.pop_back()) xml += "</" + open.back() + ">";
    xml += "</r>";
    const auto wanted = read_xml<ExpatXml>(xml, xml.size());
    RC_ASSERT(wanted != "base.sheet_damaged");
    RC_ASSERT(read_xml<QuickXml>(xml, *rc::gen::inRange<std::size_t>(1, xml.size() + 1)) == wanted);
}

}  // namespace
}  // namespace onecard
