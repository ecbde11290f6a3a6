// ISO 20022 as a bank reads and writes it: pain.001.001.09 in, pain.002.001.10 out.
//
//   in    Document/CstmrCdtTrfInitn: GrpHdr(MsgId, NbOfTxs, CtrlSum) and one PmtInf(PmtInfId, NbOfTxs, CtrlSum,
//         ReqdExctnDt/Dt, DbtrAcct, CdtTrfTxInf*); a transfer: PmtId(InstrId, EndToEndId), Amt/InstdAmt in CNY,
//         CdtrAgt/…/MmbId, Cdtr(Nm, Id/PrvtId/Othr/Id), CdtrAcct/Id/Othr/Id, RmtInf/Ustrd
//   out   Document/CstmrPmtStsRpt: GrpHdr, OrgnlGrpInfAndSts(OrgnlMsgId, OrgnlNbOfTxs, OrgnlCtrlSum, GrpSts,
//         StsRsnInf/AddtlInf), and in a result OrgnlPmtInfAndSts(NbOfTxsPerSts*, TxInfAndSts*) with ACSC, RJCT, PDNG,
//         or RETN for what came back

#include <array>
#include <charconv>

#include "base/xml_stream.hpp"
#include "doors/bank_sim/bank_form.hpp"

namespace onecard::bank_sim {
namespace {

/// "1200.50": two decimals always.
std::int64_t fen_of(std::string_view yuan) {
    const std::size_t point = yuan.find('.');
    if (point == std::string_view::npos || yuan.size() != point + 3) throw BadPayFile{"金额应有两位小数"};
    return must_count(std::string{yuan.substr(0, point)} + std::string{yuan.substr(point + 1)}, "金额");
}

void put_yuan(std::int64_t fen, std::string& out) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, fen / 100).ptr);
    out += {'.', static_cast<char>('0' + fen % 100 / 10), static_cast<char>('0' + fen % 10)};
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else {
            out += c;
        }
    }
    return out;
}

/// Hears the elements of a pain.001 one after the other.
class TransferHandler {
public:
    TransferHandler(bool whole_check, PayOrder& order, const SentLineVisitor& visit)
        : whole_check_{whole_check}, order_{order}, visit_{visit} {}

    bool start(std::string_view name, XmlAttributes attributes) {
        if (depth_ == 0 && (name != "Document" || !attributes["xmlns"].ends_with(":pain.001.001.09")))
            throw BadPayFile{"不是 pain.001.001.09"};
        ++depth_;
        text_.clear();
        if (name == "GrpHdr") in_header_ = true;
        if (name == "CdtTrfTxInf") {
            in_transfer_ = true;
            transfer_ = {};
        }
        if (name == "CdtrAcct" || name == "DbtrAcct") in_account_ = true;
        if (name == "InstdAmt" && attributes["Ccy"] != "CNY") throw BadPayFile{"币种不是人民币"};
        return true;
    }

    bool end(std::string_view name) {
        --depth_;
        if (name == "CdtTrfTxInf") {
            take_transfer();
            in_transfer_ = false;
        } else if (in_transfer_) {
            take_in_transfer(name);
        } else {
            take_outside(name);
        }
        if (name == "GrpHdr") in_header_ = false;
        if (name == "CdtrAcct" || name == "DbtrAcct") in_account_ = false;
        text_.clear();
        return true;
    }

    bool wants_text() const { return true; }
    void text(std::string_view piece) { text_ += piece; }

    void finish() const {
        if (payment_lines_ != order_.announced_lines || payment_fen_ != order_.announced_fen)
            throw BadPayFile{"PmtInf 与 GrpHdr 的合计不符"};
        if (order_.order_no.empty() || order_.pay_date.size() != 8) throw BadPayFile{"表头不完整"};
        must_add_up(order_);
    }

private:
    struct Transfer {
        std::string seq, line_id, account, name, cert_no, cnaps;
        std::int64_t fen = 0;
    };

