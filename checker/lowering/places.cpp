// SPDX-License-Identifier: GPL-2.0-only

/// Glvalues: which place an expression names.

#include "contracts/captures.hpp"
#include "lowering/lowering.hpp"

namespace keel::checker {

ir::Place Lowering::place(const clang::Expr* expr) {
    switch (expr->getStmtClass()) {
    case clang::Stmt::ParenExprClass:
        return place(llvm::cast<clang::ParenExpr>(expr)->getSubExpr());
    case clang::Stmt::ConstantExprClass:
    case clang::Stmt::ExprWithCleanupsClass:
        return place(llvm::cast<clang::FullExpr>(expr)->getSubExpr());
    case clang::Stmt::SubstNonTypeTemplateParmExprClass:
        return place(llvm::cast<clang::SubstNonTypeTemplateParmExpr>(expr)->getReplacement());
    case clang::Stmt::CXXDefaultArgExprClass:
        return place(llvm::cast<clang::CXXDefaultArgExpr>(expr)->getExpr());
    case clang::Stmt::CXXDefaultInitExprClass:
        return place(llvm::cast<clang::CXXDefaultInitExpr>(expr)->getExpr());
    case clang::Stmt::CXXRewrittenBinaryOperatorClass:
        return place(llvm::cast<clang::CXXRewrittenBinaryOperator>(expr)->getSemanticForm());
    case clang::Stmt::GenericSelectionExprClass:
        return place(llvm::cast<clang::GenericSelectionExpr>(expr)->getResultExpr());
    case clang::Stmt::ChooseExprClass:
        return place(llvm::cast<clang::ChooseExpr>(expr)->getChosenSubExpr());
    case clang::Stmt::DeclRefExprClass:
        return variable_place(llvm::cast<clang::DeclRefExpr>(expr)->getDecl(), llvm::cast<clang::DeclRefExpr>(expr));
    case clang::Stmt::MemberExprClass:
        return member_place(llvm::cast<clang::MemberExpr>(expr));
    case clang::Stmt::MaterializeTemporaryExprClass:
        return materialize(llvm::cast<clang::MaterializeTemporaryExpr>(expr));
    case clang::Stmt::StringLiteralClass:
    case clang::Stmt::PredefinedExprClass:
    case clang::Stmt::SourceLocExprClass:
        return static_place(expr->getType(), expr->getBeginLoc());
    case clang::Stmt::OpaqueValueExprClass: {
        if (auto found = opaque_.find(expr); found != opaque_.end()) return found->second;
        const auto* source = llvm::cast<clang::OpaqueValueExpr>(expr)->getSourceExpr();
        if (!source) break;
        auto where = place(source);
        opaque_[expr] = where;
        return where;
    }
    case clang::Stmt::InitListExprClass: {
        const auto* list = llvm::cast<clang::InitListExpr>(expr);
        if (list->getNumInits() == 1) return place(list->getInit(0));
        break;
    }
    case clang::Stmt::ArraySubscriptExprClass: {
        const auto* subscript = llvm::cast<clang::ArraySubscriptExpr>(expr);
        const auto* base = subscript->getBase()->IgnoreParens();
        const auto* decay = llvm::dyn_cast<clang::ImplicitCastExpr>(base);
        const bool is_array = decay && decay->getCastKind() == clang::CK_ArrayToPointerDecay;
        Place whole = is_array ? place(decay->getSubExpr()) : Place{};
        if (!is_array) evaluate(base);
        evaluate(subscript->getIdx());
        ir::Projection step{ir::Projection::any_index, {}, nullptr, 0, expr->getType()};
        clang::Expr::EvalResult value;
        if (subscript->getIdx()->EvaluateAsInt(value, ast_)) {
            step.kind = ir::Projection::constant_index;
            step.index = value.Val.getInt().getExtValue();
        }
        if (is_array) return whole.then(step);
        const auto pointer = temporary(base->getType(), base->getBeginLoc());
        emit(ir::Assign{Place{pointer}, ir::Compute{}}, base->getBeginLoc());
        return Place{pointer}.then({ir::Projection::deref, ir::Deref::raw, nullptr, 0, expr->getType()});
    }
    case clang::Stmt::UnaryOperatorClass: {
        const auto* unary = llvm::cast<clang::UnaryOperator>(expr);
        switch (unary->getOpcode()) {
        case clang::UO_Deref: return pointee(unary->getSubExpr());
        case clang::UO_Extension: return place(unary->getSubExpr());
        case clang::UO_PreInc:
        case clang::UO_PreDec: return increment(unary);
        default: break;
        }
        break;
    }
    case clang::Stmt::BinaryOperatorClass:
    case clang::Stmt::CompoundAssignOperatorClass: {
        const auto* binary = llvm::cast<clang::BinaryOperator>(expr);
        if (binary->isAssignmentOp()) return assign_scalar(binary);
        if (binary->isCommaOp()) {
            discard(binary->getLHS());
            return place(binary->getRHS());
        }
        if (binary->isPtrMemOp()) {
            // Through a pointer to member (unsafe): some member of the object.
            if (binary->getOpcode() == clang::BO_PtrMemD) place(binary->getLHS());
            else evaluate(binary->getLHS());
            evaluate(binary->getRHS());
            const auto pointer = temporary(ast_.getPointerType(expr->getType()), expr->getBeginLoc());
            emit(ir::Assign{Place{pointer}, ir::Compute{}}, expr->getBeginLoc());
            return Place{pointer}.then({ir::Projection::deref, ir::Deref::raw, nullptr, 0, expr->getType()});
        }
        break;
    }
    case clang::Stmt::ConditionalOperatorClass:
    case clang::Stmt::BinaryConditionalOperatorClass:
        return conditional_place(llvm::cast<clang::AbstractConditionalOperator>(expr));
    case clang::Stmt::CallExprClass:
    case clang::Stmt::CXXMemberCallExprClass:
    case clang::Stmt::CXXOperatorCallExprClass:
    case clang::Stmt::UserDefinedLiteralClass:
        return call(llvm::cast<clang::CallExpr>(expr), nullptr);
    case clang::Stmt::CompoundLiteralExprClass: {
        const auto id = temporary(expr->getType(), expr->getBeginLoc());
        into(llvm::cast<clang::CompoundLiteralExpr>(expr)->getInitializer(), Place{id});
        return Place{id};
    }
    case clang::Stmt::ImplicitCastExprClass:
    case clang::Stmt::CXXStaticCastExprClass:
    case clang::Stmt::CXXConstCastExprClass:
    case clang::Stmt::CXXReinterpretCastExprClass:
    case clang::Stmt::CXXFunctionalCastExprClass:
    case clang::Stmt::CStyleCastExprClass: {
        const auto* cast = llvm::cast<clang::CastExpr>(expr);
        if (llvm::isa<clang::ExplicitCastExpr>(cast) && cast->getCastKind() == clang::CK_NoOp &&
            cast->getSubExpr()->getType().isConstQualified() && !expr->getType().isConstQualified()) {
            // Takes the const away (unsafe): who does that answers for it, as with a raw pointer.
            place(cast->getSubExpr());
            const auto pointer = temporary(ast_.getPointerType(expr->getType()), expr->getBeginLoc());
            emit(ir::Assign{Place{pointer}, ir::Compute{}}, expr->getBeginLoc());
            return Place{pointer}.then({ir::Projection::deref, ir::Deref::raw, nullptr, 0, expr->getType()});
        }
        switch (cast->getCastKind()) {
        case clang::CK_NoOp:
        case clang::CK_ConstructorConversion:
        case clang::CK_UserDefinedConversion:
            return place(cast->getSubExpr());
        case clang::CK_DerivedToBase:
        case clang::CK_UncheckedDerivedToBase:
            return base_of(place(cast->getSubExpr()), cast);
        case clang::CK_LValueBitCast:
        case clang::CK_BaseToDerived: {
            // Unsafe: another view of the same place, of which the rules know no more than the borrow.
            const Place from = place(cast->getSubExpr());
            const auto type = ast_.getLValueReferenceType(expr->getType().getNonReferenceType());
            const auto view = temporary(type, expr->getBeginLoc());
            const bool is_shared = expr->getType().isConstQualified();
            emit(ir::Assign{Place{view},
                            ir::Borrow{is_shared ? ir::BorrowKind::shared : ir::BorrowKind::exclusive, from}},
                 expr->getBeginLoc());
            return deref(Place{view}, type);
        }
        default:
            break;
        }
        break;
    }
    default:
        // A prvalue in a place where the language materialises it without saying so.
        if (expr->isPRValue() && !expr->getType()->isVoidType()) {
            const auto id = temporary(expr->getType(), expr->getBeginLoc());
            into(expr, Place{id});
            return Place{id};
        }
        break;
    }
    unknown(expr);
    return static_place(expr->getType(), expr->getBeginLoc());
}

ir::Place Lowering::deref(Place pointer, clang::QualType type) {
    ir::Projection step{ir::Projection::deref, ir::Deref::raw, nullptr, 0, type->getPointeeType()};
    if (type->isReferenceType()) {
        step.through = type->getPointeeType().isConstQualified() ? ir::Deref::shared : ir::Deref::exclusive;
        if (pointer.is_local() && body_->locals[pointer.local].owned_reference) step.through = ir::Deref::owned;
    }
    return pointer.then(step);
}

/// Where a name stands for a reference, what it refers to is meant.
ir::Place Lowering::through_reference(Place place) {
    const auto type = body_->type_of(place);
    return type->isReferenceType() ? deref(std::move(place), type) : place;
}

ir::Place Lowering::static_place(clang::QualType type, clang::SourceLocation where) {
    const auto id = local(ir::Local::variable, type, where);
    body_->locals[id].never_dies = true;
    return Place{id};
}

ir::Place Lowering::global(const clang::ValueDecl* decl, clang::SourceLocation where) {
    decl = llvm::cast<clang::ValueDecl>(decl->getCanonicalDecl());
    auto [entry, is_new] = globals_.try_emplace(decl);
    if (is_new) {
        entry->second = static_place(decl->getType(), where).local;
        body_->locals[entry->second].declaration = llvm::dyn_cast<clang::VarDecl>(decl);
    }
    return Place{entry->second};
}

ir::Place Lowering::variable_place(const clang::ValueDecl* decl, const clang::DeclRefExpr* name) {
    const auto where = name->getBeginLoc();
    if (const auto* part = llvm::dyn_cast<clang::BindingDecl>(decl)) {
        if (const auto* holder = part->getHoldingVar()) {
            if (auto found = variables_.find(holder); found != variables_.end()) return through_reference(found->second);
        }
        if (name->refersToEnclosingVariableOrCapture() || captures_.count(part)) {
            if (auto found = captures_.find(part); found != captures_.end())
                return through_reference(field_of(closure_place(), found->second));
        }
        return place(part->getBinding());
    }
    if (auto found = captures_.find(decl); found != captures_.end() && !variables_.count(decl))
        return through_reference(field_of(closure_place(), found->second));
    if (const auto found = variables_.find(decl); found != variables_.end()) return through_reference(found->second);
    return through_reference(global(decl, where));
}

/// Whether the place is `*this`.
bool Lowering::is_own_object(const Place& place) const {
    return body_->self.valid() && place.local == body_->self && place.steps.size() == 1;
}

/// The lambda whose body this is; `this auto& self` is a parameter like any other.
ir::Place Lowering::closure_place() {
    if (body_->self.valid()) return deref(Place{body_->self}, body_->locals[body_->self].type);
    return through_reference(Place{body_->parameters.front()});
}

ir::Place Lowering::field_of(Place whole, const clang::FieldDecl* field) {
    return whole.then({ir::Projection::field, {}, field, 0, capture_type(ast_, field)});
}

ir::Place Lowering::member_place(const clang::MemberExpr* expr) {
    const auto* member = expr->getMemberDecl();
    if (const auto* field = llvm::dyn_cast<clang::FieldDecl>(member)) {
        Place whole = expr->isArrow() ? pointee(expr->getBase()) : place(expr->getBase());
        if (!is_own_object(whole) && llvm::any_of(shapes_.inner_borrows(), [&](const auto& inner) {
                return inner.borrower == field || inner.lender == field;
            }))
            refuse(Code::construct_unknown, expr->getExprLoc(),
                   "'" + field->getName().str() + "' is tied to another member by keel::lt, and is followed in '*this' only; "
                   "use it in a method of the object");
        return through_reference(field_of(std::move(whole), field));
    }
    if (expr->isArrow()) evaluate(expr->getBase());
    else discard(expr->getBase());
    return through_reference(global(member, expr->getBeginLoc()));
}

ir::Place Lowering::base_of(Place whole, const clang::CastExpr* cast) {
    for (const auto* base : cast->path()) {
        const auto* record = base->getType()->getAsCXXRecordDecl();
        auto type = class_type(ast_, record);
        if (body_->type_of(whole).isConstQualified()) type.addConst();
        whole = whole.then({ir::Projection::base, {}, record, 0, type});
    }
    return whole;
}

ir::Place Lowering::self_place(const clang::CXXThisExpr* expr) {
    if (!default_init_self_.empty()) return default_init_self_.back();
    if (captured_self_) return through_reference(field_of(closure_place(), captured_self_));
    if (body_->self.valid()) return deref(Place{body_->self}, body_->locals[body_->self].type);
    unknown(expr);
    return static_place(expr->getType()->getPointeeType(), expr->getBeginLoc());
}

/// What a pointer points to. Where the pointer was just made from a place (`&x`, `this`, an array, an
/// overloaded `->`), it is that place; otherwise nothing is known.
ir::Place Lowering::pointee(const clang::Expr* pointer) {
    const auto* bare = pointer->IgnoreParens();
    if (const auto* self = llvm::dyn_cast<clang::CXXThisExpr>(bare)) return self_place(self);
    if (const auto* full = llvm::dyn_cast<clang::FullExpr>(bare)) return pointee(full->getSubExpr());
    if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(bare)) {
        if (unary->getOpcode() == clang::UO_AddrOf && !unary->getType()->isMemberPointerType())
            return place(unary->getSubExpr());
        if (unary->getOpcode() == clang::UO_Extension) return pointee(unary->getSubExpr());
    }
    if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(bare)) {
        switch (cast->getCastKind()) {
        case clang::CK_NoOp:
            return pointee(cast->getSubExpr());
        case clang::CK_DerivedToBase:
        case clang::CK_UncheckedDerivedToBase:
            return base_of(pointee(cast->getSubExpr()), cast);
        case clang::CK_ArrayToPointerDecay: {
            const auto whole = place(cast->getSubExpr());
            return whole.then({ir::Projection::any_index, {}, nullptr, 0, pointer->getType()->getPointeeType()});
        }
        case clang::CK_LValueToRValue: {
            // The element of a loop over an array.
            if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(cast->getSubExpr()->IgnoreParens()))
                if (const auto found = array_ranges_.find(name->getDecl()); found != array_ranges_.end())
                    return found->second.then(
                        {ir::Projection::any_index, {}, nullptr, 0, pointer->getType()->getPointeeType()});
            // In a range-for the pointer that `begin()` returned is a borrow of the range.
            const auto from = place(cast->getSubExpr());
            if (body_->type_of(from)->isReferenceType()) return from;
            if (from.steps.size() == 1 && from.steps[0].kind == ir::Projection::deref &&
                body_->locals[from.local].kind == ir::Local::variable &&
                body_->locals[from.local].declaration && body_->locals[from.local].declaration->isImplicit() &&
                body_->locals[from.local].type->isReferenceType())
                return from;
            emit(ir::Read{from}, cast->getBeginLoc());
            return from.then({ir::Projection::deref, ir::Deref::raw, nullptr, 0, pointer->getType()->getPointeeType()});
        }
        default:
            break;
        }
    }
    if (const auto* arrow = llvm::dyn_cast<clang::CallExpr>(bare)) {
        const auto* callee = arrow->getDirectCallee();
        if (callee && (is_arrow(callee) || moved_through(arrow))) return call(arrow, nullptr);
    }
    evaluate(bare);
    const auto id = temporary(pointer->getType(), pointer->getBeginLoc());
    emit(ir::Assign{Place{id}, ir::Compute{}}, pointer->getBeginLoc());
    return Place{id}.then({ir::Projection::deref, ir::Deref::raw, nullptr, 0, pointer->getType()->getPointeeType()});
}

