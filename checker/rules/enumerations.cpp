// SPDX-License-Identifier: GPL-2.0-only

/// A switch over an enum names each enumerator or has a default (K0004). An enum is closed: its values are its
/// enumerators, so that only `keel::to_enum` makes one from an integer, and where nothing is written it is no zero that
/// is none of them (K1407). A `[[clang::flag_enum]]` and an enum without enumerators are open: each number of their type
/// is a value, so that they name it.

#include "rules/library.hpp"
#include "rules/rules.hpp"
#include "rules/safe_functions.hpp"
#include "rules/types.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

void refuse_zero(clang::QualType type, clang::SourceLocation where, Report& report) {
    const auto* decl = enum_without_zero(type);
    if (!decl) return;
    report.error(Code::unchecked_enum, where,
                 "this makes a '" + decl->getNameAsString() + "' of zero, which " +
                     (decl->getDefinition() ? "is none of its enumerators" : "need not be one of its enumerators") +
                     ": write the one that is meant")
        .note(decl->getLocation(), "declared here");
}

class EnumWalk : public Walk {
public:
    EnumWalk(const Unit& unit, const Library& library, Report& report)
        : Walk{kinds<clang::SwitchStmt, clang::CastExpr, clang::ImplicitValueInitExpr, clang::CXXScalarValueInitExpr,
                     clang::InitListExpr, clang::CXXConstructExpr, clang::CallExpr>()},
          unit_{unit}, ast_{unit.ast}, library_{library}, report_{report} {}

    void finish() override {
        for (const auto* variable : unit_.variables)
            if (starts_as_zeroes(*variable) && !library_.is_binding(variable->getLocation()))
                refuse_zero(variable->getType(), variable->getLocation(), report_);
        for (const auto* decl : unit_.others)
            if (const auto* enumeration = llvm::dyn_cast<clang::EnumDecl>(decl);
                enumeration && enumeration->isThisDeclarationADefinition() && !enumeration->isDependentContext() &&
                !enumeration->isFixed() && !is_closed_enum(class_type(ast_, enumeration)))
                report_.error(Code::unchecked_enum, enumeration->getLocation(),
                              "'" + enumeration->getNameAsString() + "' is open and names no type, so that C++ leaves numbers "
                              "beyond the bits of its enumerators undefined: write 'enum " + enumeration->getNameAsString() +
                              " : unsigned', or 'enum class'");
    }

private:
    bool enter(const clang::Stmt& node) override {
        if (const auto* choice = llvm::dyn_cast<clang::SwitchStmt>(&node)) look_at(*choice);
        if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(&node)) look_at(*cast);
        if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node); expression && makes_zero(*expression))
            refuse_zero(expression->getType(), where(node), report_);
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(&node); call && is_overflow_builtin(*call)) {
            const auto to = call->getArg(2)->getType()->getPointeeType();
            if (!to.isNull() && is_closed_enum(to))
                report_.error(Code::unchecked_enum, where(node),
                              "this writes any number into a '" + spell(to.getUnqualifiedType()) +
                                  "': let it write into an integer, and use keel::to_enum, which checks");
        }
        return true;
    }

    /// Whether the value is zero although nobody writes that.
    static bool makes_zero(const clang::Expr& node) {
        if (llvm::isa<clang::ImplicitValueInitExpr, clang::CXXScalarValueInitExpr>(node)) return true;
        if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(&node))
            return list->getNumInits() == 0 && list->getType()->isEnumeralType();
        const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node);
        return construction && construction->requiresZeroInitialization();
    }

    void look_at(const clang::SwitchStmt& node) {
        const auto type = node.getCond()->IgnoreParenImpCasts()->getType();
        const auto* enumeration = type->getAs<clang::EnumType>();
        const auto* decl = enumeration ? enumeration->getDecl()->getDefinition() : nullptr;
        if (!decl) return;
        std::vector<std::pair<llvm::APSInt, llvm::APSInt>> named;
        for (const auto* label = node.getSwitchCaseList(); label; label = label->getNextSwitchCase()) {
            const auto* one = llvm::dyn_cast<clang::CaseStmt>(label);
            if (!one) return;  // A default.
            auto low = one->getLHS()->EvaluateKnownConstInt(ast_);
            auto high = one->getRHS() ? one->getRHS()->EvaluateKnownConstInt(ast_) : low;
            named.emplace_back(std::move(low), std::move(high));
        }
        std::string missing;
        int count = 0;
        for (const auto* enumerator : decl->enumerators()) {
            const auto& value = enumerator->getInitVal();
            if (std::ranges::any_of(named, [&](const auto& range) {
                    return llvm::APSInt::compareValues(range.first, value) <= 0 &&
                           llvm::APSInt::compareValues(value, range.second) <= 0;
                }))
                continue;
            if (++count <= 3) missing += (missing.empty() ? "'" : ", '") + enumerator->getNameAsString() + "'";
        }
        const bool is_open = decl->hasAttr<clang::FlagEnumAttr>() || decl->enumerator_begin() == decl->enumerator_end();
        if (count == 0 && !is_open) return;
        if (count > 3) missing += " and " + std::to_string(count - 3) + " more";
        report_.error(Code::switch_misses_enumerator, node.getSwitchLoc(),
                      count == 0 ? "'" + decl->getNameAsString() + "' has values beside its enumerators: this switch needs a "
                                   "'default'"
                                 : "this switch does not say what happens for " + missing + ": add a case for each, or a 'default'");
    }

    void look_at(const clang::CastExpr& node) {
        // Bits that are taken for something else are K0133's and K1408's.
        if (node.isGLValue() || node.getCastKind() == clang::CK_LValueToRValueBitCast) return;
        const auto to = node.getType();
        const auto from = node.getSubExpr()->getType();
        if (!is_closed_enum(to) || ast_.hasSameUnqualifiedType(to, from)) return;
        clang::Expr::EvalResult value;
        if (node.getSubExpr()->EvaluateAsInt(value, ast_)) {
            if (const auto* decl = to->getAs<clang::EnumType>()->getDecl()->getDefinition())
                for (const auto* enumerator : decl->enumerators())
                    if (llvm::APSInt::compareValues(enumerator->getInitVal(), value.Val.getInt()) == 0) return;
        }
        // The one function that compares before it converts.
        if (const auto* here = function();
            here && here->getIdentifier() && here->getName() == "to_enum" && library_.has(here->getLocation()))
            return;
        report_.error(Code::unchecked_enum, where(node),
                      "not each '" + spell(from.getUnqualifiedType()) + "' is a '" + spell(to.getUnqualifiedType()) +
                          "', and a switch over it would fall through: use keel::to_enum, which checks, or make the enum a "
                          "[[clang::flag_enum]]");
    }

    const Unit& unit_;
    const clang::ASTContext& ast_;
    const Library& library_;
    Report& report_;
};

}  // namespace

std::unique_ptr<Walk> enumerations(const Unit& unit, const Library& library, Report& report) {
    return std::make_unique<EnumWalk>(unit, library, report);
}

}  // namespace keel::checker::rules
