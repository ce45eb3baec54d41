// SPDX-License-Identifier: GPL-2.0-only
#include "rules/library.hpp"

#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Path.h>

namespace keel::checker::rules {
namespace {

std::string real_path(llvm::StringRef name) {
    llvm::SmallString<256> path;
    if (llvm::sys::fs::real_path(name, path)) path = name;
    return path.str().str();
}

/// Whether one of the folders that `path` goes through is `name`, and stands where the library does.
bool is_inside(llvm::StringRef path, llvm::StringRef name) {
    for (auto at = path.find(name); at != llvm::StringRef::npos; at = path.find(name, at + 1))
        if (llvm::sys::fs::exists(path.take_front(at) + "/keel/core/unsafe.hpp")) return true;
    return false;
}

}  // namespace

bool Library::has(clang::SourceLocation where) const {
    const auto file = sources_.getFileID(sources_.getExpansionLoc(where));
    if (const auto found = known_.find(file); found != known_.end()) return found->second.first;

    std::pair<bool, bool> answer{false, false};
    if (const auto entry = sources_.getFileEntryRefForID(file)) {
        const auto path = real_path(entry->getName());
        const llvm::StringRef folder = llvm::sys::path::parent_path(path);
        answer.second = folder.ends_with("/keel/c");
        answer.first = answer.second || is_inside(path, "/keel/") || is_inside(path, "/runtime/");
    }
    known_.try_emplace(file, answer);
    return answer.first;
}

bool Library::is_binding(clang::SourceLocation where) const {
    has(where);
    return known_.lookup(sources_.getFileID(sources_.getExpansionLoc(where))).second;
}

}  // namespace keel::checker::rules
