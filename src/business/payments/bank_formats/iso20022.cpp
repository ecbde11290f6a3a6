// ISO 20022: the order as pain.001.001.09, the answer as pain.002.001.10, both in UTF-8.
//
//   out:   Document/CstmrCdtTrfInitn
//            GrpHdr   MsgId order  CreDtTm  NbOfTxs  CtrlSum  InitgPty/Nm payer
//            PmtInf   PmtInfId order  PmtMtd TRF  BtchBookg  NbOfTxs  CtrlSum  ReqdExctnDt/Dt  Dbtr  DbtrAcct  DbtrAgt
//              CdtTrfTxInf*  PmtId/InstrId seq  PmtId/EndToEndId line-id  Amt/InstdAmt CNY
//                            CdtrAgt (CNAPS)  Cdtr/Nm, /Id/PrvtId/Othr (NIDN: identity number), /CtctDtls/MobNb
//                            CdtrAcct/Id/Othr/Id  RmtInf/Ustrd summary
//   in:    Document/CstmrPmtStsRpt
//            OrgnlGrpInfAndSts   OrgnlMsgId order  OrgnlNbOfTxs  OrgnlCtrlSum  GrpSts  StsRsnInf/AddtlInf
//            OrgnlPmtInfAndSts*  NbOfTxsPerSts*(DtldNbOfTxs, DtldSts, DtldCtrlSum)
//              TxInfAndSts*      OrgnlEndToEndId line-id  TxSts  StsRsnInf(Rsn/Prtry or Rsn/Cd F01…, AddtlInf)
//                                AcctSvcrRef serial  AccptncDtTm  OrgnlTxRef(Amt/InstdAmt, CdtrAcct/Id/Othr/Id)
//   without any TxInfAndSts the report is an acknowledgement: ACTC ACCP ACWC accept, RJCT rejects
//   TxSts:  ACSC ACCC paid;  RJCT not paid;  PDNG ACSP ACTC ACCP RCVD unknown;  RETN (ours) came back after success
//   the sums of NbOfTxsPerSts must be there and fit the transactions, else nothing is taken
// Refunds may also come in the platform's text format; camt.054 is not read. A document type is refused.

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <fstream>

#include "base/output_file.hpp"
#include "base/xml_stream.hpp"
#include "business/payments/bank_formats/bank_format.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {
namespace {

void put_escaped(std::string_view text, std::string& out) {
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            default: out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
}
std::string escaped(std::string_view text) {
    std::string out;
    put_escaped(text, out);
    return out;
}

void put_amount(Money amount, std::string& out) {
    char digits[24];
    const std::int64_t fen = amount.fen();
    out.append(digits, std::to_chars(digits, digits + sizeof digits, fen / 100).ptr);
    out += '.';
    out += static_cast<char>('0' + fen % 100 / 10);
    out += static_cast<char>('0' + fen % 10);
}

class TransferWriter final : public PayFileWriter {
public:
    TransferWriter(const std::filesystem::path& place, const PayHeader& h) : file_{place} {
        const std::string agent = "<FinInstnId><ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId><MmbId>" +
                                  h.cnaps + "</MmbId></ClrSysMmbId></FinInstnId>";
        file_.write(fmt::format(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn>\n"
            "<GrpHdr><MsgId>{0}</MsgId><CreDtTm>{1}</CreDtTm><NbOfTxs>{2}</NbOfTxs><CtrlSum>{3}</CtrlSum>"
            "<InitgPty><Nm>{4}</Nm></InitgPty></GrpHdr>\n"
            "<PmtInf><PmtInfId>{0}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg><NbOfTxs>{2}</"
            "NbOfTxs>"
            "<CtrlSum>{3}</CtrlSum><ReqdExctnDt><Dt>{5}</Dt></ReqdExctnDt><Dbtr><Nm>{4}</Nm></Dbtr>"
            "<DbtrAcct><Id><Othr><Id>{6}</Id></Othr></Id></DbtrAcct><DbtrAgt>{7}</DbtrAgt>\n",
            h.order_no, h.made_at.text(), h.lines, h.amount.text(), escaped(h.payer_name), h.pay_day.text(),
            h.payer_account, agent));
        before_name_ = "</InstdAmt></Amt><CdtrAgt>" + agent + "</CdtrAgt><Cdtr><Nm>";
        after_account_ = "</Id></Othr></Id></CdtrAcct><RmtInf><Ustrd>" +
                         escaped(h.batch_no + ' ' + h.item_code + ' ' + h.short_name) +
                         "</Ustrd></RmtInf></CdtTrfTxInf>\n";
    }

