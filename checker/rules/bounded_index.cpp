// SPDX-License-Identifier: GPL-2.0-only
#include "rules/bounded_index.hpp"

#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// The local that an expression reads, through conversions that keep its value or only drop its sign; the
/// caller checks what a dropped sign means.
const clang::VarDecl* local_read_by(const clang::Expr& expression) {
    const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(expression.IgnoreParenImpCasts());
    const auto* local = reference ? llvm::dyn_cast<clang::VarDecl>(reference->getDecl()) : nullptr;
    if (!local || !local->isLocalVarDeclOrParm() || local->isStaticLocal()) return nullptr;
    const auto type = local->getType();
    return type->isIntegerType() && !type.isVolatileQualified() ? local : nullptr;
}

/// How far up the step of a loop takes `local`, where that is a constant; 0 where it is not.
std::uint64_t constant_step(const clang::Expr* step, const clang::VarDecl& local, const clang::ASTContext& ast) {
    step = step ? step->IgnoreParens() : nullptr;
    if (const auto* unary = llvm::dyn_cast_if_present<clang::UnaryOperator>(step))
        return unary->isIncrementOp() && local_read_by(*unary->getSubExpr()) == &local ? 1 : 0;
    if (const auto* binary = llvm::dyn_cast_if_present<clang::BinaryOperator>(step)) {
        if (binary->getOpcode() != clang::BO_AddAssign || local_read_by(*binary->getLHS()) != &local) return 0;
        clang::Expr::EvalResult value;
        if (!binary->getRHS()->EvaluateAsInt(value, ast)) return 0;
        const auto& number = value.Val.getInt();
        return number.isStrictlyPositive() && number.getActiveBits() <= 64 ? number.getZExtValue() : 0;
    }
    return 0;
}

/// Whether the step of a loop that takes a variable of this type too far traps: signed, and computed in that very type.
/// Smaller types than int are computed in int, and wrap on the way back.
bool step_traps(const clang::Expr& step, clang::QualType type, const clang::ASTContext& ast) {
    if (!type->isSignedIntegerType() || type->isEnumeralType() || ast.getIntWidth(type) < ast.getIntWidth(ast.IntTy)) return false;
    const auto* compound = llvm::dyn_cast<clang::CompoundAssignOperator>(step.IgnoreParens());
    return !compound || ast.hasSameUnqualifiedType(compound->getComputationResultType(), type);
}

const clang::VarDecl* loop_variable(const clang::ForStmt& loop) {
    const auto* declaration = llvm::dyn_cast_if_present<clang::DeclStmt>(loop.getInit());
    if (!declaration) return nullptr;
    const clang::VarDecl* found = nullptr;
    // `for (int i = 0, end = 8; ...)`: the one that the step changes.
    for (const auto* decl : declaration->decls())
        if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl))
            if (constant_step(loop.getInc(), *variable, variable->getASTContext()) != 0) found = variable;
    return found;
}

/// Whether control never comes out at the end of `statement`.
bool always_leaves(const clang::Stmt* statement) {
    if (!statement) return false;
    if (llvm::isa<clang::ReturnStmt, clang::BreakStmt, clang::ContinueStmt>(statement)) return true;
    if (const auto* attributed = llvm::dyn_cast<clang::AttributedStmt>(statement))
        return always_leaves(attributed->getSubStmt());
    if (const auto* block = llvm::dyn_cast<clang::CompoundStmt>(statement))
        return !block->body_empty() && always_leaves(block->body_back());
    if (const auto* full = llvm::dyn_cast<clang::ExprWithCleanups>(statement)) return always_leaves(full->getSubExpr());
    if (const auto* call = llvm::dyn_cast<clang::CallExpr>(statement))
        if (const auto* callee = call->getDirectCallee()) return callee->isNoReturn();
    return false;
}

bool holds(const clang::Stmt* outer, const clang::Stmt* inner) { return outer == inner; }

}  // namespace

bool BoundedIndex::is_inside(const clang::ArraySubscriptExpr& subscript, std::span<const clang::Stmt* const> path) {
    const auto* decayed = llvm::dyn_cast<clang::ImplicitCastExpr>(subscript.getBase()->IgnoreParens());
    if (!decayed || decayed->getCastKind() != clang::CK_ArrayToPointerDecay) return false;
    const auto* array = ast_->getAsConstantArrayType(decayed->getSubExpr()->getType());
    if (!array) return false;
    const auto* index = subscript.getIdx();
    // The compiler's own copy of an array, as for a capture or a structured binding.
    if (llvm::isa<clang::ArrayInitIndexExpr>(index->IgnoreParenImpCasts())) return true;
    const auto range = range_of(*index, facts_at(path, subscript));
    return range && range->low >= 0 && range->high < static_cast<__int128>(array->getSize().getZExtValue());
}

