// SPDX-License-Identifier: GPL-2.0-only

/// Pragmas are only those of a list (K1501): those for warnings, `once`, `region`, hints to unroll a loop, and
/// `pack`, whose effect on references the checker knows (K0793). Above all `system_header`, and the marks that
/// the preprocessor leaves for it, would take a file out of the check.

#include "rules/pragmas.hpp"

#include <clang/Lex/PPCallbacks.h>
#include <clang/Lex/Preprocessor.h>

namespace keel::checker::rules {
namespace {

bool is_listed(llvm::StringRef text) {
    static constexpr llvm::StringLiteral listed[] = {
        "once", "pack", "region", "endregion", "mark", "GCC diagnostic", "clang diagnostic", "GCC warning", "GCC error",
        "message", "push_macro", "pop_macro", "GCC poison", "clang deprecated", "clang final", "unroll", "nounroll",
        "clang loop unroll", "GCC unroll", "GCC pragma",
    };
    return llvm::any_of(listed, [&](llvm::StringRef entry) {
        return text.starts_with(entry) && (text.size() == entry.size() || !clang::isAsciiIdentifierContinue(text[entry.size()]));
    });
}

/// What stands in quotes in `_Pragma("...")`; nullopt where that is another spelling, such as a string that a macro makes.
std::optional<llvm::StringRef> operand_of_operator(llvm::StringRef text) {
    if (!text.consume_front("_Pragma")) return std::nullopt;
    text = text.ltrim();
    if (!text.consume_front("(")) return std::nullopt;
    text = text.ltrim();
    if (!text.consume_front("\"")) return std::nullopt;
    const auto [operand, after] = text.split('"');
    if (operand.contains('\\') || !after.ltrim().starts_with(")")) return std::nullopt;
    return operand;
}

class Watch : public clang::PPCallbacks {
public:
    Watch(clang::CompilerInstance& compiler, std::shared_ptr<std::vector<RefusedPragma>> found)
        : compiler_{compiler}, found_{std::move(found)} {}

    void PragmaDirective(clang::SourceLocation where, clang::PragmaIntroducerKind introducer) override {
        const auto& sources = compiler_.getSourceManager();
        // A macro of a system header counts as written where a file of one's own uses it, and the other way round.
        const auto spelled = sources.getSpellingLoc(where);
        if (sources.isInSystemHeader(where) && sources.isInSystemHeader(spelled)) return;
        const auto [file, offset] = sources.getDecomposedLoc(spelled);
        auto text = sources.getBufferData(file).substr(offset);
        text = text.take_until([](char letter) { return letter == '\n' || letter == '\r'; });
        if (introducer == clang::PIK_HashPragma) {
            text.consume_front("#");
            text = text.ltrim();
            text.consume_front("pragma");
        } else if (const auto operand = operand_of_operator(text)) {
            text = *operand;
        } else {
            refuse(where, "_Pragma");
            return;
        }
        // One space between words, as in the list.
        llvm::SmallVector<llvm::StringRef> words;
        text.split(words, ' ', -1, false);
        for (auto& word : words) word = word.trim();
        const auto plain = llvm::join(words, " ");
        // A pragma goes on in the next line after a backslash.
        if (!is_listed(plain) || plain.ends_with("\\")) refuse(where, "#pragma " + plain);
    }

    void FileChanged(clang::SourceLocation where, FileChangeReason reason, clang::SrcMgr::CharacteristicKind kind,
                     clang::FileID) override {
        // `# 1 "name" 3` in a file of one's own, which may say that it enters or leaves a file; what the preprocessor
        // wrote itself is for -E's own output. A file that is really entered is what its entry says.
        if (reason == SystemHeaderPragma || kind == clang::SrcMgr::C_User) return;
        const auto& sources = compiler_.getSourceManager();
        const auto file = sources.getFileID(where);
        if (!sources.getFileEntryRefForID(file) || compiler_.getFrontendOpts().Inputs.empty() ||
            compiler_.getFrontendOpts().Inputs.front().getKind().isPreprocessed())
            return;
        if (sources.getSLocEntry(file).getFile().getFileCharacteristic() != clang::SrcMgr::C_User) return;
        found_->push_back({where, "a line mark that takes what follows for a system header"});
    }

private:
    /// What the compiler predefines is not refused. That is asked last: the answer costs a count of the file's lines.
    void refuse(clang::SourceLocation where, std::string what) {
        if (!compiler_.getSourceManager().isWrittenInBuiltinFile(where)) found_->push_back({where, std::move(what)});
    }

    clang::CompilerInstance& compiler_;
    std::shared_ptr<std::vector<RefusedPragma>> found_;
};

}  // namespace

std::shared_ptr<std::vector<RefusedPragma>> watch_pragmas(clang::CompilerInstance& compiler) {
    auto found = std::make_shared<std::vector<RefusedPragma>>();
    compiler.getPreprocessor().addPPCallbacks(std::make_unique<Watch>(compiler, found));
    return found;
}

void pragmas(const std::vector<RefusedPragma>& refused, Report& report) {
    for (const auto& [where, text] : refused)
        report.error(Code::attribute_refused, where,
                     "'" + text + "' is not on the checker's list: it would change what is checked, or what the compiler "
                     "believes, where nobody sees it; leave it out");
}

}  // namespace keel::checker::rules