ir::Place Lowering::conditional_place(const clang::AbstractConditionalOperator* expr) {
    const bool is_shared = expr->getType().isConstQualified() || only_read_.contains(expr);
    const auto chosen = is_shared ? expr->getType().withConst() : expr->getType();
    const auto reference = ast_.getLValueReferenceType(chosen);
    const auto either = temporary(reference, expr->getBeginLoc());
    conditional(expr, [&](const clang::Expr* arm) {
        const auto from = place(arm);
        emit(ir::Assign{Place{either},
                        ir::Borrow{is_shared ? ir::BorrowKind::shared : ir::BorrowKind::exclusive, from}},
             arm->getBeginLoc());
    });
    return deref(Place{either}, reference);
}

ir::Place Lowering::materialize(const clang::MaterializeTemporaryExpr* expr) {
    const auto* value = expr->getSubExpr();
    const auto id = local(ir::Local::temporary, value->getType(), expr->getBeginLoc());
    auto& made = body_->locals[id];
    if (expr->getStorageDuration() == clang::SD_Static) {
        made.never_dies = true;
    } else if (expr->getExtendingDecl()) {
        made.extended = true;
        schedule(id, declaration_scope_);
        if (range_temporaries_ && !range_temporaries_->bound_directly.contains(expr)) range_temporaries_->others.push_back(id);
    } else {
        schedule(id, full_expression_);
    }
    into(value, Place{id});
    return Place{id};
}

}  // namespace keel::checker