std::optional<BoundedIndex::Range> BoundedIndex::range_of_type(clang::QualType type) const {
    if (type->isBooleanType()) return Range{0, 1};
    if (!type->isIntegralOrEnumerationType() || type->isDependentType()) return std::nullopt;
    // A closed enum that names no type has as many bits as its enumerators need.
    if (const auto* enumeration = type->getAs<clang::EnumType>();
        enumeration && enumeration->getDecl()->isComplete() && !enumeration->getDecl()->isFixed() && is_closed_enum(type)) {
        const unsigned bits = std::max(enumeration->getDecl()->getNumPositiveBits(), 1U);
        const unsigned negative = enumeration->getDecl()->getNumNegativeBits();
        const unsigned all = std::max(bits + (negative != 0 ? 1 : 0), negative);
        if (negative == 0) return Range{0, (static_cast<__int128>(1) << bits) - 1};
        return Range{-(static_cast<__int128>(1) << (all - 1)), (static_cast<__int128>(1) << (all - 1)) - 1};
    }
    const unsigned width = ast_->getIntWidth(type);
    if (width > 64) return std::nullopt;
    if (type->isUnsignedIntegerOrEnumerationType()) return Range{0, (static_cast<__int128>(1) << width) - 1};
    return Range{-(static_cast<__int128>(1) << (width - 1)), (static_cast<__int128>(1) << (width - 1)) - 1};
}

std::optional<BoundedIndex::Range> BoundedIndex::range_of_bits(const clang::FieldDecl& field) const {
    if (field.getType()->isBooleanType()) return Range{0, 1};
    const unsigned width = std::min(bit_width(field, *ast_), ast_->getIntWidth(field.getType()));
    if (width == 0 || width > 64) return std::nullopt;
    // The sign is that of the type and not of the values that an enum has.
    if (!field.getType()->isSignedIntegerOrEnumerationType()) return Range{0, (static_cast<__int128>(1) << width) - 1};
    return Range{-(static_cast<__int128>(1) << (width - 1)), (static_cast<__int128>(1) << (width - 1)) - 1};
}

