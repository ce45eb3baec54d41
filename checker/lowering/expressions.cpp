// SPDX-License-Identifier: GPL-2.0-only

/// Prvalues without storage of their own: numbers, pointers, and what is done for its effect.

#include "lowering/function_pointers.hpp"
#include "lowering/lowering.hpp"

namespace keel::checker {

void Lowering::discard(const clang::Expr* expr) {
    if (expr->isGLValue()) {
        place(expr);
        return;
    }
    if (expr->getType()->isRecordType()) {
        const auto id = temporary(expr->getType(), expr->getBeginLoc());
        into(expr, Place{id});
        return;
    }
    evaluate(expr);
}

void Lowering::children(const clang::Stmt* stmt) {
    for (const auto* child : stmt->children())
        if (const auto* expr = llvm::dyn_cast_or_null<clang::Expr>(child)) discard(expr);
}

void Lowering::evaluate(const clang::Expr* expr) {
    if (expr->isGLValue()) {
        const auto from = place(expr);
        if (!expr->getType()->isFunctionType()) emit(ir::Read{from}, expr->getBeginLoc());
        return;
    }
    switch (expr->getStmtClass()) {
    // Values that are known without running anything.
    case clang::Stmt::IntegerLiteralClass:
    case clang::Stmt::CharacterLiteralClass:
    case clang::Stmt::FloatingLiteralClass:
    case clang::Stmt::FixedPointLiteralClass:
    case clang::Stmt::ImaginaryLiteralClass:
    case clang::Stmt::CXXBoolLiteralExprClass:
    case clang::Stmt::CXXNullPtrLiteralExprClass:
    case clang::Stmt::GNUNullExprClass:
    case clang::Stmt::StringLiteralClass:
    case clang::Stmt::UnaryExprOrTypeTraitExprClass:
    case clang::Stmt::TypeTraitExprClass:
    case clang::Stmt::ArrayTypeTraitExprClass:
    case clang::Stmt::ExpressionTraitExprClass:
    case clang::Stmt::SizeOfPackExprClass:
    case clang::Stmt::CXXNoexceptExprClass:
    case clang::Stmt::RequiresExprClass:
    case clang::Stmt::ConceptSpecializationExprClass:
    case clang::Stmt::OffsetOfExprClass:
    case clang::Stmt::ImplicitValueInitExprClass:
    case clang::Stmt::CXXScalarValueInitExprClass:
    case clang::Stmt::SourceLocExprClass:
    case clang::Stmt::CXXThisExprClass:
    case clang::Stmt::DeclRefExprClass:  // An enumerator or a function.
    case clang::Stmt::AddrLabelExprClass:
        return;
    case clang::Stmt::ParenExprClass:
        return evaluate(llvm::cast<clang::ParenExpr>(expr)->getSubExpr());
    case clang::Stmt::ConstantExprClass:
        return;  // Was run by the compiler.
    case clang::Stmt::ExprWithCleanupsClass:
        return evaluate(llvm::cast<clang::FullExpr>(expr)->getSubExpr());
    case clang::Stmt::SubstNonTypeTemplateParmExprClass:
        return evaluate(llvm::cast<clang::SubstNonTypeTemplateParmExpr>(expr)->getReplacement());
    case clang::Stmt::CXXDefaultArgExprClass:
        return evaluate(llvm::cast<clang::CXXDefaultArgExpr>(expr)->getExpr());
    case clang::Stmt::CXXDefaultInitExprClass:
        return evaluate(llvm::cast<clang::CXXDefaultInitExpr>(expr)->getExpr());
    case clang::Stmt::CXXRewrittenBinaryOperatorClass:
        return evaluate(llvm::cast<clang::CXXRewrittenBinaryOperator>(expr)->getSemanticForm());
    case clang::Stmt::GenericSelectionExprClass:
        return evaluate(llvm::cast<clang::GenericSelectionExpr>(expr)->getResultExpr());
    case clang::Stmt::ChooseExprClass:
        return evaluate(llvm::cast<clang::ChooseExpr>(expr)->getChosenSubExpr());
    case clang::Stmt::OpaqueValueExprClass: {
        const auto* source = llvm::cast<clang::OpaqueValueExpr>(expr)->getSourceExpr();
        if (source && !opaque_.count(expr)) evaluate(source);
        return;
    }
    case clang::Stmt::UnaryOperatorClass: {
        const auto* unary = llvm::cast<clang::UnaryOperator>(expr);
        if (unary->isIncrementDecrementOp()) {
            increment(unary);
        } else if (unary->getOpcode() == clang::UO_AddrOf) {
            if (unary->getType()->isMemberPointerType()) return;
            const auto of = place(unary->getSubExpr());
            // Unsafe code that takes the address of a variable sees to its value: it is an out parameter.
            if (scopes_.back().is_unsafe) emit(ir::Initialised{of}, unary->getBeginLoc());
        } else {
            evaluate(unary->getSubExpr());
        }
        return;
    }
    case clang::Stmt::BinaryOperatorClass:
    case clang::Stmt::CompoundAssignOperatorClass:
        return evaluate_operator(llvm::cast<clang::BinaryOperator>(expr));
    case clang::Stmt::ConditionalOperatorClass:
    case clang::Stmt::BinaryConditionalOperatorClass:
        conditional(llvm::cast<clang::AbstractConditionalOperator>(expr),
                    [&](const clang::Expr* arm) { discard(arm); });
        return;
    case clang::Stmt::CallExprClass:
    case clang::Stmt::CXXMemberCallExprClass:
    case clang::Stmt::CXXOperatorCallExprClass:
    case clang::Stmt::UserDefinedLiteralClass:
        call(llvm::cast<clang::CallExpr>(expr), nullptr);
        return;
    case clang::Stmt::ImplicitCastExprClass:
    case clang::Stmt::CXXStaticCastExprClass:
    case clang::Stmt::CXXConstCastExprClass:
    case clang::Stmt::CXXReinterpretCastExprClass:
    case clang::Stmt::CXXFunctionalCastExprClass:
    case clang::Stmt::CStyleCastExprClass:
    case clang::Stmt::BuiltinBitCastExprClass: {
        const auto* cast = llvm::cast<clang::CastExpr>(expr);
        const auto* from = cast->getSubExpr();
        if (from->isGLValue()) {
            const auto where = place(from);
            if (cast->getCastKind() == clang::CK_LValueToRValue || cast->getCastKind() == clang::CK_LValueToRValueBitCast)
                emit(ir::Read{where}, from->getBeginLoc());
            return;
        }
        return discard(from);
    }
    case clang::Stmt::StmtExprClass:
        statement_expression(llvm::cast<clang::StmtExpr>(expr), [&](const clang::Expr* last) { discard(last); });
        return;
    case clang::Stmt::CXXNewExprClass:
        return new_expression(llvm::cast<clang::CXXNewExpr>(expr));
    case clang::Stmt::CXXDeleteExprClass:
        return evaluate(llvm::cast<clang::CXXDeleteExpr>(expr)->getArgument());
    case clang::Stmt::InitListExprClass:
    case clang::Stmt::CXXParenListInitExprClass:
    case clang::Stmt::AtomicExprClass:
        return children(expr);
    case clang::Stmt::MemberExprClass:
        return discard(llvm::cast<clang::MemberExpr>(expr)->getBase());
    case clang::Stmt::CXXPseudoDestructorExprClass:
        return;
    case clang::Stmt::VAArgExprClass:
        return evaluate(llvm::cast<clang::VAArgExpr>(expr)->getSubExpr());
    default:
        if (expr->getType()->isRecordType()) {
            const auto id = temporary(expr->getType(), expr->getBeginLoc());
            into(expr, Place{id});
            return;
        }
        unknown(expr);
    }
}

/// A built-in operator's operands are not even kept apart: in `x++ + x` the read may come at any time between
/// the parts of the increment. So what the first operand reads or writes stays borrowed while the second runs.
///
/// Both orders are lowered, and each pair of accesses meets in one of them.
void Lowering::unordered(const clang::Expr* first, const clang::Expr* second) {
    const bool first_writes = order_.writes_scalar(first), second_writes = order_.writes_scalar(second);
    if (!first_writes && !second_writes) {
        discard(first);
        return discard(second);
    }
    const auto type = ast_.getLValueReferenceType(ast_.IntTy.withConst());
    const Place kept{temporary(type, first->getBeginLoc())};
    emit(ir::Assign{kept, ir::Compute{}}, first->getBeginLoc());
    const auto begin = current_;
    const auto begin_at = body_->blocks[begin].statements.size(), begin_blocks = body_->blocks.size();
    discard(first);
    const auto keep = [&](BlockId at, std::size_t from) {
        auto& statements = body_->blocks[at].statements;
        std::vector<ir::Statement> with;
        for (std::size_t number = 0; number < statements.size(); ++number) {
            with.push_back(std::move(statements[number]));
            if (number < from) continue;
            const auto& statement = with.back();
            const Place* place = nullptr;
            if (const auto* read = std::get_if<ir::Read>(&statement.what); read && second_writes) place = &read->place;
            if (const auto* assign = std::get_if<ir::Assign>(&statement.what);
                assign && assign->is_write && std::holds_alternative<ir::Compute>(assign->value))
                place = &assign->to;
            if (!place || body_->locals[place->local].never_dies) continue;
            const auto where = statement.where;
            const bool in_unsafe = statement.in_unsafe;
            ir::Assign borrow{kept, ir::Borrow{ir::BorrowKind::shared, *place}, false, true};
            with.push_back({std::move(borrow), where, in_unsafe});
        }
        statements = std::move(with);
    };
    const auto end_blocks = body_->blocks.size();
    keep(begin, begin_at);
    for (auto at = begin_blocks; at < end_blocks; ++at) keep(BlockId{at}, 0);
    discard(second);
    emit(ir::Read{kept}, second->getBeginLoc());
}

void Lowering::evaluate_operator(const clang::BinaryOperator* expr) {
    if (expr->isAssignmentOp()) {
        assign_scalar(expr);
        return;
    }
    if (expr->isLogicalOp()) return logical(expr);
    if (expr->isCommaOp()) {
        discard(expr->getLHS());
        return discard(expr->getRHS());
    }
    if (expr->isPtrMemOp()) {
        discard(expr->getLHS());
        return evaluate(expr->getRHS());
    }
    const clang::Expr* operands[] = {expr->getLHS(), expr->getRHS()};
    if (expr->isShiftOp() || !order_.may_interfere(operands)) {
        discard(operands[0]);
        return discard(operands[1]);
    }
    const auto forth = block(), back = block(), after = block();
    branch({forth, back});
    start(forth);
    unordered(operands[0], operands[1]);
    go(after);
    start(back);
    unordered(operands[1], operands[0]);
    go(after);
    start(after);
}

void Lowering::logical(const clang::BinaryOperator* expr) {
    const auto second = block(), after = block();
    evaluate(expr->getLHS());
    branch({second, after});
    start(second);
    evaluate(expr->getRHS());
    go(after);
    start(after);
}

void Lowering::conditional(const clang::AbstractConditionalOperator* expr,
                           const std::function<void(const clang::Expr*)>& arm) {
    const auto yes = block(), no = block(), after = block();
    if (const auto* common = llvm::dyn_cast<clang::BinaryConditionalOperator>(expr)) {
        // `a ?: b`: a is evaluated once.
        const auto* value = common->getOpaqueValue();
        if (common->getCommon()->isGLValue()) {
            opaque_[value] = place(common->getCommon());
        } else {
            const auto id = temporary(common->getCommon()->getType(), common->getBeginLoc());
            into(common->getCommon(), Place{id});
            opaque_[value] = Place{id};
        }
        evaluate(common->getCond());
        branch({yes, no});
    } else {
        condition_in_expression(expr->getCond(), yes, no);
    }
    start(yes);
    if (!llvm::isa<clang::CXXThrowExpr>(expr->getTrueExpr()->IgnoreParens())) arm(expr->getTrueExpr());
    go(after);
    start(no);
    arm(expr->getFalseExpr());
    go(after);
    start(after);
}

/// The right side first, then the left, then the write.
ir::Place Lowering::assign_scalar(const clang::BinaryOperator* expr) {
    check_function_pointer(expr->getRHS(), expr->getLHS()->getType(), contracts_, shapes_, report_);
    discard(expr->getRHS());
    const auto to = place(expr->getLHS());
    if (expr->isCompoundAssignmentOp()) emit(ir::Read{to, true}, expr->getLHS()->getBeginLoc());
    emit(ir::Assign{to, ir::Compute{}, true}, expr->getOperatorLoc());
    return to;
}

ir::Place Lowering::increment(const clang::UnaryOperator* expr) {
    const auto to = place(expr->getSubExpr());
    emit(ir::Read{to, true}, expr->getBeginLoc());
    emit(ir::Assign{to, ir::Compute{}, true}, expr->getOperatorLoc());
    return to;
}

/// `({ ...; last; })`: a block whose last expression is the value. What it declares ends before the value
/// is used.
void Lowering::statement_expression(const clang::StmtExpr* expr, const std::function<void(const clang::Expr*)>& last) {
    const auto outer = full_expression_;
    const auto outer_declaration = declaration_scope_;
    enter();
    const auto* body = expr->getSubStmt();
    const auto count = body->size();
    std::size_t at = 0;
    for (const auto* part : body->body()) {
        const bool is_last = ++at == count;
        const auto* value = llvm::dyn_cast<clang::ValueStmt>(part);
        if (is_last && value && value->getExprStmt() && !expr->getType()->isVoidType()) {
            full_expression(part->getEndLoc(), [&] { last(value->getExprStmt()); });
        } else {
            statement(part);
        }
    }
    exit(body->getEndLoc());
    full_expression_ = outer;
    declaration_scope_ = outer_declaration;
}

void Lowering::new_expression(const clang::CXXNewExpr* expr) {
    for (const auto* argument : expr->placement_arguments()) discard(argument);
    if (expr->isArray() && expr->getArraySize()) evaluate(*expr->getArraySize());
    if (const auto* init = expr->getInitializer()) {
        // The object lives where the rules do not look.
        const auto id = local(ir::Local::temporary, expr->getAllocatedType(), expr->getBeginLoc());
        body_->locals[id].never_dies = true;
        into(init, Place{id});
    }
}

}  // namespace keel::checker
