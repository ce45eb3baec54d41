// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/report.hpp"

namespace keel::checker {

Finding& Report::add(Code code, bool is_warning, clang::SourceLocation where, std::string text, Site site) {
    auto& finding = findings_.emplace_back();
    finding.code = code;
    finding.is_warning = is_warning;
    finding.where = where;
    finding.text = std::move(text);
    finding.site = site;
    return finding;
}

std::vector<const Finding*> Report::in_order(const clang::ASTContext& ast) const {
    const auto& sources = ast.getSourceManager();
    std::vector<const Finding*> order;
    for (const auto& finding : findings_) order.push_back(&finding);
    std::ranges::stable_sort(order, [&](const Finding* left, const Finding* right) {
        if (left->where != right->where) {
            if (left->where.isInvalid() || right->where.isInvalid()) return left->where.isInvalid();
            return sources.isBeforeInTranslationUnit(left->where, right->where);
        }
        return left->code < right->code;
    });

    // That the flow of a construct is not known says nothing new on a line that another rule refuses.
    const auto line_of = [&](const Finding& finding) {
        const auto where = sources.getDecomposedExpansionLoc(finding.where);
        return std::pair{where.first.getHashValue(), sources.getLineNumber(where.first, where.second)};
    };
    std::set<std::pair<unsigned, unsigned>> refused_lines;
    for (const Finding* finding : order)
        if (!finding->is_warning && finding->code != Code::construct_unknown && finding->where.isValid())
            refused_lines.insert(line_of(*finding));

    std::set<std::pair<unsigned, Code>> said;
    std::erase_if(order, [&](const Finding* finding) {
        if (!said.insert({sources.getExpansionLoc(finding->where).getRawEncoding(), finding->code}).second) return true;
        return finding->code == Code::construct_unknown && finding->where.isValid() &&
               refused_lines.contains(line_of(*finding));
    });
    return order;
}

void Report::emit(clang::ASTContext& ast) {
    auto& diagnostics = ast.getDiagnostics();
    const unsigned error = diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Error, "%0 [%1]");
    const unsigned warning = diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Warning, "%0 [%1]");
    const unsigned note = diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Note, "%0");
    for (const Finding* finding : in_order(ast)) {
        {
            auto builder = diagnostics.Report(finding->where, finding->is_warning ? warning : error);
            builder << finding->text << spell(finding->code);
            if (finding->range.isValid()) builder << finding->range;
            for (const auto& fix : finding->fixes) builder << fix;
        }
        for (const auto& [where, text] : finding->notes) diagnostics.Report(where, note) << text;
    }
    findings_.clear();
}

}  // namespace keel::checker