std::optional<BoundedIndex::Range> BoundedIndex::range_of(const clang::Expr& expression, const Facts& facts) const {
    const auto limits = range_of_type(expression.getType());
    if (!limits) {
        // A number that is only held in more than 64 bits.
        const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression.IgnoreParens());
        if (!cast || cast->getCastKind() != clang::CK_IntegralCast) return std::nullopt;
        const auto inner = range_of(*cast->getSubExpr(), facts);
        return inner && (inner->low >= 0 || expression.getType()->isSignedIntegerType()) ? inner : std::nullopt;
    }
    clang::Expr::EvalResult value;
    if (expression.EvaluateAsInt(value, *ast_, clang::Expr::SE_NoSideEffects)) {
        const auto& number = value.Val.getInt();
        if (number.getBitWidth() > 64) return std::nullopt;
        const __int128 exact = number.isSigned() ? static_cast<__int128>(number.getSExtValue())
                                                 : static_cast<__int128>(number.getZExtValue());
        return Range{exact, exact};
    }
    const auto clipped = [&](Range range) {
        return range.low >= limits->low && range.high <= limits->high ? range : *limits;
    };

    const auto* node = expression.IgnoreParens();
    if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(node)) {
        if (cast->getCastKind() == clang::CK_LValueToRValue) {
            if (const auto* local = local_read_by(*cast->getSubExpr())) {
                if (const auto known = facts.find(local); known != facts.end()) return clipped(known->second);
                // A constant is what its initialiser can be; one that names itself there may be anything.
                if (local->getType().isConstQualified() && local->getInit() && !llvm::isa<clang::ParmVarDecl>(local) &&
                    in_initialiser_of_.insert(local).second) {
                    const auto initial = range_of(*local->getInit(), Facts{});
                    in_initialiser_of_.erase(local);
                    if (initial) return clipped(*initial);
                }
            }
            if (const auto* field = cast->getSubExpr()->getSourceBitField())
                if (const auto held = range_of_bits(*field)) return clipped(*held);
            return limits;
        }
        if (cast->getCastKind() != clang::CK_IntegralCast && cast->getCastKind() != clang::CK_NoOp) return limits;
        const auto inner = range_of(*cast->getSubExpr(), facts);
        return inner ? clipped(*inner) : limits;
    }
    if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(node))
        return list->getNumInits() == 1 ? range_of(*list->getInit(0), facts) : limits;
    if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(node)) {
        const auto left = range_of(*choice->getTrueExpr(), facts);
        const auto right = range_of(*choice->getFalseExpr(), facts);
        if (!left || !right) return limits;
        return clipped({std::min(left->low, right->low), std::max(left->high, right->high)});
    }
    if (const auto* full = llvm::dyn_cast<clang::FullExpr>(node)) return range_of(*full->getSubExpr(), facts);
    if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(node)) {
        const auto inner = range_of(*unary->getSubExpr(), facts);
        if (!inner || !unary->getType()->isIntegerType()) return limits;
        if (unary->getOpcode() == clang::UO_Plus) return clipped(*inner);
        if (unary->getOpcode() == clang::UO_Minus) return clipped({-inner->high, -inner->low});
        return limits;
    }
    const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node);
    if (!binary || !binary->getType()->isIntegerType()) return limits;
    const auto left = range_of(*binary->getLHS(), facts);
    const auto right = range_of(*binary->getRHS(), facts);
    if (!left || !right) return limits;
    switch (binary->getOpcode()) {
        case clang::BO_Add: return clipped({left->low + right->low, left->high + right->high});
        case clang::BO_Sub: return clipped({left->low - right->high, left->high - right->low});
        case clang::BO_And:
            if (right->low >= 0) return clipped({0, left->low >= 0 ? std::min(left->high, right->high) : right->high});
            if (left->low >= 0) return clipped({0, left->high});
            return limits;
        case clang::BO_Or:
        case clang::BO_Xor: {
            // No bit beyond the highest of either.
            if (left->low < 0 || right->low < 0) return limits;
            __int128 bits = 1;
            while (bits <= left->high || bits <= right->high) bits <<= 1;
            return clipped({0, bits - 1});
        }
        case clang::BO_Comma: return clipped(*right);
        case clang::BO_Rem:
            if (right->low <= 0) return limits;
            return clipped({left->low >= 0 ? 0 : -(right->high - 1), right->high - 1});
        case clang::BO_Div:
            if (right->low <= 0 || left->low < 0) return limits;
            return clipped({left->low / right->high, left->high / right->low});
        case clang::BO_Shr:
            if (left->low < 0 || right->low < 0 || right->high > 63) return limits;
            return clipped({left->low >> right->high, left->high >> right->low});
        case clang::BO_Mul:
            if (left->low < 0 || right->low < 0 || left->high > UINT32_MAX || right->high > UINT32_MAX) return limits;
            return clipped({left->low * right->low, left->high * right->high});
        default: return limits;
    }
}

BoundedIndex::Facts BoundedIndex::facts_at(std::span<const clang::Stmt* const> path, const clang::Stmt& last) {
    Facts facts;
    if (!body_) return facts;
    look_for_modifications();
    if (has_irregular_jumps_) return facts;

    const clang::Stmt* inner = &last;
    for (const auto* outer : std::views::reverse(path)) {
        if (const auto* choice = llvm::dyn_cast<clang::IfStmt>(outer)) {
            if (holds(choice->getThen(), inner)) learn(choice->getCond(), true, facts);
            if (holds(choice->getElse(), inner)) learn(choice->getCond(), false, facts);
        } else if (const auto* loop = llvm::dyn_cast<clang::ForStmt>(outer)) {
            if (holds(loop->getBody(), inner)) learn(loop->getCond(), true, facts);
            if (!holds(loop->getInit(), inner)) learn_loop(*loop, facts);
        } else if (const auto* loop = llvm::dyn_cast<clang::WhileStmt>(outer)) {
            if (holds(loop->getBody(), inner)) learn(loop->getCond(), true, facts);
        } else if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(outer)) {
            if (holds(choice->getTrueExpr(), inner)) learn(choice->getCond(), true, facts);
            if (holds(choice->getFalseExpr(), inner)) learn(choice->getCond(), false, facts);
        } else if (const auto* both = llvm::dyn_cast<clang::BinaryOperator>(outer)) {
            if (holds(both->getRHS(), inner)) {
                if (both->getOpcode() == clang::BO_LAnd) learn(both->getLHS(), true, facts);
                if (both->getOpcode() == clang::BO_LOr) learn(both->getLHS(), false, facts);
            }
        } else if (const auto* block = llvm::dyn_cast<clang::CompoundStmt>(outer)) {
            // An `if` above that leaves: its condition is false from there on. A label of a switch is a way
            // in from further up.
            std::vector<const clang::Stmt*> above;
            for (const auto* statement : block->body()) {
                if (llvm::isa<clang::SwitchCase>(statement)) above.clear();
                if (statement == inner) break;
                above.push_back(statement);
            }
            for (const auto* statement : above)
                if (const auto* choice = llvm::dyn_cast<clang::IfStmt>(statement);
                    choice && !choice->isConsteval() && !choice->getElse() && always_leaves(choice->getThen()))
                    learn(choice->getCond(), false, facts);
        }
        inner = outer;
    }
    return facts;
}