    void format(const PayLine& line, std::string& piece, std::vector<PayNote>& notes) const override {
        fmt::format_to(std::back_inserter(piece),
                       "<CdtTrfTxInf><PmtId><InstrId>{}</InstrId><EndToEndId>{}</EndToEndId></PmtId>"
                       "<Amt><InstdAmt Ccy=\"CNY\">",
                       line.seq, line.line_id);
        put_amount(line.amount, piece);
        piece += before_name_;
        std::string name;
        put_name(line.name, TextEncoding::utf8, line.seq, name, notes);
        put_escaped(name, piece);
        piece += "</Nm><Id><PrvtId><Othr><Id>";
        piece += line.cert_no;
        piece += "</Id><SchmeNm><Cd>NIDN</Cd></SchmeNm></Othr></PrvtId></Id>";
        if (!line.mobile.empty()) {
            piece += "<CtctDtls><MobNb>+86-";
            piece += line.mobile;
            piece += "</MobNb></CtctDtls>";
        }
        piece += "</Cdtr><CdtrAcct><Id><Othr><Id>";
        piece += line.account;
        piece += after_account_;
    }

    void append(std::string_view piece) override { file_.write(piece); }

    void finish() override {
        file_.write("</PmtInf></CstmrCdtTrfInitn></Document>\n");
        file_.keep();
    }

private:
    OutputFile file_;
    std::string before_name_, after_account_;
};

/// Collects the texts of the elements it knows; a path is judged by the element and the one it stands in.
class StatusHandler {
public:
    explicit StatusHandler(const AnswerVisitor& visit) : visit_{visit} {}

    bool start(std::string_view name, XmlAttributes attributes) {
        if (path_.empty() && name != "Document") throw Problem{answer_of_unknown_format};
        path_.emplace_back(name);
        text_.clear();
        if (path_.size() == 2 && name != "CstmrPmtStsRpt") throw Problem{answer_of_unknown_format};
        if (name == "TxInfAndSts") {
            transaction_ = {};
            in_transaction_ = true;
        }
        if (name == "InstdAmt") currency_ = attributes["Ccy"];
        return true;
    }

    bool end(std::string_view name) {
        const std::string_view parent =
            path_.size() > 1 ? std::string_view{path_[path_.size() - 2]} : std::string_view{};
        if (in_transaction_) take_in_transaction(name, parent);
        else take_outside(name);
        path_.pop_back();
        text_.clear();
        return true;
    }

    bool wants_text() const { return !path_.empty(); }
    void text(std::string_view piece) {
        if (text_.size() + piece.size() > 4096)
            throw Problem{answer_unreadable}.with(std::to_string(number_)).with("过长 too long");
        text_ += piece;
    }

    AnswerFacts finish() {
        if (facts_.lines == 0 && !group_status_.empty()) {
            facts_.kind = AnswerFacts::Kind::ack;
            facts_.accepted = group_status_ == "ACTC" || group_status_ == "ACCP" || group_status_ == "ACWC";
            if (!facts_.accepted && group_status_ != "RJCT")
                throw Problem{answer_unreadable}.with("1").with("GrpSts " + group_status_);
            facts_.announced_lines = original_lines_;
            facts_.announced_amount = original_sum_;
            return facts_;
        }
        if (!has_sums_) throw Problem{answer_without_header};
        if (facts_.lines != facts_.announced_lines || facts_.amount != facts_.announced_amount)
            throw Problem{answer_truncated}
                .with(std::to_string(facts_.announced_lines))
                .with(facts_.announced_amount.text())
                .with(std::to_string(facts_.lines))
                .with(facts_.amount.text());
        if (facts_.lines > 0 && refunds_ == facts_.lines) facts_.kind = AnswerFacts::Kind::refund;
        return facts_;
    }

private:
    struct Transaction {
        std::string id, status, code, text, serial, account, time;
        std::optional<Money> amount;
    };

    [[noreturn]] void unreadable(std::string_view what) const {
        throw Problem{answer_unreadable}.with(std::to_string(number_ + 1)).with(std::string{what});
    }
    std::int64_t number() const {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
        if (error != std::errc{} || end != text_.data() + text_.size() || value < 0) unreadable(path_.back());
        return value;
    }
    Money money() const {
        const auto value = Money::parse(text_);
        if (!value) unreadable(path_.back());
        return *value;
    }