    void take_outside(std::string_view name) {
        if (name == "NbOfTxs") {
            (in_header_ ? order_.announced_lines : payment_lines_) = must_count(text_, "笔数");
        } else if (name == "CtrlSum") {
            (in_header_ ? order_.announced_fen : payment_fen_) = fen_of(text_);
        } else if (name == "MsgId") {
            order_.order_no = text_;
        } else if (name == "PmtInfId" && text_ != order_.order_no) {
            throw BadPayFile{"PmtInfId 与 MsgId 不符"};
        } else if (name == "PmtMtd" && text_ != "TRF") {
            throw BadPayFile{"PmtMtd 不是 TRF"};
        } else if (name == "Dt") {
            std::erase(text_, '-');
            order_.pay_date = text_;
        } else if (name == "Id" && in_account_ && order_.payer_account.empty()) {
            order_.payer_account = text_;
        }
    }

    void take_in_transfer(std::string_view name) {
        if (name == "InstrId") transfer_.seq = text_;
        if (name == "EndToEndId") transfer_.line_id = text_;
        if (name == "InstdAmt") transfer_.fen = fen_of(text_);
        if (name == "MmbId") transfer_.cnaps = text_;
        if (name == "Nm") transfer_.name = text_;
        // The innermost Id ends first; the outer ones end with no text left.
        if (name == "Id" && !text_.empty()) (in_account_ ? transfer_.account : transfer_.cert_no) = text_;
    }

    void take_transfer() {
        const std::int64_t number = ++order_.lines;
        const auto wrong = [&](std::string_view what) {
            throw BadPayFile{"第" + std::to_string(number) + "笔：" + std::string{what}};
        };
        const Transfer& t = transfer_;
        if (t.fen <= 0) wrong("金额");
        if (whole_check_) {
            if (t.seq != std::to_string(number)) wrong("序号不连续");
            if (t.line_id.empty() || t.line_id.size() > 35) wrong("明细编号");
            if (t.account.size() < 6) wrong("账号");
            if (t.name.empty()) wrong("户名");
            if (t.cert_no.size() != 18) wrong("证件号");
            if (t.cnaps.size() != 12) wrong("行号");
        }
        order_.sum_fen += t.fen;
        visit_({.number = number, .seq = t.seq, .line_id = t.line_id, .account = t.account, .fen = t.fen});
    }

    bool whole_check_;
    PayOrder& order_;
    const SentLineVisitor& visit_;
    std::string text_;
    Transfer transfer_;
    bool in_header_ = false, in_transfer_ = false, in_account_ = false;
    int depth_ = 0;
    std::int64_t payment_lines_ = 0, payment_fen_ = 0;
};

/// "20260302090000" as ISO 8601 at +08:00.
std::string iso_moment(std::string_view moment) {
    if (moment.size() < 14) return "1970-01-01T00:00:00+08:00";
    const auto part = [&](std::size_t at, std::size_t size) { return std::string{moment.substr(at, size)}; };
    return part(0, 4) + '-' + part(4, 2) + '-' + part(6, 2) + 'T' + part(8, 2) + ':' + part(10, 2) + ':' +
           part(12, 2) + "+08:00";
}

std::string report_head(const PayOrder& order, std::string_view id, std::string_view moment,
                        std::string_view status, std::string_view reason) {
    std::string head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<Document "
        "xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt>\n<GrpHdr><MsgId>";
    head += escaped(order.order_no) + '-' + std::string{id} + "</MsgId><CreDtTm>" + iso_moment(moment) +
            "</CreDtTm></GrpHdr>\n<OrgnlGrpInfAndSts><OrgnlMsgId>" + escaped(order.order_no) +
            "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><OrgnlNbOfTxs>" +
            std::to_string(order.announced_lines) + "</OrgnlNbOfTxs><OrgnlCtrlSum>";
    put_yuan(order.announced_fen, head);
    head += "</OrgnlCtrlSum><GrpSts>" + std::string{status} + "</GrpSts>";
    if (!reason.empty()) head += "<StsRsnInf><AddtlInf>" + escaped(reason) + "</AddtlInf></StsRsnInf>";
    return head + "</OrgnlGrpInfAndSts>\n";
}

class StatusReport final : public AnswerFile {
public:
    StatusReport(const PayOrder& order, const AnswerStyle& style) : order_{order}, style_{style} {}

