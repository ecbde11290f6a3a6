// Draws a paper as PDF by Pango and Cairo, its code by libqrencode.
//
// Text that surely fits its cell on one line is not measured: a roster of 30,000 rows has 300,000 cells.

#include <cairo-pdf.h>
#include <cairomm/cairomm.h>
#include <fmt/format.h>
#include <pangomm.h>
#include <pangomm/init.h>
#include <qrencode.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <mutex>

#include "base/money.hpp"
#include "base/paper.hpp"
#include "base/sheet_problems.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

constexpr double short_side = 595.28, long_side = 841.89;  // A4 in points
constexpr double margin = 42, gap = 4, line_height = 13;
constexpr double form_size = 11.5, form_gap = 7, cut_height = 30;
constexpr double title_size = 16, text_size = 10, cell_size = 8.5, small_size = 8;
constexpr double code_side = 62;
// The first of these that the machine has; rare names need the large one.
constexpr const char* fonts =
    "Noto Sans CJK SC, Noto Sans SC, Droid Sans Fallback, WenQuanYi Micro Hei, sans-serif";

enum class Side { left, center, right };

/// A bound on the width of a text on one line, in points: no letter is wider than this.
double widest(std::string_view text, double size) {
    double ems = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '\n') return 1e9;
        if (byte < 0x80)
            ems += byte == 'W' || byte == 'M' || byte == '@' ? 1.0 : 0.72;
        else if (byte >= 0xC0)
            ems += 1.0;
    }
    return ems * size;
}

std::string shown(const std::string& cell, SheetColumn::Kind kind) {
    if (kind != SheetColumn::Kind::money_fen || cell.empty()) return cell;
    std::int64_t fen = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), fen);
    return error == std::errc{} && end == cell.data() + cell.size() ? Money::of_fen(fen).grouped() : cell;
}

class Pen {
public:
    Pen(const std::string& path, bool landscape)
        : width_{landscape ? long_side : short_side},
          height_{landscape ? short_side : long_side},
          surface_{Cairo::PdfSurface::create(path, width_, height_)},
          context_{Cairo::Context::create(surface_)},
          layout_{Pango::Layout::create(context_)} {
        layout_->set_wrap(Pango::WrapMode::WORD_CHAR);
    }

    double width() const { return width_; }
    double height() const { return height_; }
    Cairo::RefPtr<Cairo::Context> context() { return context_; }

    void name(const std::string& title) {
        cairo_pdf_surface_set_metadata(surface_->cobj(), CAIRO_PDF_METADATA_TITLE, title.c_str());
        cairo_pdf_surface_set_metadata(surface_->cobj(), CAIRO_PDF_METADATA_CREATOR, "OneCard");
    }
    /// The height that a text takes within a width.
    double measure(const std::string& text, double size, double within, bool bold = false) {
        if (widest(text, size) <= within) return size * 1.4;
        set(text, size, within, Side::left, bold);
        return std::max(size * 1.4, layout_->get_logical_extents().get_height() / double{Pango::SCALE});
    }
    void write(const std::string& text, double x, double y, double within, double size,
               Side side = Side::left, bool bold = false) {
        if (text.empty()) return;
        set(text, size, within, side, bold);
        context_->set_source_rgb(0, 0, 0);
        context_->move_to(x, y);
        layout_->show_in_cairo_context(context_);
    }
    void shade(double x, double y, double width, double height) {
        context_->set_source_rgb(0.93, 0.94, 0.96);
        context_->rectangle(x, y, width, height);
        context_->fill();
    }
    void line(double x1, double y1, double x2, double y2) {
        context_->set_source_rgb(0.35, 0.35, 0.35);
        context_->set_line_width(0.5);
        context_->move_to(x1, y1);
        context_->line_to(x2, y2);
        context_->stroke();
    }
    void dashes(double x1, double x2, double y) {
        const std::vector<double> pattern{4.0, 3.0};
        context_->set_dash(pattern, 0);
        line(x1, y, x2, y);
        context_->unset_dash();
    }
    void code(const std::string& text, double x, double y, double side) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
            QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free};
        if (!code) throw Problem{sheet_cannot_write}.with("QR").with(text);
        const double module = side / code->width;
        context_->set_source_rgb(0, 0, 0);
        for (int row = 0; row < code->width; ++row)
            for (int column = 0; column < code->width; ++column)
                if ((code->data[row * code->width + column] & 1) != 0)
                    context_->rectangle(x + column * module, y + row * module, module, module);
        context_->fill();
    }
    void next_page() { context_->show_page(); }
    void finish(const fs::path& path) {
        surface_->finish();
        if (cairo_surface_status(surface_->cobj()) != CAIRO_STATUS_SUCCESS)
            throw Problem{sheet_cannot_write}
                .with(path.string())
                .with(cairo_status_to_string(cairo_surface_status(surface_->cobj())));
    }

