// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"
#include "problems.hpp"
#include "wanted.hpp"

namespace keel::bindings {

/// One C unit made from the wanted lists, as clang understood it with the kernel's configuration.
class Unit {
public:
    /// Parses the headers of `groups`, the shims written by hand, and a probe for each wanted name.
    /// Errors that belong to a probe are kept for problem_of(), others are added to `problems`. Throws
    /// where clang gave up, because then nothing can be said of what follows.
    Unit(const std::vector<Group>& groups, const std::vector<std::filesystem::path>& shims,
         std::vector<std::string> flags, const Uses& uses, Problems& problems);

    clang::ASTContext& context() const { return tree_->getASTContext(); }

    /// What the headers (or the shims) declare under `name`; null where nothing.
    const clang::FunctionDecl* function(const std::string& name) const;
    const clang::VarDecl* variable(const std::string& name) const;
    const clang::EnumConstantDecl* enumerator(const std::string& name) const;
    /// A struct or union by its tag, or by a typedef of one without a tag.
    const clang::RecordDecl* record(const std::string& name) const;
    bool is_macro(const std::string& name) const;
    bool has_header(const std::string& header) const { return !missing_headers_.contains(header); }

    /// Why the probe `id` does not compile; empty where it does.
    std::string problem_of(const std::string& id) const;

    /// The file that declares `declaration`, from the kernel's include folder on.
    std::string place(const clang::Decl* declaration) const;

    /// The probes' names.
    static std::string expected(const std::string& name) { return "keel_expected_" + name; }
    static std::string constant(const std::string& name) { return "keel_constant_" + name; }
    static std::string field(const std::string& record, const std::string& name) {
        return "keel_field_" + record + "_" + name;
    }

private:
    std::unique_ptr<clang::ASTUnit> tree_;
    std::map<std::string, const clang::FunctionDecl*> functions_;
    std::map<std::string, const clang::VarDecl*> variables_;
    std::map<std::string, const clang::EnumConstantDecl*> enumerators_;
    std::map<std::string, const clang::RecordDecl*> records_;
    std::map<std::string, std::string> broken_probes_;
    std::set<std::string> missing_headers_;
};

}  // namespace keel::bindings
