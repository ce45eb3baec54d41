// SPDX-License-Identifier: GPL-2.0-only
#include "rules/library.hpp"

#include <clang/Lex/HeaderSearch.h>
#include <clang/Lex/Preprocessor.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace keel::checker::rules {
namespace {

std::string real_path(llvm::StringRef name) {
    llvm::SmallString<256> path;
    if (llvm::sys::fs::real_path(name, path)) path = name;
    return path.str().str();
}

bool is_inside(llvm::StringRef path, llvm::StringRef folder) {
    return !folder.empty() && path.consume_front(folder) && path.starts_with("/");
}

}  // namespace

void Library::find(const clang::CompilerInstance& compiler, Options& options) {
    for (const auto& folder : compiler.getPreprocessor().getHeaderSearchInfo().search_dir_range()) {
        if (!folder.isNormalDir()) continue;
        const auto path = real_path(folder.getName());
        if (options.library.empty() && llvm::sys::fs::exists(path + "/keel/core/unsafe.hpp"))
            options.library = real_path(path + "/keel");
        if (options.bindings.empty() && llvm::sys::fs::is_directory(path + "/keel/c")) options.bindings = real_path(path + "/keel/c");
    }
}

Library::Part Library::part_at(clang::SourceLocation where) const {
    const auto file = sources_.getFileID(sources_.getExpansionLoc(where));
    if (const auto found = known_.find(file); found != known_.end()) return found->second;

    auto part = Part::none;
    if (const auto entry = sources_.getFileEntryRefForID(file)) {
        const auto path = real_path(entry->getName());
        if (is_inside(path, bindings_))
            part = Part::bindings;
        else if (is_inside(path, folder_))
            part = Part::library;
    }
    known_.try_emplace(file, part);
    return part;
}

bool Library::has(clang::SourceLocation where) const { return part_at(where) != Part::none; }
bool Library::is_binding(clang::SourceLocation where) const { return part_at(where) == Part::bindings; }

}  // namespace keel::checker::rules