private:
    void set(const std::string& text, double size, double within, Side side, bool bold) {
        if (size != size_ || bold != bold_) {
            Pango::FontDescription font{fonts};
            font.set_absolute_size(size * Pango::SCALE);
            if (bold) font.set_weight(Pango::Weight::BOLD);
            layout_->set_font_description(font);
            size_ = size;
            bold_ = bold;
        }
        layout_->set_width(static_cast<int>(within * Pango::SCALE));
        layout_->set_alignment(side == Side::left     ? Pango::Alignment::LEFT
                               : side == Side::center ? Pango::Alignment::CENTER
                                                      : Pango::Alignment::RIGHT);
        layout_->set_text(text);
    }

    double width_, height_;
    Cairo::RefPtr<Cairo::PdfSurface> surface_;
    Cairo::RefPtr<Cairo::Context> context_;
    Glib::RefPtr<Pango::Layout> layout_;
    double size_ = 0;
    bool bold_ = false;
};

class Drawing {
public:
    Drawing(const Paper& paper, const std::string& path) : paper_{paper}, pen_{path, paper.landscape} {
        double shares = 0;
        for (const PaperColumn& column : paper.columns) shares += column.width;
        double x = margin;
        for (const PaperColumn& column : paper.columns) {
            edges_.push_back(x);
            x += inner() * column.width / shares;
        }
        edges_.push_back(pen_.width() - margin);
        for (const auto& row : paper.rows) heights_.push_back(height_of(row, false));
        pages_ = count_pages() * std::max(1, static_cast<int>(paper.copies.size()));
        pen_.name(paper.title);
    }

    void draw(const fs::path& path) {
        if (paper_.copies.empty()) draw_copy();
        for (copy_ = 0; copy_ < paper_.copies.size(); ++copy_) draw_copy();
        pen_.finish(path);
    }

private:
    void draw_copy() {
        begin_page();
        y_ += draw_head();
        draw_parts(paper_.parts);
        if (!paper_.columns.empty()) {
            draw_headings();
            for (std::size_t i = 0; i < paper_.rows.size(); ++i) {
                if (y_ + heights_[i] > bottom()) turn_page();
                draw_row(paper_.rows[i], heights_[i], false);
            }
            if (!paper_.sums.empty()) {
                const double height = height_of(paper_.sums, true);
                if (y_ + height > bottom()) turn_page();
                draw_row(paper_.sums, height, true);
            }
        }
        draw_parts(paper_.below);
        if (y_ + foot_height() > bottom()) turn_page(false);
        draw_foot();
        pen_.next_page();
    }
    void draw_parts(const std::vector<PaperPart>& parts) {
        for (const PaperPart& part : parts) {
            const double height = part_height(part);
            if (y_ + height > bottom()) turn_page(false);
            draw_part(part, height);
            y_ += height;
        }
    }

    double inner() const { return pen_.width() - 2 * margin; }
    double bottom() const { return pen_.height() - margin - line_height; }
    /// Where there is a code, the head leaves room for it at the right.
    double head_width() const { return inner() - (paper_.check_text.empty() ? 0 : code_side + 10); }

    /// A title that is too long for its line by little is written smaller rather than broken.
    double fitting_title_size() {
        for (double size = title_size; size >= title_size * 0.85; size -= 0.5)
            if (pen_.measure(paper_.title, size, head_width(), true) <
                1.5 * pen_.measure("一", size, head_width(), true))
                return size;
        return title_size;
    }
    double title_height() {
        return pen_.measure(paper_.title, fitting_title_size(), head_width(), true) + 6;
    }
    double over_title_height() const { return paper_.over_title.empty() ? 0 : line_height + 6; }
    double head_height() {
        double height = over_title_height() + title_height() + (paper_.number.empty() ? 0 : line_height);
        for (std::size_t i = 0; i < paper_.head.size(); i += 2) height += field_height(i);
        return std::max(height, paper_.check_text.empty() ? 0 : code_side + line_height) + 6;
    }
    double field_height(std::size_t from) {
        double height = line_height;
        for (std::size_t i = from; i < std::min(from + 2, paper_.head.size()); ++i)
            height =
                std::max(height, pen_.measure(spoken(paper_.head[i]), text_size, head_width() / 2 - 8) + 2);
        return height;
    }
    double foot_height() {
        double height = 8;
        for (const auto& field : paper_.foot) height += pen_.measure(spoken(field), text_size, inner()) + 3;
        return height + (paper_.signatures.empty() ? 0 : 40);
    }
    /// Of the words around the content, those in the paper's language.
    std::string in(std::string_view zh, std::string_view en) const {
        return std::string{paper_.in_english ? en : zh};
    }
    std::string spoken(const Paper::Field& field) const {
        return field.first.empty() ? field.second : field.first + in("：", ": ") + field.second;
    }

