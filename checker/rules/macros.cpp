// SPDX-License-Identifier: GPL-2.0-only

/// No macro of a driver changes what a header of the system or of the library says (K1501). `#define private public`
/// before an include, or other words for a keyword, would put the driver's text where nobody checks it, or take away
/// what the library's classes rest on. What the command line defines is the build's.

#include "rules/macros.hpp"

#include <clang/Lex/MacroInfo.h>
#include <clang/Lex/PPCallbacks.h>
#include <clang/Lex/Preprocessor.h>

namespace keel::checker::rules {
namespace {

class Watch : public clang::PPCallbacks {
public:
    Watch(const clang::SourceManager& sources, std::shared_ptr<std::vector<MacroUse>> found)
        : sources_{sources}, found_{std::move(found)} {}

    void MacroExpands(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange,
                      const clang::MacroArgs*) override {
        const auto* info = macro.getMacroInfo();
        if (!info || info->isBuiltinMacro()) return;
        const auto defined_in = place_of(*info);
        if (defined_in.isInvalid()) return;
        const auto where = sources_.getExpansionLoc(name.getLocation());
        const auto used_in = sources_.getFileID(where);
        if (used_in == defined_in || used_in == sources_.getMainFileID()) return;
        if (seen_.insert({name.getIdentifierInfo(), used_in.getHashValue()}).second)
            found_->push_back({where, info->getDefinitionLoc(), name.getIdentifierInfo()->getName().str()});
    }

private:
    /// The file that defines it; an invalid one for what no file of the user's does.
    clang::FileID place_of(const clang::MacroInfo& info) {
        const auto [entry, is_new] = places_.try_emplace(&info);
        if (!is_new) return entry->second;
        const auto file = sources_.getFileID(info.getDefinitionLoc());
        if (sources_.getFileEntryRefForID(file) &&
            sources_.getSLocEntry(file).getFile().getFileCharacteristic() == clang::SrcMgr::C_User)
            entry->second = file;
        return entry->second;
    }

    const clang::SourceManager& sources_;
    llvm::DenseMap<const clang::MacroInfo*, clang::FileID> places_;
    std::shared_ptr<std::vector<MacroUse>> found_;
    /// One for each macro and file will do.
    llvm::DenseSet<std::pair<const clang::IdentifierInfo*, unsigned>> seen_;
};

}  // namespace

std::shared_ptr<std::vector<MacroUse>> watch_macros(clang::CompilerInstance& compiler) {
    auto found = std::make_shared<std::vector<MacroUse>>();
    compiler.getPreprocessor().addPPCallbacks(std::make_unique<Watch>(compiler.getSourceManager(), found));
    return found;
}

void macros(const std::vector<MacroUse>& uses, const clang::SourceManager& sources, const Library& library, Report& report) {
    for (const auto& [where, defined, name] : uses) {
        const bool is_system = sources.isInSystemHeader(where);
        if (!is_system && (!library.has(where) || library.has(defined))) continue;
        report
            .error(Code::attribute_refused, defined,
                   "the macro '" + name + "' changes what a header of the " + (is_system ? "system" : "library") +
                       " says, where nobody sees it: include the header before, and give the macro a name of its own")
            .note(where, "it is used here");
    }
}

}  // namespace keel::checker::rules
