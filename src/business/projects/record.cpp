// The words of records, documents and points of consultation.

#include "business/projects/record.hpp"

#include <stdexcept>

namespace onecard::projects {

std::span<const Label<RecordKind>> labels_of(RecordKind) {
    using enum RecordKind;
    static constexpr Label<RecordKind> labels[] = {
        {need, "need", {"需求商定", "Need agreed"}},
        {feasibility, "feasibility", {"可行性论证（评审）", "Feasibility review"}},
        {decision, "decision", {"审定", "Decision"}},
        {plan, "plan", {"列入计划", "Put into the plan"}},
        {scheme, "scheme", {"项目方案", "Scheme"}},
        {budget_review, "budget_review", {"预算评审", "Budget review"}},
        {procurement, "procurement", {"采购", "Procurement"}},
        {award, "award", {"采购结果", "Award"}},
        {signing, "signing", {"合同签订", "Signing"}},
        {start, "start", {"开工", "Start of work"}},
        {milestone, "milestone", {"进度节点", "Milestone"}},
        {delivery, "delivery", {"交付", "Delivery"}},
        {meeting, "meeting", {"协调会", "Coordination meeting"}},
        {supervision, "supervision", {"监理", "Supervision"}},
        {hand_over, "hand_over", {"档案移交", "Hand-over of the archive"}},
        {rectification, "rectification", {"整改", "Putting right"}},
        {pause, "pause", {"暂停与恢复", "Suspension"}},
        {closing, "closing", {"结清", "Settlement"}},
        {termination, "termination", {"终止", "Termination"}},
    };
    return labels;
}

std::span<const Label<DocumentKind>> labels_of(DocumentKind) {
    using enum DocumentKind;
    static constexpr Label<DocumentKind> labels[] = {
        {consultation_minutes, "consultation_minutes", {"银行沟通纪要", "Minutes of the consultation"}},
        {feasibility_report, "feasibility_report", {"可行性研究报告", "Feasibility report"}},
        {expert_opinion, "expert_opinion", {"专家论证意见", "Experts' opinion"}},
        {review_report, "review_report", {"项目评审报告", "Review report"}},
        {decision_minutes, "decision_minutes", {"立项审定文件", "Decision"}},
        {scheme, "scheme", {"项目方案", "Scheme"}},
        {security_design, "security_design", {"信息系统安全技术应用设计", "Security technology design"}},
        {budget_review_report, "budget_review_report", {"预算评审报告", "Budget review report"}},
        {procurement_file, "procurement_file", {"采购文件", "Procurement file"}},
        {award_notice, "award_notice", {"中标（成交）通知书", "Award notice"}},
        {contract_text, "contract_text", {"合同文本", "Contract"}},
        {supplement_text, "supplement_text", {"补充协议", "Supplement"}},
        {sealed_letter, "sealed_letter", {"盖章函件", "Sealed letter"}},
        {meeting_minutes, "meeting_minutes", {"会议纪要", "Minutes of a meeting"}},
        {supervisor_report, "supervisor_report", {"监理报告", "Supervisor's report"}},
        {delivery_list, "delivery_list", {"交付清单", "List of deliveries"}},
        {test_report, "test_report", {"测试报告", "Test report"}},
        {user_manual, "user_manual", {"用户手册", "User manual"}},
        {training_record, "training_record", {"培训记录", "Training record"}},
        {hand_over_list, "hand_over_list", {"档案移交清单", "Hand-over list of the archive"}},
        {acceptance_report, "acceptance_report", {"验收报告", "Acceptance report"}},
        {invoice, "invoice", {"发票", "Invoice"}},
        {bank_receipt, "bank_receipt", {"银行回执", "Bank receipt"}},
        {asset_list, "asset_list", {"资产清单", "List of assets"}},
        {other, "other", {"其他文件", "Other document"}},
    };
    return labels;
}

std::string_view code_of(DocumentKind kind) {
    for (const auto& label : labels_of(kind))
        if (label.value == kind) return label.code;
    throw std::out_of_range{"DocumentKind"};
}
DocumentKind document_kind(std::string_view code) {
    for (const auto& label : labels_of(DocumentKind{}))
        if (label.code == code) return label.value;
    throw std::out_of_range{"no document is called " + std::string{code}};
}
Words words_of(DocumentKind kind) {
    for (const auto& label : labels_of(kind))
        if (label.value == kind) return label.words;
    throw std::out_of_range{"DocumentKind"};
}

std::span<const Label<ConsultationItem>> labels_of(ConsultationItem) {
    using enum ConsultationItem;
    static constexpr Label<ConsultationItem> labels[] = {
        {amount, "AMOUNT", {"项目金额", "Amount"}},
        {procurement_method, "PROCUREMENT_METHOD", {"采购方式", "Method of procurement"}},
        {invoice_content, "INVOICE_CONTENT", {"开票内容", "Content of the invoice"}},
        {acceptance_method, "ACCEPTANCE_METHOD", {"验收方式", "Method of acceptance"}},
    };
    return labels;
}

}  // namespace onecard::projects