    static Side side_of(PaperPart::Side side) {
        return side == PaperPart::Side::left     ? Side::left
               : side == PaperPart::Side::center ? Side::center
                                                 : Side::right;
    }
    static std::string text_of(const PaperPart& part) {
        return part.indented ? "　　" + part.text : part.text;
    }
    double box_width(const PaperPart& part, const PaperPart::Box& box) const {
        double shares = 0;
        for (const PaperPart::Box& one : part.boxes) shares += one.width;
        return inner() * box.width / shares;
    }
    double part_height(const PaperPart& part) {
        switch (part.kind) {
            case PaperPart::Kind::cut: return cut_height;
            case PaperPart::Kind::heading:
                return pen_.measure(part.text, title_size, inner(), true) + 2 * form_gap;
            case PaperPart::Kind::paragraph:
                return pen_.measure(text_of(part), form_size, inner()) + form_gap;
            case PaperPart::Kind::boxes: break;
        }
        double height = std::max(part.height, form_size * 1.4);
        for (const PaperPart::Box& box : part.boxes)
            height = std::max(height, pen_.measure(box.text, form_size, box_width(part, box) - 2 * gap));
        return height + 2 * gap;
    }
    void draw_part(const PaperPart& part, double height) {
        switch (part.kind) {
            case PaperPart::Kind::cut: pen_.dashes(margin, pen_.width() - margin, y_ + height / 2); return;
            case PaperPart::Kind::heading:
                pen_.write(part.text, margin, y_ + form_gap, inner(), title_size, Side::center, true);
                return;
            case PaperPart::Kind::paragraph:
                pen_.write(text_of(part), margin, y_, inner(), form_size, side_of(part.side));
                return;
            case PaperPart::Kind::boxes: break;
        }
        double x = margin;
        pen_.line(x, y_, x, y_ + height);
        for (const PaperPart::Box& box : part.boxes) {
            const double width = box_width(part, box);
            const double taken = pen_.measure(box.text, form_size, width - 2 * gap);
            // A label stands in the middle of its box, what is written in a high one begins at its top.
            const bool in_the_middle = box.side == PaperPart::Side::center || height < 3 * form_size * 1.4;
            const double down = in_the_middle ? (height - taken) / 2 : gap;
            pen_.write(box.text, x + gap, y_ + down, width - 2 * gap, form_size, side_of(box.side));
            x += width;
            pen_.line(x, y_, x, y_ + height);
        }
        pen_.line(margin, y_, x, y_);
        pen_.line(margin, y_ + height, x, y_ + height);
    }

    double cell_width(std::size_t column) const { return edges_[column + 1] - edges_[column] - 2 * gap; }
    double height_of(const std::vector<std::string>& row, bool bold) {
        double height = cell_size * 1.4;
        for (std::size_t i = 0; i < std::min(row.size(), paper_.columns.size()); ++i)
            height = std::max(
                height, pen_.measure(shown(row[i], paper_.columns[i].kind), cell_size, cell_width(i), bold));
        return height + 5;
    }
    double headings_height() {
        double height = cell_size * 1.4;
        for (std::size_t i = 0; i < paper_.columns.size(); ++i)
            height =
                std::max(height, pen_.measure(paper_.columns[i].heading, cell_size, cell_width(i), true));
        return height + 6;
    }

    /// As draw() will turn them.
    int count_pages() {
        int pages = 1;
        double y = margin + head_height();
        const auto place = [&](double height, bool table) {
            if (y + height > bottom()) {
                ++pages;
                y = margin + (table ? headings_height() : 0);
            }
            y += height;
        };
        for (const PaperPart& part : paper_.parts) place(part_height(part), false);
        if (!paper_.columns.empty()) y += headings_height();
        for (const double height : heights_) place(height, true);
        if (!paper_.sums.empty()) place(height_of(paper_.sums, true), true);
        for (const PaperPart& part : paper_.below) place(part_height(part), false);
        place(foot_height(), false);
        return pages;
    }