    void add(const SentLine& line, const Word& word) override {
        moment_ = word.moment;
        Sum& sum = sums_[status_of(word.outcome)];
        ++sum.lines;
        sum.fen += word.fen;
        const auto element = [&](std::string_view before, std::string_view text, std::string_view after) {
            body_ += before;
            body_ += text;
            body_ += after;
        };
        element("<TxInfAndSts><OrgnlInstrId>", line.seq, "</OrgnlInstrId>");
        element("<OrgnlEndToEndId>", line.line_id, "</OrgnlEndToEndId>");
        element("<TxSts>", statuses[status_of(word.outcome)], "</TxSts>");
        if (word.outcome != 'S') {
            element("<StsRsnInf><Rsn><Prtry>", word.code, "</Prtry></Rsn>");
            element("<AddtlInf>", escaped(word.text), "</AddtlInf></StsRsnInf>");
        }
        element("<AccptncDtTm>", iso_moment(word.moment), "</AccptncDtTm>");
        if (!word.serial.empty()) element("<AcctSvcrRef>", word.serial, "</AcctSvcrRef>");
        body_ += "<OrgnlTxRef><Amt><InstdAmt Ccy=\"CNY\">";
        put_yuan(word.fen, body_);
        element("</InstdAmt></Amt><CdtrAcct><Id><Othr><Id>", line.account,
                "</Id></Othr></Id></CdtrAcct></OrgnlTxRef></TxInfAndSts>\n");
    }

    void write(const std::filesystem::path& path) override {
        std::string head = report_head(order_, moment_, moment_, "PART", "");
        if (style_.with_mark) head.insert(0, "\xEF\xBB\xBF");
        head += "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + escaped(order_.order_no) + "</OrgnlPmtInfId>";
        for (std::size_t i = 0; i < sums_.size(); ++i) {
            if (sums_[i].lines == 0) continue;
            head += "<NbOfTxsPerSts><DtldNbOfTxs>" + std::to_string(sums_[i].lines) +
                    "</DtldNbOfTxs><DtldSts>" + std::string{statuses[i]} + "</DtldSts><DtldCtrlSum>";
            put_yuan(sums_[i].fen, head);
            head += "</DtldCtrlSum></NbOfTxsPerSts>";
        }
        head += '\n';
        write_bytes(path, {head, body_, "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n"});
    }

private:
    static constexpr std::string_view statuses[] = {"ACSC", "RJCT", "PDNG", "RETN"};
    static std::size_t status_of(char outcome) { return std::string_view{"SFUT"}.find(outcome); }

    struct Sum {
        std::int64_t lines = 0, fen = 0;
    };
    const PayOrder& order_;
    AnswerStyle style_;
    std::array<Sum, std::size(statuses)> sums_{};
    std::string body_, moment_;
};

class IsoForm final : public BankForm {
public:
    std::string_view extension() const override { return ".xml"; }
    bool recognises(std::string_view bytes) const override {
        if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
        return bytes.starts_with("<?xml") || bytes.starts_with("<Document");
    }

    void read(const std::filesystem::path& path, std::string_view bytes, bool whole_check, PayOrder& order,
              const SentLineVisitor& visit) const override {
        TransferHandler handler{whole_check, order, visit};
        ExpatXml<TransferHandler> xml{path.filename().string(), handler};
        try {
            constexpr std::size_t piece = 1 << 20;
            for (std::size_t at = 0; at < bytes.size(); at += piece) xml.feed(bytes.substr(at, piece));
            xml.feed({});
        } catch (const Problem& problem) { throw BadPayFile{problem.text(Language::zh)}; }
        handler.finish();
    }

    std::unique_ptr<AnswerFile> begin(const PayOrder& order, AnswerKind,
                                      const AnswerStyle& style) const override {
        return std::make_unique<StatusReport>(order, style);
    }

    void acknowledge(const std::filesystem::path& path, const PayOrder& order, bool accepted,
                     std::string_view reason) const override {
        const std::string head =
            report_head(order, "ack", order.moment(0), accepted ? "ACTC" : "RJCT", reason);
        write_bytes(path, {head, "</CstmrPmtStsRpt></Document>\n"});
    }
};

}  // namespace

const BankForm& iso_form() {
    static const IsoForm form;
    return form;
}

}  // namespace onecard::bank_sim
