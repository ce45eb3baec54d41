// SPDX-License-Identifier: GPL-2.0-only
#include "rules/standard_conversions.hpp"

#include "rules/safe_functions.hpp"
#include "rules/types.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

using Step = StandardConversions::Step;

/// One body: its conversions, and what it calls.
class BodyWalk : public Walk {
public:
    explicit BodyWalk(std::vector<Step>& steps) : steps_{steps} {}

    std::vector<const clang::FunctionDecl*> callees;

private:
    bool enter(const clang::Stmt& node) override {
        if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(&node)) {
            switch (cast->getCastKind()) {
                case clang::CK_IntegralCast:
                case clang::CK_IntegralToBoolean:
                case clang::CK_IntegralToFloating:
                case clang::CK_FloatingCast:
                case clang::CK_FloatingToIntegral:
                case clang::CK_FloatingToBoolean:
                case clang::CK_PointerToBoolean:
                case clang::CK_MemberPointerToBoolean:
                case clang::CK_NullToPointer:
                    steps_.push_back({cast->getCastKind(), cast->getSubExpr()->getType(), cast->getType()});
                    break;
                default: break;
            }
        } else if (llvm::isa<clang::ImplicitValueInitExpr, clang::CXXScalarValueInitExpr>(node)) {
            steps_.push_back({clang::CK_NoOp, {}, llvm::cast<clang::Expr>(node).getType()});
        } else if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(&node); list && list->getNumInits() == 0) {
            steps_.push_back({clang::CK_NoOp, {}, list->getType()});
        } else if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node)) {
            if (construction->requiresZeroInitialization()) steps_.push_back({clang::CK_NoOp, {}, construction->getType()});
            callees.push_back(construction->getConstructor());
        } else if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&node)) {
            if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(reference->getDecl())) callees.push_back(function);
        } else if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&node)) {
            if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(member->getMemberDecl())) callees.push_back(function);
        }
        return true;
    }

    std::vector<Step>& steps_;
};

clang::QualType bare(clang::QualType type) {
    return type.getNonReferenceType().getCanonicalType().getUnqualifiedType();
}

}  // namespace

void StandardConversions::read(const clang::FunctionDecl& function, Body& into,
                               llvm::DenseSet<const clang::FunctionDecl*>& seen) const {
    const auto& sources = ast_.getSourceManager();
    if (!seen.insert(function.getCanonicalDecl()).second) return;
    // What is not of the system stands where it is checked.
    const auto place = function.getCanonicalDecl()->getLocation();
    if (place.isValid() && !sources.isInSystemHeader(sources.getExpansionLoc(place))) return;
    const auto* body = function.getDefinition();
    if (!body || !body->hasBody()) {
        // `std::forward` and its kin are the compiler's own; what it writes for a class copies each member as it is.
        if (function.getBuiltinID() == 0 && !function.isDefaulted() && !into.unseen) into.unseen = &function;
        return;
    }
    if (function.getBuiltinID() != 0) return;
    BodyWalk walk{into.steps};
    walk.go_through(*body);
    for (const auto* callee : walk.callees) read(*callee, into, seen);
}

const StandardConversions::Body& StandardConversions::body_of(const clang::FunctionDecl& function) {
    const auto [entry, is_new] = known_.try_emplace(function.getCanonicalDecl());
    if (is_new) {
        llvm::DenseSet<const clang::FunctionDecl*> seen;
        read(function, entry->second, seen);
    }
    return entry->second;
}

bool StandardConversions::look_at(const clang::FunctionDecl& callee, llvm::ArrayRef<const clang::Expr*> arguments,
                                  BoundedIndex& ranges, std::span<const clang::Stmt* const> path, const clang::Stmt& node,
                                  clang::SourceLocation where,
                                  const std::function<bool(clang::QualType)>& is_null_function_when_zero) {
    const auto* entry = safe_.find(callee);
    if (!entry || !entry->makes_values) return false;
    const auto& body = body_of(callee);
    const auto name = "'" + full_name(callee) + "'";
    if (body.unseen)
        report_.error(Code::construct_unknown, where,
                      name + " calls '" + full_name(*body.unseen) + "', whose body the checker does not see here; convert the "
                      "values before, and write the assignment out");

    // Whether each argument that may be what is converted satisfies `test`. An element of a pair or tuple is not known.
    const auto every_source = [&](clang::QualType from, auto&& test) {
        bool any = false;
        for (const auto* argument : arguments) {
            if (argument->getType()->isRecordType()) return false;
            if (bare(argument->getType()) != bare(from)) continue;
            any = true;
            if (!test(*argument)) return false;
        }
        return any;
    };
    const auto is_within = [&](clang::QualType from, BoundedIndex::Range limits) {
        return every_source(from, [&](const clang::Expr& argument) {
            const auto value = ranges.range_at(*argument.IgnoreParenImpCasts(), path, node);
            return value && value->low >= limits.low && value->high <= limits.high;
        });
    };
    const auto narrows = [&](const Step& step) {
        switch (step.kind) {
            case clang::CK_IntegralCast: {
                const auto target = ranges.range_of_type(step.to);
                const auto source = ranges.range_of_type(step.from);
                if (target && source && source->low >= target->low && source->high <= target->high) return false;
                return !target || !is_within(step.from, *target);
            }
            case clang::CK_IntegralToBoolean: return !is_within(step.from, {0, 1});
            case clang::CK_IntegralToFloating: {
                const unsigned digits = llvm::APFloat::semanticsPrecision(ast_.getFloatTypeSemantics(step.to));
                const __int128 limit = static_cast<__int128>(1) << std::min(digits, 100u);
                const auto source = ranges.range_of_type(step.from);
                if (source && source->low >= -limit && source->high <= limit) return false;
                return !is_within(step.from, {-limit, limit});
            }
            case clang::CK_FloatingCast:
                return ast_.getFloatingTypeOrder(step.to, step.from) < 0 &&
                       !every_source(step.from, [&](const clang::Expr& argument) { return argument.isEvaluatable(ast_); });
            case clang::CK_NullToPointer:
            case clang::CK_NoOp: return false;
            default: return true;
        }
    };

    bool makes_null_function = false;
    for (const auto& step : body.steps) {
        if (narrows(step))
            report_.error(Code::narrowing, where,
                          name + " makes a '" + spell(bare(step.from)) + "' a '" + spell(bare(step.to)) +
                              "', which cannot hold each of its values: convert it before with static_cast<" +
                              spell(bare(step.to)) + ">(...), or check the value");
        if (step.kind == clang::CK_NullToPointer && step.to->isFunctionPointerType()) makes_null_function = true;
        if (step.kind != clang::CK_NoOp) continue;
        if (is_null_function_when_zero(step.to)) makes_null_function = true;
        if (const auto* enumeration = enum_without_zero(step.to))
            report_.error(Code::unchecked_enum, where,
                          name + " starts with a '" + enumeration->getNameAsString() + "' of zero, which is none of its "
                          "enumerators: give the value");
    }
    return makes_null_function;
}

}  // namespace keel::checker::rules