void BoundedIndex::learn(const clang::Expr* condition, bool outcome, Facts& facts) {
    if (!condition) return;
    condition = condition->IgnoreParenImpCasts();
    if (const auto* full = llvm::dyn_cast<clang::ExprWithCleanups>(condition))
        return learn(full->getSubExpr(), outcome, facts);
    if (const auto* negation = llvm::dyn_cast<clang::UnaryOperator>(condition)) {
        if (negation->getOpcode() == clang::UO_LNot) learn(negation->getSubExpr(), !outcome, facts);
        return;
    }
    const auto* comparison = llvm::dyn_cast<clang::BinaryOperator>(condition);
    if (!comparison) return;
    if (comparison->getOpcode() == (outcome ? clang::BO_LAnd : clang::BO_LOr)) {
        learn(comparison->getLHS(), outcome, facts);
        learn(comparison->getRHS(), outcome, facts);
        return;
    }
    if (!comparison->isComparisonOp() || comparison->getOpcode() == clang::BO_Cmp) return;
    const auto relation =
        outcome ? comparison->getOpcode() : clang::BinaryOperator::negateComparisonOp(comparison->getOpcode());
    learn_bound(*comparison->getLHS(), relation, *comparison->getRHS(), facts);
    learn_bound(*comparison->getRHS(), clang::BinaryOperator::reverseComparisonOp(relation), *comparison->getLHS(),
                facts);
}

void BoundedIndex::learn_bound(const clang::Expr& side, clang::BinaryOperatorKind relation, const clang::Expr& bound,
                               Facts& facts) {
    const auto* local = local_read_by(side);
    if (!local || !is_stable(*local)) return;
    const auto limit = range_of(bound, Facts{});
    const auto compared = range_of_type(side.getType());
    const auto own = range_of_type(local->getType());
    if (!limit || !compared || !own) return;

    // What the comparison says about the value as compared.
    Range said = *compared;
    switch (relation) {
        case clang::BO_LT: said.high = limit->high - 1; break;
        case clang::BO_LE: said.high = limit->high; break;
        case clang::BO_GT: said.low = limit->low + 1; break;
        case clang::BO_GE: said.low = limit->low; break;
        case clang::BO_EQ: said = *limit; break;
        default: return;
    }
    // The conversion to the compared type kept the value, or turned a negative one into a huge one, which
    // an upper bound below those excludes.
    const bool kept = own->low >= compared->low && own->high <= compared->high;
    if (!kept) {
        const bool sign_dropped = compared->low == 0 && own->low < 0 && own->high <= compared->high;
        if (!sign_dropped || said.high > compared->high + own->low) return;
        said.low = std::max<__int128>(said.low, 0);
    }
    auto& known = facts.try_emplace(local, *own).first->second;
    known.low = std::max(known.low, said.low);
    known.high = std::min(known.high, said.high);
}

