// SPDX-License-Identifier: GPL-2.0-only

/// Lifetime names stand in signatures and on members, where they tie things together; on a local there is nothing to
/// tie (K1104). And a member whose class demands of its contents that they borrow nothing (`requires_static`), such as
/// an Arc, has no borrow in it (K0310).

#include "rules/rules.hpp"
#include "rules/thread_safety.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// The `keel::NAME<...>` that a type was written as, at its top or behind a reference.
const clang::TemplateSpecializationType* alias_in(clang::QualType type, llvm::StringRef name) {
    for (;;) {
        if (const auto* written = type->getAs<clang::TemplateSpecializationType>()) {
            const auto* pattern = written->getTemplateName().getAsTemplateDecl();
            if (pattern && pattern->getName() == name && full_name(*pattern) == ("keel::" + name).str()) return written;
            if (!written->isTypeAlias()) return nullptr;
            type = written->getAliasedType();
            continue;
        }
        if (type->isReferenceType() || type->isPointerType()) {
            type = type->getPointeeType();
            continue;
        }
        return nullptr;
    }
}

/// Whether a value of the type holds a borrow, and of what.
std::optional<std::string> borrow_in(clang::QualType type, llvm::DenseSet<const clang::CXXRecordDecl*>& seen) {
    if (alias_in(type, "static_ref")) return std::nullopt;
    if (type->isReferenceType()) return "the reference '" + spell(type) + "'";
    while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
    const auto* record = type->getAsCXXRecordDecl();
    if (!record) return std::nullopt;
    if (!pointed_type(*record).isNull()) return "a '" + spell(type) + "', which borrows";
    record = record->getDefinition();
    if (!record || !seen.insert(record).second) return std::nullopt;
    for (const auto& base : record->bases())
        if (auto found = borrow_in(base.getType(), seen)) return found;
    for (const auto* field : record->fields())
        if (auto found = borrow_in(field->getType(), seen)) return found;
    return std::nullopt;
}

}  // namespace

void lifetime_names(const Unit& unit, Report& report) {
    for (const auto* variable : unit.variables) {
        if (!variable->isLocalVarDecl() || llvm::isa<clang::ParmVarDecl>(variable)) continue;
        if (variable->isImplicit() || variable->getType()->getContainedDeducedType()) continue;  // Not written there.
        if (alias_in(variable->getType(), "lt") || alias_in(variable->getType(), "lts"))
            report.error(Code::lifetime_name_misplaced, variable->getLocation(),
                         "a lifetime name on a local ties nothing to nothing: the checker finds out how long '" +
                             variable->getNameAsString() + "' lives; leave it out, or write keel::static_ref where it must be "
                             "'static");
    }
    for (const auto* record : unit.classes) {
        if (record->isLambda()) continue;
        for (const auto* field : record->fields()) {
            if (alias_in(field->getType(), "static_ref")) continue;
            const auto* of = field->getType()->getAsCXXRecordDecl();
            if (!of || !of->getDefinition()) continue;
            for (const auto& base : of->getDefinition()->bases()) {
                const auto asked = demanded(base.getType(), "requires_static");
                if (asked.isNull()) continue;
                llvm::DenseSet<const clang::CXXRecordDecl*> seen;
                if (const auto borrow = borrow_in(asked, seen))
                    report.error(Code::may_not_live_long_enough, field->getLocation(),
                                 "'" + spell(field->getType()) + "' may live as long as the module, and would hold " + *borrow +
                                     ", which may end before: let it own the data");
            }
        }
    }
}

}  // namespace keel::checker::rules