    void take_outside(std::string_view name) {
        if (name == "OrgnlMsgId") facts_.order_no = text_;
        else if (name == "OrgnlNbOfTxs") original_lines_ = number();
        else if (name == "OrgnlCtrlSum") original_sum_ = money();
        else if (name == "GrpSts") group_status_ = text_;
        else if (name == "AddtlInf") facts_.reason = text_;
        else if (name == "DtldNbOfTxs") {
            has_sums_ = true;
            if (__builtin_add_overflow(facts_.announced_lines, number(), &facts_.announced_lines))
                unreadable(name);
        } else if (name == "DtldCtrlSum") {
            facts_.announced_amount = sum(facts_.announced_amount, money());
        }
    }

    void take_in_transaction(std::string_view name, std::string_view parent) {
        Transaction& t = transaction_;
        if (name == "OrgnlEndToEndId") t.id = text_;
        else if (name == "TxSts") t.status = text_;
        else if (parent == "Rsn" && (name == "Prtry" || name == "Cd")) t.code = text_;
        else if (name == "AddtlInf") t.text = text_;
        else if (name == "AcctSvcrRef") t.serial = text_;
        else if (name == "AccptncDtTm") t.time = text_;
        else if (name == "InstdAmt") {
            const auto amount = Money::parse(text_);
            if (amount && currency_ == "CNY") t.amount = *amount;
        } else if (name == "Id" && parent == "Othr") t.account = text_;
        else if (name == "TxInfAndSts") {
            in_transaction_ = false;
            deliver();
        }
    }

    static char outcome_of_status(std::string_view status) {
        constexpr std::pair<std::string_view, char> statuses[] = {
            {"ACSC", 'S'}, {"ACCC", 'S'}, {"RJCT", 'F'}, {"PDNG", 'U'}, {"ACSP", 'U'},
            {"ACTC", 'U'}, {"ACCP", 'U'}, {"RCVD", 'U'}, {"RETN", 'T'}};
        for (const auto& [code, outcome] : statuses)
            if (code == status) return outcome;
        return '?';
    }

    Money sum(Money a, Money b) const {
        std::int64_t fen = 0;
        if (__builtin_add_overflow(a.fen(), b.fen(), &fen)) unreadable("金额 amount");
        return Money::of_fen(fen);
    }

    void deliver() {
        const Transaction& t = transaction_;
        const AnswerLine line{.file_line = ++number_, .outcome = outcome_of_status(t.status), .line_id = t.id,
                              .account = t.account, .code = t.code, .text = t.text, .serial = t.serial,
                              .booked_at = t.time, .amount = t.amount};
        ++facts_.lines;
        refunds_ += line.outcome == 'T' ? 1 : 0;
        if (t.amount) facts_.amount = sum(facts_.amount, *t.amount);
        visit_(line);
    }

    const AnswerVisitor& visit_;
    std::vector<std::string> path_;
    std::string text_, currency_, group_status_;
    Transaction transaction_;
    bool in_transaction_ = false, has_sums_ = false;
    AnswerFacts facts_;
    std::int64_t number_ = 0, original_lines_ = 0, refunds_ = 0;
    Money original_sum_;
};

AnswerFacts read_report(const std::filesystem::path& path, TextEncoding, const AnswerVisitor& visit) {
    std::ifstream in{path, std::ios::binary};
    StatusHandler handler{visit};
    ExpatXml<StatusHandler> xml{path.filename().string(), handler};
    std::vector<char> block(1 << 18);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        xml.feed({block.data(), static_cast<std::size_t>(in.gcount())});
    xml.feed({});
    return handler.finish();
}

}  // namespace

extern constexpr BankFormat iso20022{
    .code = "ISO20022",
    .extension = ".xml",
    .most_lines = INT64_MAX,
    .recognises =
        [](std::string_view beginning) {
            if (beginning.starts_with("\xEF\xBB\xBF")) beginning.remove_prefix(3);
            return beginning.starts_with('<');
        },
    .write = [](const std::filesystem::path& place, const PayHeader& header,
                TextEncoding) -> std::unique_ptr<PayFileWriter> {
        return std::make_unique<TransferWriter>(place, header);
    },
    .read = &read_report};

}  // namespace onecard::payments