void BoundedIndex::learn_loop(const clang::ForStmt& loop, Facts& facts) {
    // A variable that is only stepped up never falls below where it started, unless a step wraps: it does not where that
    // traps, or where the condition, which bounds it from above before each round, leaves room for one more step.
    const auto* variable = loop_variable(loop);
    if (!variable || !is_stable(*variable) || !variable->getInit()) return;
    const auto start = range_of(*variable->getInit(), Facts{});
    const auto own = range_of_type(variable->getType());
    if (!start || !own) return;
    Facts before_a_step;
    learn(loop.getCond(), true, before_a_step);
    const auto bounded = before_a_step.find(variable);
    const auto step = static_cast<__int128>(constant_step(loop.getInc(), *variable, *ast_));
    auto& known = facts.try_emplace(variable, *own).first->second;
    if (step_traps(*loop.getInc(), variable->getType(), *ast_) ||
        (bounded != before_a_step.end() && bounded->second.high + step <= own->high))
        known.low = std::max(known.low, start->low);

    // `i != 8`, reached by steps of one from below.
    const auto* unary = llvm::dyn_cast_if_present<clang::UnaryOperator>(loop.getInc()->IgnoreParens());
    const auto* condition =
        loop.getCond() ? llvm::dyn_cast<clang::BinaryOperator>(loop.getCond()->IgnoreParenImpCasts()) : nullptr;
    if (!unary || !condition || condition->getOpcode() != clang::BO_NE) return;
    if (local_read_by(*condition->getLHS()) != variable) return;
    const auto end = range_of(*condition->getRHS(), Facts{});
    if (!end || end->low != end->high || start->high > end->low || end->high > own->high) return;
    known.low = std::max(known.low, start->low);
    known.high = std::min(known.high, end->high - 1);
}

bool BoundedIndex::is_stable(const clang::VarDecl& local) {
    look_for_modifications();
    return !modified_.contains(&local);
}

void BoundedIndex::look_for_modifications() {
    if (looked_) return;
    looked_ = true;
    // Reading is all that leaves a local alone: any other mention may modify it.
    struct Search : clang::RecursiveASTVisitor<Search> {
        explicit Search(BoundedIndex& owner) : owner{owner} {}
        BoundedIndex& owner;
        llvm::DenseSet<const clang::Expr*> harmless;
        bool at_switch_level = false;

        bool shouldVisitImplicitCode() const { return true; }
        bool TraverseUnaryExprOrTypeTraitExpr(clang::UnaryExprOrTypeTraitExpr*, DataRecursionQueue* = nullptr) {
            return true;
        }
        bool VisitCastExpr(clang::CastExpr* cast) {
            if (cast->getCastKind() == clang::CK_LValueToRValue || cast->getCastKind() == clang::CK_ToVoid)
                harmless.insert(cast->getSubExpr()->IgnoreParenImpCasts());
            return true;
        }
        bool VisitForStmt(clang::ForStmt* loop) {
            if (const auto* variable = loop_variable(*loop)) {
                const auto* step = loop->getInc()->IgnoreParens();
                const auto* changed = llvm::isa<clang::UnaryOperator>(step)
                                          ? llvm::cast<clang::UnaryOperator>(step)->getSubExpr()
                                          : llvm::cast<clang::BinaryOperator>(step)->getLHS();
                if (local_read_by(*changed) == variable) harmless.insert(changed->IgnoreParens());
            }
            return true;
        }
        bool VisitDeclRefExpr(clang::DeclRefExpr* reference) {
            const auto* variable = llvm::dyn_cast<clang::VarDecl>(reference->getDecl());
            if (variable && !harmless.contains(reference) && !variable->getType().isConstQualified())
                owner.modified_.insert(variable);
            return true;
        }
        bool VisitLambdaExpr(clang::LambdaExpr* lambda) {
            for (const auto& capture : lambda->captures())
                if (capture.capturesVariable() && capture.getCaptureKind() == clang::LCK_ByRef)
                    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(capture.getCapturedVar());
                        variable && !variable->getType().isConstQualified())
                        owner.modified_.insert(variable);
            return true;
        }
        bool VisitLabelStmt(clang::LabelStmt*) {
            owner.has_irregular_jumps_ = true;
            return true;
        }
        bool VisitSwitchStmt(clang::SwitchStmt* choice) {
            // Labels that stand deeper than in the block of their switch jump into a scope.
            std::set<const clang::Stmt*> regular;
            const auto note = [&](const clang::Stmt* statement) {
                while (const auto* label = llvm::dyn_cast_if_present<clang::SwitchCase>(statement)) {
                    regular.insert(label);
                    statement = label->getSubStmt();
                }
            };
            if (const auto* block = llvm::dyn_cast_if_present<clang::CompoundStmt>(choice->getBody()))
                for (const auto* statement : block->body()) note(statement);
            else
                note(choice->getBody());
            for (const auto* label = choice->getSwitchCaseList(); label; label = label->getNextSwitchCase())
                if (!regular.contains(label)) owner.has_irregular_jumps_ = true;
            return true;
        }
    };
    Search search{*this};
    search.TraverseStmt(body_->getBody());
    if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(body_))
        for (const auto* init : constructor->inits()) search.TraverseStmt(init->getInit());
}

}  // namespace keel::checker::rules