    void begin_page() {
        ++page_;
        y_ = margin;
        std::string left = paper_.number.empty() ? std::string{} : in("编号 ", "No. ") + paper_.number;
        if (!paper_.digest.empty()) left += in("　校验码 ", "  Check code ") + paper_.digest.substr(0, 16);
        const double y = pen_.height() - margin;
        if (copy_ < paper_.copies.size())
            left += fmt::format(fmt::runtime(in("　第 {} 份　{}存", "  Copy {}, for {}")), copy_ + 1,
                                paper_.copies[copy_]);
        pen_.write(left, margin, y, inner() * 0.85, small_size);
        pen_.write(fmt::format(fmt::runtime(in("第 {} 页　共 {} 页", "Page {} of {}")), page_, pages_),
                   margin, y, inner(), small_size, Side::right);
    }
    void turn_page(bool table = true) {
        pen_.next_page();
        begin_page();
        if (table) draw_headings();
    }
    double draw_head() {
        double y = y_;
        pen_.write(paper_.over_title, margin, y, head_width(), text_size, Side::right);
        y += over_title_height();
        pen_.write(paper_.title, margin, y, head_width(), fitting_title_size(), Side::center, true);
        y += title_height();
        if (!paper_.number.empty()) {
            const std::string mark = paper_.mark.empty() ? "" : "　【" + paper_.mark + "】";
            pen_.write(in("编号：", "No. ") + paper_.number + mark, margin, y, head_width(), small_size,
                       Side::center);
            y += line_height;
        }
        for (std::size_t i = 0; i < paper_.head.size(); i += 2) {
            const double half = head_width() / 2;
            pen_.write(spoken(paper_.head[i]), margin, y, half - 8, text_size);
            if (i + 1 < paper_.head.size())
                pen_.write(spoken(paper_.head[i + 1]), margin + half, y, half - 8, text_size);
            y += field_height(i);
        }
        if (!paper_.check_text.empty()) {
            const double x = pen_.width() - margin - code_side;
            pen_.code(paper_.check_text, x, y_, code_side);
            pen_.write(in("扫码核验", "Scan to check"), x, y_ + code_side + 1, code_side, small_size - 1,
                       Side::center);
        }
        return head_height();
    }
    void draw_headings() {
        const double height = headings_height();
        pen_.shade(margin, y_, inner(), height);
        for (std::size_t i = 0; i < paper_.columns.size(); ++i)
            pen_.write(paper_.columns[i].heading, edges_[i] + gap, y_ + 3, cell_width(i), cell_size,
                       Side::center, true);
        rule(height);
        y_ += height;
    }
    void draw_row(const std::vector<std::string>& row, double height, bool bold) {
        for (std::size_t i = 0; i < std::min(row.size(), paper_.columns.size()); ++i) {
            const auto kind = paper_.columns[i].kind;
            const bool number = kind == SheetColumn::Kind::money_fen || kind == SheetColumn::Kind::integer;
            pen_.write(shown(row[i], kind), edges_[i] + gap, y_ + 2.5, cell_width(i), cell_size,
                       number ? Side::right : Side::left, bold);
        }
        rule(height);
        y_ += height;
    }
    /// The frame around a row that begins at y_.
    void rule(double height) {
        for (const double x : edges_) pen_.line(x, y_, x, y_ + height);
        pen_.line(margin, y_, pen_.width() - margin, y_);
        pen_.line(margin, y_ + height, pen_.width() - margin, y_ + height);
    }
    void draw_foot() {
        y_ += 8;
        for (const auto& field : paper_.foot) {
            pen_.write(spoken(field), margin, y_, inner(), text_size);
            y_ += pen_.measure(spoken(field), text_size, inner()) + 3;
        }
        if (paper_.signatures.empty()) return;
        y_ += 18;
        const double share = inner() / static_cast<double>(paper_.signatures.size());
        for (std::size_t i = 0; i < paper_.signatures.size(); ++i) {
            const double x = margin + share * static_cast<double>(i);
            const std::string label = paper_.signatures[i] + "：";
            const double taken = std::min(widest(label, text_size) + 4, share * 0.7);
            pen_.write(label, x, y_, taken, text_size);
            pen_.line(x + taken, y_ + line_height, x + share - 12, y_ + line_height);
        }
    }

    const Paper& paper_;
    Pen pen_;
    std::vector<double> edges_, heights_;
    double y_ = 0;
    int page_ = 0, pages_ = 0;
    std::size_t copy_ = 0;  ///< beyond the last where there is one copy only
};

}  // namespace

void write_pdf(const fs::path& path, const Paper& paper) {
    static std::once_flag begun;
    std::call_once(begun, [] { Pango::init(); });
    // Fontconfig and Pango's font map are shared by all; one paper at a time costs little, a race much.
    static std::mutex one_at_a_time;
    const std::scoped_lock lock{one_at_a_time};
    const fs::path beside = path.string() + ".part";
    try {
        Drawing{paper, beside.string()}.draw(path);
        fs::rename(beside, path);
    } catch (...) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        throw;
    }
}

}  // namespace onecard
